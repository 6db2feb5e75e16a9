import { genderOfName } from "../../knowledge/index.js";
import { MORE_GIVEN_NAMES } from "./more-given-names.js";

const MORE: ReadonlySet<string> = new Set(MORE_GIVEN_NAMES.split(" "));

/** Whether a capitalised word is a common given name. */
export const isGivenName = (word: string): boolean => word.length > 1 && (MORE.has(word.toLowerCase()) || genderOfName(word) !== undefined);
