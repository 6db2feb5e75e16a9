import { lookupRole } from "../../knowledge/index.js";
import { CLASSES } from "../lexicon/classes.js";
import { VERB_CLASSES } from "../lexicon/verb-classes.js";
import { readClasses } from "./class-table.js";
import type { Condition, Frame, TriggerKind } from "./frame.js";

const WORD_CLASSES = readClasses(CLASSES);
const KINDRED: readonly (readonly string[])[] = [...readClasses(VERB_CLASSES).values()];
/** Words by which a condition lets in names of countries and bodies. */
const BODIES: ReadonlySet<string> = new Set(["government", "country", "state", "nation"]);
const DOER_BODIES: ReadonlySet<string> = new Set(["group", "agency", "union", "organisation"]);
const CLAUSE_SLOTS: ReadonlySet<string> = new Set(["subj", "mod", "adv", "res"]);

/** Lemmas of a class such as `@person`; empty for unknown names. */
export const wordClass = (name: string): readonly string[] => WORD_CLASSES.get(name) ?? [];

function condition(slot: string, list: string, negative = false): Condition {
  const words = new Set<string>();
  let any = false;
  let person = false;
  for (const word of list.split(",")) {
    if (word === "*") any = true;
    else if (word.startsWith("@")) {
      if (word === "@person") person = true;
      for (const member of wordClass(word.slice(1))) words.add(member);
    } else if (word !== "" && !word.endsWith("!")) words.add(word);
  }
  const body = !negative && [...words].some((w) => BODIES.has(w));
  const group = !negative && slot === "subj" && [...words].some((w) => DOER_BODIES.has(w));
  return {
    slot,
    any,
    words,
    person: person && !negative,
    body,
    group,
    sectors: negative || slot !== "subj" ? NO_SECTORS : sectorsOf(words),
  };
}

/** Sectors of those who live in a state: who does what some of them do may be any of them ("dockers" strike as "miners" do). */
const PEOPLE = /^(?:LAB|CVL|EDU|MED|AGR|JRN|REL|REB|UAF|COP|LEG|JUD)$/;
/** Role nouns of a sector that a condition must name to let in all of it. */
const OF_SECTOR = 2;
const NO_SECTORS: ReadonlySet<string> = new Set();

function sectorsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const word of words) {
    const sector = lookupRole(word)?.sector ?? "";
    if (PEOPLE.test(sector)) count.set(sector, (count.get(sector) ?? 0) + 1);
  }
  return new Set([...count].filter(([, n]) => n >= OF_SECTOR).map(([sector]) => sector));
}

interface Conditions {
  readonly all: Condition[];
  readonly some: Condition[];
  readonly none: Condition[];
  readonly targets: string[];
  readonly sources: string[];
  readonly flags: Set<string>;
}

function readConditions(source: string): Conditions {
  const read: Conditions = { all: [], some: [], none: [], targets: [], sources: [], flags: new Set() };
  const joined = /(?:^|\s)&(?:\s|$)/.test(source);
  for (const word of source.trim().split(/\s+/)) {
    const negative = word.indexOf("!:");
    const colon = word.indexOf(":");
    if (negative > 0) read.none.push(condition(word.slice(0, negative), word.slice(negative + 2), true));
    else if (word.startsWith("T:")) read.targets.push(...word.slice(2).split(","));
    else if (word.startsWith("S:")) read.sources.push(...word.slice(2).split(","));
    else if (word.startsWith("tgt:") || word.startsWith("need:")) read.flags.add(word.slice(0, colon));
    else if (colon > 0) {
      const slot = word.slice(0, colon);
      (joined || CLAUSE_SLOTS.has(slot) ? read.all : read.some).push(condition(slot, word.slice(colon + 1)));
    } else if (word !== "" && word !== "&" && !word.endsWith("!")) read.flags.add(word);
  }
  return read;
}

/** Number of verbs of a class that a frame must name to hold for all of it. */
const NAMED = 3;

/** The verbs of a frame with those that tell the same of the same objects. */
const withKindred = (verbs: readonly string[]): readonly string[] => [
  ...verbs,
  ...KINDRED.filter((kin) => kin.filter((v) => verbs.includes(v)).length >= NAMED).flat(),
];

/**
 * Reads a table of frames. A line is `code[/mode] | triggers | conditions`: triggers by part of speech
 * (`v attack ambush; n attack`), `_` before a particle; conditions as `docs/events.md` explains them.
 */
export function parseFrames(type: string, table: string): readonly Frame[] {
  const frames: Frame[] = [];
  for (const line of table.split("\n")) {
    const columns = line.split("|");
    const code = (columns[0] ?? "").trim();
    if (columns.length < 2 || code === "" || code.startsWith("#")) continue;
    const [cameo = "", mode = ""] = code.split("/");
    const read = readConditions(columns[2] ?? "");
    for (const group of (columns[1] ?? "").split(";")) {
      const [kind, ...triggers] = group.trim().split(/\s+/);
      const isNoun = kind === "n";
      // the modifiers and complements of a noun stand in for one another ("missile test", "test of a missile")
      const all = isNoun ? read.all.filter((c) => c.slot !== "mod") : read.all;
      const some = isNoun ? [...read.some, ...read.all.filter((c) => c.slot === "mod")] : read.some;
      const objects = kind === "v" && [...read.all, ...read.some].some((c) => c.slot === "obj" && !c.any);
      for (const trigger of new Set(objects ? withKindred(triggers) : triggers)) {
        const cut = trigger.indexOf("_");
        const lemma = cut < 0 ? trigger : trigger.slice(0, cut);
        frames.push({
          id: `${type}:${trigger}.${kind}:${cameo}`,
          type,
          cameo,
          mode,
          kind: kind as TriggerKind,
          lemma,
          particle: cut < 0 ? "" : (trigger.slice(cut + 1).split("_")[0] ?? ""),
          all,
          some,
          none: read.none,
          targets: read.targets,
          sources: read.sources,
          flags: read.flags,
        });
      }
    }
  }
  return frames;
}
