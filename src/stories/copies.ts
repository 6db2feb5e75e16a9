import { namingTerms, otherNames } from "./other-names.js";
import type { Terms } from "./terms.js";

/** Words per shingle: no pair of texts about different stories shares a tenth of its 8-grams. */
const SHINGLE = 8;

/** Hashes of the 8-word shingles of a text (32-bit FNV-1a), letters and digits only. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + SHINGLE; k++) {
      const word = words[k] ?? "";
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return found;
}

/** Share of the shorter text's shingles that the other holds too; 0 where one is too short to tell. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/**
 * For each text the index of the first earlier text that it copies (containment at least `least`), or -1.
 * The copy of a copy points at the origin. Official forms of one wording, whose leads name other parties, are no
 * copies of each other. Method: shingle containment, Broder 1997.
 *
 * @example
 * findCopies([wire, other, reprint]) // [-1, -1, 0]
 */
export function findCopies(texts: readonly string[], least = 0.5): readonly number[] {
  const sets = texts.map(shinglesOf);
  const naming = new Map<number, Terms>();
  const namesOf = (i: number): Terms => {
    const terms = naming.get(i) ?? namingTerms(texts[i] ?? "");
    naming.set(i, terms);
    return terms;
  };
  const holders = new Map<number, number[]>();
  return sets.map((set, i) => {
    const shared = new Map<number, number>();
    for (const shingle of set) {
      for (const j of holders.get(shingle) ?? []) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    let origin = -1;
    for (const [j, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      const smaller = Math.min(set.size, sets[j]?.size ?? 0);
      if (smaller > 0 && count / smaller >= least && !otherNames(namesOf(i), namesOf(j))) {
        origin = j;
        break;
      }
    }
    if (origin < 0) {
      for (const shingle of set) {
        const list = holders.get(shingle);
        if (list) list.push(i);
        else holders.set(shingle, [i]);
      }
    }
    return origin;
  });
}
