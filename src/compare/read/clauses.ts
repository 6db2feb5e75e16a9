import type { Span } from "../../core/index.js";
import { lookupRole } from "../../knowledge/index.js";
import { baseRelation } from "../../language/index.js";
import { isReportingVerb } from "../words/predicates.js";
import type { AccountView } from "./account-view.js";
import { lemmaAt } from "./bag.js";

/**
 * How a clause hangs on its sentence. `content`: what a reporting clause reports, told as a fact of its own;
 * `apposition`: a noun phrase that says something of what it follows ("a clear departure from ...").
 */
export type ClauseForm = "main" | "conjunct" | "content" | "relative" | "adverbial" | "participle" | "purpose" | "apposition";

/** One clause: a stretch of words around its predicate without the clauses that are told apart from it. */
export interface Clause {
  /** Row of the predicate. */
  readonly row: number;
  readonly form: ClauseForm;
  /** Row of the predicate it hangs on, -1 for main clauses. */
  readonly matrix: number;
  /** Row of the (understood) subject's head, -1 where none. */
  readonly subject: number;
  /** Predicate of what it reports ("said that X *fell*"), -1 where it reports nothing. */
  readonly content: number;
  readonly span: Span;
  /** Own rows, in order. */
  readonly rows: readonly number[];
  /** Lemma of its marker ("after", "as"), empty for none. */
  readonly mark: string;
  readonly quoted: boolean;
}

const CLAUSAL = new Set(["root", "parataxis", "conj", "advcl", "acl", "ccomp", "csubj", "appos"]);
const CONDITIONS = new Set(["if", "unless", "whether", "lest", "provided"]);
const TOLD = new Set([
  "after",
  "before",
  "as",
  "while",
  "since",
  "because",
  "although",
  "though",
  "when",
  "whereas",
  "where",
  "once",
  "until",
  "so",
]);
/** Nouns whose infinitive says what they are for, not what they are. */
const FOR_SOMETHING = new Set(
  "action step measure move meeting call talk trip visit summit session operation campaign deal law force".split(" "),
);

interface Draft {
  readonly row: number;
  readonly form: ClauseForm;
  readonly matrix: number;
  readonly content: number;
}

