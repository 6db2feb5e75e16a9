import type { Figure, Modality, Span, Timex } from "../../core/index.js";
import { countryByCode } from "../../knowledge/index.js";
import { baseRelation, zoneOfPlace } from "../../language/index.js";
import type { AccountView } from "./account-view.js";
import { lemmaAt } from "./bag.js";
import type { FigureSlot, PlaceSlot, TimeSlot } from "./fact-candidate.js";

const BELOW = new Set(["ccomp", "advcl", "acl", "xcomp", "csubj", "parataxis"]);

/** Whether a row hangs on the predicate without another clause between them. */
export function hangsOn(view: AccountView, row: number, predicate: number): boolean {
  const { tokens } = view.document;
  for (let at = row, steps = 0; at >= 0 && steps < 60; at = tokens.head[at] ?? -1, steps++) {
    if (at === predicate) return true;
    if (BELOW.has(baseRelation(tokens.deprel[at] ?? ""))) return false;
  }
  return false;
}

/** Head row of a span: the row whose head lies outside it. */
export function headOfSpan(view: AccountView, span: Span): number {
  const { tokens } = view.document;
  const [first, last] = view.rows(span);
  for (let row = first; row < last; row++) {
    const head = tokens.head[row] ?? -1;
    if (head < first || head >= last) return row;
  }
  return first;
}

/**
 * Times of a span that date the predicate itself; a time of a clause below it is not its own. "recently" dates it as
 * past, where nothing says more.
 */
export function whenOf(view: AccountView, span: Span, predicate: number): TimeSlot | null {
  const own = view.timesIn(span).filter((time) => time.type === "DATE" || time.type === "TIME");
  const best =
    firstOf(view, own, predicate, (value) => /^\d{4}-\d\d-\d\d/.test(value)) ??
    firstOf(view, own, predicate, (value) => !/_REF$/.test(value)) ??
    firstOf(view, own, predicate, (value) => value === "PAST_REF");
  return best ? timeSlot(view, best) : null;
}

const firstOf = (view: AccountView, times: readonly Timex[], predicate: number, fits: (value: string) => boolean): Timex | undefined =>
  times.find((time) => fits(time.value) && hangsOn(view, headOfSpan(view, time), predicate));

/** A time of the account with the clocks it may be on. */
export function timeSlot(view: AccountView, time: Timex): TimeSlot {
  const home = homeZone(view);
  const stated = time.timeZone !== undefined && view.words(time).length > 0 && time.timeZone !== home.zone;
  const zone = time.timeZone ?? home.zone;
  return {
    start: time.start,
    end: time.end,
    iso: time.value,
    ...(zone === undefined ? {} : { tz: zone }),
    basis: time.basis,
    zones: zone === undefined ? [] : [zone],
    stated: stated || home.stated,
  };
}

/** The clock an account writes by: its dateline's, else that of the country its sources and people come from. */
export function homeZone(view: AccountView): { readonly zone?: string; readonly stated: boolean } {
  const { article } = view.document;
  const dateline = article.dateline === undefined ? undefined : zoneOfPlace(article.dateline);
  if (dateline !== undefined) return { zone: dateline, stated: true };
  const published = article.published?.timeZone;
  if (published?.includes("/")) return { zone: published, stated: true };
  const counts = new Map<string, number>();
  for (const statement of view.record.statements) {
    const country = statement.party?.country;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!first || (second && second[1] === first[1])) return { stated: false };
  const name = countryZone(first[0]);
  return name === undefined ? { stated: false } : { zone: name, stated: false };
}

/** Main clock of a country, by its name in the zone tables. */
function countryZone(code: string): string | undefined {
  const country = countryByCode(code);
  return country === undefined ? undefined : zoneOfPlace(country.name);
}

/** The place of the predicate itself with the wider places named beside it ("the X resort in Florida"). */
export function whereOf(view: AccountView, span: Span, predicate: number): PlaceSlot | null {
  const own = view.placesIn(span).filter((place) => isPlaceOf(view, headOfSpan(view, place), predicate));
  const first = own[0];
  if (!first) return null;
  const near = own.filter((place) => place.start - first.end <= 12 && place.start > first.start);
  const last = near[near.length - 1] ?? first;
  return {
    start: first.start,
    end: last.end,
    name: [first, ...near].map((place) => place.name).join(", "),
    ...(first.country === undefined ? {} : { country: first.country }),
    within: near.map((place) => place.name),
  };
}

const AT = new Set([
  "in",
  "at",
  "on",
  "near",
  "into",
  "off",
  "outside",
  "inside",
  "within",
  "over",
  "from",
  "to",
  "toward",
  "towards",
  "around",
  "across",
  "throughout",
  "of",
]);

