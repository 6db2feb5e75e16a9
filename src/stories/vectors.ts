/** Sparse vector of term weights. */
export type Vector = ReadonlyMap<string, number>;

/** Scales a vector to length 1, in place. */
export function toUnit(vector: Map<string, number>): Map<string, number> {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  const length = Math.sqrt(sum) || 1;
  for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}

export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) {
    const other = large.get(key);
    if (other !== undefined) sum += weight * other;
  }
  return sum;
}
