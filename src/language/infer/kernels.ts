/**
 * The arithmetic of the model over one memory; pointers are byte offsets. `kernels.wat` and {@link plainKernels}
 * do the same IEEE operations in the same order, so that hosts with and without SIMD give the same bits.
 */
export interface Kernels {
  readonly memory: ArrayBuffer;
  /** `simd` or `plain`. */
  readonly kind: "simd" | "plain";
  /** float32 rows to int16: `q = round(x * limit / max)`, `s = max / limit`. `cols` is a multiple of 8. */
  quantise(x: number, q: number, s: number, rows: number, cols: number, limit: number): void;
  /**
   * `y[r, o] = dot(q[r], w[o]) * (sx[r] * sw[o]) + b[o]`. `rows` even, `cols` a multiple of 8, `outs` of 16.
   * Weights lie in blocks (see {@link weightPlace}).
   */
  matmul(q: number, sx: number, w: number, sw: number, b: number, y: number, rows: number, cols: number, outs: number): void;
  /** `out[r, k]` = largest of `y[r, p * cols + k]` over the pieces. */
  maxout(y: number, out: number, rows: number, cols: number, pieces: number): void;
  /** `out` = (or `+=`, where `add` is 1) the layer norm of `x`. */
  norm(x: number, g: number, b: number, out: number, rows: number, cols: number, epsilon: number, add: number): void;
  /** `out[r] = [x[left[r]]; x[r]; x[right[r]]]`, zeros for -1. */
  window(x: number, out: number, left: number, right: number, rows: number, cols: number): void;
  /** Gated recurrence both ways over the rows `first..last`. */
  recur(a: number, out: number, state: number, first: number, last: number, size: number): void;
  /** `x[i] += y[i]`. */
  add(x: number, y: number, count: number): void;
  /** `x[i] = x[i] >= 0 ? x[i] : slope * x[i]`. */
  leaky(x: number, count: number, slope: number): void;
  /** `out[i] = leaky(a[i] + b[head[i]])`, row 0 for -1. */
  pair(a: number, b: number, head: number, out: number, rows: number, cols: number, slope: number): void;
  /** `out[r]` = place of the largest of `y[r, skip .. count - 1]`, the first of equals. */
  argmax(y: number, out: number, rows: number, stride: number, skip: number, count: number): void;
  /** Scores of all heads of the `n` words of a sentence, `n + 1` a row, column 0 the root. */
  arcs(q: number, k: number, root: number, dist: number, s: number, n: number, cols: number, far: number): void;
}

/**
 * Place of the weight from input `c` to output `r`: for each sixteen outputs, for each two inputs, sixteen times two numbers.
 *
 * @param cols - inputs, an even number
 */
export const weightPlace = (r: number, c: number, cols: number): number => (r >> 4) * 16 * cols + (c >> 1) * 32 + (r & 15) * 2 + (c & 1);
