import { type Kernels, weightPlace } from "./kernels.js";

const f = Math.fround;

/** Adding and taking away this rounds a float32 below 2^22 to the nearest integer, ties to even. */
const ROUND = 12582912;

const sig = (x: number): number => f(0.5 + f(f(0.5 * x) / f(Math.sqrt(f(1 + f(x * x))))));
const leak = (x: number, slope: number): number => (x >= 0 ? x : f(x * slope));

/**
 * {@link Kernels} without WebAssembly, bit for bit what `kernels.wat` gives.
 *
 * @param bytes - size of the memory
 */
export function plainKernels(bytes: number): Kernels {
  const memory = new ArrayBuffer(bytes);
  const F = new Float32Array(memory);
  const S = new Int16Array(memory);
  const I = new Int32Array(memory);
  const at = (view: Float32Array | Int16Array | Int32Array, index: number): number => view[index] as number;

  /** Sum of products in four lanes, as the SIMD kernel adds them. */
  const dot = (p: number, q: number, count: number): number => {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i += 4) {
      a = f(a + f(at(F, p + i) * at(F, q + i)));
      b = f(b + f(at(F, p + i + 1) * at(F, q + i + 1)));
      c = f(c + f(at(F, p + i + 2) * at(F, q + i + 2)));
      d = f(d + f(at(F, p + i + 3) * at(F, q + i + 3)));
    }
    return f(f(a + b) + f(c + d));
  };

  return {
    memory,
    kind: "plain",
    quantise(x, q, s, rows, cols, limit) {
      for (let r = 0; r < rows; r++) {
        const from = (x >> 2) + r * cols;
        const to = (q >> 1) + r * cols;
        let max = 0;
        for (let i = 0; i < cols; i++) max = Math.max(max, Math.abs(at(F, from + i)));
        F[(s >> 2) + r] = f(max / limit);
        const inverse = max > 0 ? f(limit / max) : 0;
        for (let i = 0; i < cols; i++) S[to + i] = f(f(f(at(F, from + i) * inverse) + ROUND) - ROUND);
      }
    },
    matmul(q, sx, w, sw, b, y, rows, cols, outs) {
      for (let r = 0; r < rows; r++) {
        const from = (q >> 1) + r * cols;
        const scale = at(F, (sx >> 2) + r);
        for (let o = 0; o < outs; o++) {
          const weights = (w >> 1) + weightPlace(o, 0, cols);
          let sum = 0;
          for (let i = 0; i < cols; i++) sum = (sum + Math.imul(at(S, from + i), at(S, weights + (i >> 1) * 32 + (i & 1)))) | 0;
          F[(y >> 2) + r * outs + o] = f(f(f(sum) * f(at(F, (sw >> 2) + o) * scale)) + at(F, (b >> 2) + o));
        }
      }
    },
    maxout(y, out, rows, cols, pieces) {
      for (let r = 0; r < rows; r++) {
        const from = (y >> 2) + r * cols * pieces;
        for (let k = 0; k < cols; k++) {
          let max = at(F, from + k);
          for (let p = 1; p < pieces; p++) max = Math.max(max, at(F, from + p * cols + k));
          F[(out >> 2) + r * cols + k] = max;
        }
      }
    },
    norm(x, g, b, out, rows, cols, epsilon, add) {
      const small = f(epsilon);
      for (let r = 0; r < rows; r++) {
        const from = (x >> 2) + r * cols;
        const to = (out >> 2) + r * cols;
        const lanes = [0, 0, 0, 0];
        for (let i = 0; i < cols; i++) lanes[i & 3] = f((lanes[i & 3] as number) + at(F, from + i));
        const mean = f(fold(lanes) / cols);
        lanes.fill(0);
        for (let i = 0; i < cols; i++) {
          const d = f(at(F, from + i) - mean);
          lanes[i & 3] = f((lanes[i & 3] as number) + f(d * d));
        }
        const scale = f(1 / f(Math.sqrt(f(f(fold(lanes) / cols) + small))));
        for (let i = 0; i < cols; i++) {
          const v = f(at(F, (b >> 2) + i) + f(at(F, (g >> 2) + i) * f(scale * f(at(F, from + i) - mean))));
          F[to + i] = add === 1 ? f(at(F, to + i) + v) : v;
        }
      }
    },
    window(x, out, left, right, rows, cols) {
      let to = out >> 2;
      const copy = (row: number): void => {
        if (row < 0) F.fill(0, to, to + cols);
        else F.copyWithin(to, (x >> 2) + row * cols, (x >> 2) + (row + 1) * cols);
        to += cols;
      };
      for (let r = 0; r < rows; r++) {
        copy(at(I, (left >> 2) + r));
        copy(r);
        copy(at(I, (right >> 2) + r));
      }
    },
    recur(a, out, state, first, last, size) {
      for (let direction = 0; direction < 2; direction++) {
        F.fill(0, state >> 2, (state >> 2) + size);
        for (let step = 0; step < last - first; step++) {
          const row = direction === 0 ? first + step : last - 1 - step;
          const from = (a >> 2) + row * 6 * size + direction * size;
          const to = (out >> 2) + row * 2 * size + direction * size;
          for (let k = 0; k < size; k++) {
            const cell = (state >> 2) + k;
            const c = f(at(F, cell) + f(f(1 - sig(at(F, from + 2 * size + k))) * f(at(F, from + k) - at(F, cell))));
            F[cell] = c;
            F[to + k] = f(c * sig(at(F, from + 4 * size + k)));
          }
        }
      }
    },
    add(x, y, count) {
      for (let i = 0; i < count; i++) F[(x >> 2) + i] = f(at(F, (x >> 2) + i) + at(F, (y >> 2) + i));
    },
    leaky(x, count, slope) {
      const factor = f(slope);
      for (let i = x >> 2; i < (x >> 2) + count; i++) F[i] = leak(at(F, i), factor);
    },
    pair(a, b, head, out, rows, cols, slope) {
      const factor = f(slope);
      for (let r = 0; r < rows; r++) {
        const h = Math.max(0, at(I, (head >> 2) + r));
        for (let k = 0; k < cols; k++) {
          F[(out >> 2) + r * cols + k] = leak(f(at(F, (a >> 2) + r * cols + k) + at(F, (b >> 2) + h * cols + k)), factor);
        }
      }
    },
    argmax(y, out, rows, stride, skip, count) {
      for (let r = 0; r < rows; r++) {
        const row = (y >> 2) + r * stride;
        let best = skip;
        for (let k = skip + 1; k < count; k++) if (at(F, row + k) > at(F, row + best)) best = k;
        I[(out >> 2) + r] = best;
      }
    },
    arcs(q, k, root, dist, s, n, cols, far) {
      for (let i = 0; i < n; i++) {
        const from = (q >> 2) + i * cols;
        const to = (s >> 2) + i * (n + 1);
        F[to] = dot(from, root >> 2, cols);
        for (let j = 0; j < n; j++) {
          const distance = Math.max(-far, Math.min(far, j - i)) + far;
          F[to + 1 + j] = i === j ? -3e38 : f(dot(from, (k >> 2) + j * cols, cols) + at(F, (dist >> 2) + distance));
        }
      }
    },
  };
}

const fold = (lanes: readonly number[]): number =>
  f(f((lanes[0] as number) + (lanes[1] as number)) + f((lanes[2] as number) + (lanes[3] as number)));
