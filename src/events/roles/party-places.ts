import type { Party } from "../../core/index.js";
import { baseRelation, partiesOf } from "../../language/index.js";
import type { ClauseView } from "../frames/clause-view.js";

const PLACE = /^(?:in|at|near|around|across|inside|outside|throughout|within|along|over)$/;

const hasCode = (p: Party): boolean =>
  p.country !== undefined || (p.sectors ?? []).some((s) => s === "IGO" || s === "NGO" || s === "IMG" || s === "MNC");

/** Relations of modifiers that may tell whose someone is, best first. */
function modifierRank(view: ClauseView, row: number): number {
  const rel = baseRelation(view.deprel(row));
  // "its border with Ukraine": of a thing, whose it is tells least
  if (view.deprel(row) === "nmod:poss") return view.upos(row) === "PRON" && !isActorNoun(view, view.head(row)) ? 6 : 0;
  if (rel === "amod" || rel === "compound") return 1;
  if (rel === "appos") return view.mentionAt(row) === undefined ? 9 : 2;
  if (rel !== "nmod") return view.deprel(row) === "acl" ? 5 : 9;
  const marker = view.marker(row);
  if (marker === "of" || marker === "from" || marker === "by") return 3;
  return PLACE.test(marker) ||
    marker === "to" ||
    marker === "for" ||
    marker === "with" ||
    marker === "on" ||
    marker === "between" ||
    marker === "against" ||
    marker === "toward" ||
    marker === "towards"
    ? 4
    : 9;
}

/** The country that the modifiers of a noun give it ("offices of the Palestinian administrators"). */
function modifierParty(view: ClauseView, row: number, depth: number, places: boolean, wide = true): Party | undefined {
  if (depth > 3) return undefined;
  const kids = [...view.tree.children(row)]
    .filter((c) => modifierRank(view, c) < 9)
    .sort((a, b) => modifierRank(view, a) - modifierRank(view, b) || a - b);
  for (const c of kids) {
    const rank = modifierRank(view, c);
    if (rank >= 4 && !places) continue;
    // an actor takes its country from where it is, not from those it deals with
    if (rank === 4 && !wide && !PLACE.test(view.marker(c))) continue;
    if (rank === 5) {
      for (const d of view.tree.childrenOf(c, "obl", "obj")) {
        const held = partiesOf(view.document, d).find(hasCode);
        if (held && places) return held;
      }
      continue;
    }
    const held = partiesOf(view.document, c).find(hasCode) ?? modifierParty(view, c, depth + 1, places, wide);
    if (held) return held;
  }
  return undefined;
}

/** The owner of a people, a region or a body tells whose it is ("Kosovo's Serbs", "Colombia's Cordoba department"). */
function ownerCountry(view: ClauseView, row: number): string | undefined {
  const mention = view.mentionAt(row);
  const type = mention === undefined ? undefined : (view.document.entities[mention.entity]?.type ?? mention.type);
  if (type !== "NORP" && type !== "LOC" && type !== "GPE" && type !== "ORG") return undefined;
  const owner = view.tree.childrenOf(row, "nmod").find((c) => view.deprel(c) === "nmod:poss" && view.upos(c) === "PROPN");
  if (owner === undefined) return undefined;
  const entity = view.document.entities[view.mentionAt(owner)?.entity ?? -1];
  return entity?.type === "GPE" ? entity.country : undefined;
}

/** Whether a noun may act or be acted upon: a role noun, a name, a people, a pronoun. */
export function isActorNoun(view: ClauseView, row: number): boolean {
  if (isNoActor(view, row)) return false;
  const mention = view.mentionAt(row);
  if (mention !== undefined) {
    const type = view.document.entities[mention.entity]?.type ?? mention.type;
    if (mention.type !== "EVENT" && type !== "EVENT" && !view.inTime(row)) return true;
  } else if (view.upos(row) === "PROPN" && !view.inTime(row)) return true;
  return view.role(row) !== undefined;
}

/** "a state of emergency", "federal funds", "power for the homes": nouns of bodies that name none here. */
function isNoActor(view: ClauseView, row: number): boolean {
  const lemma = view.lemma(row);
  const plural = (view.document.tokens.feats[row] ?? "").includes("Number=Plur");
  if (lemma === "state")
    return view.tree.childrenOf(row, "nmod").some((c) => /^(?:emergency|siege|war|affairs?|mind)$/.test(view.lemma(c)));
  return lemma === "fund" ? plural : lemma === "power" && !plural;
}

/**
 * The parties of a noun phrase, each with the country that the phrase gives it. One place of the room asks
 * the language room for parties; everything else goes through here.
 *
 * @param places Whether a place inside the phrase may give the country ("demonstrators in Baghdad").
 */
