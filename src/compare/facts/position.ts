import { lemmaAt } from "../read/bag.js";
import { agentsOf, type ClauseBuilder } from "../read/fact-of-clause.js";
import { partiesAt } from "../read/parties.js";
import { towardWhom } from "../read/toward-whom.js";

const ATTITUDES = new Set(
  "reluctant loath wary unwilling willing ready prepared eager keen opposed hostile cautious concerned worried anxious afraid fearful skeptical sceptical supportive committed determined hesitant uneasy nervous interested adamant open opposed averse proud sorry glad happy grateful confident convinced sure".split(
    " ",
  ),
);
const HOLDING = new Set(
  "oppose support back favor favour welcome reject condemn denounce criticize criticise prefer believe consider regard fear worry want wish doubt hint insist refuse resist endorse applaud praise deplore blame accuse suspect disagree object resent appreciate reserve caution recognize recognise respect mind seek".split(
    " ",
  ),
);
const NOUNS = new Set(
  "concern worry fear opposition reluctance support desire hope interest view belief doubt suspicion willingness readiness".split(" "),
);

/** "is reluctant to", "opposes", "has been welcomed by": how someone stands to a matter. */
export const position: ClauseBuilder = {
  kind: "position",
  read(view, clause) {
    const { tokens } = view.document;
    const lemma = lemmaAt(view, clause.row);
    const form = (tokens.form[clause.row] ?? "").toLowerCase();
    const attitude = ATTITUDES.has(lemma) || ATTITUDES.has(form);
    if (attitude && view.tree.child(clause.row, "cop", "aux:pass", "aux") >= 0) {
      return { kind: "position", rule: "be-of-a-mind", who: partiesAt(view, clause.subject), whom: towardWhom(view, clause.row) };
    }
    if (HOLDING.has(lemma)) {
      const passive = view.tree.child(clause.row, "nsubj:pass");
      const agents = passive >= 0 ? agentsOf(view, clause.row) : partiesAt(view, clause.subject);
      if (agents.length === 0) return null;
      return { kind: "position", rule: "hold", who: agents };
    }
    const object = view.tree.child(clause.row, "obj");
    if (
      object >= 0 &&
      NOUNS.has(tokens.lemma[object] ?? "") &&
      /^(?:reflect|show|voice|express|have|share|underline|underscore|reiterate|raise)$/.test(lemma)
    ) {
      const owner = view.tree.child(object, "nmod:poss");
      const who = owner >= 0 ? partiesAt(view, owner) : [];
      return { kind: "position", rule: "show-concern", ...(who.length > 0 ? { who } : {}), whom: towardWhom(view, object) };
    }
    return null;
  },
};
