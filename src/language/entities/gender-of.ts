import { genderOfName } from "../../knowledge/index.js";
import type { Gender } from "./chain.js";

const FEMALE = new Set(
  "woman girl wife mother daughter sister queen princess actress spokeswoman chairwoman congresswoman policewoman businesswoman saleswoman widow aunt niece grandmother granddaughter nun housewife empress baroness lady mrs mrs. ms ms. miss dame madame heroine duchess bride midwife waitress councilwoman stateswoman servicewoman anchorwoman madam".split(
    " ",
  ),
);
const MALE = new Set(
  "man boy husband father son brother king prince actor spokesman chairman congressman policeman businessman salesman widower uncle nephew grandfather grandson monk priest emperor baron lord mr mr. sir emir sultan sheikh sheik pope cardinal imam ayatollah bishop archbishop gunman fisherman fireman tribesman statesman serviceman anchorman councilman cameraman congressman gentleman guy duke bridegroom waiter rabbi mullah shah crown-prince".split(
    " ",
  ),
);

/** Gender that a role noun or title tells ("spokeswoman", "Mrs."). Titles of men's offices such as "chairman" count weakly. */
export function genderOfNoun(noun: string): Gender | undefined {
  const word = noun.toLowerCase().split(" ").pop() ?? "";
  if (FEMALE.has(word)) return "female";
  if (MALE.has(word)) return "male";
  return undefined;
}

/** Gender by the given name; the first word of a name of two or more, also the second where the family name comes first. */
export function genderOfPerson(words: readonly string[]): Gender | undefined {
  if (words.length < 2) return undefined;
  return (
    genderOfName(words[0] ?? "") ?? (words.length === 2 && !/^[A-Z]\.?$/.test(words[0] ?? "") ? undefined : genderOfName(words[1] ?? ""))
  );
}
