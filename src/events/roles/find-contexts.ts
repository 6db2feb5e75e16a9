import type { Candidate } from "../candidate.js";
import type { ClauseView } from "../frames/clause-view.js";

/** Words that tell what an event is about, by PLOVER context. Each must stand in the event's own sentence. */
const CONTEXT_WORDS: readonly (readonly [context: string, words: string])[] = [
  ["military", "military army troop soldier navy missile weapon war warplane tank artillery drone force defense defence ceasefire"],
  ["intelligence", "intelligence spy espionage surveillance"],
  ["legislative", "parliament congress senate bill legislation lawmaker"],
  ["election", "election vote ballot poll referendum candidate electoral"],
  ["economic", "trade economic tariff sanction import export loan currency investment economy debt"],
  ["legal", "court judge trial law lawsuit prosecutor verdict legal"],
  ["human_rights", "abuse torture atrocity genocide"],
  ["rights_freedoms", "freedom right liberty press censorship"],
  ["human_security", "humanitarian relief famine food shelter"],
  ["religion_ethnicity", "religious muslim christian jewish mosque church ethnic minority tribe"],
  ["diplomatic", "diplomatic ambassador envoy embassy summit foreign treaty"],
  ["territory", "territory border annexation occupied enclave sovereignty island"],
  ["peacekeeping", "peacekeeper peacekeeping"],
  ["health", "pandemic covid virus vaccine epidemic hospital cholera ebola"],
  ["asylum", "asylum refugee"],
  ["migration", "migrant immigration migration immigrant"],
  ["disasters", "earthquake flood hurricane drought tsunami cyclone"],
  ["natural_resource", "oil gas coal mineral uranium pipeline water"],
  ["environment", "climate emission pollution environmental"],
  ["technology", "satellite technology telecom semiconductor"],
  ["terrorism", "terrorist terrorism suicide jihadist terror"],
  ["cbrn", "nuclear chemical biological radiological warhead uranium ballistic"],
  ["cyber", "cyber hacker cyberattack malware"],
  ["misinformation", "disinformation misinformation propaganda"],
  ["crime", "murder crime gang theft robbery"],
  ["corruption", "corruption bribery graft embezzlement"],
  ["illegal_drugs", "drug cocaine heroin cartel narcotic"],
  ["trafficking", "trafficking smuggling trafficker"],
  ["gender", "gender feminist"],
  ["lgbt", "gay lesbian lgbt transgender"],
];

const BY_WORD: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [context, words] of CONTEXT_WORDS) {
    for (const word of words.split(" ")) found.set(word, [...(found.get(word) ?? []), context]);
  }
  return found;
})();

/** Contexts of an event: those of its code, then those that words of its sentence show, at most four. */
export function contextsOf(view: ClauseView, candidate: Candidate, ofCode: readonly string[]): readonly string[] {
  const found = [...ofCode];
  for (let row = candidate.sentence.first; row < candidate.sentence.last && found.length < 4; row++) {
    for (const context of BY_WORD.get(view.lemma(row)) ?? []) if (!found.includes(context) && found.length < 4) found.push(context);
  }
  return found;
}
