import type { Bound, Span } from "../../core/index.js";
import { numberOf } from "../../text/index.js";
import type { AccountView } from "../read/account-view.js";
import { headOfSpan } from "../read/slots.js";
import { wordKey } from "./word-key.js";

/** A number of a sentence with what it counts. */
export interface NumberMention extends Span {
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
  /** Keys of what it counts, what that hangs on, and the verb above. */
  readonly context: ReadonlySet<string>;
  /** Key of what is measured ("a *depth* of 12 miles"), empty where nothing names it. */
  readonly measure: string;
  /** Words that set its scope ("another", "total", "this season"). */
  readonly scope: ReadonlySet<string>;
}

const SCOPES = new Set(
  "another other further more additional total overall altogether nationwide worldwide country global season since per average first second third last each record month year week annual yearly monthly daily combined cumulative previous earlier alone city province region world national".split(
    " ",
  ),
);

/** Numbers in digits or words: figures, lengths of time, and bare counts. */
export function numberMentions(view: AccountView): readonly NumberMention[] {
  const { document } = view;
  const found: NumberMention[] = [];
  const taken: Span[] = [];
  const free = (span: Span): boolean => !taken.some((t) => t.start < span.end && span.start < t.end);
  const add = (
    span: Span,
    number: { readonly value?: number; readonly range?: readonly [number, number]; readonly unit: string; readonly bound: Bound },
  ): void => {
    taken.push(span);
    // An age is no length of time.
    const age = /^[-\s]?(?:years?[-\s])?old\b/i.test(document.text.slice(span.end, span.end + 12)) || /\bold$/i.test(view.words(span));
    found.push({ ...number, ...(age ? { unit: "age" } : {}), start: span.start, end: span.end, ...contextOf(view, span) });
  };
  for (const figure of document.figures) {
    add(figure, {
      ...(figure.value === undefined ? {} : { value: figure.value }),
      ...(figure.range === undefined ? {} : { range: figure.range }),
      unit: figure.unit,
      bound: figure.bound,
    });
  }
  for (const time of document.times) {
    // "1098 yards": a count that looks like a year.
    if (/^\d{3,4}$/.test(time.value) && document.tokens.deprel[headOfSpan(view, time)] === "nummod") continue;
    const minutes = time.type === "DURATION" ? durationMinutes(time.value) : undefined;
    if (minutes !== undefined && free(time))
      add(time, { value: minutes, unit: "minute", bound: time.mod === "APPROX" ? "about" : "exact" });
    else taken.push(time);
  }
  for (let row = 0; row < document.tokens.length; row++) {
    const last = numberEnd(view, row);
    const span = { start: document.tokens.start[row] ?? 0, end: document.tokens.end[last] ?? 0 };
    const value =
      COUNT_WORDS[view.words(span).toLowerCase()] ?? (document.tokens.upos[row] === "NUM" ? numberOf(view.words(span)) : undefined);
    if (value === undefined || !free(span)) continue;
    add(span, { value, unit: "", bound: "exact" });
    row = last;
  }
  return found.sort((a, b) => a.start - b.start);
}

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

function contextOf(view: AccountView, span: Span): Pick<NumberMention, "context" | "scope" | "measure"> {
  const { tokens } = view.document;
  const [first, last] = view.rows(span);
  const context = new Set<string>();
  const scope = new Set<string>();
  const head = headOfSpan(view, span);
  let at = head;
  for (let steps = 0; steps < 5 && at >= 0; steps++) {
    const content = tokens.upos[at] !== "NUM" && tokens.upos[at] !== "PUNCT";
    if (content && (at < first || at >= last || steps > 0 || tokens.upos[at] === "NOUN")) context.add(wordKey(view, at));
    for (const child of view.tree.children(at)) {
      if (child >= first && child < last) continue;
      const relation = (tokens.deprel[child] ?? "").split(":")[0] ?? "";
      if (/^(?:amod|compound|nmod|det|advmod|obl)$/.test(relation)) {
        const word = (tokens.lemma[child] ?? "").toLowerCase();
        if (SCOPES.has(word)) scope.add(word);
        for (const below of view.tree.subtree(child)) {
          const deeper = (tokens.lemma[below] ?? "").toLowerCase();
          if (SCOPES.has(deeper) && !view.timesIn(view.tree.span(child)).length) scope.add(deeper);
        }
        if (relation === "amod" || relation === "compound" || (relation === "nmod" && steps <= 1)) context.add(wordKey(view, child));
      }
      if (relation === "nsubj" && steps > 0) context.add(wordKey(view, child));
    }
    if (tokens.upos[at] === "VERB") break;
    at = tokens.head[at] ?? -1;
  }
  return { context, scope, measure: measureOf(view, head) };
}