/** Whether a place row is where the predicate happens: under a preposition of place, not as an actor or owner. */
function isPlaceOf(view: AccountView, row: number, predicate: number): boolean {
  const { tokens } = view.document;
  if (!hangsOn(view, row, predicate)) return false;
  for (let at = row, steps = 0; at >= 0 && at !== predicate && steps < 20; at = tokens.head[at] ?? -1, steps++) {
    const relation = baseRelation(tokens.deprel[at] ?? "");
    const marks = view.tree.childrenOf(at, "case").map((c) => (tokens.lemma[c] ?? "").toLowerCase());
    if (relation === "obl" && marks.some((mark) => AT.has(mark) && mark !== "of")) return true;
    if (relation === "nmod" && marks.some((mark) => AT.has(mark) && !/^(?:of|from|to)$/.test(mark))) return true;
    if (relation === "nsubj" || relation === "nmod:poss") return false;
  }
  return false;
}

/** Figures of a span that belong to the predicate or to its phrases. */
export function figuresOf(view: AccountView, span: Span): readonly FigureSlot[] {
  return view.figuresIn(span).map((figure) => figureSlot(figure));
}

export function figureSlot(figure: Figure): FigureSlot {
  return {
    start: figure.start,
    end: figure.end,
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.range === undefined ? {} : { range: figure.range }),
    unit: figure.unit,
    bound: figure.bound,
    of: figure.of,
  };
}

/** "are to meet", "is to be held". */
export function isToBe(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const marks = view.tree.childrenOf(row, "mark").filter((mark) => tokens.lemma[mark] === "to");
  if (marks.length > 0) return view.tree.childrenOf(row, "aux", "cop").some((aux) => tokens.lemma[aux] === "be" && aux < (marks[0] ?? 0));
  // The parser may take the auxiliary for the head ("are | to be held").
  const head = tokens.head[row] ?? -1;
  return head >= 0 && tokens.deprel[row] === "xcomp" && tokens.lemma[head] === "be";
}

const NEGATIONS = new Set(["not", "n't", "never", "no", "neither", "nor", "nobody", "none", "nothing", "without", "hardly", "scarcely"]);

/** Whether the predicate is denied: an adverb of negation on it, or "no" on its subject or object. */
export function isNegated(view: AccountView, predicate: number): boolean {
  const { tokens } = view.document;
  // "not only", "no less than" deny nothing
  const negative = (row: number): boolean =>
    !/^(?:only|just|merely|less|fewer)$/i.test(tokens.form[row + 1] ?? "") &&
    (NEGATIONS.has((tokens.lemma[row] ?? "").toLowerCase()) || NEGATIONS.has((tokens.form[row] ?? "").toLowerCase()));
  for (const child of view.tree.children(predicate)) {
    const relation = baseRelation(tokens.deprel[child] ?? "");
    if ((relation === "advmod" || relation === "aux" || relation === "det") && negative(child)) return true;
    if (relation === "nsubj" || relation === "obj") {
      if (negative(child)) return true;
      if (view.tree.childrenOf(child, "det").some(negative)) return true;
    }
  }
  return false;
}

/** How far the account holds the predicate for real: tense, auxiliaries, conditions. */
export function modalityOf(view: AccountView, predicate: number): Modality {
  const { tokens } = view.document;
  const helpers = view.tree.childrenOf(predicate, "aux").map((aux) => (tokens.lemma[aux] ?? "").toLowerCase());
  const conditional = view.tree.childrenOf(predicate, "advcl").some((clause) => {
    const marks = view.tree.childrenOf(clause, "mark").map((mark) => (tokens.lemma[mark] ?? "").toLowerCase());
    if (marks.includes("if") || marks.includes("unless")) return true;
    // "should the talks fail, ...": an auxiliary before its subject.
    const subject = view.tree.child(clause, "nsubj");
    return view.tree.childrenOf(clause, "aux").some((aux) => aux < subject && /^(?:should|had|were)$/i.test(tokens.form[aux] ?? ""));
  });
  if (conditional) return "hypothetical";
  if (helpers.some((helper) => helper === "may" || helper === "might" || helper === "could" || helper === "can")) return "hypothetical";
  if (helpers.some((helper) => helper === "should" || helper === "must")) return "requested";
  if (helpers.some((helper) => helper === "will" || helper === "shall" || helper === "would" || helper === "'ll")) return "planned";
  if (isToBe(view, predicate)) return "planned";
  const lemma = lemmaAt(view, predicate);
  if (/^(?:plan|intend|schedule|slate|expect)$/.test(lemma)) return "planned";
  if (/^(?:threaten|warn)$/.test(lemma)) return "hypothetical";
  return "asserted";
}
