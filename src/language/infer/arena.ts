import { weightPlace } from "./kernels.js";
import type { ModelFile, QuantisedMatrix } from "./model-file.js";

const up = (count: number, multiple: number): number => Math.ceil(count / multiple) * multiple;

/** A weight matrix laid out for the kernels: int16 rows padded to eights, outputs to sixteens. */
export interface Matrix {
  readonly w: number;
  readonly sw: number;
  readonly b: number;
  readonly cols: number;
  readonly outs: number;
  /** Largest absolute int16 an input may take without the sum leaving 32 bits. */
  readonly limit: number;
}

/** Plans a memory: hands out places first, fills them once the memory is there. */
export interface Arena {
  readonly bytes: () => number;
  /** Place for so many bytes, at a multiple of 16. */
  place(bytes: number): number;
  /** Place for float32 values copied from the model. */
  floats(values: Float32Array, padTo?: number): number;
  /** Place for a matrix of the model with its bias; several matrices are put one below the other. */
  matrix(file: ModelFile, name: string, bias: string | null): Matrix;
  fill(memory: ArrayBuffer): void;
}

export function createArena(): Arena {
  let next = 16;
  const writes: ((memory: ArrayBuffer) => void)[] = [];
  const place = (bytes: number): number => {
    const at = next;
    next += up(bytes, 16);
    return at;
  };
  const floats = (values: Float32Array, padTo = values.length): number => {
    const at = place(padTo * 4);
    writes.push((memory) => new Float32Array(memory, at, values.length).set(values));
    return at;
  };
  return {
    bytes: () => next,
    place,
    floats,
    matrix(file, name, bias) {
      const source = file.matrix(name);
      const cols = up(source.cols, 8);
      const outs = up(source.rows, 16);
      const w = place(cols * outs * 2);
      writes.push((memory) => {
        const target = new Int16Array(memory, w, cols * outs);
        for (let r = 0; r < source.rows; r++) {
          for (let c = 0; c < source.cols; c++) target[weightPlace(r, c, cols)] = source.q[r * source.cols + c] as number;
        }
      });
      const b = bias === null ? floats(new Float32Array(outs)) : floats(file.floats(bias), outs);
      return { w, sw: floats(source.s, outs), b, cols, outs, limit: inputLimit(source) };
    },
    fill(memory) {
      for (const write of writes) write(memory);
    },
  };
}

/** A row's products sum to at most `limit * sum |q|`, which must stay below 2^31. */
function inputLimit(matrix: QuantisedMatrix): number {
  let largest = 1;
  for (let r = 0; r < matrix.rows; r++) {
    let sum = 0;
    for (let c = 0; c < matrix.cols; c++) sum += Math.abs(matrix.q[r * matrix.cols + c] as number);
    largest = Math.max(largest, sum);
  }
  return Math.min(32767, Math.floor(2147483647 / largest) - 1);
}
