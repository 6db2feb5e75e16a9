import type { Figure } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { AGE, isAge } from "../read/age.js";
import { attributionOf } from "../read/attribution.js";
import { bagOf, contentKey, lemmaAt } from "../read/bag.js";
import type { Clause } from "../read/clauses.js";
import type { FactCandidate, FigureSlot } from "../read/fact-candidate.js";
import { actorsOf, objectsOf } from "../read/fact-of-clause.js";
import { phraseSpan } from "../read/fact-of-phrase.js";
import { partiesAt } from "../read/parties.js";
import { figureSlot, headOfSpan, isNegated, whenOf, whereOf } from "../read/slots.js";

const MEASURING = new Set(
  "be last take total reach cost amount account weigh measure stand rise fall grow drop increase decrease climb include make exceed top hit average".split(
    " ",
  ),
);

/**
 * One fact a measured figure: the clause that gives it where the figure is what the clause says
 * ("which lasted 35 minutes", "90 percent of trade is with X"), else the phrase it stands in.
 */
export function figureFacts(view: AccountView, clauses: readonly Clause[]): readonly FactCandidate[] {
  const found: FactCandidate[] = [];
  for (const figure of view.document.figures) {
    if (figure.rhetorical || isTrivial(figure)) continue;
    const row = headOfSpan(view, figure);
    // A number inside a name ("Nord Stream 2") measures nothing.
    const name = view.covering(row);
    if (name && name.form === "name" && (name.start < figure.start || name.end > figure.end)) continue;
    const clause = clauseOf(clauses, row);
    const noun = nounAbove(view, row);
    const central = clause !== undefined && isCentral(view, clause, row);
    const carrier = central && clause ? clause.row : noun;
    const main =
      central && clause ? upToComma(view, clause.span, view.tree.span(noun === clause.row ? row : noun).end) : phraseSpan(view, noun);
    if (figure.start < main.start || figure.end > main.end) continue;
    const parties = partiesOf(view, noun, row);
    const age = isAge(view, figure);
    const measured = age ? AGE : measuredKey(view, central && clause ? clause : undefined, noun, row);
    found.push({
      kind: "figure",
      row: carrier,
      main,
      support: [],
      who: parties.length > 0 ? parties : clause && central ? actorsOf(view, clause) : [],
      what: lemmaAt(view, carrier),
      whom: clause && central ? withWhom(view, clause.row) : [],
      when: clause ? whenOf(view, clause.span, clause.row) : null,
      where: clause ? whereOf(view, main, clause.row) : null,
      figures: [age ? { ...figureSlot(figure), unit: "year" } : counted(figureSlot(figure), measured)],
      attribution: attributionOf(view, main),
      negated: clause ? isNegated(view, clause.row) : false,
      modality: "asserted",
      hedged: false,
      bag: bagOf(view, clause && main.end - main.start < 40 ? widened(clause, main) : main),
      content: bagOf(view, clause && main.end - main.start < 40 ? widened(clause, main) : main),
      predicate: clause ? contentKey(lemmaAt(view, clause.row)) : contentKey(lemmaAt(view, carrier)),
      measured,
      rule: central ? "figure-clause" : "figure-phrase",
    });
  }
  return found;
}

const TOLLS = new Set(["toll", "death", "injure", "casualty", "victim", "survivor"].map(contentKey));

/** "the death toll rose to 17": a bare number of a toll counts people. */
const counted = (figure: FigureSlot, measured: string): FigureSlot =>
  figure.unit === "" && TOLLS.has(measured) ? { ...figure, unit: "person" } : figure;

/** Whom a measuring clause names beside its subject: its objects, or the predicate of "is with X". */
function withWhom(view: AccountView, row: number): FactCandidate["whom"] {
  const objects = objectsOf(view, row);
  return objects.length > 0 || view.tree.child(row, "case") < 0 ? objects : partiesAt(view, row);
}

/** Key of the subject of a measuring clause ("the call *lasted* ..."), else of the noun that the number stands with. */
function measuredKey(view: AccountView, clause: Clause | undefined, noun: number, row: number): string {
  const { tokens } = view.document;
  if (clause && clause.subject >= 0 && clause.subject !== noun) return contentKey(lemmaAt(view, clause.subject));
  const head = tokens.head[noun] ?? -1;
  const unitNoun = noun === row || (tokens.lemma[noun] ?? "") === (tokens.lemma[row] ?? "");
  return contentKey(lemmaAt(view, unitNoun && head >= 0 ? head : noun));
}

/** A clause without what follows the figure after a comma. */
function upToComma(
  view: AccountView,
  span: { readonly start: number; readonly end: number },
  from: number,
): { start: number; end: number } {
  const comma = view.document.text.indexOf(",", Math.min(from, span.end) - 1);
  return { start: span.start, end: comma > span.start && comma < span.end ? comma : span.end };
}

/** What a short phrase counts shows only in its clause. */
const widened = (clause: Clause, main: { readonly start: number; readonly end: number }): { start: number; end: number } => ({
  start: Math.min(clause.span.start, main.start),
  end: Math.max(clause.span.end, main.end),
});

const isTrivial = (figure: Figure): boolean => figure.unit === "" && figure.value !== undefined && figure.value <= 2 && figure.of === "";

const clauseOf = (clauses: readonly Clause[], row: number): Clause | undefined => clauses.find((clause) => clause.rows.includes(row));

/** The noun that a number counts or modifies. */
function nounAbove(view: AccountView, row: number): number {
  const { tokens } = view.document;
  let at = row;
  for (let steps = 0; steps < 4; steps++) {
    const relation = (tokens.deprel[at] ?? "").split(":")[0] ?? "";
    if (!/^(?:nummod|compound|amod|nmod|det|advmod|flat)$/.test(relation)) break;
    const head = tokens.head[at] ?? -1;
    if (head < 0 || tokens.upos[head] === "VERB") break;
    at = head;
  }
  return at;
}

/** The figure is what the clause says: in the subject, object or predicate of a measuring verb. */
function isCentral(view: AccountView, clause: Clause, row: number): boolean {
  if (clause.rows.length > 30) return false;
  const noun = nounAbove(view, row);
  const head = view.document.tokens.head[noun] ?? -1;
  const lemma = lemmaAt(view, clause.row);
  const copular = view.tree.child(clause.row, "cop") >= 0;
  return noun === clause.row || (head === clause.row && (MEASURING.has(lemma) || copular || clause.form === "relative"));
}

/** Parties named in the phrase of what is counted ("North Korea's trade"). */
function partiesOf(view: AccountView, noun: number, row: number): FactCandidate["who"] {
  const rows = noun === row ? [noun] : [noun, row];
  const inside = rows.flatMap((r) => view.tree.childrenOf(r, "nmod:poss", "nmod", "amod", "compound"));
  for (const child of inside) {
    const direct = partiesAt(view, child);
    if (direct.length > 0) return direct;
    for (const deeper of view.tree.childrenOf(child, "nmod:poss", "amod", "compound")) {
      const owner = partiesAt(view, deeper);
      if (owner.length > 0) return owner;
    }
  }
  return partiesAt(view, noun);
}
