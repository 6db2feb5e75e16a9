import type { Document, Span } from "../core/index.js";
import type { Amount } from "./amounts.js";
import { CASUALTY, isPersonNoun } from "./people.js";

/** What an amount counts. */
export interface Counted {
  readonly of: string;
  /** End of the words counted, where they follow. */
  readonly end: number;
  readonly person: boolean;
}

const STOPS = new Set(
  "a an the this that these those and or but nor so yet if when while as at by for from in into of off on onto out over per than through to under until up upon with within without after before during since between among against about around near across along behind is are was were be been being am has have had do does did will would shall should can could may might must not no who whom whose which what where why how it he she they we you i him her them us his its their our your my there here then also still even only just already both each said says say told according because though although however including ago later earlier more less most least other".split(
    " ",
  ),
);

const WORD = /[ \u00a0-]?((?:[A-Z]\.){1,4}|[\p{L}][\p{L}\d]*(?:[-.'’][\p{L}\d]+)*\.?)/uy;

/** Row of the token that starts at an offset, or -1. */
function rowAt(document: Document, offset: number): number {
  const { start, length } = document.tokens;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < length && start[low] === offset ? low : -1;
}

const NOMINAL = new Set(["NOUN", "PROPN", "ADJ", "NUM", "SYM"]);

/** Noun phrase from an offset on: adjectives, nouns and names, with "of" phrases; lexical where there are no tags. */
function phraseFrom(document: Document, offset: number, depth = 0): { readonly words: Span; readonly head: string } | null {
  const { text, tokens } = document;
  let at = offset;
  const lead =
    /^[ \u00a0]?(?:(?:the|a|an|all|these|those) )?(?:(?:its|their|his|her|our) )?(?:\d[\d,]* )?(?:other |more |additional )?/i.exec(
      text.slice(at, at + 40),
    );
  const own = /(?:its|their|his|her|our) $/i.exec(lead?.[0] ?? "");
  at += lead?.[0].length ?? 0;
  const start = own ? at - own[0].length : at;
  let [end, head, words] = [at, "", 0];
  while (words < 7) {
    WORD.lastIndex = at;
    const match = WORD.exec(text);
    if (!match) break;
    const word = match[1] ?? "";
    const from = match.index + match[0].length - word.length;
    const row = rowAt(document, from);
    const upos = row >= 0 ? (tokens.upos[row] ?? "") : "";
    const lower = word.toLowerCase().replace(/\.$/, "");
    if (STOPS.has(lower) && !(words > 0 && /^[A-Z]/.test(word) && upos === "PROPN")) break;
    if (
      upos !== "" &&
      !NOMINAL.has(upos) &&
      !(upos === "VERB" && isModifier(document, row)) &&
      !(upos === "ADV" && tokens.upos[row + 1] === "ADJ")
    )
      break;
    if (CASUALTY.test(lower) && !(upos === "ADJ" || upos === "NOUN")) break;
    if (upos === "" && looksVerbal(lower) && words > 0) break;
    let stop = from + word.length;
    if (/\.$/.test(word) && !/^(?:[A-Z]\.)+$/.test(word)) stop--;
    const genitive = /^['’]s?(?![A-Za-z])/.exec(text.slice(stop, stop + 3));
    if (genitive && /^ [\p{L}]/u.test(text.slice(stop + genitive[0].length, stop + genitive[0].length + 2))) stop += genitive[0].length;
    end = stop;
    at = stop;
    head = word.replace(/\.$/, "");
    words++;
    if (!/^(?: |-|\u00a0)/.test(text.slice(at, at + 1))) break;
  }
  if (words === 0) return null;
  if (depth < 1 && /^ of (?!which|whom|them)/.test(text.slice(end, end + 9))) {
    const inner = phraseFrom(document, end + 3, depth + 1);
    if (inner) return { words: { start, end: inner.words.end }, head };
  }
  return { words: { start, end }, head };
}

/** A participle before a noun ("12 armed men", "30 wounded soldiers"). */
function isModifier(document: Document, row: number): boolean {
  const { tokens } = document;
  const head = tokens.head[row] ?? -1;
  return head > row && head - row < 4 && (tokens.deprel[row] ?? "") === "amod";
}

const looksVerbal = (word: string): boolean =>
  /^(?:[a-z]{3,}ed|left|took|made|came|went|found|won|lost|gave|got|sent|shot|fell|rose|sank|struck|broke|ran|drew|grew|stood|hit|led|fled|met|held|died|go|gone|live|lived|work|say|remain|remained|took part|voted|attend|attended)$/.test(
    word,
  ) && !/^(?:united|armed|red|bed|wounded|injured|displaced|weed|seed|breed|speed)$/.test(word);

const AFTER_PHRASE =
  /^,? ?(?:(?:who|that) )?(?:(?:were|was|are|is|have|has|had|been|be|being|reportedly|also|confirmed|believed|feared|thought|to be|to have been|still|left|reported|listed as) ){0,4}(?<word>killed|dead|injured|wounded|hurt|missing|arrested|detained|displaced|homeless|hospitali[sz]ed|kidnapped|abducted|captured|executed|drowned|infected|unaccounted for|shot dead|shot|stabbed|trapped|evacuated|rescued|stranded|died|jailed)(?![A-Za-z])/i;
const BEFORE_AMOUNT =
  /\b(?<word>kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)?|hurt(?:ing)?|arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|captur(?:es|ed|ing)|execut(?:es|ed|ing)|abduct(?:s|ed|ing)?|kidnap(?:s|ped|ping)?|rescu(?:es|ed|ing)|infect(?:s|ed|ing)|hospitali[sz](?:ed|ing)|strand(?:ed|ing)|trapp(?:ed|ing)) (?:an? |the |another )?$/i;
const TOLL =
  /\b(?<word>(?:(?:official|overall|confirmed|total) )?death toll|toll|number of (?:the )?(?:dead|deaths|casualties|victims|injured|wounded|missing)|casualt(?:y|ies)(?: figures?| count)?|deaths|fatalities)(?: (?:of|at|is|was|to|from|now|stood|stands|rose|rises|has|had|have|risen|climbed|climbs|reached|reaches|jumped|jumps|increased|in|the|attack|blast|bombing|quake|earthquake|flood|floods|disaster|outbreak|by|up|put|well|over|more|than|at least|least)){0,7} ?:? $/i;

const GROUP =
  /\b(?<word>crew|team|group|crowd|delegation|staff|jury|squad|gang|mob|workforce|audience|battalion|brigade|garrison|population|band) of $/i;

/**
 * Words that say what an amount counts: the phrase after it ("90 percent of North Korea's international trade"),
 * with the word for killed, hurt or missing people where there is one; empty where the text does not say.
 */
export function countedBy(document: Document, amount: Amount, lead: number): Counted {
  const { text } = document;
  const none: Counted = { of: "", end: amount.end, person: false };
  let from = amount.end;
  const skip = /^(?:-odd|-plus|-strong| or (?:more|less|fewer|so)|\+| plus)(?= )/.exec(text.slice(from, from + 10));
  if (skip) from += skip[0].length;
  const old = /^[ -]years?[ -]old\b/.exec(text.slice(amount.number.end, amount.number.end + 10));
  if (old) from = amount.number.end + old[0].length;
  const linked = /^(?: worth)? of (?!which|whom|them\b)| in (?=[a-z]+(?: [a-z]+){0,2}(?:[.,;]| (?:to|for|from|and|over|by|after)\b))/y;
  linked.lastIndex = 0;
  const link = linked.exec(text.slice(from, from + 60));
  let phrase: ReturnType<typeof phraseFrom> = null;
  if (link && (/of/.test(link[0]) || amount.money)) phrase = phraseFrom(document, from + link[0].trimEnd().length);
  else if (
    amount.unit === "" ||
    amount.adjectival ||
    old ||
    (amount.money && amount.scale > 1) ||
    amount.unit === "percent" ||
    (amount.money && /^[ -][a-z]+ (?:fine|grant|loan|deal|bond|fee|bill|tax|bid|offer)/.test(text.slice(from, from + 30))) ||
    (amount.money &&
      /^ (?:fine|grant|loan|deal|bond|fee|bill|tax|bid|offer|budget|bailout|contract|reward)\b/.test(text.slice(from, from + 12)))
  ) {
    if (/^[ -]/.test(text.slice(from, from + 1))) phrase = phraseFrom(document, /^-/.test(text.slice(from, from + 1)) ? from + 1 : from);
  }
  // "30 injured" counts people whose noun is not said.
  if (phrase && CASUALTY.test(text.slice(phrase.words.start, phrase.words.end))) phrase = null;
  const head = phrase?.head ?? "";
  const end = phrase?.words.end ?? from;
  const after = AFTER_PHRASE.exec(text.slice(end, end + 60));
  const before = BEFORE_AMOUNT.exec(text.slice(Math.max(0, amount.start - lead - 24), amount.start - lead));
  const plain = amount.unit === "" || amount.unit === "percent";
  const dead = plain && (after?.groups?.["word"] !== undefined || before !== null) && !/^(?:the )?(?:attack|case|incident)/.test(head);
  let words = phrase ? text.slice(phrase.words.start, phrase.words.end) : "";
  if (dead) words = `${words}${words ? " " : ""}${after?.groups?.["word"] ?? before?.groups?.["word"] ?? ""}`;
  if (words === "" && amount.unit === "") {
    const crew = GROUP.exec(text.slice(Math.max(0, amount.start - lead - 24), amount.start - lead));
    if (crew) return { of: crew.groups?.["word"] ?? "", end, person: true };
    const toll = TOLL.exec(text.slice(Math.max(0, amount.start - lead - 90), amount.start - lead));
    if (toll) return { of: toll.groups?.["word"] ?? "", end, person: true };
    if (CASUALTY.test(/^ (\w+)/.exec(text.slice(from, from + 16))?.[1] ?? ""))
      return { of: /^ (\w+)/.exec(text.slice(from, from + 16))?.[1] ?? "", end, person: true };
  }
  if (words === "") return none;
  const person = amount.unit === "" && (isPersonNoun(head.split("-").pop() ?? head) || (dead && !phrase) || (dead && isPersonNoun(head)));
  return { of: words.replace(/\s+/g, " "), end: dead && after ? end + after[0].length : end, person };
}
