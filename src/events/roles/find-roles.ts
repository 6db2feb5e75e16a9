import type { Party } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import type { ClauseView } from "../frames/clause-view.js";
import type { FrameMatch } from "../frames/match-frame.js";
import { agents, passive, patients, phrases } from "../frames/slots.js";
import type { Composed } from "../reality/compose.js";
import type { Chain } from "../reality/governors.js";
import { EVENT_TYPES } from "../types/index.js";
import { bearerOf } from "./bearer-of.js";
import { atHome, crowd, marchCountry, placeCountry, sceneCountry, settle } from "./home-country.js";
import { actorParties, isActorNoun, isCoded } from "./party-places.js";

/** The parties of an event with the paths that led to them. */
export interface Roles {
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly sourcePath: string;
  readonly targetPath: string;
  /** Rows used as source, for the evidence span. */
  readonly sourceRows: readonly number[];
}

const TARGETS: ReadonlyMap<string, readonly string[]> = new Map(EVENT_TYPES.map((t) => [t.id as string, t.targets]));
const PREPOSITIONS = ["against", "on", "upon", "with", "to", "from", "at", "for", "of", "into", "in"];
const PARTNER_SLOT = /^(?:with|to|between|from|iobj)?$/;
const REQUEST_SLOTS = ["obj", "on", "upon", "to", "with", "from", "of"];
/** Types in which a place may stand for those who suffer or gain. */
const PLACE_TARGETS = /^(?:COERCE|CONCEDE|ASSAULT|AID|SANCTION|MOBILIZE|RETREAT|THREATEN|AGREE|CONSULT)$/;

/** Parties of the first slot that gives coded ones; uncoded ones are kept as second choice. */
function collect(
  view: ClauseView,
  row: number,
  slots: readonly string[],
  taken: ReadonlySet<number>,
  places: boolean,
  abroad = false,
): { parties: readonly Party[]; slot: string } {
  let spare: { parties: readonly Party[]; slot: string } = { parties: [], slot: "" };
  for (const slot of slots) {
    const rows = slotParties(view, row, slot).filter((r) => !taken.has(r) && !(abroad && isOwn(view, r)));
    if (rows.length === 0) continue;
    const parties = unique(rows.flatMap((r) => actorParties(view, r, places)));
    if (parties.some(isCoded)) return { parties, slot };
    if (spare.parties.length === 0 && parties.length > 0) spare = { parties, slot };
  }
  return spare;
}

/** Types that are done to others: "recalled its envoy", "promised 20 million for its police" name no target. */
const ABROAD = /^(?:AGREE|CONSULT|SUPPORT|COOPERATE|AID|RETREAT|SANCTION|MOBILIZE|THREATEN)$/;

const isOwn = (view: ClauseView, row: number): boolean => {
  const modifiers = view.tree.childrenOf(row, "nmod");
  return modifiers.length > 0 && modifiers.every((c) => view.deprel(c) === "nmod:poss" && view.upos(c) === "PRON");
};

function slotParties(view: ClauseView, row: number, slot: string): readonly number[] {
  switch (slot) {
    case "obj":
      return view.upos(row) === "NOUN" ? phrases(view, row, "of") : patients(view, row).flatMap((r) => sidesOf(view, r));
    case "iobj":
      return view.tree.childrenOf(row, "iobj");
    case "subj":
      return agents(view, row);
    case "ccomp":
      return view.tree.childrenOf(row, "ccomp", "xcomp").flatMap((c) => (passive(view, c) ? patients(view, c) : agents(view, c)));
    case "-":
      return [];
    default:
      return phrases(view, row, slot);
  }
}

/** "hosted a meeting between Israel and the PLO": the sides, not the meeting. */
function sidesOf(view: ClauseView, row: number): readonly number[] {
  if (isActorNoun(view, row)) return [row];
  const between = phrases(view, row, "between");
  return between.length > 0 ? between : [row];
}

const unique = (parties: readonly Party[]): readonly Party[] => {
  const found: Party[] = [];
  for (const p of parties) {
    if (
      found.some(
        (f) =>
          (f.start === p.start && f.name === p.name) ||
          (f.entity !== undefined && f.entity === p.entity) ||
          (f.country !== undefined && f.country === p.country && f.name === p.name),
      )
    )
      continue;
    found.push(p);
  }
  return found;
};

