import type { EventSize, Figure, SizeKind } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import type { Candidate } from "../candidate.js";
import type { ClauseView } from "../frames/clause-view.js";
import { agents, nounsOf, patients, phrases } from "../frames/slots.js";
import { spansIn } from "../frames/spans-in.js";
import { eventRows, headRow } from "../roles/find-when.js";
import { isActorNoun } from "../roles/party-places.js";
import { BEFELL, isSizeUnit, kindOfWord } from "./size-kinds.js";

type Role = "patient" | "agent" | "amount";

/** A figure of a sentence with the noun that it counts. */
interface Counted {
  readonly figure: Figure;
  readonly row: number;
  /** What befell those counted, by the word that goes with the figure. */
  readonly befell?: SizeKind;
}

const MONEY = /^[A-Z]{3}$/;
/** Types that tell of words or of people: goods counted beside them are no size. */
const WORDS_ONLY = /^(?:CONSULT|SUPPORT|CONCEDE|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST)$/;
const FORCE_NOUN =
  /^(?:troop|soldier|peacekeeper|marine|reservist|policeman|officer|force|paratrooper|commando|guard|adviser|instructor|warship|tank|jet|warplane)$/;

/** Figures of a sentence that may size an event: no durations, distances, ages or labels. */
function countedIn(view: ClauseView, { sentence }: Candidate): readonly Counted[] {
  const { figures, text } = view.document;
  const found: Counted[] = [];
  for (const figure of spansIn(figures, sentence)) {
    const hyphened = text[figure.end] === "-" && !text.startsWith("-strong", figure.end);
    if (figure.rhetorical || !isSizeUnit(figure.unit) || (hyphened && !MONEY.test(figure.unit))) continue;
    let row = headRow(view.document.tokens, figure, sentence.first, sentence.last);
    if (row < 0) continue;
    if (/^(?:nummod|compound|amod)$/.test(baseRelation(view.deprel(row))) && view.upos(view.head(row)) !== "VERB") row = view.head(row);
    const befell = kindOfWord(figure.of.slice(figure.of.lastIndexOf(" ") + 1).toLowerCase()) ?? kindOfWord(view.lemma(row));
    found.push({ figure, row, ...(befell !== undefined && BEFELL.has(befell) ? { befell } : {}) });
  }
  return found;
}

/** Those to whom it happens: objects, and subjects of dying and fleeing. */
const sufferers = (view: ClauseView, event: number): readonly number[] =>
  /^(?:die|perish|drown|disappear|flee)$/.test(view.lemma(event)) ? agents(view, event) : patients(view, event);

/** In what role a noun stands to a row of an event, or null. */
function roleAt(view: ClauseView, event: number, noun: number, unit: string): Role | null {
  const within = (rows: readonly number[]): boolean => rows.some((r) => nounsOf(view, r).includes(noun));
  if (view.upos(event) === "NOUN") {
    if (event === noun || within(phrases(view, event, "of"))) return "patient";
    if (within(phrases(view, event, "by"))) return "agent";
  } else {
    if (within(sufferers(view, event))) return "patient";
    if (within(agents(view, event))) return "agent";
    // the parser may take an object for an adjunct
    if (view.head(noun) === event && view.deprel(noun).startsWith("obl") && view.marker(noun) === "" && noun > event) return "patient";
  }
  if (!MONEY.test(unit) && unit !== "percent") return null;
  // "a grant of ten million dollars", "2 million in aid": money may hang on what is given
  for (let at = noun, steps = 0; at >= 0 && steps < 3; steps++) {
    if (at === event || view.head(at) === event) return "amount";
    if (!/^(?:nmod|compound|nummod|amod|appos)$/.test(baseRelation(view.deprel(at)))) return null;
    at = view.head(at);
  }
  return null;
}

/** Kind of a size by what the event does to those counted; null where the count is of no weight for it. */
function kindBy(view: ClauseView, candidate: Candidate, event: number, noun: number, role: Role, unit: string): SizeKind | null {
  const { type, mode } = candidate.match.frame;
  if (MONEY.test(unit)) return "money";
  const other = WORDS_ONLY.test(type) ? null : "other";
  if (role === "amount" || (unit !== "person" && unit !== "")) return other;
  if (role === "agent") return type === "MOBILIZE" && FORCE_NOUN.test(view.lemma(noun)) ? "forces" : "participants";
  const person = unit === "person" || view.upos(noun) === "NUM" || isActorNoun(view, noun);
  const acted = event === noun ? undefined : actOn(view, event);
  if (acted !== undefined && (person || /^(?:dead|injured|arrested)$/.test(acted))) return eitherWay(view, event) ? other : acted;
  if (person && (mode === "release" || mode === "expel" || mode === "deport")) return mode === "release" ? "released" : "expelled";
  if (person && (mode === "arrest" || mode === "abduct")) return mode === "arrest" ? "arrested" : "abducted";
  if (type === "PROTEST" || type === "CONSULT") return "participants";
  return FORCE_NOUN.test(view.lemma(noun)) && !/^(?:ASSAULT|COERCE)$/.test(type) ? "forces" : other;
}

