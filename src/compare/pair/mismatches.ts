import type { Span } from "../../core/index.js";
import { compareQuantities, unitsMeet } from "../align/compare-quantities.js";
import type { AccountView } from "../read/account-view.js";
import { hangsOn, headOfSpan } from "../read/slots.js";
import { areOpposites } from "../words/related-words.js";
import { argumentMismatches, argumentsMeet } from "./arguments.js";
import type { ConflictSlot } from "./compare-pair.js";
import { type NumberMention, numberMentions } from "./number-mentions.js";
import type { Proposition } from "./propositions.js";
import { compareFields, timeFields } from "./time-words.js";

/** A slot whose values in two sentences exclude each other. */
export interface Mismatch {
  readonly slot: ConflictSlot;
  readonly a: Span | null;
  readonly b: Span | null;
  readonly why: string;
  /** It shows a clash whatever else differs (one predicate, affirmed and denied). */
  readonly strong?: boolean;
  readonly otherScope?: boolean;
}

/** All clashing slots of two sentences. */
export function mismatches(a: AccountView, b: AccountView, pairs: readonly (readonly [Proposition, Proposition])[]): readonly Mismatch[] {
  const values = [...numberMismatches(a, b), ...timeMismatches(a, b, pairs)];
  return [...values, ...predicateMismatches(a, b, pairs), ...argumentMismatches(a, b, pairs, values.length > 0)];
}

const words = (view: AccountView, span: Span): string => view.words(span).replace(/\s+/g, " ");

const isMeasure = (unit: string): boolean =>
  unit !== "" && unit !== "person" && unit !== "percent" && unit !== "year" && !/^[A-Z]{3}$/.test(unit);
const onlyOne = (numbers: readonly NumberMention[], number: NumberMention): boolean =>
  numbers.filter((other) => unitsMeet(other.unit, number.unit)).length === 1;

function numberMismatches(a: AccountView, b: AccountView): readonly Mismatch[] {
  const left = numberMentions(a);
  const right = numberMentions(b);
  const found: Mismatch[] = [];
  const used = new Set<NumberMention>();
  for (const x of left) {
    const options = right
      .filter((y) => !used.has(y) && (unitsMeet(x.unit, y.unit) || x.unit === "" || y.unit === ""))
      .map((y) => ({
        y,
        common: [...x.context].filter((key) => y.context.has(key)).length,
        relation: compareQuantities({ ...x, unit: x.unit || y.unit }, { ...y, unit: y.unit || x.unit }),
      }))
      .sort((p, q) => q.common - p.common || Number(q.relation !== "apart") - Number(p.relation !== "apart"));
    const best = options.find(
      (option) => x.measure === "" || option.y.measure === "" || x.measure === option.y.measure || option.relation !== "apart",
    );
    if (!best) continue;
    const agrees = options.find((option) => option.relation === "equal" || option.relation === "rounding");
    if (best.relation !== "apart") {
      used.add(best.y);
      continue;
    }
    // The only magnitude, depth or length of time in each needs no further tie.
    const alone = isMeasure(x.unit) && isMeasure(best.y.unit) && onlyOne(left, x) && onlyOne(right, best.y);
    const count = x.unit === "" || x.unit === "person";
    if (!alone && best.common < (agrees || count ? 2 : 1)) continue;
    if (agrees && agrees.common >= best.common) continue;
    used.add(best.y);
    const scope = [...x.scope].some((word) => !best.y.scope.has(word)) || [...best.y.scope].some((word) => !x.scope.has(word));
    found.push({ slot: "number", a: x, b: best.y, why: `${words(a, x)} against ${words(b, best.y)}`, otherScope: scope });
  }
  return found;
}