/** Modifiers of a noun that name its doer: "Israeli air strikes", "Moscow's refusal", "attack by rebels". */
function nounDoers(view: ClauseView, row: number): readonly number[] {
  const kids = view.tree.children(row);
  const by = kids.filter((c) => baseRelation(view.deprel(c)) === "nmod" && view.marker(c) === "by");
  if (by.length > 0) return by;
  const owner = kids.filter((c) => view.deprel(c) === "nmod:poss");
  if (owner.length > 0) return owner;
  return kids.filter((c) => (view.deprel(c) === "amod" || view.deprel(c) === "compound") && actorParties(view, c, false).some(isCoded));
}

/** The one who speaks over a clause: subject of the governing speech verb, or of one set beside it. */
function speaker(view: ClauseView, chain: Chain): readonly number[] {
  for (const governor of chain.governors) if (governor.operator === "report") return agents(view, governor.row);
  for (const c of view.tree.childrenOf(chain.top, "parataxis")) {
    const rows = agents(view, c);
    if (rows.length > 0) return rows;
  }
  return [];
}

function sourceRows(view: ClauseView, match: FrameMatch, chain: Chain, composed: Composed): { rows: readonly number[]; path: string } {
  const { frame } = match;
  if (composed.speakerDemand || frame.flags.has("speaker")) return { rows: speaker(view, chain), path: "speaker" };
  if (composed.doer === match.row && frame.sources.length > 0) {
    const rows = frame.sources.flatMap((slot) => slotParties(view, match.row, slot));
    if (rows.length > 0) return { rows, path: frame.sources.join(",") };
  }
  if (composed.doer === match.row && (frame.flags.has("nosrc") || frame.flags.has("subjT")))
    return { rows: phrases(view, match.row, "by"), path: "by" };
  if (composed.doer === match.row && frame.flags.has("subjn")) {
    const nouns = agents(view, match.row);
    const between = nouns.flatMap((n) => phrases(view, n, "between"));
    return { rows: between.length > 0 ? between : nouns.flatMap((n) => nounDoers(view, n)), path: "subject>doer" };
  }
  const row = composed.doer;
  // "suffered an attack", "survived the bombing": the subject bears what the noun tells
  if (bearerOf(view, match, chain) >= 0) return { rows: nounDoers(view, match.row), path: "doer of noun" };
  // "said that there would be no talks"
  if (view.lemma(row) === "be" && view.tree.child(row, "expl") >= 0) return { rows: speaker(view, chain), path: "speaker" };
  if (view.upos(row) === "NOUN" && !isVerbal(view, row)) {
    const between = phrases(view, row, "between");
    if (between.length > 0) return { rows: between, path: "between" };
    const doers = nounDoers(view, row);
    if (doers.length > 0) return { rows: doers, path: "doer of noun" };
    const host = view.head(row);
    // "exiles on hunger strike"
    if (host >= 0 && view.marker(row) === "on" && view.upos(host) === "NOUN" && isActorNoun(view, host))
      return { rows: [host], path: "host" };
    if (host >= 0 && chain.support < 0 && /^(?:VERB|AUX|ADJ)$/.test(view.upos(host)) && baseRelation(view.deprel(row)) !== "nsubj")
      return { rows: agents(view, host), path: "subject of host" };
    return { rows: [], path: "" };
  }
  const rows = agents(view, row);
  if (rows.length > 0) return { rows, path: passive(view, row) ? "agent" : "subject" };
  // "is prepared to lift", "was forced to withdraw": who is moved to do it does it
  if (row !== match.row && passive(view, row)) return { rows: patients(view, row), path: "subject of passive" };
  if (chain.support >= 0 && row === chain.support) {
    const doers = nounDoers(view, match.row);
    if (doers.length > 0) return { rows: doers, path: "doer of noun" };
    const between = phrases(view, match.row, "between");
    if (between.length > 0) return { rows: between, path: "between" };
  }
  return { rows: [], path: "" };
}

const isVerbal = (view: ClauseView, row: number): boolean => view.tree.child(row, "cop") >= 0;

