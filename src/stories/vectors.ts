/** Sparse unit vector of term weights: hashes of terms in rising order, and their weights. */
export interface Vector {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
}

/** 30 bits of FNV-1a of a term: as good as the term itself, and no dictionary that grows. */
export function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}

/** The unit vector of some terms; the null vector of none. */
export function toUnit(terms: Iterable<readonly [key: number, weight: number]>): Vector {
  const rows = [...terms].sort((a, b) => a[0] - b[0]);
  return scaled(
    rows.map(([key]) => key),
    rows.map(([, weight]) => weight),
  );
}

/** The unit vector of terms that stand in order. */
export function scaled(keys: readonly number[], weights: readonly number[]): Vector {
  let squared = 0;
  for (const weight of weights) squared += weight * weight;
  const length = Math.sqrt(squared) || 1;
  return { keys: Uint32Array.from(keys), weights: Float32Array.from(weights, (weight) => weight / length) };
}

/** Cosine of two unit vectors. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i] as number;
    while (j < b.keys.length && (b.keys[j] as number) < key) j++;
    if (b.keys[j] === key) sum += (a.weights[i] as number) * (b.weights[j] as number);
  }
  return sum;
}
