import type { FactStatus, Span, Verdict } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import type { Group, Told } from "./group-facts.js";
import { placeDifference, type SlotDifference, type SlotRelation, timeDifference } from "./slot-difference.js";

/** One finer point of a shared happening that deserves a row of its own. */
export interface DetailRow {
  readonly tellings: readonly { readonly account: number; readonly span: Span; readonly fact: FactCandidate }[];
  readonly slot: "when" | "where" | "manner";
  readonly status: FactStatus;
  readonly verdicts: readonly Verdict[];
  readonly why: string;
}

const VERDICTS: Partial<Readonly<Record<SlotRelation, Verdict>>> = {
  conflict: "conflict",
  zones: "apparent-conflict-resolved",
  update: "update",
};

/** Kinds whose times and places have rows of their own. */
export const HAPPENINGS: ReadonlySet<string> = new Set(["event", "schedule", "sanction", "figure", "agreement", "appeal"]);

/**
 * The finer points in which the tellings of one happening differ: when, where and how. What all give alike stays in
 * the happening's own row.
 */
export function detailsOf(group: Group, views: readonly AccountView[]): readonly DetailRow[] {
  const first = group[0];
  if (group.length < 2 || !first || !HAPPENINGS.has(first.fact.kind)) return [];
  const rows: DetailRow[] = [];
  const when = slotRow(
    group,
    "when",
    (a, b) => timeDifference(a.fact, b.fact, views[a.account] as AccountView, views[b.account] as AccountView),
    (t) => t.fact.when,
    views,
  );
  if (when) rows.push(when);
  if (first.fact.kind !== "figure") {
    const where = slotRow(
      group,
      "where",
      (a, b) => placeDifference(a.fact, b.fact, views[a.account], views[b.account]),
      (t) => t.fact.where,
      views,
    );
    if (where) rows.push(where);
    rows.push(...manners(group, views));
  }
  return rows;
}

function slotRow(
  group: Group,
  slot: "when" | "where",
  differ: (a: Told, b: Told) => SlotDifference | null,
  spanOf: (told: Told) => Span | null,
  views: readonly AccountView[],
): DetailRow | null {
  const told = group.filter((t) => {
    const own = spanOf(t);
    return own !== null && !(slot === "when" && t.fact.when?.inherited);
  });
  if (told.length === 0) return null;
  if (told.length === 1) {
    // A place that only one account gives is a fact of that account alone; a time is part of telling the happening.
    const only = told[0] as Told;
    const span = spanOf(only);
    if (slot === "when" || !span) return null;
    return {
      slot,
      status: "only",
      verdicts: [],
      why: "only this account says where",
      tellings: [{ account: only.account, span: around(only, span, views), fact: only.fact }],
    };
  }
  const verdicts = new Set<Verdict>();
  const reasons: string[] = [];
  for (let i = 0; i < told.length; i++) {
    for (let j = i + 1; j < told.length; j++) {
      const found = differ(told[i] as Told, told[j] as Told);
      if (!found || found.relation === "none") continue;
      verdicts.add(VERDICTS[found.relation] ?? "compatible-granularity");
      if (reasons.length < 3) reasons.push(found.why);
    }
  }
  if (verdicts.size === 0) return null;
  return {
    slot,
    status: verdicts.has("conflict") ? "conflict" : "differing",
    verdicts: [...verdicts].sort(),
    why: reasons.join("; "),
    tellings: told.map((t) => ({ account: t.account, span: around(t, spanOf(t) as Span, views), fact: t.fact })),
  };
}

/** The words around a slot: the part of the telling that holds it, at most from its clause's start. */
function around(told: Told, slot: Span, views: readonly AccountView[]): Span {
  const holder = [told.fact.main, ...told.fact.support].find((span) => span.start <= slot.start && slot.end <= span.end);
  if (holder) return holder;
  const view = views[told.account];
  const row = view?.rows(slot)[0] ?? 0;
  const sentence = view?.document.sentences[view.document.tokens.sentence[row] ?? 0];
  return sentence && told.fact.main.start >= sentence.start && told.fact.main.end <= sentence.end
    ? { start: Math.min(told.fact.main.start, slot.start), end: Math.max(told.fact.main.end, slot.end) }
    : slot;
}

/** Adjectives and compounds of the object that one account alone gives ("a *ballistic* missile"). */
function manners(group: Group, views: readonly AccountView[]): readonly DetailRow[] {
  if (group.length !== 2) return [];
  const rows: DetailRow[] = [];
  const objects = group.map((told) => objectOf(views[told.account] as AccountView, told.fact));
  if (objects.some((object) => object < 0)) return [];
  group.forEach((told, i) => {
    const view = views[told.account] as AccountView;
    const object = objects[i] ?? -1;
    const other = group[1 - i] as Told;
    const words = view.tree
      .childrenOf(object, "amod", "compound", "det")
      .filter((row) => /^(?:ADJ|NOUN)$/.test(view.document.tokens.upos[row] ?? "") || view.document.tokens.lemma[row] === "another")
      .filter((row) => !other.fact.bag.has((view.document.tokens.lemma[row] ?? "").toLowerCase()) && view.mention(row) === undefined);
    if (words.length === 0) return;
    const { tokens } = view.document;
    // the verb stands before its object, or behind what it is done to
    const [start, end] = [Math.min(told.fact.row, object, ...words), Math.max(object, ...words)];
    rows.push({
      slot: "manner",
      status: "only",
      verdicts: [],
      why: `only this account calls it ${words.map((row) => tokens.form[row]).join(" ")}`,
      tellings: [{ account: told.account, span: { start: tokens.start[start] ?? 0, end: tokens.end[end] ?? 0 }, fact: told.fact }],
    });
  });
  return rows;
}

/** Object of the fact's verb, -1 where it has none or is no verb. */
function objectOf(view: AccountView, fact: FactCandidate): number {
  if (fact.identity !== undefined || fact.kind === "figure" || view.document.tokens.upos[fact.row] !== "VERB") return -1;
  const object = view.tree.child(fact.row, "obj", "nsubj:pass");
  return object >= 0 && view.document.tokens.upos[object] === "NOUN" ? object : -1;
}
