import type { AccountView } from "../read/account-view.js";
import { attributionOf, speakerOf } from "../read/attribution.js";
import { bagOf, lemmaAt, surnameOf } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { distinct, partiesAt } from "../read/parties.js";
import { headOfSpan, whenOf } from "../read/slots.js";

const PRESS = /^(?:reporter|journalist|press|media|newsman|correspondent)$/;
const VENUE = /^(?:briefing|conference|interview|hearing|speech|appearance|address)$/;

/**
 * "told reporters after the call", "said during a media briefing": that someone met the press. Told only where the
 * account says more of it than the words said: a time beyond a bare day, an occasion, a manner.
 */
export function briefings(view: AccountView): readonly FactCandidate[] {
  const found: FactCandidate[] = [];
  const seen = new Set<string>();
  const { tokens } = view.document;
  for (const statement of view.record.statements) {
    const cue = statement.cue;
    if (!cue || !statement.speaker) continue;
    const verb = headOfSpan(view, cue);
    if (tokens.upos[verb] !== "VERB") continue;
    const press = view.tree
      .childrenOf(verb, "obj", "iobj", "obl")
      .some((row) => [row, ...view.tree.childrenOf(row, "compound")].some((r) => PRESS.test(tokens.lemma[r] ?? "")));
    const adjuncts = view.tree
      .childrenOf(verb, "obl", "advcl", "advmod", "obl:tmod", "obl:unmarked")
      .filter((row) => isOccasion(view, row) && row > verb - 4);
    const venue = adjuncts.some((row) => VENUE.test(tokens.lemma[row] ?? ""));
    if ((!press && !venue) || adjuncts.length === 0) continue;
    const speaker = speakerOf(view, statement);
    if (!speaker) continue;
    const subject = view.tree.child(verb, "nsubj");
    const ends = [verb, ...view.tree.childrenOf(verb, "obj", "iobj"), ...adjuncts].flatMap((row) =>
      row === verb ? [row] : view.tree.subtree(row),
    );
    const starts = [
      verb,
      ...(subject >= 0 && subject < verb ? view.tree.subtree(subject) : []),
      ...adjuncts.filter((row) => row < verb && row > subject),
    ];
    const main = { start: tokens.start[Math.min(...starts)] ?? cue.start, end: tokens.end[Math.max(...ends)] ?? cue.end };
    const key = `brief:${speaker.name}:${main.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({
      kind: "event",
      row: verb,
      main,
      support: [],
      who: distinct(
        (statement.parties?.length ?? 0) > 1
          ? (statement.parties ?? [])
          : subject >= 0 && partiesAt(view, subject).length > 0
            ? partiesAt(view, subject)
            : [speaker],
      ),
      what: lemmaAt(view, verb),
      whom: [{ name: "reporters" }],
      when: whenOf(view, main, verb),
      where: null,
      figures: [],
      attribution: attributionOf(view, main),
      negated: false,
      modality: "asserted",
      hedged: false,
      bag: bagOf(view, main),
      content: bagOf(view, main),
      predicate: "brief-press",
      identity: `brief:${surnameOf(speaker.name).replace(/\W/g, "")}:${speaker.country ?? ""}`,
      rule: "met-the-press",
    });
  }
  return found;
}

/** An adjunct that says more than a bare day or an audience. */
function isOccasion(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const lemma = tokens.lemma[row] ?? "";
  if (PRESS.test(lemma)) return false;
  if (/^(?:also|then|later|too|however|meanwhile|additionally|further|again|thus|so)$/.test(lemma)) return false;
  const span = view.tree.span(row);
  const bareTime = view
    .timesIn(span)
    .some(
      (time) => time.end - time.start >= span.end - span.start - 5 && /^\d/.test(time.value) && !/after|before/i.test(view.words(span)),
    );
  return !bareTime;
}