function targetOf(
  view: ClauseView,
  match: FrameMatch,
  chain: Chain,
  composed: Composed,
  taken: ReadonlySet<number>,
): { parties: readonly Party[]; slot: string } {
  const { frame } = match;
  if (frame.flags.has("notgt") || frame.flags.has("solo")) return { parties: [], slot: "" };
  const base = match.row;
  const outer = composed.row;
  const own = frame.targets.length > 0 ? frame.targets : (TARGETS.get(frame.type) ?? []);
  if (own[0] === "-") return { parties: [], slot: "" };
  const tries: { row: number; slots: readonly string[] }[] = [];
  if (composed.speakerDemand) tries.push({ row: base, slots: ["subj"] });
  if (outer !== base) {
    if (composed.type === "REQUEST") {
      tries.push({ row: outer, slots: REQUEST_SLOTS }, { row: base, slots: ["subj"] });
      if (chain.support >= 0) tries.push({ row: chain.support, slots: REQUEST_SLOTS });
    } else if (composed.type === "AGREE") tries.push({ row: outer, slots: ["iobj", "to", "with", "for"] });
    else if (composed.type === "THREATEN") tries.push({ row: outer, slots: ["with", "against", "to", "obj"] });
    else if (composed.type === "REJECT") {
      // "declined an American offer to mediate": whose offer it was
      const owners = ownersOf(view, chain, taken);
      if (owners.length > 0) return { parties: owners, slot: "owner" };
      tries.push({ row: outer, slots: ["to", "with", "iobj"] });
    }
  }
  if (composed.type === "REQUEST" && outer === base) tries.push({ row: base, slots: [...own, "ccomp"] });
  const bearer = bearerOf(view, match, chain);
  if (bearer >= 0) tries.push({ row: bearer, slots: ["subj"] });
  if (frame.flags.has("subjT")) tries.push({ row: base, slots: passive(view, base) ? ["obj"] : ["subj", "obj"] });
  // "were kidnapped on the road": whom it befalls goes before where it befalls them
  if (frame.type === "ASSAULT" && frame.kind === "v" && patients(view, base).some((r) => isActorNoun(view, r)))
    tries.push({ row: base, slots: ["obj"] });
  tries.push({ row: base, slots: own });
  if (chain.support >= 0) tries.push({ row: chain.support, slots: own.filter((s) => s !== "obj") });
  if (match.taken.length > 0) for (const noun of match.taken) tries.push({ row: noun, slots: [...own, ...PREPOSITIONS] });
  tries.push({ row: base, slots: ["obj", "iobj"] });
  if (outer !== base && composed.type !== "REQUEST") tries.push({ row: outer, slots: ["obj", "of", "by", "from"] });
  let spare: { parties: readonly Party[]; slot: string } = { parties: [], slot: "" };
  for (const { row, slots } of tries) {
    const hit = collect(view, row, slots, taken, true, ABROAD.test(composed.type));
    if (hit.parties.some(isCoded)) return hit;
    if (spare.parties.length === 0 && hit.parties.length > 0) spare = hit;
  }
  if (spare.parties.length > 0) return spare;
  const visit = frame.type !== "CONSULT" || frame.mode === "visit" || frame.cameo === "042";
  const rest =
    frame.flags.has("tgt") || (PLACE_TARGETS.test(composed.type) && visit)
      ? collect(view, base, PREPOSITIONS, taken, true)
      : { parties: [], slot: "" };
  if (rest.parties.some(isCoded) || frame.mode === "resign") return frame.mode === "resign" ? { parties: [], slot: "" } : rest;
  // "spurned the prime minister's olive branch": whose it is, though no country is told
  if (/^(?:REJECT|CONCEDE|ACCUSE|SUPPORT)$/.test(composed.type)) {
    const nouns = chain.governors.map((g) => g.row).filter((r) => view.upos(r) === "NOUN");
    const owners = [...nouns, ...patients(view, base), ...phrases(view, base, "to")].flatMap((r) =>
      view.tree.children(r).filter((c) => view.deprel(c) === "nmod:poss" && view.upos(c) === "NOUN" && isActorNoun(view, c)),
    );
    if (owners.length > 0) return { parties: unique(owners.flatMap((r) => actorParties(view, r))), slot: "owner" };
  }
  return deeper(view, base, taken, ABROAD.test(composed.type));
}

