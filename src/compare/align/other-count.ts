import type { Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { headOfSpan } from "../read/slots.js";
import { timeRange } from "../time/time-range.js";

/** Words of a count before the count: what voters were asked, or what is reckoned to come. */
const POLL =
  /\b(?:polls?|pollsters?|(?:a|the|recent) survey(?! (?:institute|office|agency|team))|surveyed|projections?|projected|forecasts?|predicted)\b/;

/** Numbers that only give an order of size. */
const VAGUE = /^(?:(?:many|several|some|tens|hundreds|few) (?:of )?)*(?:dozens?|scores?|hundreds|thousands|millions|several)\b/i;

/** "two *more* workers", "eleven *other* crew": counted beside those of another figure. */
const FURTHER = /\b(?:more|others?|another|further|additional|extra)\b(?! than)/i;

/** "three *of the victims*": some of those whom another figure counts. */
const PART = /^\s?(?:people |persons |members )?of (?:the|them|those|its|his|her|their|whom|which)\b/u;

/** "a 23-*year-old*". */
const AGE = /^[\s-]*(?:year[\s-]+)?olds?\b/i;

const textAfter = (view: AccountView, { end }: Span, length = 24): string => view.document.text.slice(end, end + length);

const sentenceOf = (view: AccountView, span: Span): Span =>
  view.document.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;

/** A figure with its account and the words of the fact that holds it. */
export interface CountedIn {
  readonly view: AccountView;
  readonly figure: Span & { readonly value?: number };
  readonly main: Span;
}

/**
 * Why two figures that lie apart are of different things though their words are alike, null where nothing says so: one is of a
 * poll, of a year gone by, of those added to others, of a part of them, an age, a name ("Flight 221") or only an order of size.
 *
 * @example
 * // "exit polls gave it 44 percent of the vote" against "45.1% of the vote"
 */
export function otherCount(a: CountedIn, b: CountedIn): string | null {
  const one = (test: (count: CountedIn) => boolean): boolean => test(a) !== test(b);
  const either = (test: (count: CountedIn) => boolean): boolean => test(a) || test(b);
  if (either(({ view, figure }) => isNamed(view, figure))) return "a number in a name";
  if (either(({ view, figure }) => AGE.test(textAfter(view, figure)) || /year-?$/.test(view.words(figure)))) return "an age";
  if (either(({ view, figure }) => VAGUE.test(view.words(figure)))) return "one gives only an order of size";
  if (one(({ view, figure }) => POLL.test(view.words(sentenceOf(view, figure))))) return "a poll or forecast, and a count";
  if (one(isFurther)) return "one counts those beside others";
  if (isPart(a, b) || isPart(b, a)) return "one counts a part";
  const years = [pastYear(a), pastYear(b)];
  if (years[0] !== years[1]) return `of another year: ${years.filter((year) => year !== undefined).join(" and ")}`;
  return null;
}

/** A part is smaller than the whole that the other counts. */
const isPart = (part: CountedIn, whole: CountedIn): boolean =>
  PART.test(textAfter(part.view, part.figure)) &&
  !PART.test(textAfter(whole.view, whole.figure)) &&
  (part.figure.value ?? 0) <= (whole.figure.value ?? Number.POSITIVE_INFINITY);

const isFurther = ({ view, figure, main }: CountedIn): boolean =>
  FURTHER.test(
    view.words({ start: Math.max(main.start, figure.start - 10), end: Math.min(Math.max(main.end, figure.end), figure.end + 12) }),
  );

/** A bare number right after a name: "Flight LW 221", "Route 52". */
function isNamed(view: AccountView, figure: Span): boolean {
  const { tokens } = view.document;
  const [first, last] = view.rows(figure);
  const before = first - 1;
  if (last - first !== 1 || before < 0 || tokens.sentence[before] !== tokens.sentence[first]) return false;
  if (tokens.upos[before] !== "PROPN" || !/^\d+$/.test(tokens.form[first] ?? "")) return false;
  if (view.inTime(before)) return false;
  // "told Reuters 30 people": the number counts what follows.
  return (tokens.head[first] ?? -1) <= first;
}

/** The past year that the figure's own clause names, undefined where it names none. */
function pastYear({ view, figure }: CountedIn): string | undefined {
  const published = view.document.article.published?.iso.slice(0, 4);
  const clause = clauseOf(view, headOfSpan(view, figure));
  const here = sentenceOf(view, figure);
  return view.document.times
    .filter(({ start, end }) => here.start <= start && end <= here.end)
    .filter((time) => clauseOf(view, headOfSpan(view, time)) === clause)
    .map(({ value }) => value)
    .find(
      (value) =>
        timeRange(value) !== null && /^\d{4}/.test(value) && (published === undefined ? value.length === 4 : value.slice(0, 4) < published),
    )
    ?.slice(0, 4);
}

/** The verb above a row. */
function clauseOf(view: AccountView, row: number): number {
  const { tokens } = view.document;
  let at = row;
  for (let steps = 0; steps < 12 && at >= 0 && tokens.upos[at] !== "VERB"; steps++) {
    const up = tokens.head[at] ?? -1;
    if (up < 0) break;
    at = up;
  }
  return at;
}
