import { lemmaAt } from "../read/bag.js";
import { type ClauseBuilder, objectsOf } from "../read/fact-of-clause.js";

const PROMISING = new Set("promise pledge vow commit undertake guarantee swear offer volunteer".split(" "));
const ASSURING = new Set("assure reassure".split(" "));
const RENEWING = new Set(
  "reaffirm reiterate renew confirm restate underscore underline stress honor honour fulfill fulfil make give voice express".split(" "),
);
const NOUNS = new Set("commitment promise pledge guarantee vow assurance".split(" "));

/** "promised to", "vowed that", "reaffirmed its commitment to": what someone binds themselves to. */
export const commitment: ClauseBuilder = {
  kind: "commitment",
  read(view, clause) {
    const lemma = lemmaAt(view, clause.row);
    const deed = view.tree.child(clause.row, "xcomp", "ccomp");
    if (PROMISING.has(lemma) && (deed >= 0 || !/^(?:undertake|offer|volunteer|swear)$/.test(lemma))) {
      const direct = objectsOf(view, clause.row);
      return { kind: "commitment", rule: "promise", ...(direct.length === 0 && deed >= 0 ? { whom: objectsOf(view, deed) } : {}) };
    }
    if (!RENEWING.has(lemma)) return null;
    const object = view.tree.child(clause.row, "obj");
    if (object < 0 || !NOUNS.has(view.document.tokens.lemma[object] ?? "")) return null;
    const inner = view.tree.child(object, "acl");
    return { kind: "commitment", rule: "renew-commitment", ...(inner >= 0 ? { whom: objectsOf(view, inner) } : {}) };
  },
};

/** "assured X that ...": what someone gives another to rely on. */
export const assurance: ClauseBuilder = {
  kind: "assurance",
  read: (view, clause) => (ASSURING.has(lemmaAt(view, clause.row)) ? { kind: "assurance", rule: "assure" } : null),
};
