import type { Bound, Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import { baseRelation } from "../../language/index.js";
import { numberOf } from "../../text/index.js";
import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import { headOfSpan } from "../read/slots.js";
import { countedState } from "../words/counted-states.js";
import { type ContentWord, contentWord } from "./content-words.js";
import { stateOf } from "./counted-state-of.js";
import { vagueCount } from "./vague-count.js";
import { isFunctionWord, wordKey } from "./word-key.js";

/** A number of a sentence with what it counts. */
export interface NumberMention extends Span {
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
  /** What it counts, what that hangs on, and the verb above with its subject. */
  readonly context: readonly ContentWord[];
  /** What happened to those who are counted ("dead", "hurt"), where a word tells. */
  readonly state: string | undefined;
  /** Key of what is measured ("a *depth* of 12 miles"), empty where nothing names it. */
  readonly measure: string;
  /** It counts some of a set ("twelve of the injured"). */
  readonly partitive: boolean;
  /** The verb above it. */
  readonly acts: readonly ContentWord[];
  /** An outdated value, told beside a newer one. */
  readonly superseded: boolean;
  /** Keys of the names it belongs to. */
  readonly names: ReadonlySet<string>;
  /** Words that set its scope ("another", "total", "this season"). */
  readonly scope: ReadonlySet<string>;
}

const SCOPES = new Set(
  "aftershock foreshock another other further more additional total overall altogether nationwide worldwide country global man woman men women male female child adult season per average first second third last each record month year week annual yearly monthly daily combined cumulative previous earlier alone city province region world".split(
    " ",
  ),
);

/** Words by which a number tells what is allowed or possible, not what is. */
const CAPACITY = new Set(
  "capacity maximum minimum limit license licensed licence permit permitted allow allowed design designed build seat quota threshold ceiling".split(
    " ",
  ),
);

/** Numbers of a text, or of a span of it, in digits or words: figures, lengths of time, and bare counts. */
export function numberMentions(
  view: AccountView,
  vectors: WordVectors,
  span: Span = { start: 0, end: view.document.text.length },
): readonly NumberMention[] {
  const { document } = view;
  const within = (part: Span): boolean => span.start <= part.start && part.end <= span.end;
  const [first, beyond] = view.rows(span);
  const found: NumberMention[] = [];
  const taken: Span[] = [];
  const free = (span: Span): boolean => !taken.some((t) => t.start < span.end && span.start < t.end);
  const add = (
    span: Span,
    number: { readonly value?: number; readonly range?: readonly [number, number]; readonly unit: string; readonly bound: Bound },
  ): void => {
    taken.push(span);
    const after = document.text.slice(span.end, span.end + 12);
    // An age is no length of time.
    const unit = isAge(view, span, after)
      ? "age"
      : number.unit === "mile" && /^\s(?:an|per) hour\b/i.test(after)
        ? "mph"
        : number.unit === ""
          ? (STOREYS.exec(after)?.[0] ?? "") && "storey"
          : number.unit;
    found.push({
      ...number,
      unit,
      superseded: isSuperseded(view, span),
      start: span.start,
      end: span.end,
      ...contextOf(view, span, unit === "" || unit === "person", vectors),
    });
  };
  for (const figure of document.figures.filter(within)) {
    add(figure, {
      ...(figure.value === undefined ? {} : { value: figure.value }),
      ...(figure.range === undefined ? {} : { range: figure.range }),
      unit: figure.unit,
      bound: figure.bound,
      ...vagueCount(figure.value, view.words(figure)),
    });
  }
  for (const time of document.times.filter(within)) {
    // "1098 yards": a count that looks like a year.
    if (/^\d{3,4}$/.test(time.value) && document.tokens.deprel[headOfSpan(view, time)] === "nummod") continue;
    const minutes = time.type === "DURATION" ? durationMinutes(time.value) : undefined;
    if (minutes !== undefined && free(time))
      add(time, { value: minutes, unit: "minute", bound: time.mod === "APPROX" || /^P\d+[MW]$/.test(time.value) ? "about" : "exact" });
    else taken.push(time);
  }
  for (const score of scoresIn(document.text.slice(span.start, span.end), span.start)) if (free(score)) add(score, score);
  for (let row = first; row < beyond; row++) {
    const last = numberEnd(view, row);
    const span = { start: document.tokens.start[row] ?? 0, end: document.tokens.end[last] ?? 0 };
    const value =
      COUNT_WORDS[view.words(span).toLowerCase()] ?? (document.tokens.upos[row] === "NUM" ? numberOf(view.words(span)) : undefined);
    if (
      value === undefined ||
      !free(span) ||
      isAddressOrScore(document.text, span) ||
      isNamePart(view, row) ||
      isOneOf(view, row) ||
      /^(?:at|all at) $/i.test(document.text.slice(Math.max(0, span.start - 3), span.start))
    )
      continue;
    add(span, { value, unit: "", bound: boundOf(document.text, span) });
    row = last;
  }
  for (let row = first; row < beyond; row++) {
    const none = noneAt(view, row);
    if (none && free(none)) add(none, { value: 0, unit: "person", bound: "exact" });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Rows of the name that a number is set off from ("Ann Haynes, 34,"). */
function personBefore(view: AccountView, span: Span): readonly number[] {
  const { tokens } = view.document;
  const [row] = view.rows(span);
  if (tokens.form[row - 1] !== "," || tokens.upos[row - 2] !== "PROPN") return [];
  let first = row - 2;
  while (tokens.upos[first - 1] === "PROPN") first--;
  const rows = Array.from({ length: row - 1 - first }, (_, i) => first + i);
  const mention = view.covering(row - 2);
  return rows.length > 1 || (mention !== undefined && view.document.entities[mention.entity]?.type === "PER") ? rows : [];
}

/** "IE 7", "Flight 804": a number that is part of a name. */
function isNamePart(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const head = tokens.head[row] ?? -1;
  return (
    tokens.upos[row - 1] === "PROPN" &&
    tokens.upos[row + 1] !== "NOUN" &&
    (head === row - 1 || (tokens.head[row - 1] ?? -1) === row || /^(?:flat|nmod|appos)$/.test(baseRelation(tokens.deprel[row] ?? "")))
  );
}

/** "one of its largest": a choice, no count. */
const isOneOf = (view: AccountView, row: number): boolean =>
  /^one$/i.test(view.document.tokens.form[row] ?? "") && /^of$/i.test(view.document.tokens.form[row + 1] ?? "");

/** Bound that the words before or after a bare number set. */
function boundOf(text: string, span: Span): Bound {
  const [before, after] = [text.slice(Math.max(0, span.start - 14), span.start), text.slice(span.end, span.end + 6)];
  if (/^(?:[- ]plus|\+)/.test(after) || /\b(?:over|than|least)\s$/i.test(before))
    return /\b(?:fewer|less) than\s$/i.test(before) ? "atMost" : "atLeast";
  if (/\b(?:nearly|almost|about|around|some|roughly|close to)\s$/i.test(before)) return "about";
  return /\b(?:most|up to|under)\s$/i.test(before) ? "atMost" : "exact";
}

/** "nine-storey": how high a building is. */
const STOREYS = /^[-\u2010\u2011 ](?:stor(?:e?y|ies|eys|ied|eyed)|floors?)\b/i;

const isAge = (view: AccountView, span: Span, after: string): boolean => {
  if (/^\d{1,2}$/.test(view.words(span)) && personBefore(view, span).length > 0 && /^(?:[,.]|$| and\b)/.test(after)) return true;
  if (/^[-\s]?(?:years?[-\s])?old\b/i.test(after) || /\bold$/i.test(view.words(span))) return true;
  const { tokens } = view.document;
  const row = headOfSpan(view, span);
  const head = tokens.head[row] ?? -1;
  if (head < 0 || !/^\d{1,2}$/.test(view.words(span))) return false;
  const of = view.tree.childrenOf(row, "case").some((mark) => /^(?:of|aged)$/i.test(tokens.form[mark] ?? ""));
  if (of) return PERSON_NOUNS.has((tokens.lemma[head] ?? "").toLowerCase());
  // "Haynes, 34, ...": a number set off beside a person.
  const beside = /^(?:appos|nummod|nmod|list|dep|parataxis|acl)$/.test(baseRelation(tokens.deprel[row] ?? ""));
  return beside && (tokens.form[row - 1] === "," || /^aged$/i.test(tokens.form[row - 1] ?? "")) && /^,|^\.|^$/.test(after);
};

/** Points or games of two sides ("beat them 3-1", "a 23-41 record"), the greater first: who is ahead the words around tell. */
function scoresIn(
  text: string,
  offset: number,
): readonly (Span & { readonly value: number; readonly unit: string; readonly bound: Bound })[] {
  return [...text.matchAll(/(?<![\d\p{L}.,$/-])(\d{1,3})[-\u2013](\d{1,3})(?![\d\p{L}/-]|[.,]\d)/gu)].map((match) => {
    const [x, y] = [Number(match[1]), Number(match[2])];
    const start = offset + match.index;
    return { start, end: start + match[0].length, value: Math.max(x, y) * 1000 + Math.min(x, y), unit: "score", bound: "exact" };
  });
}

/** "24 Independent Street", "88-72" */
const isAddressOrScore = (text: string, span: Span): boolean =>
  /^ (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Avenue|Lane|Drive|Boulevard|Square|St|Ave|Rd)\b/u.test(text.slice(span.end, span.end + 60)) ||
  /^[-\u2013]\d/.test(text.slice(span.end, span.end + 2)) ||
  /\d[-\u2013]$/.test(text.slice(Math.max(0, span.start - 2), span.start));

const PERSON_NOUNS = new Set("man woman boy girl suspect person driver victim teenager student male female".split(" "));

/** A value that the same words call outdated ("originally rated at 4.4", "up from 3 percent"). */
const isSuperseded = (view: AccountView, span: Span): boolean =>
  /\b(?:originally|initially|previously|first|earlier|(?:up|down|revised|upgraded|downgraded|changed|lowered|raised) from|instead of|rather than)\b[^.,;]{0,40}$/i.test(
    view.document.text.slice(Math.max(0, span.start - 60), span.start),
  );

/** Last row of a number in several words ("thirty-three"). */
function numberEnd(view: AccountView, row: number): number {
  const { tokens } = view.document;
  if (tokens.upos[row] !== "NUM") return row;
  let last = row;
  while (last + 1 < tokens.length) {
    const hyphen = tokens.form[last + 1] === "-" ? 2 : 1;
    if (
      tokens.upos[last + hyphen] !== "NUM" ||
      tokens.sentence[last + hyphen] !== tokens.sentence[row] ||
      !/^[a-z]+$/i.test(tokens.form[last + hyphen] ?? "")
    )
      break;
    last += hyphen;
  }
  return numberOf(view.words({ start: tokens.start[row] ?? 0, end: tokens.end[last] ?? 0 })) === undefined ? row : last;
}

/** "nobody was hurt", "no arrests": none of those who are counted. */
function noneAt(view: AccountView, row: number): Span | null {
  const { tokens } = view.document;
  const span = (first: number, last: number): Span => ({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 });
  const form = (tokens.form[row] ?? "").toLowerCase();
  if (form === "nobody" || (form === "none" && tokens.upos[row] === "PRON")) return span(row, row);
  if (form !== "no") return null;
  if (/^one$/i.test(tokens.form[row + 1] ?? "")) return span(row, row + 1);
  const head = tokens.head[row] ?? -1;
  if (head < 0 || tokens.deprel[row] !== "det" || tokens.upos[head] !== "NOUN") return null;
  return countedState(lemmaAt(view, head)) === undefined ? null : span(row, head);
}

const COUNT_WORDS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, pair: 2, dozen: 12, couple: 2, none: 0 };

function durationMinutes(value: string): number | undefined {
  const match = /^P(?:(\d+(?:\.\d+)?)(Y|M|W|D))?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/.exec(value);
  if (!match) return undefined;
  const [, amount, unit, hours, minutes] = match;
  const days = amount === undefined ? 0 : Number(amount) * ({ Y: 365.25, M: 30.4375, W: 7, D: 1 }[unit ?? "D"] ?? 1);
  const total = days * 1440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return total > 0 ? total : undefined;
}

/** The noun or direction that a measured length, weight or share hangs on. */
function measureOf(view: AccountView, head: number): string {
  const { tokens } = view.document;
  let at = head;
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const relation = (tokens.deprel[at] ?? "").split(":")[0] ?? "";
    const above = tokens.head[at] ?? -1;
    if (above < 0) return "";
    if (relation === "nmod" && tokens.upos[above] === "NOUN") return wordKey(view, above);
    if (/^(?:obl|advmod|nmod)$/.test(relation) && (tokens.upos[above] === "ADV" || tokens.upos[above] === "ADJ"))
      return wordKey(view, above);
    if (!/^(?:nummod|compound|amod|obl|advmod)$/.test(relation)) return "";
    at = above;
    if (tokens.upos[at] === "VERB") return "";
  }
  return "";
}

/** Phrases whose words belong to what a row says. */
const PARTS = /^(?:amod|compound|nmod|det|advmod|obl|acl|nummod|appos)$/;

function contextOf(
  view: AccountView,
  span: Span,
  counts: boolean,
  vectors: WordVectors,
): Pick<NumberMention, "context" | "scope" | "measure" | "state" | "names" | "partitive" | "acts"> {
  const { tokens } = view.document;
  const [first, last] = view.rows(span);
  const rows: number[] = [];
  const scope = new Set<string>();
  const note = (row: number): void => {
    if (row < first || row >= last || (counts && tokens.upos[row] === "NOUN")) rows.push(row);
  };
  const head = headOfSpan(view, span);
  let at = head;
  const acts: ContentWord[] = [];
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    if (tokens.upos[at] === "VERB" && !isFunctionWord(view, at)) acts.push(contentWord(view, at, vectors));
    const lemma = (tokens.lemma[at] ?? "").toLowerCase();
    if (CAPACITY.has(lemma) && steps <= 2) scope.add("capacity");
    if (lemma === "aftershock" || lemma === "foreshock") scope.add(lemma);
    if (tokens.upos[at] !== "NUM" && tokens.upos[at] !== "PUNCT") note(at);
    for (const child of view.tree.children(at)) {
      if (child >= first && child < last) continue;
      const relation = (tokens.deprel[child] ?? "").split(":")[0] ?? "";
      if (steps <= 1 && /^(?:amod|compound)$/.test(relation) && CAPACITY.has((tokens.lemma[child] ?? "").toLowerCase()))
        scope.add("capacity");
      if (PARTS.test(relation)) {
        for (const below of relation === "acl" ? [child] : view.tree.subtree(child)) {
          const word = (tokens.lemma[below] ?? "").toLowerCase();
          if (SCOPES.has(word) && !view.inTime(below) && !isBound(view, below) && !isMany(view, below) && !isAside(view, below))
            scope.add(word);
        }
        if (relation === "amod" || relation === "compound" || relation === "acl" || (relation === "nmod" && steps <= 1)) note(child);
      }
      if (relation === "nsubj" || (relation === "obj" && steps > 0)) {
        note(child);
        for (const part of view.tree.childrenOf(child, "nmod", "compound", "amod")) note(part);
      }
    }
    if (tokens.upos[at] === "VERB") {
      // "Lyle carried the ball and scored": the subject stands with the first verb.
      const first = baseRelation(tokens.deprel[at] ?? "") === "conj" ? (tokens.head[at] ?? -1) : -1;
      if (first >= 0 && view.tree.childrenOf(at, "nsubj", "nsubj:pass").length === 0)
        for (const subject of view.tree.childrenOf(first, "nsubj")) note(subject);
      // "is licensed to carry", "was built to hold"
      const above = tokens.head[at] ?? -1;
      if (
        above >= 0 &&
        /^(?:xcomp|advcl|ccomp|acl)$/.test(baseRelation(tokens.deprel[at] ?? "")) &&
        CAPACITY.has((tokens.lemma[above] ?? "").toLowerCase())
      )
        scope.add("capacity");
      break;
    }
    at = tokens.head[at] ?? -1;
  }
  const words = rows.filter((row) => !isFunctionWord(view, row) && !view.inTime(row)).map((row) => contentWord(view, row, vectors));
  const context = words.filter((word, i) => words.findIndex((other) => other.key === word.key) === i);
  const period = periodOf(view, head);
  if (period !== undefined) scope.add(`period:${period}`);
  return {
    context,
    acts,
    partitive: tokens.upos[head] === "NUM" && view.tree.childrenOf(head, "nmod").some((child) => child > head && isPartOf(view, child)),
    scope,
    measure: isAge(view, span, view.document.text.slice(span.end, span.end + 12)) ? "" : measureOf(view, head),
    state: stateOf(view, span),
    names: namesOf(view, span, [head, ...rows]),
  };
}

