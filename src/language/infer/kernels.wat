;; The arithmetic of the English model: 16-bit integer matrix products and float32 vector steps.
;; Every pointer is a byte offset into the one memory; every float operation is IEEE float32 in a fixed order,
;; so that kernels.ts gives the same bits without SIMD.
(module
  (import "env" "memory" (memory 1))

  ;; Rows of float32 to int16: q = round(x * limit / max|x|), s = max|x| / limit. cols is a multiple of 8.
  (func (export "quantise") (param $x i32) (param $q i32) (param $s i32) (param $rows i32) (param $cols i32) (param $limit f32)
    (local $end i32) (local $p i32) (local $bytes i32) (local $max v128) (local $m f32) (local $inv v128)
    (local.set $bytes (i32.mul (local.get $cols) (i32.const 4)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $end (i32.add (local.get $x) (local.get $bytes)))
        (local.set $p (local.get $x))
        (local.set $max (f32x4.splat (f32.const 0)))
        (loop $scan
          (local.set $max (f32x4.max (local.get $max) (f32x4.max
            (f32x4.abs (v128.load (local.get $p)))
            (f32x4.abs (v128.load offset=16 (local.get $p))))))
          (br_if $scan (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 32))) (local.get $end))))
        (local.set $m (f32.max
          (f32.max (f32x4.extract_lane 0 (local.get $max)) (f32x4.extract_lane 1 (local.get $max)))
          (f32.max (f32x4.extract_lane 2 (local.get $max)) (f32x4.extract_lane 3 (local.get $max)))))
        (f32.store (local.get $s) (f32.div (local.get $m) (local.get $limit)))
        (if (f32.gt (local.get $m) (f32.const 0))
          (then (local.set $inv (f32x4.splat (f32.div (local.get $limit) (local.get $m)))))
          (else (local.set $inv (f32x4.splat (f32.const 0)))))
        (loop $write
          (v128.store (local.get $q) (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load (local.get $x)) (local.get $inv))))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (f32x4.mul (v128.load offset=16 (local.get $x)) (local.get $inv))))))
          (local.set $q (i32.add (local.get $q) (i32.const 16)))
          (br_if $write (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 32))) (local.get $end))))
        (local.set $s (i32.add (local.get $s) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; y[r, o] = dot(q[r], w[o]) * (sx[r] * sw[o]) + b[o]. rows even, cols a multiple of 2, outs of 16.
  ;; A lane is an output: each step takes two inputs of a row, copied to all lanes, against the weights of sixteen outputs
  ;; (for each sixteen outputs, for each two inputs: sixteen times two numbers). Blocks of 32 rows stay in the first cache.
  (func (export "matmul") (param $q i32) (param $sx i32) (param $w i32) (param $sw i32) (param $b i32) (param $y i32)
    (param $rows i32) (param $cols i32) (param $outs i32)
    (local $bytes i32) (local $block i32) (local $blockEnd i32) (local $o i32) (local $r i32)
    (local $x0 i32) (local $x1 i32) (local $xe i32) (local $wp i32) (local $wrow i32)
    (local $scales i32) (local $biases i32) (local $yp i32) (local $ystride i32)
    (local $a0 v128) (local $a1 v128) (local $a2 v128) (local $a3 v128)
    (local $c0 v128) (local $c1 v128) (local $c2 v128) (local $c3 v128)
    (local $u v128) (local $v v128) (local $k v128)
    (local.set $bytes (i32.mul (local.get $cols) (i32.const 2)))
    (local.set $ystride (i32.mul (local.get $outs) (i32.const 4)))
    (block $blocksDone
      (loop $blocks
        (br_if $blocksDone (i32.ge_u (local.get $block) (local.get $rows)))
        (local.set $blockEnd (i32.add (local.get $block) (i32.const 32)))
        (if (i32.gt_u (local.get $blockEnd) (local.get $rows)) (then (local.set $blockEnd (local.get $rows))))
        (local.set $o (i32.const 0))
        (local.set $wrow (local.get $w))
        (loop $outputs
          (local.set $scales (i32.add (local.get $sw) (i32.shl (local.get $o) (i32.const 2))))
          (local.set $biases (i32.add (local.get $b) (i32.shl (local.get $o) (i32.const 2))))
          (local.set $r (local.get $block))
          (loop $pairs
            (local.set $x0 (i32.add (local.get $q) (i32.mul (local.get $r) (local.get $bytes))))
            (local.set $x1 (i32.add (local.get $x0) (local.get $bytes)))
            (local.set $xe (local.get $x1))
            (local.set $wp (local.get $wrow))
            (local.set $a0 (i32x4.splat (i32.const 0))) (local.set $a1 (local.get $a0)) (local.set $a2 (local.get $a0)) (local.set $a3 (local.get $a0))
            (local.set $c0 (local.get $a0)) (local.set $c1 (local.get $a0)) (local.set $c2 (local.get $a0)) (local.set $c3 (local.get $a0))
            (loop $dot
              (local.set $u (v128.load32_splat (local.get $x0)))
              (local.set $v (v128.load32_splat (local.get $x1)))
              (local.set $k (v128.load (local.get $wp)))
              (local.set $a0 (i32x4.add (local.get $a0) (i32x4.dot_i16x8_s (local.get $k) (local.get $u))))
              (local.set $c0 (i32x4.add (local.get $c0) (i32x4.dot_i16x8_s (local.get $k) (local.get $v))))
              (local.set $k (v128.load offset=16 (local.get $wp)))
              (local.set $a1 (i32x4.add (local.get $a1) (i32x4.dot_i16x8_s (local.get $k) (local.get $u))))
              (local.set $c1 (i32x4.add (local.get $c1) (i32x4.dot_i16x8_s (local.get $k) (local.get $v))))
              (local.set $k (v128.load offset=32 (local.get $wp)))
              (local.set $a2 (i32x4.add (local.get $a2) (i32x4.dot_i16x8_s (local.get $k) (local.get $u))))
              (local.set $c2 (i32x4.add (local.get $c2) (i32x4.dot_i16x8_s (local.get $k) (local.get $v))))
              (local.set $k (v128.load offset=48 (local.get $wp)))
              (local.set $a3 (i32x4.add (local.get $a3) (i32x4.dot_i16x8_s (local.get $k) (local.get $u))))
              (local.set $c3 (i32x4.add (local.get $c3) (i32x4.dot_i16x8_s (local.get $k) (local.get $v))))
              (local.set $x1 (i32.add (local.get $x1) (i32.const 4)))
              (local.set $wp (i32.add (local.get $wp) (i32.const 64)))
              (br_if $dot (i32.lt_u (local.tee $x0 (i32.add (local.get $x0) (i32.const 4))) (local.get $xe))))
            (local.set $yp (i32.add (local.get $y) (i32.add
              (i32.mul (local.get $r) (local.get $ystride)) (i32.shl (local.get $o) (i32.const 2)))))
            (local.set $u (v128.load32_splat (i32.add (local.get $sx) (i32.shl (local.get $r) (i32.const 2)))))
            (local.set $v (v128.load32_splat offset=4 (i32.add (local.get $sx) (i32.shl (local.get $r) (i32.const 2)))))
            (v128.store (local.get $yp) (f32x4.add (v128.load (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $a0)) (f32x4.mul (v128.load (local.get $scales)) (local.get $u)))))
            (v128.store offset=16 (local.get $yp) (f32x4.add (v128.load offset=16 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $a1)) (f32x4.mul (v128.load offset=16 (local.get $scales)) (local.get $u)))))
            (v128.store offset=32 (local.get $yp) (f32x4.add (v128.load offset=32 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $a2)) (f32x4.mul (v128.load offset=32 (local.get $scales)) (local.get $u)))))
            (v128.store offset=48 (local.get $yp) (f32x4.add (v128.load offset=48 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $a3)) (f32x4.mul (v128.load offset=48 (local.get $scales)) (local.get $u)))))
            (local.set $yp (i32.add (local.get $yp) (local.get $ystride)))
            (v128.store (local.get $yp) (f32x4.add (v128.load (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $c0)) (f32x4.mul (v128.load (local.get $scales)) (local.get $v)))))
            (v128.store offset=16 (local.get $yp) (f32x4.add (v128.load offset=16 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $c1)) (f32x4.mul (v128.load offset=16 (local.get $scales)) (local.get $v)))))
            (v128.store offset=32 (local.get $yp) (f32x4.add (v128.load offset=32 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $c2)) (f32x4.mul (v128.load offset=32 (local.get $scales)) (local.get $v)))))
            (v128.store offset=48 (local.get $yp) (f32x4.add (v128.load offset=48 (local.get $biases)) (f32x4.mul
              (f32x4.convert_i32x4_s (local.get $c3)) (f32x4.mul (v128.load offset=48 (local.get $scales)) (local.get $v)))))
            (br_if $pairs (i32.lt_u (local.tee $r (i32.add (local.get $r) (i32.const 2))) (local.get $blockEnd))))
          (local.set $wrow (i32.add (local.get $wrow) (i32.shl (local.get $bytes) (i32.const 4))))
          (br_if $outputs (i32.lt_u (local.tee $o (i32.add (local.get $o) (i32.const 16))) (local.get $outs))))
        (local.set $block (local.get $blockEnd))
        (br $blocks))))

  ;; out[r, k] = max over p of y[r, p * cols + k]
  (func (export "maxout") (param $y i32) (param $out i32) (param $rows i32) (param $cols i32) (param $pieces i32)
    (local $bytes i32) (local $k i32) (local $p i32) (local $at i32) (local $m v128)
    (local.set $bytes (i32.shl (local.get $cols) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $k (i32.const 0))
        (loop $cell
          (local.set $at (i32.add (local.get $y) (local.get $k)))
          (local.set $m (v128.load (local.get $at)))
          (local.set $p (i32.const 1))
          (loop $piece
            (local.set $at (i32.add (local.get $at) (local.get $bytes)))
            (local.set $m (f32x4.max (local.get $m) (v128.load (local.get $at))))
            (br_if $piece (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 1))) (local.get $pieces))))
          (v128.store (i32.add (local.get $out) (local.get $k)) (local.get $m))
          (br_if $cell (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $y (i32.add (local.get $y) (i32.mul (local.get $bytes) (local.get $pieces))))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; out = LN(x; g, b), or out += LN(x; g, b) where add is 1
  (func (export "norm") (param $x i32) (param $g i32) (param $b i32) (param $out i32) (param $rows i32) (param $cols i32)
    (param $epsilon f32) (param $add i32)
    (local $bytes i32) (local $k i32) (local $acc v128) (local $mean v128) (local $d v128) (local $scale v128) (local $n f32)
    (local.set $bytes (i32.shl (local.get $cols) (i32.const 2)))
    (local.set $n (f32.convert_i32_u (local.get $cols)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $acc (f32x4.splat (f32.const 0)))
        (local.set $k (i32.const 0))
        (loop $a
          (local.set $acc (f32x4.add (local.get $acc) (v128.load (i32.add (local.get $x) (local.get $k)))))
          (br_if $a (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $mean (f32x4.splat (f32.div (call $sum (local.get $acc)) (local.get $n))))
        (local.set $acc (f32x4.splat (f32.const 0)))
        (local.set $k (i32.const 0))
        (loop $v
          (local.set $d (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $k))) (local.get $mean)))
          (local.set $acc (f32x4.add (local.get $acc) (f32x4.mul (local.get $d) (local.get $d))))
          (br_if $v (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $scale (f32x4.splat (f32.div (f32.const 1)
          (f32.sqrt (f32.add (f32.div (call $sum (local.get $acc)) (local.get $n)) (local.get $epsilon))))))
        (local.set $k (i32.const 0))
        (loop $w
          (local.set $d (f32x4.add (v128.load (i32.add (local.get $b) (local.get $k))) (f32x4.mul
            (v128.load (i32.add (local.get $g) (local.get $k)))
            (f32x4.mul (local.get $scale) (f32x4.sub (v128.load (i32.add (local.get $x) (local.get $k))) (local.get $mean))))))
          (if (local.get $add) (then
            (local.set $d (f32x4.add (v128.load (i32.add (local.get $out) (local.get $k))) (local.get $d)))))
          (v128.store (i32.add (local.get $out) (local.get $k)) (local.get $d))
          (br_if $w (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $x (i32.add (local.get $x) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; out[r] = [x[left[r]]; x[r]; x[right[r]]]; -1 stands for zeros
  (func (export "window") (param $x i32) (param $out i32) (param $left i32) (param $right i32) (param $rows i32) (param $cols i32)
    (local $bytes i32) (local $r i32) (local $at i32)
    (local.set $bytes (i32.shl (local.get $cols) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $r) (local.get $rows)))
        (local.set $at (i32.load (i32.add (local.get $left) (i32.shl (local.get $r) (i32.const 2)))))
        (if (i32.lt_s (local.get $at) (i32.const 0))
          (then (memory.fill (local.get $out) (i32.const 0) (local.get $bytes)))
          (else (memory.copy (local.get $out) (i32.add (local.get $x) (i32.mul (local.get $at) (local.get $bytes))) (local.get $bytes))))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (memory.copy (local.get $out) (i32.add (local.get $x) (i32.mul (local.get $r) (local.get $bytes))) (local.get $bytes))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $at (i32.load (i32.add (local.get $right) (i32.shl (local.get $r) (i32.const 2)))))
        (if (i32.lt_s (local.get $at) (i32.const 0))
          (then (memory.fill (local.get $out) (i32.const 0) (local.get $bytes)))
          (else (memory.copy (local.get $out) (i32.add (local.get $x) (i32.mul (local.get $at) (local.get $bytes))) (local.get $bytes))))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $r (i32.add (local.get $r) (i32.const 1)))
        (br $row))))

  (func $sig (param $x v128) (result v128)
    (f32x4.add (f32x4.splat (f32.const 0.5)) (f32x4.div
      (f32x4.mul (f32x4.splat (f32.const 0.5)) (local.get $x))
      (f32x4.sqrt (f32x4.add (f32x4.splat (f32.const 1)) (f32x4.mul (local.get $x) (local.get $x)))))))

  ;; One direction of the gated recurrence over a sentence. a: rows of 6 * size [z> z< f> f< g> g<], already moved to the direction's z;
  ;; out: rows of 2 * size, already moved to the direction's half; state: size floats of scratch.
  (func $pass (param $a i32) (param $out i32) (param $state i32) (param $rows i32) (param $bytes i32) (param $astep i32) (param $ostep i32)
    (local $k i32) (local $z i32) (local $c v128)
    (memory.fill (local.get $state) (i32.const 0) (local.get $bytes))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $k (i32.const 0))
        (loop $cell
          (local.set $z (i32.add (local.get $a) (local.get $k)))
          (local.set $c (v128.load (i32.add (local.get $state) (local.get $k))))
          (local.set $c (f32x4.add (local.get $c) (f32x4.mul
            (f32x4.sub (f32x4.splat (f32.const 1)) (call $sig (v128.load (i32.add (local.get $z) (i32.shl (local.get $bytes) (i32.const 1))))))
            (f32x4.sub (v128.load (local.get $z)) (local.get $c)))))
          (v128.store (i32.add (local.get $state) (local.get $k)) (local.get $c))
          (v128.store (i32.add (local.get $out) (local.get $k)) (f32x4.mul (local.get $c)
            (call $sig (v128.load (i32.add (local.get $z) (i32.shl (local.get $bytes) (i32.const 2)))))))
          (br_if $cell (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $a (i32.add (local.get $a) (local.get $astep)))
        (local.set $out (i32.add (local.get $out) (local.get $ostep)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; Both directions for the rows first..last of a and out
  (func (export "recur") (param $a i32) (param $out i32) (param $state i32) (param $first i32) (param $last i32) (param $size i32)
    (local $bytes i32) (local $astep i32) (local $ostep i32) (local $rows i32)
    (local.set $bytes (i32.shl (local.get $size) (i32.const 2)))
    (local.set $astep (i32.mul (local.get $bytes) (i32.const 6)))
    (local.set $ostep (i32.mul (local.get $bytes) (i32.const 2)))
    (local.set $rows (i32.sub (local.get $last) (local.get $first)))
    (call $pass
      (i32.add (local.get $a) (i32.mul (local.get $first) (local.get $astep)))
      (i32.add (local.get $out) (i32.mul (local.get $first) (local.get $ostep)))
      (local.get $state) (local.get $rows) (local.get $bytes) (local.get $astep) (local.get $ostep))
    (call $pass
      (i32.add (local.get $bytes) (i32.add (local.get $a) (i32.mul (i32.sub (local.get $last) (i32.const 1)) (local.get $astep))))
      (i32.add (local.get $bytes) (i32.add (local.get $out) (i32.mul (i32.sub (local.get $last) (i32.const 1)) (local.get $ostep))))
      (local.get $state) (local.get $rows) (local.get $bytes)
      (i32.sub (i32.const 0) (local.get $astep)) (i32.sub (i32.const 0) (local.get $ostep))))

  ;; x[i] += y[i], count a multiple of 4
  (func (export "add") (param $x i32) (param $y i32) (param $count i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $x) (f32x4.add (v128.load (local.get $x)) (v128.load (local.get $y))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end)))))

  (func $leak (param $v v128) (param $slope v128) (result v128)
    (v128.bitselect (local.get $v) (f32x4.mul (local.get $v) (local.get $slope)) (f32x4.ge (local.get $v) (f32x4.splat (f32.const 0)))))

  ;; x[i] = x[i] >= 0 ? x[i] : slope * x[i], count a multiple of 4
  (func (export "leaky") (param $x i32) (param $count i32) (param $slope f32)
    (local $end i32) (local $s v128)
    (local.set $s (f32x4.splat (local.get $slope)))
    (local.set $end (i32.add (local.get $x) (i32.shl (local.get $count) (i32.const 2))))
    (loop $next
      (v128.store (local.get $x) (call $leak (v128.load (local.get $x)) (local.get $s)))
      (br_if $next (i32.lt_u (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end)))))

  ;; out[i] = leaky(a[i] + b[head[i]]), head -1 stands for row 0
  (func (export "pair") (param $a i32) (param $b i32) (param $head i32) (param $out i32) (param $rows i32) (param $cols i32) (param $slope f32)
    (local $bytes i32) (local $k i32) (local $h i32) (local $s v128)
    (local.set $s (f32x4.splat (local.get $slope)))
    (local.set $bytes (i32.shl (local.get $cols) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $h (i32.load (local.get $head)))
        (if (i32.lt_s (local.get $h) (i32.const 0)) (then (local.set $h (i32.const 0))))
        (local.set $h (i32.add (local.get $b) (i32.mul (local.get $h) (local.get $bytes))))
        (local.set $k (i32.const 0))
        (loop $cell
          (v128.store (i32.add (local.get $out) (local.get $k)) (call $leak
            (f32x4.add (v128.load (i32.add (local.get $a) (local.get $k))) (v128.load (i32.add (local.get $h) (local.get $k))))
            (local.get $s)))
          (br_if $cell (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 16))) (local.get $bytes))))
        (local.set $a (i32.add (local.get $a) (local.get $bytes)))
        (local.set $out (i32.add (local.get $out) (local.get $bytes)))
        (local.set $head (i32.add (local.get $head) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; out[r] = place of the largest of y[r, skip .. count - 1], the first of equals; y has stride columns
  (func (export "argmax") (param $y i32) (param $out i32) (param $rows i32) (param $stride i32) (param $skip i32) (param $count i32)
    (local $k i32) (local $best i32) (local $high f32) (local $value f32)
    (local.set $stride (i32.shl (local.get $stride) (i32.const 2)))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $best (local.get $skip))
        (local.set $high (f32.load (i32.add (local.get $y) (i32.shl (local.get $skip) (i32.const 2)))))
        (local.set $k (i32.add (local.get $skip) (i32.const 1)))
        (block $end
          (loop $cell
            (br_if $end (i32.ge_u (local.get $k) (local.get $count)))
            (local.set $value (f32.load (i32.add (local.get $y) (i32.shl (local.get $k) (i32.const 2)))))
            (if (f32.gt (local.get $value) (local.get $high))
              (then (local.set $high (local.get $value)) (local.set $best (local.get $k))))
            (local.set $k (i32.add (local.get $k) (i32.const 1)))
            (br $cell)))
        (i32.store (local.get $out) (local.get $best))
        (local.set $y (i32.add (local.get $y) (local.get $stride)))
        (local.set $out (i32.add (local.get $out) (i32.const 4)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  (func $dot (param $p i32) (param $q i32) (param $bytes i32) (result f32)
    (local $end i32) (local $acc v128)
    (local.set $end (i32.add (local.get $p) (local.get $bytes)))
    (loop $next
      (local.set $acc (f32x4.add (local.get $acc) (f32x4.mul (v128.load (local.get $p)) (v128.load (local.get $q)))))
      (local.set $q (i32.add (local.get $q) (i32.const 16)))
      (br_if $next (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 16))) (local.get $end))))
    (call $sum (local.get $acc)))

  ;; s[i, j] for words i of 0..n-1 and heads j of 0..n (0 the root, j the word j - 1); the word itself gets -3e38.
  ;; q, k: rows of cols; dist: 2 * far + 1 floats
  (func (export "arcs") (param $q i32) (param $k i32) (param $root i32) (param $dist i32) (param $s i32) (param $n i32) (param $cols i32) (param $far i32)
    (local $bytes i32) (local $i i32) (local $j i32) (local $kp i32) (local $d i32)
    (local.set $bytes (i32.shl (local.get $cols) (i32.const 2)))
    (loop $word
      (f32.store (local.get $s) (call $dot (local.get $q) (local.get $root) (local.get $bytes)))
      (local.set $s (i32.add (local.get $s) (i32.const 4)))
      (local.set $j (i32.const 0))
      (local.set $kp (local.get $k))
      (loop $head
        (if (i32.eq (local.get $i) (local.get $j))
          (then (f32.store (local.get $s) (f32.const -3e38)))
          (else
            (local.set $d (i32.sub (local.get $j) (local.get $i)))
            (if (i32.gt_s (local.get $d) (local.get $far)) (then (local.set $d (local.get $far))))
            (if (i32.lt_s (local.get $d) (i32.sub (i32.const 0) (local.get $far))) (then (local.set $d (i32.sub (i32.const 0) (local.get $far)))))
            (f32.store (local.get $s) (f32.add
              (call $dot (local.get $q) (local.get $kp) (local.get $bytes))
              (f32.load (i32.add (local.get $dist) (i32.shl (i32.add (local.get $d) (local.get $far)) (i32.const 2))))))))
        (local.set $s (i32.add (local.get $s) (i32.const 4)))
        (local.set $kp (i32.add (local.get $kp) (local.get $bytes)))
        (br_if $head (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (local.set $q (i32.add (local.get $q) (local.get $bytes)))
      (br_if $word (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
)
