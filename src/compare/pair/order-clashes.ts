import type { Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import type { Mismatch } from "./mismatches.js";
import { wordKey } from "./word-key.js";

/** "before the call" against "after the call", in some rows of each text. */
export function orderClashes(
  a: AccountView,
  b: AccountView,
  inA: readonly [number, number] = [0, a.document.tokens.length],
  inB: readonly [number, number] = [0, b.document.tokens.length],
): readonly Mismatch[] {
  const left = orders(a, inA);
  const right = orders(b, inB);
  for (const x of left) {
    const same = right.filter((y) => y.key === x.key);
    if (same.length > 0 && same.every((y) => y.mark !== x.mark)) {
      const y = same[0] as (typeof same)[number];
      return [{ slot: "time", a: x.span, b: y.span, why: `${a.words(x.span)} against ${b.words(y.span)}`, strong: true }];
    }
  }
  return [];
}

const OVER = new Set("finish end conclude complete wrap-up hold".split(" "));

function orders(
  view: AccountView,
  [first, last]: readonly [number, number],
): readonly { readonly key: string; readonly mark: string; readonly span: Span }[] {
  const { tokens } = view.document;
  const found: { key: string; mark: string; span: Span }[] = [];
  for (let row = first; row < last; row++) {
    const mark = (tokens.lemma[row] ?? "").toLowerCase();
    const head = tokens.head[row] ?? -1;
    if ((mark !== "before" && mark !== "after") || head < 0 || !/^(?:case|mark)$/.test(tokens.deprel[row] ?? "")) continue;
    // "after he finished the call" is after the call
    const object = OVER.has(tokens.lemma[head] ?? "") ? view.tree.child(head, "obj") : -1;
    const what = object >= 0 ? object : head;
    found.push({ key: wordKey(view, what), mark, span: { start: tokens.start[row] ?? 0, end: tokens.end[what] ?? 0 } });
  }
  return found;
}
