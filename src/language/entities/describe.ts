import type { Role } from "../../knowledge/index.js";
import { baseRelation } from "../tree.js";
import type { NameSpan } from "./name-span.js";
import type { EntityReading } from "./reading.js";
import { roleEndingAt } from "./role-at.js";

/** A name that stands inside a phrase, and how. */
export interface Modifier {
  readonly name: NameSpan;
  /** `before` the head (adjective, compound), its `possessor`, `of` it, or only `at` a place. */
  readonly how: "before" | "possessor" | "of" | "at";
}

/** What the words of a noun phrase say of its referent. */
export interface Description {
  readonly head: number;
  /** First and last row (exclusive) of the phrase without clauses and appositions. */
  readonly first: number;
  readonly last: number;
  readonly determiner: "definite" | "indefinite" | "demonstrative" | "possessive" | "quantified" | "none";
  readonly plural: boolean;
  readonly role?: Role;
  /** Names among the modifiers, nearest kind of relation first. */
  readonly modifiers: readonly Modifier[];
  /** Sector that a modifier noun or adjective gives ("rebel leaders", "military sources"). */
  readonly sector?: string;
  /** Sector of the noun that owns it ("the company's fleet"). */
  readonly owner?: string;
  /** Lemmas of the words that modify the head, in lower case. */
  readonly words: readonly string[];
  /** "former", "late", "ousted": the office is over. */
  readonly former: boolean;
  /** The number before the head ("two" in "the two leaders"). */
  readonly count?: number;
}

const FORMER = new Set(["former", "ex", "late", "ousted", "deposed", "onetime", "erstwhile", "then", "exiled", "retired", "outgoing-"]);
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
};

/** Adjectives that tell a sector by themselves. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  military: "MIL",
  naval: "MIL",
  armed: "REB",
  presidential: "GOV",
  governmental: "GOV",
  diplomatic: "GOV",
  ministerial: "GOV",
  parliamentary: "LEG",
  congressional: "LEG",
  legislative: "LEG",
  senatorial: "LEG",
  judicial: "JUD",
  medical: "MED",
  religious: "REL",
  clerical: "REL",
  guerrilla: "REB",
  insurgent: "REB",
  militant: "REB",
  separatist: "REB",
  secessionist: "REB",
  jihadist: "REB",
  islamist: "REB",
  paramilitary: "PRM",
  opposition: "OPP",
  dissident: "OPP",
  rebel: "REB",
  ruling: "GOV",
  royal: "GOV",
  federal: "GOV",
  criminal: "CRM",
  civilian: "CVL",
  humanitarian: "NGO",
  academic: "EDU",
  corporate: "BUS",
  commercial: "BUS",
  fugitive: "CRM",
};

const NO_SECTOR_NOUNS = new Set([
  "security",
  "state",
  "power",
  "party",
  "leader",
  "house",
  "one",
  "most",
  "many",
  "people",
  "man",
  "woman",
  "member",
  "head",
]);

/**
 * Reads the noun phrase at a head row: determiner, number, role, the names and sectors among its modifiers.
 * Looks at most 30 rows to each side, so long sentences cost no more than short ones.
 *
 * @param names name spans by their head row.
 */
