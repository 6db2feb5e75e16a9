import type { Document } from "../../core/index.js";

/** Share of a text's 8-word runs that stand in the other text. */
const COPIED = 0.5;
const RUN = 8;

/** FNV-1a over the words of a run. */
function runs(document: Document): ReadonlySet<number> {
  const { tokens } = document;
  const words: string[] = [];
  for (let row = 0; row < tokens.length; row++) {
    if (tokens.upos[row] === "PUNCT") continue;
    words.push((tokens.form[row] ?? "").toLowerCase());
  }
  const found = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = 0; k < RUN; k++) {
      const word = words[i + k] ?? "";
      for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
      hash = Math.imul(hash ^ 32, 0x01000193);
    }
    found.add(hash >>> 0);
  }
  return found;
}

/**
 * Which accounts copy which: for each account the index of the account whose text holds at least half of its
 * eight-word runs (the longer text of the two; of equal ones the first by id), or -1. Copies count as one account.
 */
export function copiesOf(documents: readonly Document[], ids: readonly string[]): readonly number[] {
  const sets = documents.map(runs);
  const order = documents
    .map((_, i) => i)
    .sort((a, b) => (sets[b]?.size ?? 0) - (sets[a]?.size ?? 0) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const copyOf = documents.map(() => -1);
  const owners = new Map<number, number[]>();
  for (const i of order) {
    const own = sets[i] ?? new Set<number>();
    const counts = new Map<number, number>();
    for (const hash of own) for (const owner of owners.get(hash) ?? []) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    const best = [...counts].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]))[0];
    if (best && own.size > 0 && best[1] / own.size >= COPIED) {
      copyOf[i] = best[0];
      continue;
    }
    for (const hash of own) {
      const list = owners.get(hash);
      if (list) list.push(i);
      else owners.set(hash, [i]);
    }
  }
  return copyOf;
}