/** The stretch of time a count runs over ("since January", "so far this year"), undefined where it counts one happening. */
function periodOf(view: AccountView, row: number): string | undefined {
  const { tokens, times } = view.document;
  for (const time of times) {
    const head = headOfSpan(view, time);
    if (tokens.sentence[head] !== tokens.sentence[row]) continue;
    const words = view.words(time).toLowerCase();
    const other = /\b(last|previous|next|past) (year|season|quarter|decade)\b/.exec(words);
    if (other) return `${other[1]} ${other[2]}`;
    const since = view.tree.childrenOf(head, "case", "mark").some((mark) => /^since$/i.test(tokens.form[mark] ?? ""));
    if (!since && !/\bthis (?:year|month|week|season|quarter|decade)\b|\bannual|\ba year\b|\byearly\b/.test(words)) continue;
    return /\b(year|month|week|season|quarter|decade)\b/.exec(words)?.[1] ?? (/\bannual|\byearly/.test(words) ? "year" : words);
  }
  return undefined;
}

/** The name before an age; else the names around. */
function namesOf(view: AccountView, span: Span, rows: readonly number[]): ReadonlySet<string> {
  const person = personBefore(view, span);
  return person.length > 0 ? new Set(person.map((row) => wordKey(view, row))) : namesAround(view, rows);
}

