import type { Modality } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { baseRelation } from "../../language/index.js";
import { type AccountView, quoteSpans } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { isNegated, isToBe, modalityOf } from "../read/slots.js";
import { isReportingVerb } from "../words/predicates.js";
import { relatedWord } from "../words/related-words.js";
import { type ContentWord, contentWord } from "./content-words.js";
import { isFunctionWord, phraseAt, wordKey } from "./word-key.js";
import { wordSense } from "./word-sense.js";

/** How real a predicate is told to be. */
export type Reality = "done" | "planned" | "possible";

/** One predicate of a sentence with its arguments as word keys. */
export interface Proposition {
  readonly row: number;
  readonly lemma: string;
  readonly group: string;
  /** The predicate as a word: what it is likened by. */
  readonly word: ContentWord;
  readonly negated: boolean;
  readonly reality: Reality;
  /** Rows of the agent and of the patient: the passive turned round. */
  readonly agent: number;
  readonly patient: number;
  /** The words under it. */
  readonly words: readonly ContentWord[];
  /** Its grammatical subject. */
  readonly subject: ContentWord | undefined;
  /** Keys of its words. */
  readonly keys: ReadonlySet<string>;
  /** It reports what another predicate tells. */
  readonly reporting: boolean;
}

/** Verbs that deny what they govern. */
const DENYING = new Set("deny refuse decline fail refute reject dismiss avoid prevent rule-out stop lack neglect forget".split(" "));
/** Verbs whose own negation denies the clause below. */
const NEGATION_RAISING = new Set("think believe feel expect seem appear suppose want intend imagine reckon".split(" "));
const PLANNING = new Set("due plan intend aim schedule slate expect set prepare want promise vow pledge agree hope decide".split(" "));
const WEIGHING = new Set("consider weigh mull threaten contemplate think ponder warn urge ask propose suggest".split(" "));

/** The predicates of a text, or of some of its rows, in text order. */
export function propositionsOf(
  view: AccountView,
  vectors: WordVectors,
  [first, last]: readonly [number, number] = [0, view.document.tokens.length],
): readonly Proposition[] {
  const { tokens } = view.document;
  const found: Proposition[] = [];
  for (let row = first; row < last; row++) {
    if (!isPredicate(view, row)) continue;
    const passive = view.tree.child(row, "nsubj:pass");
    const active = view.tree.children(row).find((child) => tokens.deprel[child] === "nsubj") ?? -1;
    const by = view.tree
      .childrenOf(row, "obl")
      .find((child) => view.tree.childrenOf(child, "case").some((mark) => tokens.lemma[mark] === "by"));
    const understood = active < 0 && passive < 0 ? understoodSubject(view, row) : -1;
    const turned = understood >= 0 && (view.tree.child(row, "aux:pass") >= 0 || isPastParticiple(view, row));
    const lemma = lemmaAt(view, row);
    found.push({
      row,
      lemma,
      group: groupOf(view, row, lemma),
      word: contentWord(view, row, vectors),
      negated: polarity(view, row),
      reality: realityOf(view, row),
      agent: passive >= 0 || turned ? (by ?? -1) : active >= 0 ? active : understood,
      patient: passive >= 0 ? passive : turned ? understood : view.tree.child(row, "obj"),
      subject: subjectWord(view, passive >= 0 ? passive : active, vectors),
      words: view.tree.subtree(row).flatMap((r) => (isFunctionWord(view, r) ? [] : [contentWord(view, r, vectors)])),
      keys: new Set(view.tree.subtree(row).flatMap((r) => (isFunctionWord(view, r) ? [] : [wordKey(view, r)]))),
      reporting: isReportingVerb(lemma) && (view.tree.child(row, "ccomp", "parataxis") >= 0 || isCue(view, row)),
    });
  }
  return found;
}

const subjectWord = (view: AccountView, row: number, vectors: WordVectors): ContentWord | undefined =>
  row < 0 || isFunctionWord(view, row) ? undefined : contentWord(view, row, vectors);

function isPredicate(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const base = baseRelation(tokens.deprel[row] ?? "");
  if (base === "xcomp" && tokens.lemma[tokens.head[row] ?? -1] === "plead") return false;
  if (base === "aux" || base === "cop" || base === "case" || base === "mark") return false;
  if (tokens.upos[row] === "VERB") return base !== "amod" && base !== "compound";
  return view.tree.child(row, "cop") >= 0 || (base === "xcomp" && tokens.upos[row] === "ADJ") || base === "root";
}

const isCue = (view: AccountView, row: number): boolean => {
  const start = view.document.tokens.start[row] ?? 0;
  return view.record.statements.some(
    (statement) =>
      statement.cue !== null &&
      statement.cue.start <= start &&
      start < statement.cue.end &&
      !quoteSpans(statement).some((quote) => quote.start <= start && start < quote.end),
  );
};

/** A bare past participle ("cables damaged by ...") has its noun as patient. */
const isPastParticiple = (view: AccountView, row: number): boolean =>
  baseRelation(view.document.tokens.deprel[row] ?? "") === "acl" &&
  !/ing$/i.test(view.document.tokens.form[row] ?? "") &&
  view.tree.child(row, "mark") < 0;

