import type { Sentence } from "../core/index.js";
import type { Candidate } from "./candidate.js";
import type { ClauseView } from "./frames/clause-view.js";
import type { Frame } from "./frames/frame.js";
import { type FrameMatch, matchFrame } from "./frames/match-frame.js";
import { agents, passive, patients } from "./frames/slots.js";
import { auxiliariesOf } from "./reality/auxiliaries.js";
import { type Composed, compose } from "./reality/compose.js";
import { type Chain, chainOf } from "./reality/governors.js";
import { findRoles } from "./roles/find-roles.js";
import { eventRows, findWhen, findWhere, refineModality, timesIn } from "./roles/find-when.js";
import { actorParties, isActorNoun, isCoded } from "./roles/party-places.js";

interface Draft {
  readonly match: FrameMatch;
  readonly chain: Chain;
  readonly composed: Composed;
  readonly hosted: boolean;
}

/** Frames that tell of words more than of deeds give way to what the words are about. */
const SPEECH = /^(?:REQUEST|AGREE|REJECT|THREATEN)$/;

/** Of two readings of one row, whether the second is better. */
function better(held: Draft, other: Draft): boolean {
  const [a, b] = [held, other];
  const aOwn = a.composed.row === a.match.row;
  const bOwn = b.composed.row === b.match.row;
  if (aOwn && !bOwn)
    return a.composed.type === b.composed.type
      ? b.composed.cameo.length >= a.composed.cameo.length
      : a.match.specificity < 2 || SPEECH.test(a.composed.type);
  if (!aOwn && bOwn) return !better(other, held);
  return b.match.specificity > a.match.specificity;
}

/** "welcomed the release of two journalists": praise and blame are for something that took place. */
const isReaction = (frame: Frame, noun: FrameMatch): boolean =>
  frame.kind === "v" && /^(?:051|11[01])$/.test(frame.cameo) && noun.specificity >= 1 && noun.frame.type !== frame.type;

/** Matches of a sentence, without the nouns that a verb's frame speaks for. */
function matchesIn(view: ClauseView, sentence: Sentence): ReadonlyMap<number, FrameMatch> {
  const found = new Map<number, FrameMatch>();
  for (let row = sentence.first; row < sentence.last; row++) {
    const match = matchFrame(view, row);
    if (match) found.set(row, match);
  }
  const taken = new Set<number>();
  for (const match of found.values()) {
    for (const row of match.taken) {
      const held = found.get(row);
      if (held !== undefined && held.frame.kind === "n" && row !== match.row && !isReaction(match.frame, held)) taken.add(row);
    }
  }
  for (const row of taken) found.delete(row);
  return found;
}

/** "China must drop the barriers", said by another: a demand whatever the verb. */
const duty = (lemma: string, cameo: string): Frame => ({
  id: `REQUEST:${lemma}.v:${cameo}`,
  type: "REQUEST",
  cameo,
  mode: "change",
  kind: "v",
  lemma,
  particle: "",
  all: [],
  some: [],
  none: [],
  targets: ["subj"],
  sources: [],
  flags: new Set(["duty"]),
});
const MUST = duty("must", "100");
const SHOULD = duty("should", "020");

/** Duties that someone with a voice lays on another and that no frame has taken. */
function dutiesIn(view: ClauseView, sentence: Sentence, byRow: ReadonlyMap<number, Draft>): readonly FrameMatch[] {
  const found: FrameMatch[] = [];
  for (let row = sentence.first; row < sentence.last; row++) {
    const lemma = view.lemma(row);
    if ((lemma !== "must" && lemma !== "should") || !view.deprel(row).startsWith("aux")) continue;
    const verb = view.head(row);
    if (
      verb < 0 ||
      view.upos(verb) !== "VERB" ||
      byRow.has(verb) ||
      !agents(view, verb)
        .concat(patients(view, verb))
        .some((r) => isActorNoun(view, r) && r < row && !/^(?:we|i|you|us)$/.test(view.lemma(r)))
    )
      continue;
    found.push({ row: verb, frame: lemma === "must" ? MUST : SHOULD, specificity: 1, taken: [] });
  }
  return found;
}

const WILL_NOT: Frame = {
  ...duty("will-not", "120"),
  id: "REJECT:will-not.v:120",
  type: "REJECT",
  mode: "",
  targets: ["with", "to", "from", "of", "obj"],
  flags: new Set(),
};

/** What people decline for themselves, or what only tells how things are. */
const PERSONAL =
  /^(?:seek|run|stand|play|say|comment|speak|know|think|want|need|take|make|do|get|become|remain|stay|come|go|see|feel|like|love|miss|forget|work|happen|matter|face|have|last|help|affect|change|cost|lead|win|lose|suffer|finish|appear|retire|benefit|survive)$/;