/** Times of aligned predicates none of which agree. The first clash of each pair of predicates counts. */
function timeMismatches(a: AccountView, b: AccountView, pairs: readonly (readonly [Proposition, Proposition])[]): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const [p, q] of pairs) {
    const left = timesOf(a, p);
    const right = timesOf(b, q);
    let clash: Mismatch | null = null;
    let agrees = false;
    for (const x of left) {
      for (const y of right) {
        const fx = timeFields(x.value, a.words(x));
        const fy = timeFields(y.value, b.words(y));
        const relation = compareFields(fx, fy);
        if (relation === "date" || relation === "time")
          clash ??= { slot: relation, a: x, b: y, why: `${words(a, x)} against ${words(b, y)}` };
        else if (relation === "same" || !((isYear(fx) && isDay(fy)) || (isDay(fx) && isYear(fy)))) agrees = true;
        // "in 1994" against a bare day of the running year: another happening.
        else clash ??= { slot: "date", a: x, b: y, why: `${words(a, x)} against ${words(b, y)}`, otherScope: true };
      }
    }
    if (!clash || agrees) continue;
    // The day on which something was said is no clash in what was said; two full dates are two statements.
    if (p.reporting || q.reporting) {
      if (
        left.length > 0 &&
        right.length > 0 &&
        p.reporting &&
        q.reporting &&
        /\d/.test(`${words(a, left[0] as Span)}${words(b, right[0] as Span)}`)
      )
        found.push({ ...clash, otherScope: true });
      continue;
    }
    if (!found.some((m) => m.a?.start === clash?.a?.start && m.b?.start === clash?.b?.start)) found.push(clash);
  }
  return found;
}

const isDay = (fields: ReturnType<typeof timeFields>): boolean => fields.weekday !== undefined || fields.day !== undefined;

const isYear = (fields: ReturnType<typeof timeFields>): boolean =>
  fields.year !== undefined && fields.month === undefined && fields.weekday === undefined;

const timesOf = (view: AccountView, p: Proposition): AccountView["document"]["times"] =>
  view.document.times.filter((time) => time.type !== "DURATION" && time.type !== "SET" && dates(view, headOfSpan(view, time), p.row));

/** A time in front of everything dates what follows, whatever the parser makes of it. */
const dates = (view: AccountView, row: number, predicate: number): boolean =>
  hangsOn(view, row, predicate) ||
  ((view.document.tokens.head[row] ?? -1) < 0 && view.document.tokens.sentence[row] === view.document.tokens.sentence[predicate]);

/** Whether what two predicates say beyond themselves is in good part the same; nothing more said is no bar. */
function restMeets(p: Proposition, q: Proposition): boolean {
  const left = [...p.keys].filter((key) => key !== p.group);
  const right = new Set([...q.keys].filter((key) => key !== q.group));
  if (left.length < 2 || right.size < 2) return true;
  return left.filter((key) => right.has(key)).length / Math.min(left.length, right.size) >= 0.5;
}

/** Accounts of different days: what was planned in the one may be done in the other. */
const laterAccount = (a: AccountView, b: AccountView): boolean => {
  const day = (view: AccountView): string | undefined => view.document.article.published?.iso.slice(0, 10);
  return day(a) !== undefined && day(b) !== undefined && day(a) !== day(b);
};

function predicateMismatches(a: AccountView, b: AccountView, pairs: readonly (readonly [Proposition, Proposition])[]): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const spanOf = (view: AccountView, p: Proposition): Span => ({
    start: view.document.tokens.start[p.row] ?? 0,
    end: view.document.tokens.end[p.row] ?? 0,
  });
  for (const [p, q] of pairs) {
    const related = p.group === q.group;
    const opposite = areOpposites(p.lemma, q.lemma);
    if (!related && !opposite) continue;
    if (p.reporting && q.reporting && !opposite) continue;
    if (opposite && !argumentsMeet(a, p, b, q)) continue;
    if ((opposite || p.negated !== q.negated) && !restMeets(p, q)) continue;
    if (opposite !== (p.negated !== q.negated)) {
      found.push({
        slot: "polarity",
        a: spanOf(a, p),
        b: spanOf(b, q),
        why: opposite ? `${p.lemma} against ${q.lemma}` : `${p.lemma}: affirmed in one, denied in the other`,
        strong: true,
      });
    } else if (p.reality !== q.reality && !p.reporting && !laterAccount(a, b)) {
      found.push({ slot: "modality", a: spanOf(a, p), b: spanOf(b, q), why: `${p.lemma}: ${p.reality} in one, ${q.reality} in the other` });
    }
  }
  return found;
}