export function actorParties(view: ClauseView, row: number, places = true): readonly Party[] {
  const found: Party[] = [];
  const tokens = view.document.tokens;
  // "Tel Aviv and Khartoum": the second may hang on the last word of the first name
  const names = view.tree.childrenOf(row, "flat").flatMap((c) => view.tree.childrenOf(c, "conj"));
  for (const member of [...view.tree.conjuncts(row), ...names]) {
    if (/^(?:NUM|NOUN|PROPN|PRON|ADJ|DET|X|SYM)$/.test(view.upos(member)) === false) continue;
    const actor = isActorNoun(view, member);
    const several = membersOf(view, member);
    if (several.length > 1) {
      found.push(...several);
      continue;
    }
    const own =
      !actor && view.upos(member) !== "PRON"
        ? []
        : partiesOf(view.document, member).filter((p) => member === row || !found.some((f) => f.start === p.start && f.name === p.name));
    const fresh = own.filter((p) => !found.some((f) => f.start === p.start && f.name === p.name));
    const owner = fresh.length === 0 ? undefined : ownerCountry(view, member);
    for (const party of fresh) {
      if (owner !== undefined && party.country !== undefined && party.country !== owner) found.push({ ...party, country: owner });
      else if (hasCode(party) || !isNear(view, member, party)) found.push(party);
      else found.push(withCountry(party, modifierParty(view, member, 0, places || isPersonLike(view, member), false)));
    }
    if (own.length === 0 && view.upos(member) !== "PRON") {
      const party = modifierParty(view, member, 0, places || actor, !actor);
      if (party === undefined && !actor) continue;
      const at = tokens.start[member] ?? 0;
      if (found.some((f) => f.start <= at && at < f.end)) continue;
      const role = view.role(member);
      const span = view.tree.span(member);
      const start = tokens.start[member] ?? span.start;
      const end = tokens.end[member] ?? span.end;
      const words = view.document.text.slice(start, end);
      if (actor) {
        found.push({
          name: words,
          start,
          end,
          via: "role",
          ...(party?.country === undefined ? {} : { country: party.country }),
          ...(role?.sector === undefined ? {} : { sectors: [role.sector] }),
        });
      } else if (party) found.push(party);
    }
  }
  return found;
}

/** The countries of a plural that stands for several: "the presidents of Chile and Peru", "Russian and Chinese warships". */
function membersOf(view: ClauseView, row: number): readonly Party[] {
  if (view.upos(row) !== "NOUN" || !(view.document.tokens.feats[row] ?? "").includes("Number=Plur")) return [];
  const sector = view.role(row)?.sector;
  const before = [row, ...view.tree.children(row).filter((c) => c < row)];
  const joined = before.some((r) => view.tree.childrenOf(r, "cc").some((c) => c < row)) ? joinedBefore(view, row) : [];
  if (joined.length > 1) return joined.map((p) => (sector === undefined ? p : { ...p, sectors: [sector] }));
  for (const c of view.tree.children(row)) {
    const rank = modifierRank(view, c);
    if (rank !== 1 && rank !== 3) continue;
    const parties = view.tree.conjuncts(c).flatMap((r) =>
      partiesOf(view.document, r)
        .filter((p) => p.country !== undefined)
        .slice(0, 1),
    );
    if (new Set(parties.map((p) => p.country)).size < 2) continue;
    return parties.map((p) => (sector === undefined ? p : { ...p, sectors: [sector] }));
  }
  return [];
}

/** "US and British forces", where the parser hangs both on the noun. */
const joinedBefore = (view: ClauseView, row: number): readonly Party[] => {
  const found: Party[] = [];
  for (const c of view.tree.children(row)) {
    if (c > row || !/^(?:amod|compound)$/.test(baseRelation(view.deprel(c)))) continue;
    const party = partiesOf(view.document, c).find((p) => p.country !== undefined);
    if (party !== undefined && !found.some((f) => f.country === party.country)) found.push(party);
  }
  return found;
};

const isPersonLike = (view: ClauseView, row: number): boolean => view.role(row) !== undefined;

const isNear = (view: ClauseView, row: number, party: Party): boolean => {
  const start = view.document.tokens.start[row] ?? 0;
  return party.start <= start && start < Math.max(party.end, party.start + 1);
};

const withCountry = (party: Party, from: Party | undefined): Party => {
  if (from === undefined) return party;
  const sectors =
    party.sectors !== undefined && party.sectors.length > 0 ? party.sectors : from.country === undefined ? from.sectors : undefined;
  return { ...party, ...(from.country === undefined ? {} : { country: from.country }), ...(sectors === undefined ? {} : { sectors }) };
};

/** Whether a party is known to be of a country or a body across countries. */
export const isCoded = hasCode;
