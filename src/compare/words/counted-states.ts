import { contentKey } from "../read/bag.js";

/**
 * What people who are counted went through, or what money is, one state a line: two counts of other states are two figures, however alike the
 * words around them. Lemmas, verbs and nouns; written for Readout.
 */
const STATES = `
dead: kill die dead death fatality body corpse perish slay slaying murder execute execution drown toll
hurt: injure injury wound hurt maim casualty hospitalise hospitalize
missing: missing unaccounted
trapped: trap strand
saved: rescue save survive survivor pull pull-out pluck pick-up pick
freed: free release liberate
fled: escape flee evacuate evacuation displace homeless relocate
held: arrest detain detention custody apprehend seize-hold
charged: charge indict accuse
convicted: convict sentence jail imprison
taken: kidnap abduct abduction hostage snatch
sick: infect infection case patient ill sick positive
marching: protest protester march demonstrator demonstrate demonstration rally
aboard: aboard board passenger crew
lodged: shelter accommodate
hired: hire recruit employ
dismissed: lay-off redundancy redundant cut shed axe
expelled: expel deport
voting: vote voter ballot
sent: deploy send deployment
sold: sales revenue turnover
earned: profit earn earnings income loss deficit surplus
owed: debt loan borrow owe borrowing
fined: fine penalty
bought: buy purchase acquire acquisition takeover take-over
pledged: pledge donate donation aid
`;

const STATE_OF_LEMMA: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  for (const line of STATES.trim().split("\n")) {
    const [state = "", words = ""] = line.split(": ");
    for (const word of words.split(" ")) if (!table.has(word)) table.set(word, state);
  }
  return table;
})();

/** By the keys that facts are compared by; a key that words of two states share ("pick", "hire") tells neither. */
const STATE_OF_KEY: ReadonlyMap<string, string> = (() => {
  const states = new Map<string, Set<string>>();
  for (const [lemma, state] of STATE_OF_LEMMA) {
    const key = contentKey(lemma);
    states.set(key, (states.get(key) ?? new Set<string>()).add(state));
  }
  return new Map([...states].flatMap(([key, [state = "", ...others]]) => (others.length === 0 ? [[key, state] as const] : [])));
})();

/**
 * The state that a word gives to people counted beside it, or undefined.
 *
 * @example
 * countedState("perish") // "dead"
 */
export const countedState = (lemma: string): string | undefined => STATE_OF_LEMMA.get(lemma);

/**
 * {@link countedState} by the key of a word (`contentKey`).
 *
 * @example
 * countedStateOfKey("injur") // "hurt"
 */
export const countedStateOfKey = (key: string): string | undefined => STATE_OF_KEY.get(key);