/** Whose the nouns over an event are ("a U.S. request to"), without those who act themselves. */
const ownersOf = (view: ClauseView, chain: Chain, taken: ReadonlySet<number>): readonly Party[] =>
  unique(
    chain.governors
      .filter((g) => view.upos(g.row) === "NOUN")
      .flatMap((g) => nounDoers(view, g.row).filter((r) => !taken.has(r) && view.upos(r) !== "PRON"))
      .flatMap((r) => actorParties(view, r)),
  ).filter(isCoded);

/** The nearest coded party inside the objects of a trigger. */
function deeper(view: ClauseView, row: number, taken: ReadonlySet<number>, abroad: boolean): { parties: readonly Party[]; slot: string } {
  const queue = [...patients(view, row), ...view.tree.childrenOf(row, "xcomp", "obl", "advcl")].filter((r) => !taken.has(r));
  for (let at = 0; at < queue.length && at < 24; at++) {
    const r = queue[at] ?? 0;
    if (taken.has(r) || (abroad && isOwn(view, r))) continue;
    const parties = view.upos(r) === "VERB" ? [] : actorParties(view, r, true).filter(isCoded);
    if (parties.length > 0 && !isTemporal(view, r)) return { parties, slot: "inside" };
    queue.push(...view.tree.childrenOf(r, "nmod", "obj", "iobj", "obl", "amod", "compound"), ...helped(view, r));
  }
  return { parties: [], slot: "" };
}

/** "a grant to help Bangladesh": a clause of purpose on what is given. */
const helped = (view: ClauseView, row: number): readonly number[] =>
  view.tree.childrenOf(row, "acl").filter((c) => view.marker(c) === "to");

const isTemporal = (view: ClauseView, row: number): boolean =>
  /^(?:after|before|since|during|until|amid|following)$/.test(view.marker(row));

const sameParty = (a: Party, b: Party): boolean =>
  (a.start === b.start && a.name === b.name) || (a.entity !== undefined && a.entity === b.entity) || (a.id !== undefined && a.id === b.id);

/** Who does what no agent of a passive is told of: an agent misplaced, who threatens, where one is driven from, the sides. */
function unnamedSource(view: ClauseView, match: FrameMatch, chain: Chain, composed: Composed): { parties: readonly Party[]; path: string } {
  const of = (found: readonly number[], path: string): { parties: readonly Party[]; path: string } => ({
    parties: unique(found.flatMap((r) => actorParties(view, r))).filter(isCoded),
    path,
  });
  if (!passive(view, match.row)) return { parties: [], path: "" };
  // "hurled at the motorcade by young men", where the parser hangs the agent on the motorcade
  const beside = view.tree
    .childrenOf(match.row, "obl", "obj")
    .flatMap((c) => phrases(view, c, "by"))
    .filter((r) => isActorNoun(view, r));
  if (beside.length > 0) return { parties: unique(beside.flatMap((r) => actorParties(view, r))), path: "by" };
  if (composed.type === "THREATEN") return of(speaker(view, chain), "speaker");
  if (composed.mode === "deport" || composed.type === "ASSAULT") return of(phrases(view, match.row, "from"), "from");
  if (/^(?:AGREE|CONSULT|COOPERATE)$/.test(composed.type))
    return of(
      patients(view, match.row).flatMap((r) => phrases(view, r, "between")),
      "between",
    );
  return { parties: [], path: "" };
}

const SCENES = /^(?:ASSAULT|COERCE|RETREAT|PROTEST)$/;
const GROUND = /^(?:MOBILIZE|RETREAT)$/;
const PLACED = /^(?:in|at|near|on|along|across|inside|throughout)$/;

/** A place inside its own country is where one acts, not on whom ("deployed police in Kashmir"). */
const isGround = (view: ClauseView, party: Party, source: readonly Party[]): boolean => {
  const type = party.entity === undefined ? undefined : view.document.entities[party.entity]?.type;
  return (type === "GPE" || type === "LOC") && source.length > 0 && source.every((s) => s.country === party.country);
};