/** What a verb or noun does to people: "killed", "shot dead", "the release of". */
const actOn = (view: ClauseView, event: number): SizeKind | undefined =>
  view.tree.children(event).some((c) => view.lemma(c) === "dead") ? "dead" : kindOfWord(view.lemma(event));

/** "killed or wounded 50": nobody knows how many of each. */
const eitherWay = (view: ClauseView, event: number): boolean =>
  [event, ...view.tree.childrenOf(event, "conj")].some((r) => view.tree.childrenOf(r, "cc").some((c) => view.lemma(c) === "or"));

const VIOLENT = /^(?:ASSAULT|PROTEST|COERCE)$/;
/** Clauses that tell of something else, before, after or because of the event. */
const APART = /^(?:after|before|since|while|as|because|although|though|if|until|once|whereas|unless)$/;

/** Rows above and below a count of victims in which the event that struck them may stand. */
function reaches(view: ClauseView, from: number, rows: ReadonlySet<number>): boolean {
  for (let at = from, steps = 0; at >= 0 && steps < 6; steps++) {
    if (rows.has(at)) return true;
    // "14 died in the attack", "the toll from the bombing rose to 52"
    for (const c of view.tree.childrenOf(at, "nsubj", "obl", "nmod", "obj", "advcl"))
      if (rows.has(c) || view.tree.childrenOf(c, "nmod", "conj").some((d) => rows.has(d))) return true;
    const rel = baseRelation(view.deprel(at));
    if (rel === "ccomp" || (rel === "advcl" && APART.test(view.marker(at)))) return false;
    at = view.head(at);
  }
  return false;
}

/** A single person who was killed, hurt, seized or freed: "a policeman", "Boris Nemtsov". */
function onePerson(view: ClauseView, candidate: Candidate, event: number): EventSize | undefined {
  const [noun] = view.upos(event) === "NOUN" ? phrases(view, event, "of") : sufferers(view, event);
  if (noun === undefined || view.tree.childrenOf(noun, "conj").length > 0 || !isActorNoun(view, noun)) return undefined;
  const { tokens, text } = view.document;
  const mention = view.mentionAt(noun);
  const article = view.tree.childrenOf(noun, "det", "nummod").find((c) => /^(?:an?|another|one|the)$/.test(view.lemma(c)));
  const named = mention?.type === "PER" && mention.form === "name";
  if (!named && (article === undefined || view.upos(noun) !== "NOUN" || GROUP.test(view.lemma(noun)))) return undefined;
  const kind = kindBy(view, candidate, event, noun, "patient", "person");
  // an attempt on a life
  if (kind === null || candidate.composed.cameo.startsWith("185") || kind === "other" || kind === "forces" || kind === "participants")
    return undefined;
  const start = named ? mention.start : (tokens.start[article ?? noun] ?? 0);
  const end = named ? mention.end : (tokens.end[noun] ?? start);
  const of = text.slice(named ? start : (tokens.start[(article ?? noun) + 1] ?? start), end);
  return { kind, value: 1, unit: "person", of, bound: "exact", start, end, evidence: [{ start, end }] };
}

const GROUP =
  /^(?:group|family|crew|team|number|crowd|couple|pair|dozen|party|gang|unit|army|force|company|delegation|people|community|union|government|militia|police|cell|network|country|state|organi[sz]ation|agency)$/;

/**
 * The sizes of the events of one sentence, by candidate: figures that the tree binds to an event as those who act or
 * suffer, as money given, or as victims told of beside it. Each figure sizes one event only.
 */
export function findSizes(view: ClauseView, candidates: readonly Candidate[]): ReadonlyMap<Candidate, readonly EventSize[]> {
  const found = new Map<Candidate, EventSize[]>();
  const [first] = candidates;
  if (first === undefined) return found;
  const add = (candidate: Candidate, size: EventSize): void => void found.set(candidate, [...(found.get(candidate) ?? []), size]);
  const rowsOf = candidates.map((c) => [...eventRows(c.chain, c.composed, c.match.row), ...c.match.taken]);
  for (const { figure, row, befell } of countedIn(view, first)) {
    let placed = false;
    for (let i = 0; i < candidates.length && !placed; i++) {
      const candidate = candidates[i];
      for (const event of rowsOf[i] ?? []) {
        const role = candidate && roleAt(view, event, row, figure.unit);
        const kind = candidate && role ? kindBy(view, candidate, event, row, role, figure.unit) : null;
        if (!candidate || kind === null) continue;
        add(candidate, { ...figure, kind });
        placed = true;
        break;
      }
    }
    if (placed || befell === undefined) continue;
    const struck = candidates.find((c, i) => VIOLENT.test(c.match.frame.type) && reaches(view, row, new Set(rowsOf[i])));
    if (struck) add(struck, { ...figure, kind: befell });
  }
  candidates.forEach((candidate, i) => {
    for (const event of rowsOf[i] ?? []) {
      const one = onePerson(view, candidate, event);
      if (one && !found.get(candidate)?.some((size) => size.kind === one.kind || size.start < one.end)) add(candidate, one);
    }
  });
  return found;
}