/** The clauses of an account, in text order. */
export function clausesOf(view: AccountView): readonly Clause[] {
  const drafts: Draft[] = [];
  const { tokens } = view.document;
  const form = new Map<number, ClauseForm>();
  for (let row = 0; row < tokens.length; row++) {
    if (!CLAUSAL.has(baseRelation(tokens.deprel[row] ?? ""))) continue;
    const found = formOf(view, row);
    if (found) form.set(row, found);
  }
  for (const [row, kind] of form) {
    const content = reported(view, row);
    // A cue after what it reports, or one that only names the source, adds nothing but the attribution.
    if (content >= 0 && kind !== "content" && (content < row || form.get(content) === "content") && form.has(content)) continue;
    drafts.push({ row, form: kind, matrix: matrixOf(view, row, kind), content: form.has(content) ? -1 : content });
  }
  // What an aim below the predicate is for belongs to the clause as well ("agreed to act to stop X").
  const rows = new Set(drafts.map((draft) => draft.row));
  const heads = new Set(drafts.filter((draft) => draft.form !== "purpose" || rows.has(draft.matrix)).map((draft) => draft.row));
  const owned = ownRows(view, heads);
  return drafts
    .map((draft) => toClause(view, draft, owned.get(draft.row) ?? view.tree.subtree(draft.row)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Row of the clause that a reporting verb reports, -1 for other predicates. */
export function reported(view: AccountView, row: number): number {
  if (!isReportingVerb(lemmaAt(view, row))) return -1;
  const direct = view.tree.child(row, "ccomp");
  if (direct >= 0) return direct;
  const { tokens } = view.document;
  // "X fell, the official said": the cue may hang on what it reports.
  const head = tokens.head[row] ?? -1;
  return baseRelation(tokens.deprel[row] ?? "") === "parataxis" && view.tree.child(row, "nsubj") >= 0 ? head : -1;
}

function formOf(view: AccountView, row: number): ClauseForm | null {
  const { tokens } = view.document;
  const relation = tokens.deprel[row] ?? "";
  const base = baseRelation(relation);
  const head = tokens.head[row] ?? -1;
  if (base === "root") return "main";
  if (base === "appos") return isTellingApposition(view, row) ? "apposition" : null;
  if (!isPredicate(view, row)) return null;
  if (base === "parataxis") return "main";
  if (base === "ccomp") return isReportedFact(view, row, head) ? "content" : null;
  if (base === "conj") return conjunctForm(view, row, head);
  if (relation === "acl:relcl") return isLooseRelative(view, row, head) ? "relative" : null;
  if (base === "acl") {
    if (isLooseParticiple(view, row)) return "participle";
    return isInfinitive(view, row) && FOR_SOMETHING.has((tokens.lemma[head] ?? "").toLowerCase()) ? "purpose" : null;
  }
  if (base === "advcl") return adverbialForm(view, row);
  return null;
}

function isPredicate(view: AccountView, row: number): boolean {
  const upos = view.document.tokens.upos[row];
  return upos === "VERB" || upos === "AUX" || view.tree.child(row, "cop", "nsubj") >= 0;
}

/** "X fell, the official said", and whatever an unnamed source is cited for: the fact is what was said. */
function isReportedFact(view: AccountView, row: number, head: number): boolean {
  if (head < 0 || !isReportingVerb(lemmaAt(view, head))) return false;
  if (row < head) return true;
  if (view.quoted(view.document.tokens.start[row] ?? 0)) return false;
  const subject = view.tree.child(head, "nsubj");
  const mention = subject < 0 ? undefined : view.mention(subject);
  return mention !== undefined && view.document.entities[mention.entity]?.anonymous === true && view.tree.child(head, "obj", "iobj") < 0;
}

function conjunctForm(view: AccountView, row: number, head: number): ClauseForm | null {
  const { tokens } = view.document;
  if (!isPredicate(view, row)) return null;
  const own = view.tree.child(row, "nsubj") >= 0;
  if (!own && !isFiniteVerb(view, row)) return null;
  const above = baseRelation(tokens.deprel[head] ?? "");
  if (above === "xcomp" || (above === "acl" && !own)) return null;
  if (above === "advcl" && !own) return null;
  return "conjunct";
}

function isFiniteVerb(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  if ((tokens.feats[row] ?? "").includes("VerbForm=Fin")) return true;
  return view.tree.childrenOf(row, "aux", "cop").some((aux) => (tokens.feats[aux] ?? "").includes("VerbForm=Fin"));
}

function isInfinitive(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  return view.tree.childrenOf(row, "mark").some((mark) => (tokens.lemma[mark] ?? "").toLowerCase() === "to");
}

/** A relative clause that adds a fact: after a comma, or of a proper name. */
function isLooseRelative(view: AccountView, row: number, head: number): boolean {
  const { tokens } = view.document;
  const first = view.tree.subtree(row).find((r) => tokens.upos[r] !== "PUNCT") ?? row;
  if (/^that$/i.test(tokens.form[first] ?? "")) return false;
  return tokens.upos[first - 1] === "PUNCT" || tokens.upos[head] === "PROPN" || tokens.upos[first] === "PUNCT";
}

function adverbialForm(view: AccountView, row: number): ClauseForm | null {
  const { tokens } = view.document;
  const marks = view.tree.childrenOf(row, "mark").map((mark) => (tokens.lemma[mark] ?? "").toLowerCase());
  if (marks.includes("to")) {
    // After an adjective or a noun the infinitive is its complement ("loath to see").
    const head = tokens.head[row] ?? -1;
    return marks.length === 1 && tokens.upos[head] === "VERB" && tokens.sentence[head] === tokens.sentence[row] ? "purpose" : null;
  }
  // "as most of its trade is *with X*" is a clause; "with X" alone is none.
  if (view.tree.child(row, "case") >= 0 && view.tree.child(row, "cop") < 0) return null;
  if (marks.some((mark) => CONDITIONS.has(mark))) return null;
  const participle = /VerbForm=(?:Ger|Part)/.test(tokens.feats[row] ?? "") && view.tree.child(row, "nsubj", "aux") < 0;
  if (participle) return marks.length === 0 || marks.some((m) => m === "after" || m === "before" || m === "while") ? "participle" : null;
  if (isInverted(view, row)) return null;
  if (marks.length === 0) return view.tree.child(row, "nsubj") >= 0 ? "adverbial" : null;
  return marks.some((mark) => TOLD.has(mark)) && view.tree.child(row, "nsubj") >= 0 ? "adverbial" : null;
}

/** ", breaking with his habit": a participle after a comma tells of the whole clause, whatever noun it hangs on. */
function isLooseParticiple(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  if (!/VerbForm=(?:Ger|Part)/.test(tokens.feats[row] ?? "") || !/ing$/i.test(tokens.form[row] ?? "")) return false;
  const first = view.tree.subtree(row)[0] ?? row;
  return tokens.form[first] === "," || tokens.form[first - 1] === ",";
}

/** "should an area be attacked": an auxiliary before the subject makes a condition. */
function isInverted(view: AccountView, row: number): boolean {
  const subject = view.tree.child(row, "nsubj");
  const { tokens } = view.document;
  return view.tree.childrenOf(row, "aux").some((aux) => aux < subject && /^(?:should|had|were)$/i.test(tokens.form[aux] ?? ""));
}

/** "a clear departure from ...", "a phrase widely read as ...": a common noun with an article and words of its own. */
function isTellingApposition(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  if (tokens.upos[row] !== "NOUN") return false;
  const article = view.tree.childrenOf(row, "det").some((det) => /^(?:an?|the)$/i.test(tokens.form[det] ?? ""));
  return article && view.tree.childrenOf(row, "acl", "nmod", "amod").length >= 1;
}

function matrixOf(view: AccountView, row: number, form: ClauseForm): number {
  if (form === "main") return -1;
  const { tokens } = view.document;
  let head = tokens.head[row] ?? -1;
  if (form !== "participle") return head;
  // A participle tells of the clause around the noun it hangs on.
  for (let steps = 0; steps < 8 && head >= 0 && tokens.upos[head] !== "VERB" && view.tree.child(head, "nsubj") < 0; steps++)
    head = tokens.head[head] ?? -1;
  return head;
}

/** Each clause head with the rows that are its own: its subtree less the subtrees of clauses below it. */
function ownRows(view: AccountView, heads: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const { tokens } = view.document;
  const owner = new Int32Array(tokens.length).fill(-2);
  const find = (row: number): number => {
    const path: number[] = [];
    let at = row;
    while (at >= 0 && owner[at] === -2 && !heads.has(at)) {
      path.push(at);
      at = tokens.head[at] ?? -1;
      if (path.length > 500) break;
    }
    const found = at < 0 ? -1 : heads.has(at) ? at : (owner[at] ?? -1);
    for (const step of path) owner[step] = found;
    return found;
  };
  const rows = new Map<number, number[]>();
  for (let row = 0; row < tokens.length; row++) {
    const head = find(row);
    if (head < 0) continue;
    const list = rows.get(head);
    if (list) list.push(row);
    else rows.set(head, [row]);
  }
  return rows;
}

function toClause(view: AccountView, draft: Draft, rows: readonly number[]): Clause {
  const { tokens } = view.document;
  const { row, form, matrix } = draft;
  const marks = view.tree.childrenOf(row, "mark");
  const opening = rows.find((r) => tokens.upos[r] !== "PUNCT") ?? row;
  const asks = /^(?:when|where|while)$/i.test(tokens.form[opening] ?? "") && form === "adverbial" ? [opening] : [];
  const mark = [...new Set([...marks, ...asks])].map((m) => (tokens.lemma[m] ?? "").toLowerCase()).join(" ");
  const run = withoutDateline(view, trimmed(view, withSubject(view, runAround(rows, row), rows, row), form, row), row);
  return {
    row,
    form,
    matrix,
    subject: subjectOf(view, row, form, matrix),
    content: draft.content,
    span: { start: tokens.start[run[0] ?? row] ?? 0, end: tokens.end[run[run.length - 1] ?? row] ?? 0 },
    rows: run,
    mark,
    quoted: view.quoted(tokens.start[row] ?? 0),
  };
}

/** A clause at the head of the body without the dateline in front of it ("PARIS -- "). */
function withoutDateline(view: AccountView, run: readonly number[], row: number): readonly number[] {
  const { article, tokens, text } = view.document;
  const start = tokens.start[run[0] ?? row] ?? 0;
  const { dateline } = article;
  if (dateline === undefined || !text.startsWith(dateline, start)) return run;
  const dash = run.findIndex(
    (r) => (tokens.start[r] ?? 0) >= start + dateline.length && /^(?:-+|\u2013|\u2014)$/.test(tokens.form[r] ?? ""),
  );
  return dash >= 0 && (run[dash] ?? 0) < row ? run.slice(dash + 1) : run;
}

/** The unbroken run of own rows that holds the predicate. */
function runAround(rows: readonly number[], row: number): readonly number[] {
  const at = rows.indexOf(row);
  let first = at;
  let last = at;
  while (first > 0 && rows[first - 1] === (rows[first] ?? 0) - 1) first--;
  while (last + 1 < rows.length && rows[last + 1] === (rows[last] ?? 0) + 1) last++;
  return rows.slice(Math.max(0, first), last + 1);
}

/** From the subject on, where a clause set in between ("The plan, which was new, *failed*") parts it from its verb. */
function withSubject(view: AccountView, run: readonly number[], rows: readonly number[], row: number): readonly number[] {
  const subject = view.tree.child(row, "nsubj");
  const first = run[0] ?? row;
  if (
    subject < 0 ||
    subject >= first ||
    first - subject > 45 ||
    view.document.tokens.sentence[subject] !== view.document.tokens.sentence[row]
  )
    return run;
  let start = subject;
  while (rows.includes(start - 1)) start--;
  return Array.from({ length: first - start }, (_, i) => start + i).concat(run);
}

/** Without the punctuation, conjunction or marker around it. */
function trimmed(view: AccountView, run: readonly number[], form: ClauseForm, row: number): readonly number[] {
  const { tokens } = view.document;
  let first = 0;
  let last = run.length;
  const loose = (r: number): boolean => {
    const upos = tokens.upos[r];
    const relation = tokens.deprel[r] ?? "";
    if (upos === "PUNCT") return !/^["\u201c\u201d']$/.test(tokens.form[r] ?? "");
    if (relation === "cc" && tokens.head[r] === row) return true;
    return relation === "mark" && tokens.head[r] === row && form !== "purpose" && form !== "participle";
  };
  while (first < last - 1 && run[first] !== row && loose(run[first] ?? 0)) first++;
  while (
    last - 1 > first &&
    run[last - 1] !== row &&
    tokens.upos[run[last - 1] ?? 0] === "PUNCT" &&
    !/["\u201d]/.test(tokens.form[run[last - 1] ?? 0] ?? "")
  )
    last--;
  return run.slice(first, last);
}

/** What a relative pronoun stands for: for "who", the nearest person before it where the parser chose a thing. */
function antecedent(view: AccountView, row: number, pronoun: number, matrix: number): number {
  const { tokens } = view.document;
  if (pronoun < 0 || view.mention(matrix)?.type === "PER") return matrix;
  if (/^which$/i.test(tokens.form[pronoun] ?? "")) {
    // ", which ..." after a name speaks of the name, whatever the parser chose before it.
    const before = view.covering(pronoun - 2);
    return before !== undefined && before.form === "name" && tokens.form[pronoun - 1] === "," && view.mention(matrix) === undefined
      ? before.head
      : matrix;
  }
  if (!/^who$/i.test(tokens.form[pronoun] ?? "")) return matrix;
  for (let at = pronoun - 1; at > pronoun - 6 && at >= 0 && tokens.sentence[at] === tokens.sentence[row]; at--) {
    if (view.mention(at)?.type === "PER" || lookupRole(tokens.lemma[at] ?? "")?.denotes === "person") return at;
  }
  return matrix;
}

/** Row of the subject: the clause's own, else the one understood from the clause it hangs on. */
export function subjectOf(view: AccountView, row: number, form: ClauseForm, matrix: number, depth = 0): number {
  const own = view.tree.child(row, "nsubj", "csubj");
  const { tokens } = view.document;
  if (form === "relative") {
    const relative = own >= 0 && /^(?:who|which|that)$/i.test(tokens.form[own] ?? "");
    return relative || own < 0 ? antecedent(view, row, own, matrix) : own;
  }
  if (own >= 0) return own;
  if (form === "apposition") return matrix;
  if (matrix < 0 || depth > 4) return -1;
  const above = tokens.head[matrix] ?? -1;
  const relation = baseRelation(tokens.deprel[matrix] ?? "");
  const aboveForm: ClauseForm =
    relation === "acl" ? "relative" : relation === "conj" ? "conjunct" : relation === "advcl" ? "participle" : "main";
  return subjectOf(view, matrix, aboveForm, aboveForm === "main" ? -1 : above, depth + 1);
}