/** Keys of the names that the counted things belong to: in their phrases, not elsewhere under the verb. */
const namesAround = (view: AccountView, rows: readonly number[]): ReadonlySet<string> => {
  const { tokens } = view.document;
  const within = rows.flatMap((row) => (/^(?:NOUN|PROPN|ADV)$/.test(tokens.upos[row] ?? "") ? view.tree.subtree(row) : []));
  return new Set(within.filter((row) => tokens.upos[row] === "PROPN" && !view.inTime(row)).map((row) => wordKey(view, row)));
};

/** "of the injured", "of those": a set told before. */
const isPartOf = (view: AccountView, row: number): boolean => {
  const { tokens } = view.document;
  const definite =
    /^(?:those|them|these|us|whom|which)$/i.test(tokens.form[row] ?? "") ||
    view.tree.childrenOf(row, "det", "nmod:poss").some((det) => /^(?:the|those|these|their|its|his|her)$/i.test(tokens.form[det] ?? ""));
  return definite && view.tree.childrenOf(row, "case").some((mark) => /^of$/i.test(tokens.form[mark] ?? ""));
};

/** "four seasons", "last three years": how long, no choice of one. */
const isMany = (view: AccountView, row: number): boolean =>
  /^(?:seasons|years|months|weeks|records)$/i.test(view.document.tokens.form[row] ?? "");

/** "more than 40 years": a bound, no further set. */
const isBound = (view: AccountView, row: number): boolean =>
  /^than$/i.test(view.document.tokens.form[row + 1] ?? "") || /^at$/i.test(view.document.tokens.form[row - 1] ?? "");

/** "than any other", "came second", "the last nine games": they set no further scope. */
const isAside = (view: AccountView, row: number): boolean => {
  const { form, upos } = view.document.tokens;
  const word = (form[row] ?? "").toLowerCase();
  if (word === "other") return /^any$/i.test(form[row - 1] ?? "");
  if (word === "last") return upos[row + 1] === "NUM";
  return /^(?:first|second|third)$/.test(word) && upos[row + 1] !== "NOUN" && upos[row + 1] !== "ADJ";
};
