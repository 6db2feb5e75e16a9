import { type Bag, likeness } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { sidesMeet } from "../read/parties.js";
import { areOpposites } from "../words/related-words.js";

/** Likeness of all their words from which two tellings are sure enough to be one that what sets them apart is a contradiction. */
const ONE_TELLING = 0.33;

/** The same of figures, whose sentences are often alike in what they count alone. */
const ONE_FIGURE = 0.4;

/** Of two named actors: "X joined the race", "Y joined the race" are two deeds. */
const ONE_DEED = 0.5;

/** Words without numbers, which differ where two tellings clash. */
const unnumbered = (bag: Bag): Bag => new Map([...bag].filter(([key]) => !key.startsWith("n:")));

/** Likeness of what two facts are told in, numbers left out. */
export const tellingLikeness = (a: FactCandidate, b: FactCandidate): number => likeness(unnumbered(a.bag), unnumbered(b.bag));

/**
 * Whether two lined-up tellings are sure to be one fact, so that an affirmed and a denied predicate, or opposites, contradict
 * each other. Readings of an account's own are always told in other words.
 */
export const isSureTelling = (a: FactCandidate, b: FactCandidate): boolean =>
  (a.kind === "interpretation" && b.kind === "interpretation") ||
  sharesNumber(a, b) ||
  // "is reluctant", "is willing" of one side needs no more
  (areOpposites(a.what, b.what) && sidesMeet(a.who, b.who)) ||
  tellingLikeness(a, b) >= ONE_TELLING;

/** Likeness from which tellings with other predicates are one: of all their words, and of those beyond actors and predicates. */
const OTHER_WORD = 0.45;

/** "made no *arrests*", "were arrested": a verb that says nothing by itself. */
const LIGHT_VERB = /^(?:make|take|give|hold|conduct|carry-out)$/;

/**
 * Whether two predicates of different words are sure to tell one deed.
 *
 * @param x - lemma of one, `y` of the other
 */
export const isSureDeed = (a: FactCandidate, x: string, b: FactCandidate, y: string): boolean =>
  sharesNumber(a, b) ||
  (likeness(a.bag, b.bag) >= OTHER_WORD && (LIGHT_VERB.test(x) || LIGHT_VERB.test(y) || likeness(a.content, b.content) >= OTHER_WORD));

/** Both give one number that hardly two things have ("14 explosions"). */
const sharesNumber = (a: FactCandidate, b: FactCandidate): boolean =>
  [...a.bag.keys()].some((key) => /^n:(?:[3-9]|\d\d)/.test(key) && b.bag.has(key));

/** The same of the only length, speed or strength that each account gives. */
const ONE_MEASURE = 0.2;

const isMeasure = (unit: string | undefined): boolean =>
  unit !== undefined && !/^(?:|person|percent|point|year|month|week|day|age|[A-Z]{3})$/.test(unit);

/**
 * Whether two figures are sure to be of one thing.
 *
 * @param lone - each is its account's only one of its kind
 */
export const isSureFigure = (a: FactCandidate, b: FactCandidate, lone: boolean): boolean =>
  tellingLikeness(a, b) >= (lone && isMeasure(a.figures[0]?.unit) ? ONE_MEASURE : ONE_FIGURE);

/** Likeness of what two tellings say beyond their actors from which another side in one of them is a contradiction. */
const ONE_CONTENT = 0.4;

/** The same where people are named: several of them do the same ("X dropped out", "Y dropped out"). */
const ONE_OF_PEOPLE = 0.75;

const isPerson = (fact: FactCandidate): boolean => fact.who.some(({ id }) => id === undefined || !id.startsWith("country:"));

/** Whether one deed is sure to be told of two actors. */
export const isSureActor = (a: FactCandidate, b: FactCandidate): boolean =>
  tellingLikeness(a, b) >= ONE_DEED && likeness(a.content, b.content) >= (isPerson(a) && isPerson(b) ? ONE_OF_PEOPLE : ONE_CONTENT);

/** Whether a side inside two tellings is sure to be of one matter. */
export const isSureSide = (a: FactCandidate, b: FactCandidate): boolean => likeness(a.content, b.content) >= ONE_CONTENT;

const people = (fact: FactCandidate): readonly string[] => [...fact.bag.keys()].filter((key) => key.startsWith("per:"));

/** Each tells of people by name, and none of them is in both. */
export function otherPeople(a: FactCandidate, b: FactCandidate): boolean {
  const [here, there] = [people(a), people(b)];
  return here.length > 0 && there.length > 0 && !here.some((key) => there.includes(key));
}
