import { lookupPeople, lookupPlace, lookupRole } from "../../knowledge/index.js";
import { isGivenName } from "./given-name.js";
import { isCapital, LOC, type NameReading, O, ORG, PER, type Prior, TYPES } from "./reading.js";
import { ROLES } from "./titles.js";
import type { Weights } from "./weights.js";

/** Longest name whose last word tells its type, in words. */
const LONGEST = 8;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const TITLES = words("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Sen. Rep. Gov. Gen. Col. Lt. Sgt. Capt. Rev. Sheikh Ayatollah");
/** What a minister is in charge of: no name before "Minister". */
const PORTFOLIOS = words(
  "Foreign Interior Defence Defense Finance Justice Labour Labor Health Education Trade Energy Environment Culture Transport Agriculture Economy Industry Tourism Sports Housing Immigration Migration Science Climate Development",
);
/** Last words of bodies' names. */
export const ORG_HEADS = words(
  "Inc Inc. Corp Corp. Co. Ltd Ltd. LLC LLP PLC GmbH AG Corporation Company Group Holdings Partners Bank University College Institute Ministry Department Agency Party Association Foundation Committee Council Commission Union Federation Airlines Airways Motors Motorsports Energy Insurance Times Post Journal Tribune Herald News Monthly Review Roadways Railways Capital Securities Futures Lines Ferries Shipping Logistics Petroleum Pharmaceuticals Broadcasting Railroad Stores Confederation Secretariat Directorate Constabulary Battalion Regiment Industries Technologies Systems Services Army Brigade Front Force Forces Survey Corps Navy Guard Bureau Court Congress Senate Parliament Tribunal Authority Assembly Society Institution Organization Organisation Administration Alliance Coalition Network Television Club Team League",
);
/** Last words of bodies' names that also have a word of {@link PUBLIC}; else they are buildings. */
const CENTRES = words("Center Centre Office Laboratory Hospital School Museum");
const PUBLIC = words("National International Federal European Joint Central");
/** Last words of places' names. */
const LOC_HEADS = words(
  "Street St. Avenue Ave Ave. Road Rd Blvd Boulevard River Lake Island Islands Mountain Mountains Valley Bay Beach Park Airport Station Hotel Province County Peninsula Strait Sea Ocean Bridge Square Plaza Garage Chowk Desert Gulf",
);
const DIRECTIONS = words(
  "New North South East West Northern Southern Eastern Western Central Upper Lower Greater Saint St St. San Santa Los Las Fort Port El La",
);

/** Titles of those at the head of a state, before their names or alone. */
const RULERS = words(
  "King Queen Prince Princess Crown Emir Sultan Emperor President Prime Premier Chancellor Foreign Defence Defense Supreme",
);
/** What a state has, not a person. */
const STATE_NOUNS = words(
  "king queen prince princess president presidency premier government cabinet parliament senate army military navy troops soldiers police economy capital constitution border borders airspace currency monarch monarchy crown ruling opposition foreign interior finance prime defence defense central state national royal supreme constitutional election elections civil independence citizens refugees exports oil coast population ambassador envoy embassy",
);

/** Never inside a person's name. */
const PREPOSITIONS = words("of in at for from with to by on");

const SPEECH = words("said says reported reports announced announces stated confirmed confirms claimed denied warned added noted");
const ADVERBS = words("also later has had earlier");

const STORMS = words("Hurricane Typhoon Cyclone");

/** File names, mail addresses, and links are no names. */
const ADDRESS = /@|^https?:|^www\.|\w\.(?:pdf|docx?|xlsx?|html?|txt|jpe?g|gif|png|zip|com|org|net)$/i;
/** "J." and "W.H.S." */
const INITIALS = /^(?:\p{Lu}\.){1,4}$|^\p{Lu}$/u;

/** Postal codes of states and provinces. */
const POSTAL = words(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB ON QC SK",
);