/** Finds who did it and to whom. */
export function findRoles(view: ClauseView, match: FrameMatch, chain: Chain, composed: Composed): Roles {
  const found = sourceRows(view, match, chain, composed);
  const inanimate = found.rows.every((r) => !isActorNoun(view, r) && view.upos(r) === "NOUN");
  let source: readonly Party[] = unique(found.rows.flatMap((r) => actorParties(view, r, !inanimate)));
  let path = found.path;
  // "Japan said it had halted aid": an unresolved pronoun stands for who speaks
  if (source.length === 0 && found.rows.some((r) => view.upos(r) === "PRON")) {
    source = unique(speaker(view, chain).flatMap((r) => actorParties(view, r)));
    path = "pronoun>speaker";
  }
  if (source.length === 0) {
    const other = unnamedSource(view, match, chain, composed);
    if (other.parties.length > 0) ({ parties: source, path } = other);
  }
  const taken = new Set(found.rows);
  const hit = targetOf(view, match, chain, composed, taken);
  let target: readonly Party[] = hit.parties.filter((p) => !source.some((s) => sameParty(s, p)));
  // two sides that meet need no third from where they meet or what they speak of
  if (match.frame.flags.has("recip") && source.filter(isCoded).length > 1 && !PARTNER_SLOT.test(hit.slot)) target = [];
  if (source.length === 0 && match.frame.flags.has("recip") && target.length > 1) {
    source = target;
    target = [];
    path = hit.slot;
  }
  // "the minister renewed the British commitment": whose promise it is, where the subject tells no country or promises to itself
  if (composed.type !== "REJECT" && source.every((s) => s.country === undefined || target.some((t) => t.country === s.country))) {
    const nouns = [...chain.governors.map((g) => g.row), ...(match.frame.type === "AGREE" ? match.taken : [])];
    const owners = unique(
      nouns.filter((n) => view.upos(n) === "NOUN").flatMap((n) => nounDoers(view, n).flatMap((r) => actorParties(view, r))),
    ).filter(isCoded);
    if (owners.length > 0 && !owners.some((o) => source.some((s) => s.country === o.country))) {
      source = owners;
      target = target.filter((t) => !owners.some((o) => sameParty(o, t)));
      path = "owner";
    }
  }
  const country = placeCountry(view, [match.row, ...(chain.support >= 0 ? [chain.support] : []), composed.row]);
  // "the army was put on alert": who is moved is who shows force
  const moves =
    composed.type === "MOBILIZE" ||
    composed.cameo === "074" ||
    (composed.row === match.row && /^(?:withdraw|disarm)$/.test(composed.mode) && match.frame.type === composed.type);
  if (moves && source.length === 0 && passive(view, match.row)) {
    const moved = unique(patients(view, match.row).flatMap((r) => actorParties(view, r))).filter(
      (p) => composed.type !== "RETREAT" || (p.sectors ?? []).some((s) => /^(?:MIL|REB|UAF|IGO)$/.test(s)) || p.via === "role",
    );
    if (moved.length > 0) {
      source = moved;
      target = target.filter((p) => !moved.some((s) => sameParty(s, p)));
      path = "object";
    }
  }
  // those who march in a place are as a rule its own
  const here = composed.type === "PROTEST" ? marchCountry(view, match.row) : undefined;
  if (here !== undefined && !source.some(isCoded))
    source = source.length > 0 ? source.map((p) => ({ ...p, country: here })) : crowd(view, found.rows, here);
  source = settle(source, country);
  target = settle(target, country);
  // "farmers blocked the road to La Paz": whom nobody places is of the place that they block
  if (composed.type === "PROTEST" && !source.some(isCoded)) source = settle(source, target.find((p) => isGround(view, p, [p]))?.country);
  // those without a country are as a rule people of the one in which the sentence plays
  if (SCENES.test(composed.type) && !(source.some(isCoded) && target.some(isCoded))) {
    const scene = sceneCountry(view, match.row, speaker(view, chain));
    if (!source.some(isCoded)) source = settle(source, scene);
    if (composed.type === "ASSAULT" && scene !== undefined && !target.some(isCoded))
      target = target.map((p) => (p.via === "role" ? { ...p, country: scene } : p));
  }
  if (GROUND.test(composed.type) && PLACED.test(hit.slot)) target = target.filter((p) => !isGround(view, p, source));
  // "called up 20,000 reservists": those who are moved are no target
  if (composed.type === "MOBILIZE" && hit.slot === "obj") target = target.filter((p) => !source.some((s) => s.country === p.country));
  return {
    source: atHome(view, composed.type, source, target),
    target: atHome(view, composed.type, target, source),
    sourcePath: path,
    targetPath: hit.slot,
    sourceRows: found.rows,
  };
}