export function describe(reading: EntityReading, head: number, names: ReadonlyMap<number, NameSpan>): Description {
  const modifiers: Modifier[] = [];
  const words: string[] = [];
  let first = head;
  let last = head + 1;
  let determiner: Description["determiner"] = "none";
  let former = false;
  let count: number | undefined;
  let sector: string | undefined;
  let owner: string | undefined;
  const role = roleEndingAt(reading, head);
  if (role) first = Math.min(first, role.first);
  const visit = (row: number, how: Modifier["how"], depth: number): void => {
    for (const child of reading.tree.children(row)) {
      if (Math.abs(child - head) > 30) continue;
      const relation = reading.deprel(child);
      const base = baseRelation(relation);
      const lemma = reading.lemma(child);
      if (base === "det" && depth === 0) {
        determiner = determinerOf(lemma, reading.form(child).toLowerCase());
        if (lemma === "both") count = 2;
        first = Math.min(first, child);
        continue;
      }
      if (base === "nummod" && depth === 0) {
        count = COUNTS[lemma] ?? COUNTS[reading.form(child).toLowerCase()] ?? count;
        if (determiner === "none") determiner = "quantified";
        first = Math.min(first, child);
        continue;
      }
      if (FORMER.has(lemma) && child < head) former = true;
      if (base === "case" || base === "punct" || base === "cc") continue;
      if (relation === "nmod:poss") {
        if (depth === 0) determiner = "possessive";
        if (depth === 0) owner = roleEndingAt(reading, child)?.role.sector;
        addName(child, "possessor");
        first = Math.min(first, reading.tree.span(child).start <= (reading.tokens.start[head] ?? 0) ? leftmost(child) : first);
        if (depth < 2 && reading.upos(child) !== "PRON") visit(child, "possessor", depth + 1);
      } else if (base === "amod" || base === "compound" || relation === "nmod:desc" || base === "flat" || relation === "nmod:unmarked") {
        if (isOpposed(reading, child)) continue;
        words.push(lemma);
        addName(child, how === "at" || how === "of" ? how : "before");
        if (sector === undefined && depth < 2) sector = sectorOfWord(child);
        if (depth === 0) {
          first = Math.min(first, leftmost(child));
          if (child > head) last = Math.max(last, child + 1);
        }
        if (depth < 3) visit(child, how, depth + 1);
        for (const other of reading.tree.childrenOf(child, "conj")) addName(other, how === "at" ? "at" : "before");
      } else if (base === "nmod" && (child > head || depth > 0)) {
        const preposition = reading.tree.child(child, "case");
        const word = preposition < 0 ? "" : reading.lemma(preposition);
        const kind: Modifier["how"] = word === "of" || word === "for" || word === "from" || word === "to" || word === "with" ? "of" : "at";
        if (word === "against" || word === "on" || word === "about" || word === "over") continue;
        for (const other of reading.tree.childrenOf(child, "conj")) addName(other, kind);
        addName(child, kind);
        if (sector === undefined && depth === 0 && word === "of") sector = sectorOfWord(child);
        if (depth === 0 && word === "of" && names.has(child)) last = Math.max(last, (names.get(child)?.last ?? child) || child + 1);
        if (depth < 2) visit(child, kind, depth + 1);
      } else if (base === "acl" && depth === 0 && reading.lemma(child) === "base") {
        for (const place of reading.tree.childrenOf(child, "obl")) addName(place, "at");
      }
    }
  };
  const nameEndingAt = (row: number): NameSpan | undefined => {
    for (let at = row; at >= 0 && at > row - 4; at--) {
      const name = names.get(at);
      if (name && name.last === row + 1) return name;
    }
    return undefined;
  };
  const leftmost = (row: number): number => {
    let at = row;
    for (const child of reading.tree.children(row)) if (child < at && row - child < 12) at = Math.min(at, leftmostOf(child, 0));
    return at;
  };
  const leftmostOf = (row: number, depth: number): number => {
    let at = row;
    if (depth > 4) return at;
    for (const child of reading.tree.children(row)) if (child < at) at = Math.min(at, leftmostOf(child, depth + 1));
    return at;
  };
  const addName = (row: number, how: Modifier["how"]): void => {
    const name = names.get(row);
    if (name && row !== head) modifiers.push({ name, how });
  };
  const sectorOfWord = (row: number): string | undefined => {
    const lemma = reading.lemma(row);
    if (ADJECTIVES[lemma] !== undefined) return ADJECTIVES[lemma];
    const noun = roleEndingAt(reading, row);
    return noun && !NO_SECTOR_NOUNS.has(noun.role.noun) ? noun.role.sector : undefined;
  };
  visit(head, "before", 0);
  // "the Trump-Xi talks": names joined by a hyphen right before the head belong to it whatever the tree says
  for (let row = head - 1, steps = 0; row >= 0 && steps < 2; steps++) {
    const name = nameEndingAt(row);
    if (!name || reading.tokens.sentence[name.first] !== reading.tokens.sentence[head]) break;
    if (steps === 0 && reading.form(name.first - 1) !== "-") break;
    if (!modifiers.some((one) => one.name === name)) modifiers.push({ name, how: "before" });
    first = Math.min(first, name.first);
    row = name.first - 2;
  }
  const rank = { before: 0, possessor: 1, of: 2, at: 3 } as const;
  modifiers.sort((a, b) => rank[a.how] - rank[b.how]);
  const plural =
    role?.role.denotes === "group"
      ? /(?:[^s]s|people|police)$/i.test(reading.form(head))
      : reading.feat(head, "Number") === "Plur" || /(?:people|men|women|children)$/i.test(reading.form(head));
  return {
    head,
    first,
    last,
    determiner,
    plural,
    ...(role ? { role: role.role } : {}),
    modifiers,
    ...(sector === undefined ? {} : { sector }),
    ...(owner === undefined ? {} : { owner }),
    words,
    former,
    ...(count === undefined ? {} : { count }),
  };
}

/** "anti-Syria", "pro-Iranian", "Syrian-backed": the name is not whom the phrase belongs to. */
function isOpposed(reading: EntityReading, row: number): boolean {
  const before = reading.form(row - 1);
  if (before === "-" && /^(?:anti|pro|non|ex)$/i.test(reading.form(row - 2))) return true;
  return (
    reading.form(row + 1) === "-" &&
    /^(?:backed|supported|sponsored|funded|armed|trained|occupied|held|born|made)$/i.test(reading.form(row + 2))
  );
}

function determinerOf(lemma: string, form: string): Description["determiner"] {
  if (lemma === "the") return "definite";
  if (lemma === "a" || lemma === "an" || lemma === "another" || lemma === "some" || lemma === "any" || lemma === "no") return "indefinite";
  if (/^(?:this|that|these|those|such)$/.test(form)) return "demonstrative";
  if (lemma === "both" || lemma === "all" || lemma === "each" || lemma === "every") return "quantified";
  return "indefinite";
}
