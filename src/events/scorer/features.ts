import type { Candidate } from "../candidate.js";
import type { ClauseView } from "../frames/clause-view.js";
import { wordClass } from "../frames/parse-frames.js";
import { isActorNoun, isCoded } from "../roles/party-places.js";

const SPORT: ReadonlySet<string> = new Set(wordClass("sport"));
const BUSINESS: ReadonlySet<string> = new Set(wordClass("business"));
const FICTION: ReadonlySet<string> = new Set(wordClass("fiction"));

/** How many words of sport, business and fiction a sentence has. */
export function topicCounts(
  view: ClauseView,
  first: number,
  last: number,
): { readonly sport: number; readonly business: number; readonly fiction: number } {
  let sport = 0;
  let business = 0;
  let fiction = 0;
  for (let i = first; i < last; i++) {
    const lemma = view.lemma(i);
    if (SPORT.has(lemma)) sport++;
    if (BUSINESS.has(lemma)) business++;
    if (FICTION.has(lemma)) fiction++;
  }
  return { sport, business, fiction };
}

/** Sentences before one that still set its scene. */
const SCENE = 3;

/**
 * How many words of a sentence are of states and those who act for or against them, and how many countries and
 * peoples it names; where it names none those before it set the scene.
 */
function sceneOf(view: ClauseView, candidate: Candidate): { readonly powers: number; readonly places: number } {
  const { first, last } = candidate.sentence;
  let powers = 0;
  for (let i = first; i < last; i++) if (view.upos(i) === "NOUN" && POLITICAL.test(view.role(i)?.sector ?? "")) powers++;
  const places = countLands(view, first, last);
  if (places > 0) return { powers, places };
  const start = view.document.sentences[Math.max(0, candidate.index - SCENE)]?.first ?? first;
  return { powers, places: Math.min(1, countLands(view, start, first)) };
}

function countLands(view: ClauseView, first: number, last: number): number {
  let places = 0;
  for (let i = first; i < last; i++) {
    const mention = view.mentionAt(i);
    const entity = mention === undefined ? undefined : view.document.entities[mention.entity];
    if (entity?.type === "GPE" || entity?.type === "NORP") places++;
  }
  return places;
}

const isMain = (candidate: Candidate): boolean => /^(?:root|report)$/.test(candidate.chain.clause) && !candidate.hosted;

/** Sectors of those who make news of the kind that PLOVER codes. */
const POLITICAL = /^(?:GOV|MIL|COP|JUD|LEG|OPP|REB|PTY|SPY|UAF|IGO|NGO|IMG|REF|LAB|PRM|REL)$/;

/**
 * Names of the features of a candidate, each with weight 1: read by the scorer at run time
 * and by `training/events` when its weights are learned.
 */
export function featuresOf(view: ClauseView, candidate: Candidate, candidates: readonly Candidate[]): readonly string[] {
  const { match, chain, composed, roles } = candidate;
  const parties = [...roles.source, ...roles.target];
  const sectors = new Set(parties.flatMap((p) => p.sectors ?? []));
  const topic = topicCounts(view, candidate.sentence.first, candidate.sentence.last);
  const specificity = match.specificity > 1.9 ? "2" : match.specificity > 0.9 ? "1" : "0";
  const composedOver = composed.row !== match.row;
  const features = [
    "bias",
    `type:${composed.type}`,
    `kind:${match.frame.kind}${match.frame.kind === "n" ? (chain.support >= 0 ? "+support" : "") : ""}`,
    `specificity:${specificity}`,
    `clause:${chain.clause}`,
    `modality:${candidate.modality}`,
    `source:${roles.source.length === 0 ? "none" : roles.source.some(isCoded) ? "coded" : "named"}`,
    `target:${roles.target.length === 0 ? (match.frame.flags.has("notgt") || match.frame.flags.has("solo") ? "unneeded" : "none") : roles.target.some(isCoded) ? "coded" : "named"}`,
    `type-specificity:${composed.type}${specificity}`,
  ];
  features.push(`trigger:${match.frame.lemma}.${match.frame.kind}:${composed.type}`);
  if (candidate.underStatement) features.push("under-statement");
  if (composed.polarity === "negated") features.push("negated");
  if (match.frame.flags.has("weak")) features.push("weak", `weak-source:${roles.source.some(isCoded) ? "coded" : "no"}`);
  if (match.frame.kind === "n" && chain.support < 0 && !composedOver)
    features.push(roles.target.some(isCoded) ? "bare-noun:target" : "bare-noun");
  if (view.deprel(composed.row) === "conj") features.push("conj");
  if (composedOver) features.push("composed");
  if (candidate.hosted) features.push("hosted");
  if (chain.host >= 0) features.push("host");
  if (topic.sport > 0) features.push("sport");
  if (topic.sport > 1) features.push("sport2");
  if (topic.business > 1) features.push("business");
  if (topic.fiction > 0) features.push("fiction");
  if ([...sectors].some((s) => POLITICAL.test(s))) features.push("political");
  if (parties.every((p) => p.country === undefined && !isCoded(p))) features.push("uncoded");
  // "the light offers protection": who acts is a thing
  if (roles.sourceRows.length > 0 && roles.sourceRows.every((r) => view.upos(r) === "NOUN" && !isActorNoun(view, r)))
    features.push(roles.source.some(isCoded) ? "thing-of-state" : "thing-subject");
  // a firm that recalls, sues or wins is seldom political
  if (roles.source.some((p) => p.sectors?.includes("BUS") === true || p.sectors?.includes("MNC") === true)) features.push("firm-source");
  const scene = sceneOf(view, candidate);
  features.push(`powers:${Math.min(scene.powers, 2)}`, `places:${Math.min(scene.places, 2)}`);
  // what else the sentence tells in a main clause
  if (!isMain(candidate) && candidates.some((c) => c !== candidate && isMain(c))) features.push("aside", `aside:${chain.clause}`);
  if (candidate.when !== undefined) features.push("dated");
  if (composed.cameo.startsWith("02")) features.push("appeal");
  return features;
}
