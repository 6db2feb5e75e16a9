/** Clusters of mention keys. */
export type Clusters = readonly (readonly string[])[];

interface Tally {
  p: number;
  pn: number;
  r: number;
  rn: number;
}

const f1 = (t: Tally): number => {
  const p = t.pn === 0 ? 0 : t.p / t.pn;
  const r = t.rn === 0 ? 0 : t.r / t.rn;
  return p + r === 0 ? 0 : (200 * p * r) / (p + r);
};

/** MUC, B-cubed, CEAF-e and their mean over documents, micro-averaged as the CoNLL-2012 scorer does. */
export function conllScores(documents: readonly { readonly gold: Clusters; readonly predicted: Clusters }[]): {
  readonly muc: number;
  readonly b3: number;
  readonly ceaf: number;
  readonly conll: number;
} {
  const muc: Tally = { p: 0, pn: 0, r: 0, rn: 0 };
  const b3: Tally = { p: 0, pn: 0, r: 0, rn: 0 };
  const ceaf: Tally = { p: 0, pn: 0, r: 0, rn: 0 };
  for (const { gold, predicted } of documents) {
    const [mr, mrn] = links(gold, predicted);
    const [mp, mpn] = links(predicted, gold);
    muc.r += mr;
    muc.rn += mrn;
    muc.p += mp;
    muc.pn += mpn;
    const [br, brn] = bcubed(gold, predicted);
    const [bp, bpn] = bcubed(predicted, gold);
    b3.r += br;
    b3.rn += brn;
    b3.p += bp;
    b3.pn += bpn;
    const same = alignment(gold, predicted);
    ceaf.r += same;
    ceaf.p += same;
    ceaf.rn += gold.length;
    ceaf.pn += predicted.length;
  }
  const scores = { muc: f1(muc), b3: f1(b3), ceaf: f1(ceaf) };
  return { ...scores, conll: (scores.muc + scores.b3 + scores.ceaf) / 3 };
}

const indexOf = (clusters: Clusters): Map<string, number> => new Map(clusters.flatMap((list, at) => list.map((key) => [key, at] as const)));

/** Links of `a` that `b` keeps, and all links of `a`. */
function links(a: Clusters, b: Clusters): [number, number] {
  const at = indexOf(b);
  let kept = 0;
  let all = 0;
  for (const cluster of a) {
    const parts = new Set(cluster.map((key) => at.get(key) ?? `alone:${key}`));
    kept += cluster.length - parts.size;
    all += cluster.length - 1;
  }
  return [kept, all];
}

function bcubed(a: Clusters, b: Clusters): [number, number] {
  const at = indexOf(b);
  let sum = 0;
  let all = 0;
  for (const cluster of a) {
    const counts = new Map<number, number>();
    for (const key of cluster) {
      const other = at.get(key);
      if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const n of counts.values()) sum += (n * n) / cluster.length;
    all += cluster.length;
  }
  return [sum, all];
}

/** Sum of phi-4 similarities under the best one-to-one alignment, found greedily from the most similar pair on. */
function alignment(gold: Clusters, predicted: Clusters): number {
  const at = indexOf(predicted);
  const pairs: { g: number; p: number; phi: number }[] = [];
  gold.forEach((cluster, g) => {
    const counts = new Map<number, number>();
    for (const key of cluster) {
      const other = at.get(key);
      if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    for (const [p, n] of counts) pairs.push({ g, p, phi: (2 * n) / (cluster.length + (predicted[p]?.length ?? 0)) });
  });
  pairs.sort((a, b) => b.phi - a.phi);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  let sum = 0;
  for (const { g, p, phi } of pairs) {
    if (usedGold.has(g) || usedPredicted.has(p)) continue;
    usedGold.add(g);
    usedPredicted.add(p);
    sum += phi;
  }
  return sum;
}
