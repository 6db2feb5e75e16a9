import type { AccountView } from "../read/account-view.js";
import { lemmaAt } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { factOfPhrase, phraseSpan } from "../read/fact-of-phrase.js";
import { contactKey, contactNoun, meetingParties } from "../read/meetings.js";
import { distinct, partiesAt } from "../read/parties.js";
import { towardWhom } from "../read/toward-whom.js";
import { flowAt, STOP_NOUNS, STOPPING } from "./sanction.js";

const COMING = /^(?:scheduled|planned|upcoming|coming|next|forthcoming|looming|future|expected|proposed)$/;
const THREATS = new Set("threat danger menace provocation aggression".split(" "));
const FEELINGS = new Set("concern worry fear opposition reluctance desire hope suspicion alarm anger anxiety".split(" "));

const markOf = (view: AccountView, row: number): string =>
  view.tree
    .childrenOf(row, "case")
    .map((mark) => (view.document.tokens.lemma[mark] ?? "").toLowerCase())
    .join(" ");

/** "the suspension of coal imports from X", "halting imports of coal": a measure told by a noun or gerund. */
export function nominalSanctions(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    const lemma = lemmaAt(view, row);
    const noun = tokens.upos[row] === "NOUN" && STOP_NOUNS.has(lemma);
    const gerund =
      tokens.upos[row] === "VERB" &&
      STOPPING.has(lemma) &&
      /ing$/i.test(tokens.form[row] ?? "") &&
      view.tree.childrenOf(row, "aux", "nsubj").length === 0;
    if (!noun && !gerund) continue;
    const flow = view.tree
      .childrenOf(row, noun ? "nmod" : "obj", "obj")
      .map((child) => flowAt(view, child))
      .find((child) => child >= 0);
    if (flow === undefined) continue;
    const targets = [row, flow]
      .flatMap((r) =>
        view.tree.childrenOf(r, "nmod", "obl").filter((child) => /^(?:from|to|on|against|with|into)$/.test(markOf(view, child))),
      )
      .flatMap((child) => partiesAt(view, child));
    const owner = view.tree.childrenOf(row, "nmod:poss").flatMap((child) => partiesAt(view, child));
    const who = owner.length > 0 ? owner : actorAbove(view, row);
    found.push(
      factOfPhrase(view, row, {
        kind: "sanction",
        rule: "measure-noun",
        who: who.filter((party) => !targets.some((t) => t.name === party.name)),
        whom: distinct(targets),
        predicate: /^(?:resum|eas|restor|lift)/.test(lemma) ? "resume" : "stop",
      }),
    );
  }
  return found;
}

/** Subject of the clause that a phrase stands in, or the country that modifies it ("a Beijing clampdown"). */
function actorAbove(view: AccountView, row: number): FactCandidate["who"] {
  const { tokens } = view.document;
  let at = tokens.head[row] ?? -1;
  for (let steps = 0; at >= 0 && steps < 8; at = tokens.head[at] ?? -1, steps++) {
    const subject = view.tree.child(at, "nsubj");
    if (subject < 0) continue;
    const parties = partiesAt(view, subject);
    if (parties.length === 1) return parties;
    for (const child of view.tree.childrenOf(subject, "compound", "amod", "nmod:poss")) {
      const owner = partiesAt(view, child);
      if (owner.length > 0) return owner;
    }
    return [];
  }
  return [];
}

/** "the threat from X", "the military threat of X": a word that presents someone as dangerous, once a party. */
export function threatFramings(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const seen = new Set<string>();
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    if (tokens.upos[row] !== "NOUN" || !THREATS.has(tokens.lemma[row] ?? "") || view.quoted(tokens.start[row] ?? 0)) continue;
    const sources = view.tree.childrenOf(row, "nmod").filter((child) => /^(?:from|of|by)$/.test(markOf(view, child)));
    const named = [...sources, ...view.tree.childrenOf(row, "nmod:poss", "amod", "compound")].flatMap((child) => partiesAt(view, child));
    const who = named.filter((party) => party.country !== undefined);
    const first = who[0];
    if (!first || who.length > 1) continue;
    const key = `${tokens.lemma[row]}:${first.country ?? first.name.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(factOfPhrase(view, row, { kind: "framing", rule: "threat-noun", who, whom: [], identity: key }));
  }
  return found;
}

/** "the scheduled summit of X and Y", "yesterday's call with Z": a contact named in passing. */
export function namedContacts(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    const sort = contactNoun(view, row);
    if (sort === null) continue;
    const parties = meetingParties(view, row);
    const key = contactKey(parties);
    if (key === undefined) continue;
    const coming = view.tree.childrenOf(row, "amod", "acl").some((child) => COMING.test((tokens.form[child] ?? "").toLowerCase()));
    found.push(
      factOfPhrase(view, row, {
        kind: coming ? "schedule" : "event",
        rule: `named-${sort}`,
        who: parties,
        whom: [],
        identity: key,
        modality: coming ? "planned" : "asserted",
      }),
    );
  }
  return found;
}

/** "Japan's concern that ...": an attitude told by a noun, where no clause tells it. */
export function nominalAttitudes(view: AccountView): readonly FactCandidate[] {
  const { tokens } = view.document;
  const found: FactCandidate[] = [];
  for (let row = 0; row < tokens.length; row++) {
    if (tokens.upos[row] !== "NOUN" || !FEELINGS.has(tokens.lemma[row] ?? "") || view.quoted(tokens.start[row] ?? 0)) continue;
    const owner = view.tree.child(row, "nmod:poss");
    const clause = view.tree.child(row, "acl", "ccomp");
    const over = view.tree.childrenOf(row, "nmod").length > 0;
    if (owner < 0 || (clause < 0 && !over)) continue;
    const who = partiesAt(view, owner);
    if (who.length === 0) continue;
    const span = phraseSpan(view, row);
    const end = clause >= 0 ? view.tree.span(clause).end : span.end;
    found.push(
      factOfPhrase(view, row, {
        kind: "position",
        rule: "attitude-noun",
        who,
        whom: towardWhom(view, row),
        span: { start: span.start, end },
      }),
    );
  }
  return found;
}
