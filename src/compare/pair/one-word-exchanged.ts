import type { Span } from "../../core/index.js";
import { baseRelation, type WordVectors } from "../../language/index.js";
import { diffWords } from "../align/diff-words.js";
import type { AccountView } from "../read/account-view.js";
import { isOrdinal } from "../words/ordinals.js";
import { areOpposites } from "../words/related-words.js";
import { contentWord, wordLikeness } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import { PLACE_MARKS } from "./place-marks.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** Attributes of other kinds ("emergency patch", "security patch") and deeds that are near: both may hold. */
function maybeBoth(a: AccountView, x: number, b: AccountView, y: number, vectors: WordVectors): boolean {
  const [p, q] = [a.document.tokens, b.document.tokens];
  const like = wordLikeness(contentWord(a, x, vectors), contentWord(b, y, vectors));
  if (areOpposites(wordKey(a, x), wordKey(b, y))) return false;
  const attribute = (deprel: string | undefined): boolean => /^(?:amod|compound)$/.test(deprel ?? "");
  if (attribute(p.deprel[x]) && attribute(q.deprel[y]) && p.upos[x] !== "PROPN" && !/^\p{Lu}\p{Ll}+(?:n|ish|ese)$/u.test(p.form[x] ?? ""))
    return like < 0.15;
  return p.upos[x] === "VERB" && q.upos[y] === "VERB" && like >= 0.3;
}

const isDeed = (view: AccountView, row: number): boolean =>
  view.document.tokens.upos[row] === "VERB" && !/^(?:amod|compound)/.test(view.document.tokens.deprel[row] ?? "");

/** Sentences alike but for one content word that is exchanged for an unrelated one. */
export function oneWordExchanged(a: AccountView, b: AccountView, vectors: WordVectors): Mismatch | null {
  const runs = diffWords(a.document.text, b.document.text);
  const same = runs.filter((run) => run.kind === "same").reduce((n, run) => n + run.text.split(" ").length, 0);
  const first = runs.filter((run) => run.kind === "first");
  const second = runs.filter((run) => run.kind === "second");
  const added = first.length + second.length === 1 ? (first[0] ?? second[0]) : undefined;
  if (
    added &&
    same >= 4 &&
    /^(?:not|never|no|without|n['\u2019]t|(?:did|does|do|was|were|is|are|has|have|had|will|would|could|can) ?(?:not|n['\u2019]t))$/i.test(
      added.text,
    )
  ) {
    const [view, span] = first.length > 0 ? [a, spanIn(a, added.text)] : [b, spanIn(b, added.text)];
    return { slot: "polarity", a: view === a ? span : null, b: view === b ? span : null, why: `"${added.text}" in one only`, strong: true };
  }
  if (first.length !== 1 || second.length !== 1 || same < 4) return null;
  const [x, y] = [first[0]?.text ?? "", second[0]?.text ?? ""];
  if (isOrdinal(x) && isOrdinal(y)) return null;
  if (x.split(" ").length > 4 || y.split(" ").length > 4 || same < 3 * Math.max(x.split(" ").length, y.split(" ").length)) return null;
  const keys = (view: AccountView, text: string): readonly number[] => {
    const at = view.document.text.indexOf(text.split(" ")[0] ?? "");
    const [from, to] = view.rows({ start: at, end: at + text.length });
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((row) => !isFunctionWord(view, row));
  };
  const [kx, ky] = [keys(a, x), keys(b, y)];
  if (kx.length === 1 && ky.length === 1 && maybeBoth(a, kx[0] ?? 0, b, ky[0] ?? 0, vectors)) return null;
  const narrowed =
    /^(?:all|every|both|each)\b/i.test(x) !== /^(?:all|every|both|each)\b/i.test(y) &&
    /^(?:only|some|few|no|none)\b/i.test(`${/^(?:all|every|both|each)\b/i.test(x) ? y : x}`);
  if (narrowed) return { slot: "attribute", a: spanIn(a, x), b: spanIn(b, y), why: `${x} against ${y}` };
  if (kx.length === 0 || ky.length === 0) return null;
  // One party may do both deeds to two things, or one deed has two names.
  if (kx.length + ky.length > 2 && kx.some((row) => isDeed(a, row)) && ky.some((row) => isDeed(b, row))) return null;
  if (kx.some((row) => ky.some((other) => wordKey(a, row) === wordKey(b, other)))) return null;
  return { slot: slotOf(a, kx, x, y), a: spanIn(a, x), b: spanIn(b, y), why: `${x} against ${y}` };
}

const COUNTED = /^(?:once|twice|thrice|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) times)$/i;

/** The slot that exchanged words fill: who (a subject, its people, a person), where (a name under a preposition of place), how often. */
function slotOf(view: AccountView, rows: readonly number[], x: string, y: string): Mismatch["slot"] {
  const { tokens } = view.document;
  if (COUNTED.test(x) && COUNTED.test(y)) return "number";
  const phrase = (row: number): number => {
    let at = row;
    for (let steps = 0; steps < 4 && /^(?:flat|compound|amod|appos)$/.test(baseRelation(tokens.deprel[at] ?? "")); steps++)
      at = tokens.head[at] ?? at;
    return at;
  };
  for (const row of rows) {
    if (isSubject(view, row)) return "actor";
    if (tokens.upos[row] !== "PROPN" && !/^\p{Lu}/u.test(tokens.form[row] ?? "")) continue;
    const head = phrase(row);
    const marks = view.tree.childrenOf(head, "case").map((mark) => (tokens.form[mark] ?? "").toLowerCase());
    const mention = view.covering(row);
    const person = mention !== undefined && view.document.entities[mention.entity]?.type === "PER";
    if (person || marks.includes("by") || isSubject(view, head)) return "actor";
    if (marks.some((mark) => PLACE_MARKS.has(mark))) return "place";
  }
  return "attribute";
}

const spanIn = (view: AccountView, text: string): Span => {
  const at = Math.max(0, view.document.text.indexOf(text));
  return { start: at, end: at + text.length };
};

const isSubject = (view: AccountView, row: number): boolean => /^nsubj/.test(view.document.tokens.deprel[row] ?? "");
