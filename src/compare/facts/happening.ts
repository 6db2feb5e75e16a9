import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import type { Clause } from "../read/clauses.js";
import { actorsOf, type ClauseBuilder, type ClauseReading, objectsOf } from "../read/fact-of-clause.js";
import { contactKey, contactOf } from "../read/meetings.js";
import { modalityOf } from "../read/slots.js";

const CONTRASTING = new Set("contrast comparison parallel distinction".split(" "));

/** A telephone call, a meeting, talks: one event of all who took part. */
export const contact: ClauseBuilder = {
  kind: "event",
  inQuotes: true,
  read(view, clause) {
    const found = contactOf(view, clause.row, actorsOf(view, clause), clause.subject);
    if (!found) return null;
    const key = contactKey(found.parties);
    if (key === undefined || (clause.quoted && modalityOf(view, clause.row) !== "planned")) return null;
    const coming = modalityOf(view, clause.row) === "planned" || (clause.mark === "when" && isPresent(view, clause.row));
    return { kind: coming ? "schedule" : "event", rule: `contact-${found.sort}`, who: found.parties, whom: [], identity: key };
  },
};

const isPresent = (view: AccountView, row: number): boolean =>
  (view.document.tokens.feats[row] ?? "").includes("Tense=Pres") && view.tree.child(row, "aux") < 0;

/** "Drawing a contrast with ...": how the account sets things against each other. */
export const contrast: ClauseBuilder = {
  kind: "framing",
  read(view, clause) {
    const object = view.tree.child(clause.row, "obj");
    if (clause.form !== "participle" || object < 0 || !CONTRASTING.has(view.document.tokens.lemma[object] ?? "")) return null;
    return { kind: "framing", rule: "contrast" };
  },
};

/** Whatever else a clause tells: a deed of someone, else a circumstance. */
export const happening: ClauseBuilder = {
  kind: "event",
  read(view, clause): ClauseReading | null {
    if (clause.quoted || clause.form === "apposition") return null;
    const who = actorsOf(view, clause);
    const event = eventIn(view, clause);
    const deed = view.document.tokens.upos[clause.row] === "VERB" && who.length > 0 && modalityOf(view, clause.row) === "asserted";
    const settled = clause.form === "main" || clause.form === "conjunct" || clause.form === "content" || clause.form === "adverbial";
    if (deed && (settled || event)) return { kind: "event", rule: event ?? "deed", who, whom: objectsOf(view, clause.row) };
    if (event !== null) return { kind: "event", rule: event };
    if (clause.form === "relative" && who.length === 0) return null;
    if (clause.form === "participle" && isComment(lemmaAt(view, clause.row))) return null;
    return { kind: "detail", rule: `clause-${clause.form}` };
  },
};

const isComment = (lemma: string): boolean =>
  /^(?:comment|speak|refer|cite|quote|note|add|say|accord|base|include|concern|regard|follow)$/.test(lemma);

/** Rule of the coded event whose trigger is the clause's predicate. */
function eventIn(view: AccountView, clause: Clause): string | null {
  const { tokens } = view.document;
  const start = tokens.start[clause.row] ?? 0;
  const event = view.record.events.find((e) => e.trigger.start <= start && start < e.trigger.end);
  return event ? `${event.type}${event.mode === undefined ? "" : `/${event.mode}`}` : null;
}