const EMPTY_VERBS = new Set("make take have hold give do come go get".split(" "));

/** Group of the predicate; an empty verb stands for its noun or adverb ("make landfall", "come ashore"). */
function groupOf(view: AccountView, row: number, lemma: string): string {
  const phrase = phraseAt(view, row);
  if (phrase !== undefined) return relatedWord(phrase);
  const sense = wordSense(view, row, lemma);
  if (sense !== undefined) return sense;
  if (!EMPTY_VERBS.has(lemma)) return relatedWord(lemma);
  const { tokens } = view.document;
  const object = view.tree.child(row, "obj");
  if (object >= 0 && tokens.upos[object] === "NOUN" && view.tree.child(object, "nummod") < 0) return wordKey(view, object);
  const adverb = view.tree.childrenOf(row, "advmod").find((child) => tokens.upos[child] === "ADV" && child > row);
  return adverb === undefined ? relatedWord(lemma) : wordKey(view, adverb);
}

/** Subject of the verb that governs an infinitive or participle. */
function understoodSubject(view: AccountView, row: number): number {
  const { tokens } = view.document;
  let at = row;
  for (let steps = 0; steps < 4; steps++) {
    const base = baseRelation(tokens.deprel[at] ?? "");
    if (base !== "xcomp" && base !== "advcl" && base !== "conj" && base !== "acl") return -1;
    at = tokens.head[at] ?? -1;
    if (at < 0) return -1;
    if (base === "acl") return at;
    const subject = view.tree.child(at, "nsubj");
    if (subject >= 0) return subject;
  }
  return -1;
}

/** "did n ’ t" and "didn ’ t" as badly joined texts have them. */
function isContracted(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  for (let at = Math.max(0, row - 4); at < row - 1; at++)
    if (
      /^(?:did|does|do|was|were|is|are|has|have|had|would|could|should|wo|ca|must)?n$/i.test(tokens.form[at] ?? "") &&
      /^['\u2019]$/.test(tokens.form[at + 1] ?? "")
    )
      return true;
  return false;
}

/** Whether the predicate is denied: by its own negation, or by a denying verb above it. */
function polarity(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  // "no longer married"
  const longer = view.tree
    .childrenOf(row, "advmod")
    .some((child) => /^long(?:er)?$/.test(tokens.lemma[child] ?? "") && /^no$/i.test(tokens.form[child - 1] ?? ""));
  // "will not leave until May" leaves in May
  const until = view.tree
    .childrenOf(row, "obl", "advcl")
    .some((child) => view.tree.childrenOf(child, "case", "mark").some((mark) => /^(?:until|till)$/i.test(tokens.form[mark] ?? "")));
  let negated = ((isNegated(view, row) || isContracted(view, row)) && !until) || longer;
  let at = row;
  for (let steps = 0; steps < 3; steps++) {
    const base = baseRelation(tokens.deprel[at] ?? "");
    if (base !== "ccomp" && base !== "xcomp") break;
    at = tokens.head[at] ?? -1;
    if (at < 0) break;
    if (DENYING.has(lemmaAt(view, at))) {
      if (!isNegated(view, at)) negated = !negated;
      continue;
    }
    // "have yet to sign"
    const yet = tokens.lemma[at] === "have" && view.tree.childrenOf(at, "advmod").some((child) => tokens.lemma[child] === "yet");
    if (base === "xcomp" && yet) negated = !negated;
    // "did not say that", "it did not escape us that": the clause below stands.
    if (isNegated(view, at) && (base === "xcomp" || NEGATION_RAISING.has(lemmaAt(view, at)))) negated = !negated;
  }
  return negated;
}

const LEVEL: Readonly<Record<Modality, Reality>> = {
  asserted: "done",
  historical: "done",
  habitual: "done",
  planned: "planned",
  requested: "possible",
  hypothetical: "possible",
};

function realityOf(view: AccountView, row: number): Reality {
  const { tokens } = view.document;
  let level = LEVEL[modalityOf(view, row)];
  if (isToBe(view, row)) level = "planned";
  if (view.tree.childrenOf(row, "mark").some((mark) => /^(?:if|unless)$/i.test(tokens.form[mark] ?? ""))) level = "possible";
  let at = row;
  for (let steps = 0; steps < 3; steps++) {
    const base = baseRelation(tokens.deprel[at] ?? "");
    if (base !== "ccomp" && base !== "xcomp" && base !== "advcl" && base !== "obl" && base !== "obj") break;
    const below = at;
    at = tokens.head[at] ?? -1;
    if (at < 0) break;
    const above = lemmaAt(view, at);
    if (base === "xcomp" && tokens.lemma[at] === "be") level = "planned";
    if ((base === "xcomp" || base === "ccomp") && PLANNING.has(above) && level === "done") level = "planned";
    // "threatened on Tuesday to dissolve": an infinitive that the parser hangs loosely.
    const aim = base === "advcl" && view.tree.childrenOf(below, "mark").some((mark) => /^to$/i.test(tokens.form[mark] ?? ""));
    // "is thought to", "it is thought that" only report.
    if ((base !== "advcl" || aim) && WEIGHING.has(above) && above !== "think") level = "possible";
  }
  return level;
}
