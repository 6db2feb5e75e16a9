import { lemmaAt } from "../read/bag.js";
import { actorsOf, type ClauseBuilder, objectsOf } from "../read/fact-of-clause.js";
import { meetingParties } from "../read/meetings.js";
import { modalityOf } from "../read/slots.js";

const MEETING = new Set(
  "meet visit travel hold host attend arrive convene gather welcome receive speak talk go fly come begin start open take-place".split(" "),
);
const SET = new Set("schedule slate plan expect set due".split(" "));

/** "will meet X on ...", "is scheduled to visit": a meeting or trip still to come. */
export const schedule: ClauseBuilder = {
  kind: "schedule",
  inQuotes: true,
  read(view, clause) {
    const { tokens } = view.document;
    const set = SET.has(lemmaAt(view, clause.row)) && view.tree.child(clause.row, "aux:pass", "cop") >= 0;
    const deed = set ? view.tree.child(clause.row, "xcomp", "advcl", "ccomp") : clause.row;
    if (deed < 0 || (!set && modalityOf(view, clause.row) !== "planned")) return null;
    if (!MEETING.has(lemmaAt(view, deed)) && !(tokens.lemma[deed] === "take" && view.tree.child(deed, "obj") >= 0)) return null;
    const subject = actorsOf(view, clause);
    const meeting = clause.subject >= 0 ? meetingParties(view, clause.subject) : [];
    const who = subject.length > 0 ? subject : meeting;
    if (lemmaAt(view, deed) === "meet") return { kind: "schedule", rule: "will-meet", who: [...who, ...objectsOf(view, deed)], whom: [] };
    return { kind: "schedule", rule: "will-take-place", who };
  },
};
