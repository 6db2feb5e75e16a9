import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { factOfPhrase } from "../read/fact-of-phrase.js";
import { partiesAt } from "../read/parties.js";

const NEARLY = /^(?:effectively|virtually|nearly|almost|practically|essentially|basically|about)$/i;

/** "virtually all of its oil imports": a share told by a word, where no number gives it. */
export function shares(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const found: FactCandidate[] = [];
  for (let row = 1; row < tokens.length; row++) {
    if (!/^all$/i.test(tokens.form[row] ?? "") || !NEARLY.test(tokens.form[row - 1] ?? "") || view.quoted(tokens.start[row] ?? 0)) continue;
    const head = tokens.head[row] ?? -1;
    const noun = view.tree.child(row, "nmod") >= 0 ? view.tree.child(row, "nmod") : head >= 0 && head > row ? head : -1;
    if (noun < 0) continue;
    const owner = view.tree.child(noun, "nmod:poss");
    const including = /^including$/i.test(tokens.form[row - 2] ?? "") ? row - 2 : row - 1;
    const main = { start: tokens.start[including] ?? 0, end: view.tree.span(noun).end };
    const slot = {
      start: tokens.start[row - 1] ?? 0,
      end: tokens.end[row] ?? 0,
      value: 100,
      unit: "percent",
      bound: "about" as const,
      of: view.words(view.tree.span(noun)),
    };
    found.push({
      ...factOfPhrase(view, noun, {
        kind: "figure",
        rule: "share-word",
        who: owner >= 0 ? partiesAt(view, owner) : [],
        whom: [],
        span: main,
      }),
      figures: [slot],
    });
  }
  return found;
}