/** Evidence from titles, initials, given names and last words of names. */
export function addCuePrior({ form, upos, bounds }: NameReading, prior: Prior, w: Weights): void {
  const add = (i: number, column: number, weight: number): void => {
    const at = i * TYPES.length + column;
    prior.type[at] = (prior.type[at] as number) + weight;
  };
  const hold = (i: number): void => {
    prior.inside[i] = (prior.inside[i] as number) + w.hold;
  };
  const cut = (i: number, weight: number): void => {
    prior.begin[i] = (prior.begin[i] as number) + weight;
  };
  const isName = (i: number, last: number): boolean => i < last && upos[i] === "PROPN" && isCapital(form[i] as string);
  const whole = (first: number, last: number, column: number): void => {
    for (let k = first; k < last; k++) {
      add(k, column, w.head);
      if (k > first) hold(k);
    }
  };
  for (let s = 0; s + 1 < bounds.length; s++) {
    const [first, last] = [bounds[s] as number, bounds[s + 1] as number];
    let run = first;
    for (let i = first; i < last; i++) {
      const word = form[i] as string;
      if (ADDRESS.test(word)) add(i, O, w.address);
      if (i > first && PREPOSITIONS.has(word)) add(i, PER, -w.preposition);
      // "Anna Weiss of Northern Power": a person, then a body
      if (
        word === "of" &&
        i - 2 >= first &&
        isGivenName(form[i - 2] as string) &&
        isName(i - 1, last) &&
        !ORG_HEADS.has(form[i - 1] as string)
      )
        add(i, O, w.preposition);
      // "Jordan's King Abdullah"
      if (
        i > first + 1 &&
        (RULERS.has(word) || STATE_NOUNS.has(word)) &&
        /^['\u2019]s$/.test(form[i - 1] as string) &&
        lookupPlace(form[i - 2] as string)[0]?.kind === "country"
      )
        add(i - 2, LOC, w.owner);
      if (!isName(i, last)) {
        // "springfield ohio"
        if (i > first && upos[i] === "PROPN" && upos[i - 1] === "PROPN" && isState(capitalise(word))) cut(i, w.cutPlace);
        run = i + 1;
        continue;
      }
      const next = isName(i + 1, last);
      if (TITLES.has(word) && next) add(i + 1, PER, w.title);
      if (ROLES.has(word) && next && (i === run || ROLES.has(form[i - 1] as string))) {
        add(i, O, w.role);
        if (word !== "General" && word !== "Justice" && !ROLES.has(form[i + 1] as string) && !PORTFOLIOS.has(form[i + 1] as string))
          add(i + 1, PER, w.title);
      }
      if (PORTFOLIOS.has(word) && next && /^(?:Minister|Secretary)$/.test(form[i + 1] as string)) add(i, O, w.role);
      if (i > run && word === form[i - 1]) cut(i, w.cutPerson);
      if (STORMS.has(word) && next && i === run && !(i > first && isCapital(form[i - 1] as string))) add(i + 1, O, w.storm);
      if (INITIALS.test(word) && next && i === run) {
        add(i, PER, w.initials);
        add(i + 1, PER, w.initials);
        hold(i + 1);
      }
      // "the journalist Anna Weiss", "said CGT"
      if (i === run && i > first && upos[i - 1] === "NOUN" && (next || !isAcronym(word)) && isPersonNoun(form[i - 1] as string)) {
        const titled = next && ROLES.has(word);
        if (!titled) add(i, PER, w.personNoun);
        if (next) add(i + 1, PER, w.personNoun);
      } else if (isAcronym(word) && !next && i === run && !isState(word)) add(i, PER, -w.acronym);
      if (isAcronym(word) && !next && i === run && !isState(word) && speaks(form, i, first, last)) add(i, ORG, w.speaks);
      if (isGivenName(word)) {
        if (next || !isState(word)) add(i, PER, w.given);
        if (next) add(i + 1, PER, w.surname);
        // "Anna Weiss John Doe": two people after each other
        if (i - run >= 2 && next && isGivenName(form[run] as string)) {
          cut(i, w.cutPerson);
          run = i;
        }
      }
      const wide = !next && (CENTRES.has(word) || ORG_HEADS.has(word)) ? runStart(form, upos, first, run) : run;
      const body = !next && (ORG_HEADS.has(word) || (CENTRES.has(word) && form.slice(wide, i).some((part) => PUBLIC.has(part))));
      const from = body ? wide : run;
      if (i > from && i - from < LONGEST && !next) {
        // "the West Bank" is a place
        if (body && lookupPlace(form.slice(from, i + 1).join(" ")).length === 0) {
          // "Anna Weiss Northern Power Company": the signer before the firm
          const signed = i - run >= 3 && isGivenName(form[run] as string) ? run + 2 : from;
          if (signed > run) cut(signed, w.cutPerson);
          whole(signed, i + 1, ORG);
        }
        if (i > run && LOC_HEADS.has(word)) whole(run, i + 1, LOC);
      }
      // "Springfield Ohio": a town and its state are two names
      if (i > run && !next && !DIRECTIONS.has(form[i - 1] as string) && isState(word)) cut(i, w.cutPlace);
    }
  }
}

/** Where a run of names begins when capitalised adjectives before it ("United States Geological Survey") count. */
function runStart(form: readonly string[], upos: readonly string[], first: number, run: number): number {
  let from = run;
  const isPart = (i: number): boolean =>
    i > first &&
    isCapital(form[i] as string) &&
    /^(?:ADJ|PROPN|NOUN|VERB)$/.test(upos[i] as string) &&
    lookupPeople(form[i] as string) === undefined;
  while (run - from < 4 && isPart(from - 1)) from--;
  return from;
}

/** "CBZ later reported", "told CBZ", "according to CBZ". */
function speaks(form: readonly string[], i: number, first: number, last: number): boolean {
  const next = i + 2 < last && ADVERBS.has(form[i + 1] as string) ? i + 2 : i + 1;
  if (next < last && SPEECH.has(form[next] as string)) return true;
  return i > first && (/^(?:told|tells)$/.test(form[i - 1] as string) || (form[i - 1] === "to" && form[i - 2] === "according"));
}

const isAcronym = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

const isPersonNoun = (word: string): boolean => /^\p{Ll}/u.test(word) && lookupRole(word)?.denotes === "person";

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isState = (word: string): boolean =>
  POSTAL.has(word.toUpperCase()) || ["region", "country"].includes(lookupPlace(word)[0]?.kind ?? "");
