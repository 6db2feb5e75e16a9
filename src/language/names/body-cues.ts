import { lookupPeople, lookupPlace, lookupRole } from "../../knowledge/index.js";
import { isBodyAcronym } from "../entities/acronym.js";
import { isGivenName } from "./given-name.js";
import { spelledFrom } from "./mention-prior.js";
import { isCapital, type NameReading, ORG, type Prior, TYPES } from "./reading.js";
import type { Weights } from "./weights.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Common nouns for bodies, one and several. */
const BODY_NOUN = words(
  "company firm corporation group agency bank airline broadcaster newspaper publisher union party charity nonprofit organization organisation association manufacturer maker retailer operator supplier contractor consultancy startup start-up conglomerate insurer brokerage lender carrier utility militia think-tank foundation institute university college federation network club subsidiary affiliate",
);
const BODY_NOUNS = words(
  "companies firms corporations groups agencies banks airlines broadcasters newspapers publishers unions parties charities organizations organisations associations manufacturers makers retailers operators suppliers contractors insurers lenders carriers utilities militias universities colleges clubs brands chains",
);
/** Those who hold a post in a body. */
const POST = words(
  "president vice-president chairman chairwoman chair head founder co-founder executive spokesman spokeswoman spokesperson manager analyst economist boss owner treasurer editor publisher consultant engineer employee employees",
);
/** Longest name looked at, and words between a name and the noun that tells what it is. */
const LONGEST = 6;
const REACH = 6;

/**
 * Evidence that a name is a body's from the words around it: "the ABC" alone, "a spokesman for Northgate", "companies like
 * Northgate and Hale", "Northgate, a shipping company".
 */
export function addBodyCues({ form, upos, bounds }: NameReading, prior: Prior, w: Weights): void {
  const isName = (i: number, last: number): boolean => i < last && upos[i] === "PROPN" && isCapital(form[i] as string);
  const runEnd = (from: number, last: number): number => {
    let end = from;
    while (end - from < LONGEST && (isName(end, last) || (upos[end] === "ADJ" && isCapital(form[end] as string) && isName(end + 1, last))))
      end++;
    return end;
  };
  const body = (from: number, to: number, weight: number): void => {
    for (let end = from + 1; end <= to; end++) if (isKnown(form.slice(from, end).join(" "))) return;
    for (let k = from; k < to; k++) if (isGivenName(form[k] as string)) return;
    for (let k = from; k < to; k++) {
      const at = k * TYPES.length + ORG;
      prior.type[at] = (prior.type[at] as number) + weight;
      if (k > from) prior.inside[k] = (prior.inside[k] as number) + w.hold;
    }
  };
  const spelled = spelledAcronyms(form);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const [first, last] = [bounds[s] as number, bounds[s + 1] as number];
    const loud = isLoud(form, first, last);
    for (let i = first; i < last; i++) {
      const word = (form[i] as string).toLowerCase();
      const next = form[i + 1] ?? "";
      // "staffed the ABC"
      if (word === "the" && i + 1 < last && isBodyAcronym(next) && !spelled.has(next) && !loud && !isNoun(upos[i + 2], i + 2, last))
        body(i + 1, i + 2, w.theAcronym);
      // "a spokesman for Northgate", "vice-president of Northgate"
      if (POST.has(word) && (next === "of" || next === "at" || next === "for")) body(i + 2, runEnd(i + 2, last), w.post);
      // "companies like Northgate, Hale"
      if (BODY_NOUNS.has(word) && (next === "like" || next === "including" || (next === "such" && form[i + 2] === "as"))) {
        let from = i + (next === "such" ? 3 : 2);
        for (let end = runEnd(from, last); end > from; end = runEnd(from, last)) {
          body(from, end, w.listed);
          from = end + 1;
          if (!/^(?:,|and|or)$/.test(form[end] ?? "")) break;
          if (form[end] === "," && /^(?:and|or)$/.test(form[from] ?? "")) from++;
        }
      }
      // "Northgate, a shipping company"
      if (isName(i, last) && !isName(i - 1, last)) {
        const end = runEnd(i, last);
        if (isApposed(form, end, last)) body(i, end, w.apposed);
      }
    }
  }
}

/** Acronyms in brackets after the words they stand for: those words tell what they are. */
function spelledAcronyms(form: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 2; i + 1 < form.length; i++)
    if (
      form[i - 1] === "(" &&
      form[i + 1] === ")" &&
      isBodyAcronym(form[i] as string) &&
      spelledFrom(form, 0, i - 1, form[i] as string) >= 0
    )
      found.add(form[i] as string);
  return found;
}

const isNoun = (pos: string | undefined, row: number, last: number): boolean => row < last && (pos === "NOUN" || pos === "PROPN");

/** A name that tables have for something else. */
const isKnown = (name: string): boolean =>
  lookupPlace(name).length > 0 || lookupPeople(name) !== undefined || lookupRole(name) !== undefined;

/** Whether most words of a sentence stand in capitals, where acronyms are not told from words. */
function isLoud(form: readonly string[], first: number, last: number): boolean {
  let [upper, lower] = [0, 0];
  for (let i = first; i < last; i++) {
    if (/^\p{Lu}{2,}$/u.test(form[i] as string)) upper++;
    else if (/^\p{Ll}{2,}$/u.test(form[i] as string)) lower++;
  }
  return upper > lower;
}

/** Whether ", a shipping company" or ", one of the banks" follows. */
function isApposed(form: readonly string[], end: number, last: number): boolean {
  if (form[end] !== "," || !/^(?:an?|the|one)$/.test(form[end + 1] ?? "")) return false;
  for (let k = end + 2; k < Math.min(last, end + 2 + REACH); k++) {
    const word = form[k] as string;
    if (/^[,.;:()]$/.test(word) || (k > end + 4 && /^(?:of|for|at|in|who|which|that)$/.test(word))) return false;
    if (BODY_NOUN.has(word) || (form[end + 1] === "one" && BODY_NOUNS.has(word)))
      return !/^(?:of|'s|\u2019s)$/.test(form[k + 1] ?? "") && isHead(form, k, last);
    if (/^(?:of|for|at|in|with|who|which|that|by|from)$/.test(word) && form[end + 1] !== "one") return false;
  }
  return false;
}

/** Whether a noun ends its phrase ("a company", not "a company spokesman"). */
const isHead = (form: readonly string[], k: number, last: number): boolean =>
  k + 1 >= last ||
  /^(?:[,.;:()-]|that|which|in|with|based|from|for|to|owned|whose|and|known|run|said|has|had|is|was|will|holding|operating|specialising|specializing|of)$/.test(
    form[k + 1] ?? "",
  );
