import type { Party } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import type { ClauseView } from "../frames/clause-view.js";
import { phrases } from "../frames/slots.js";
import { spansIn } from "../frames/spans-in.js";
import { headRow, placeAnchor } from "./find-when.js";
import { actorParties, isCoded } from "./party-places.js";

/** Country of the place in which a clause plays, for actors without one of their own. */
export function placeCountry(view: ClauseView, rows: readonly number[]): string | undefined {
  for (const row of rows) {
    for (const c of view.tree.children(row)) {
      if (
        !["obl", "nmod"].includes(baseRelation(view.deprel(c))) ||
        !/^(?:in|at|near|outside|inside|on|across|around)$/.test(view.marker(c))
      )
        continue;
      const held = actorParties(view, c, true).find((p) => p.country !== undefined);
      if (held) return held.country;
    }
  }
  return undefined;
}

/** "Tens of thousands", "growers": people whom no table knows march as civilians. */
export function crowd(view: ClauseView, rows: readonly number[], country: string): readonly Party[] {
  const { tokens, text } = view.document;
  return rows
    .filter((row) => view.upos(row) === "NOUN" || view.upos(row) === "NUM")
    .map((row) => {
      const [start, end] = [tokens.start[row] ?? 0, tokens.end[row] ?? 0];
      return { name: text.slice(start, end), start, end, via: "role", sectors: ["CVL"], country };
    });
}

/** Country of the place where, or to which, people march. */
export function marchCountry(view: ClauseView, row: number): string | undefined {
  for (const preposition of ["in", "on", "through", "across", "throughout", "around", "at"]) {
    for (const phrase of phrases(view, row, preposition)) {
      const place = spansIn(view.document.places, view.tree.span(phrase)).find((p) => p.country !== undefined);
      if (place) return place.country;
    }
  }
  return undefined;
}

/**
 * The country of all places of a sentence that stand with a preposition of place, of cities and regions also with "of";
 * undefined where there are several. Where a speaker is ("officials in Nairobi said") is no scene.
 *
 * @param speakers Rows of those who tell of the event.
 */
export function sceneCountry(view: ClauseView, row: number, speakers: readonly number[]): string | undefined {
  const sentence = view.document.sentences[view.document.tokens.sentence[row] ?? 0];
  if (sentence === undefined) return undefined;
  const said = speakers.map((r) => view.tree.span(r));
  const countries = new Set(
    spansIn(view.document.places, sentence)
      .filter((place) => !said.some((s) => s.start <= place.start && place.end <= s.end))
      .filter((place) => {
        const head = headRow(view.document.tokens, place, sentence.first, sentence.last);
        return placeAnchor(view, head) >= 0 || (place.precision !== "country" && view.marker(head) === "of");
      })
      .map((place) => place.country),
  );
  return countries.size === 1 ? [...countries][0] : undefined;
}

const DOMESTIC = /^(?:GOV|MIL|COP|JUD|LEG|OPP|REB|CVL|JRN|LAB|EDU|MED|REL|REF|CRM|PTY|UAF|AGR|SOC)$/;

/** States and their arms, who as a rule deal with people of their own country. */
const STATE = /^(?:GOV|COP|JUD|LEG)$/;
const HOME_TYPES = /^(?:COERCE|PROTEST|REQUEST|CONCEDE|ACCUSE|REJECT|THREATEN|RETREAT|SANCTION)$/;

/** Those who live under a state, with it or against it, and its powers. */
const PEOPLE = /^(?:OPP|REB|CVL|JRN|LAB|EDU|MED|REL|PTY|AGR|SOC|UAF|NGO)$/;
const POWERS = /^(?:GOV|MIL|COP|JUD|LEG)$/;
const PEOPLE_TYPES = /^(?:COERCE|PROTEST|REQUEST|CONCEDE|ACCUSE|REJECT|THREATEN|RETREAT|SUPPORT|ASSAULT|CONSULT|AGREE)$/;

const all = (parties: readonly Party[], sectors: RegExp): boolean => parties.every((p) => (p.sectors ?? []).some((s) => sectors.test(s)));

/**
 * Gives those without a country the one of the state that they face at home ("Vietnamese police arrested a blogger"),
 * and the powers without one that of the people who face them ("unions in Belgium gave the government a week").
 */
export function atHome(view: ClauseView, type: string, parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  const countries = new Set(others.map((p) => p.country));
  const [country] = countries;
  if (countries.size !== 1 || country === undefined) return parties;
  const byState = all(others, STATE) && (HOME_TYPES.test(type) || type === "ASSAULT");
  // "Rwanda outlawed two churches": what a country bans, shuts and allows is at home
  const byCountry =
    /^(?:COERCE|CONCEDE)$/.test(type) && parties !== others && others.every((p) => p.via === "name" && (p.sectors ?? []).length === 0);
  const byPeople = PEOPLE_TYPES.test(type) && all(others, PEOPLE);
  if (!byState && !byPeople && !byCountry) return parties;
  return parties.map((p) => {
    if (p.country !== undefined || isCoded(p)) return p;
    const entity = p.entity === undefined ? undefined : view.document.entities[p.entity];
    const sectors = p.sectors ?? [];
    const home =
      byCountry || byState
        ? entity?.type === "PER" || sectors.some((s) => DOMESTIC.test(s))
        : (p.via === "role" || entity?.type === "PER") && sectors.some((s) => POWERS.test(s) || PEOPLE.test(s));
    return home ? { ...p, country } : p;
  });
}

/** Gives those without a country the one of a place. */
export const settle = (parties: readonly Party[], country: string | undefined): readonly Party[] =>
  country === undefined
    ? parties
    : parties.map((p) =>
        p.country === undefined && (p.sectors ?? []).some((s) => DOMESTIC.test(s)) && !isCoded(p) ? { ...p, country } : p,
      );