/** What a state or a body says that it will not do, where no frame has the verb: it declines ("will not share power with"). */
function refusalsIn(view: ClauseView, sentence: Sentence, byRow: ReadonlyMap<number, Draft>): readonly FrameMatch[] {
  const found: FrameMatch[] = [];
  for (let row = sentence.first; row < sentence.last; row++) {
    if (view.lemma(row) !== "not" || view.deprel(row) !== "advmod") continue;
    const verb = view.head(row);
    if (
      verb < 0 ||
      view.upos(verb) !== "VERB" ||
      byRow.has(verb) ||
      PERSONAL.test(view.lemma(verb)) ||
      /^(?:root|ccomp)$/.test(view.deprel(verb)) === false
    )
      continue;
    const aux = auxiliariesOf(view, verb);
    if (!(aux.future || aux.would) || aux.conditional || passive(view, verb)) continue;
    const doers = agents(view, verb);
    if (doers.length > 0 && doers.every((r) => isActorNoun(view, r) && actorParties(view, r).some(isCoded)))
      found.push({ row: verb, frame: WILL_NOT, specificity: 1, taken: [] });
  }
  return found;
}

/** Verbs by which a clause is said: those that report it from above, and one set beside it. */
const speechRows = (view: ClauseView, chain: Chain): readonly number[] => [
  ...chain.governors.filter((g) => g.operator === "report").map((g) => g.row),
  ...view.tree.childrenOf(chain.top, "parataxis"),
];

const isStatement = (match: FrameMatch | undefined): boolean =>
  match !== undefined && match.frame.type === "STATEMENT" && match.specificity >= 0.5;

function underStatement(view: ClauseView, row: number, matches: ReadonlyMap<number, FrameMatch>): boolean {
  for (let at = view.head(row), steps = 0; at >= 0 && steps < 12; at = view.head(at), steps++) {
    const match = matches.get(at);
    if (match !== undefined && match.frame.type === "STATEMENT" && match.specificity >= 1) return true;
  }
  return false;
}

/** Events that a sentence tells, one for each row that carries one. */
export function findCandidates(view: ClauseView, sentence: Sentence, index: number): readonly Candidate[] {
  const matches = matchesIn(view, sentence);
  const byRow = new Map<number, Draft>();
  const inner = new Set<number>();
  for (const match of matches.values()) {
    if (match.frame.type === "STATEMENT") continue;
    const chain = chainOf(view, match.row);
    const host = chain.host >= 0 ? matches.get(chain.host) : undefined;
    // nouns under a statement ("condolences over the attack") are mentions
    if (match.frame.kind === "n" && (isStatement(host) || chain.governors.some((g) => isStatement(matches.get(g.row))))) continue;
    const composed = compose(view, match, chain);
    if (composed.dropped) continue;
    const draft: Draft = { match, chain, composed, hosted: host !== undefined && chain.support < 0 };
    if (composed.row !== match.row) {
      for (const governor of chain.governors) {
        if (governor.row === composed.row) break;
        inner.add(governor.row);
      }
    }
    const held = byRow.get(composed.row);
    if (held === undefined || better(held, draft)) byRow.set(composed.row, draft);
  }
  for (const match of dutiesIn(view, sentence, byRow)) {
    const chain = chainOf(view, match.row);
    const spoken = chain.governors.some((g) => g.operator === "report") || view.tree.childrenOf(chain.top, "parataxis").length > 0;
    const agreed = chain.governors.some(
      (g) => g.operator !== null && g.operator !== "report" && g.operator !== "appeal" && g.operator !== "demand",
    );
    if (spoken && !agreed && chain.clause !== "condition")
      byRow.set(match.row, { match, chain, composed: compose(view, match, chain), hosted: false });
  }
  for (const match of refusalsIn(view, sentence, byRow)) {
    const chain = chainOf(view, match.row);
    const composed = { ...compose(view, match, chain), polarity: "affirmed" as const, modality: "asserted" as const };
    byRow.set(match.row, { match, chain, composed, hosted: false });
  }
  const times = timesIn(view, sentence);
  const found: Candidate[] = [];
  for (const [row, draft] of byRow) {
    if (inner.has(row) && draft.composed.row === draft.match.row) continue;
    const { match, chain, composed } = draft;
    const roles = findRoles(view, match, chain, composed);
    const rows = eventRows(chain, composed, match.row);
    // a duty is laid on the day on which someone says it
    const when = (composed.speakerDemand ? findWhen(view, times, speechRows(view, chain)) : undefined) ?? findWhen(view, times, rows);
    const where = findWhere(view, sentence, rows);
    const modality = refineModality(view, composed.modality, rows, times, when);
    found.push({
      sentence,
      index,
      match,
      chain,
      composed,
      roles,
      modality,
      hosted: draft.hosted,
      underStatement: underStatement(view, row, matches),
      ...(when === undefined ? {} : { when }),
      ...(where === undefined ? {} : { where }),
    });
  }
  return found;
}
