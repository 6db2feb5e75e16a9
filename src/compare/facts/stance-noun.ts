import type { FactKind, Span } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { type Bag, bagOfRows, contentKey, lemmaAt } from "../read/bag.js";
import { carrierNoun, ownerOf, stanceRows, thankedFor } from "../read/carrier-noun.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { factOfPhrase, phraseSpan } from "../read/fact-of-phrase.js";
import { partiesAt } from "../read/parties.js";

const STANCES: ReadonlyMap<string, FactKind> = new Map<string, FactKind>([
  ["support", "position"],
  ["readiness", "position"],
  ["willingness", "position"],
  ["commitment", "commitment"],
  ["pledge", "commitment"],
  ["promise", "commitment"],
  ["proposal", "appeal"],
  ["initiative", "appeal"],
]);
const MARKS = /^(?:for|to|of|in|on)$/;

/**
 * "thanked her for *Norway's support for the plan*", "the readiness of Oslo to act": how a side stands to a matter,
 * told in passing inside what another says or does; and what someone is thanked for doing.
 */
export function stanceNouns(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    if (tokens.upos[row] === "VERB" && /ing$/i.test(tokens.form[row] ?? "")) {
      const doer = thankedFor(view, row);
      const who = partiesAt(view, doer);
      const { end } = view.tree.span(row);
      if (who.length > 0 && view.tree.child(row, "obj") >= 0) {
        const fact = factOfPhrase(view, row, {
          kind: "event",
          rule: "thanked-for",
          who,
          whom: [],
          span: { start: tokens.start[row] ?? 0, end },
        });
        found.push({ ...fact, content: contentWithout(view, fact.main, [row]) });
      }
      continue;
    }
    const kind = tokens.upos[row] === "NOUN" ? STANCES.get(tokens.lemma[row] ?? "") : undefined;
    // The object of a verb that has its meaning from it is told by its clause.
    const head = tokens.head[row] ?? -1;
    if (
      kind === undefined ||
      !/^(?:nmod|obl|conj|nsubj|obj)/.test(tokens.deprel[row] ?? "") ||
      (head >= 0 && carrierNoun(view, head) === row)
    )
      continue;
    const phrases = view.tree.childrenOf(row, "nmod");
    const owner = ownerOf(view, row);
    const who = partiesAt(view, owner);
    const deed = view.tree.child(row, "acl");
    if (who.length === 0 || (deed < 0 && !phrases.some((child) => child !== owner && marked(view, child, MARKS)))) continue;
    const span = whole(view, row);
    found.push({
      ...factOfPhrase(view, row, { kind, rule: "stance-noun", who, whom: [], span }),
      content: contentWithout(view, span, stanceRows(view, row)),
      ...(deed < 0 ? {} : { deed: deedKey(view, deed) }),
    });
  }
  return found;
}

/** The phrase with its infinitive, up to the next such noun ("support for the plan | as well as for the readiness to act"). */
function whole(view: AccountView, row: number): Span {
  const { tokens } = view.document;
  const phrase = phraseSpan(view, row);
  const infinitive = view.tree.child(row, "acl");
  const end = infinitive > row ? Math.max(phrase.end, view.tree.span(infinitive).end) : phrase.end;
  const [, last] = view.rows({ start: phrase.start, end });
  for (let next = row + 1; next < last; next++) {
    if (!STANCES.has(tokens.lemma[next] ?? "") || tokens.upos[next] !== "NOUN" || tokens.deprel[next] !== "conj") continue;
    let before = Math.min(next, ...view.tree.childrenOf(next, "cc", "case", "det").flatMap((child) => view.tree.subtree(child))) - 1;
    while (before > row && tokens.upos[before] === "PUNCT" && !/["\u201d]/.test(tokens.form[before] ?? "")) before--;
    return { start: phrase.start, end: tokens.end[before] ?? end };
  }
  return { start: phrase.start, end };
}

function contentWithout(view: AccountView, span: Span, rows: readonly number[]): Bag {
  const [first, last] = view.rows(span);
  return bagOfRows(
    view,
    Array.from({ length: last - first }, (_, i) => first + i).filter((row) => !rows.includes(row)),
  );
}

/** "to take action" is to act. */
function deedKey(view: AccountView, row: number): string {
  const object = lemmaAt(view, row) === "take" ? view.tree.child(row, "obj") : -1;
  return contentKey(object < 0 ? lemmaAt(view, row) : (view.document.tokens.lemma[object] ?? ""));
}

const marked = (view: AccountView, row: number, marks: RegExp): boolean =>
  view.tree.childrenOf(row, "case").some((mark) => marks.test(view.document.tokens.lemma[mark] ?? ""));
