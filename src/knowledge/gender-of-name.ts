import { foldText } from "./fold-name.js";
import { once } from "./once.js";
import { FEMALE_NAMES, MALE_NAMES } from "./tables/given-names.js";

const genders = once(() => {
  const found = new Map<string, "male" | "female" | null>();
  for (const name of foldText(MALE_NAMES).split(" ")) found.set(name, "male");
  for (const name of foldText(FEMALE_NAMES).split(" ")) found.set(name, found.get(name) === "male" ? null : "female");
  return found;
});

/**
 * Gender that a given name tells, `undefined` where it tells none or is not known.
 *
 * @example
 * genderOfName("Angela") // "female"
 */
export const genderOfName = (given: string): "male" | "female" | undefined => genders().get(foldText(given).toLowerCase()) ?? undefined;
