import type { Document, EntityMention, TokenTable } from "../../core/index.js";
import { lookupRole, type Role } from "../../knowledge/index.js";
import { type Tree, treeOf } from "../../language/index.js";
import { isOperatorLemma } from "../reality/operators.js";
import { framesOf } from "./frame-index.js";
import { repairTree } from "./repair-tree.js";

/** What frames and roles read of a document: trees, lower-case lemmas, mentions by row. */
export interface ClauseView {
  readonly document: Document;
  readonly tree: Tree;
  /** Lower-case lemma of a row, hyphens of doubled words kept. */
  lemma(row: number): string;
  upos(row: number): string;
  deprel(row: number): string;
  head(row: number): number;
  /** Lemma of the first preposition or marker of a row; empty for none. */
  marker(row: number): string;
  /** Whether a row lies in a time expression ("February"). */
  inTime(row: number): boolean;
  /** The role that the lemma of a row names; undefined for other words. */
  role(row: number): Role | undefined;
  /** The mention whose head stands at this row. */
  mentionAt(row: number): EntityMention | undefined;
}

/** Spellings that the lexicon has once. */
const SPELLINGS: Readonly<Record<string, string>> = {
  "cease-fire": "ceasefire",
  "n't": "not",
  "’s": "be",
  "'ll": "will",
  "’ll": "will",
  wo: "will",
  ca: "can",
  talks: "talk",
  troops: "troop",
  waters: "water",
  arms: "arm",
  sanctions: "sanction",
  tariffs: "tariff",
  relations: "relation",
  ties: "tie",
  clashes: "clash",
  protests: "protest",
  protesters: "protester",
  protestor: "protester",
  demonstrators: "demonstrator",
  forces: "force",
  supplies: "supply",
  funds: "fund",
  goods: "goods",
  charges: "charge",
  weapons: "weapon",
  rights: "right",
  elections: "election",
  guerilla: "guerrilla",
  centre: "center",
  $: "dollar",
  "€": "euro",
  "£": "pound",
  "¥": "yen",
};

/** Past forms whose verb no ending shows. */
const IRREGULAR: Readonly<Record<string, string>> = {
  shot: "shoot",
  held: "hold",
  met: "meet",
  took: "take",
  taken: "take",
  gave: "give",
  given: "give",
  sent: "send",
  broke: "break",
  broken: "break",
  fought: "fight",
  overthrew: "overthrow",
  overthrown: "overthrow",
  forbade: "forbid",
  forbidden: "forbid",
  stole: "steal",
  stolen: "steal",
  struck: "strike",
  overran: "overrun",
  withdrew: "withdraw",
  withdrawn: "withdraw",
  freed: "free",
  flew: "fly",
  spoke: "speak",
  sought: "seek",
  threw: "throw",
  beat: "beat",
  beaten: "beat",
  blew: "blow",
  laid: "lay",
  led: "lead",
  fled: "flee",
  swore: "swear",
  forgave: "forgive",
  paid: "pay",
  bombed: "bomb",
  slain: "slay",
  slew: "slay",
  froze: "freeze",
  unfroze: "unfreeze",
  frozen: "freeze",
  sank: "sink",
  sunk: "sink",
  drove: "drive",
  driven: "drive",
  rose: "rise",
  tore: "tear",
  torn: "tear",
  caught: "catch",
  brought: "bring",
  sold: "sell",
  lent: "lend",
  left: "leave",
  fell: "fall",
  began: "begin",
  begun: "begin",
  won: "win",
  lost: "lose",
  drew: "draw",
  drawn: "draw",
  stood: "stand",
  hit: "hit",
  dug: "dig",
  swept: "sweep",
  slit: "slit",
  flung: "fling",
  hung: "hang",
  shook: "shake",
  shaken: "shake",
  stuck: "stick",
  burst: "burst",
  wound: "wound",
  bound: "bind",
  ground: "ground",
  strung: "string",
  swung: "swing",
  rang: "ring",
  rung: "ring",
  hid: "hide",
  hidden: "hide",
  chose: "choose",
  chosen: "choose",
  dealt: "deal",
  built: "build",
  rebuilt: "rebuild",
  bought: "buy",
  fed: "feed",
  bred: "breed",
  wrote: "write",
  written: "write",
  retook: "retake",
  retaken: "retake",
  undertook: "undertake",
  undertaken: "undertake",
  withheld: "withhold",
  upheld: "uphold",
  shed: "shed",
  bore: "bear",
  wrung: "wring",
  wrested: "wrest",
  strode: "stride",
  spat: "spit",
  cut: "cut",
  set: "set",
};

const isKnown = (lemma: string): boolean => framesOf(lemma, "v").length > 0 || isOperatorLemma(lemma);

/** The lemma, or where the lexicon lacks it, a plainer reading of the form that it has ("extradited": "extradite"). */
function knownVerb(lemma: string, form: string): string {
  if (isKnown(lemma)) return lemma;
  const irregular = IRREGULAR[form];
  if (irregular !== undefined) return irregular;
  const stem = /^(.+?)(?:ied|ies|ing|ed|es|s|d)$/.exec(form)?.[1];
  if (stem === undefined || stem.length < 3) return isKnown(`${lemma}e`) ? `${lemma}e` : lemma;
  for (const reading of [stem, `${stem}e`, `${stem}y`, stem.slice(0, -1), `${lemma}e`]) if (isKnown(reading)) return reading;
  return lemma;
}

/** Words that the tokeniser splits at a hyphen and the lexicon has whole: "cease-fire", "re-establish", "sit-in". */
function joinHyphens(tokens: TokenTable, lemmas: string[]): void {
  for (let i = 2; i < tokens.length; i++) {
    if (tokens.form[i - 1] !== "-" || tokens.end[i - 2] !== tokens.start[i - 1] || tokens.end[i - 1] !== tokens.start[i]) continue;
    const kind = tokens.upos[i] === "VERB" ? "v" : "n";
    const [first = "", last = ""] = [(tokens.form[i - 2] ?? "").toLowerCase(), lemmas[i]];
    const whole = [`${first}${last}`, `${first}-${last}`].find((word) => framesOf(word, kind).length > 0);
    if (whole !== undefined) lemmas[i] = whole;
  }
}

/** Builds the view in linear time. */
export function clauseView(document: Document): ClauseView {
  const tokens = repairTree(document.tokens, document.sentences);
  const tree = treeOf(tokens);
  const lemmas: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const lemma = (tokens.lemma[i] ?? "").toLowerCase();
    lemmas.push(SPELLINGS[lemma] ?? (tokens.upos[i] === "VERB" ? knownVerb(lemma, (tokens.form[i] ?? "").toLowerCase()) : lemma));
  }
  joinHyphens(tokens, lemmas);
  const heads = new Map<number, EntityMention>();
  for (const mention of document.mentions) if (!heads.has(mention.head)) heads.set(mention.head, mention);
  const roles = new Map<string, Role | undefined>();
  const timed = new Set<number>();
  let row = 0;
  for (const time of document.times) {
    while (row < tokens.length && (tokens.end[row] ?? 0) <= time.start) row++;
    for (let i = row; i < tokens.length && (tokens.start[i] ?? 0) < time.end; i++) timed.add(i);
  }
  return {
    document,
    tree,
    lemma: (row) => lemmas[row] ?? "",
    upos: (row) => tokens.upos[row] ?? "X",
    deprel: (row) => tokens.deprel[row] ?? "dep",
    head: (row) => tokens.head[row] ?? -1,
    marker: (row) => {
      const child = tree.children(row).find((c) => tokens.deprel[c] === "case" || tokens.deprel[c] === "mark");
      return child === undefined ? "" : (lemmas[child] ?? "");
    },
    inTime: (row) => timed.has(row),
    role: (row) => {
      const lemma = lemmas[row] ?? "";
      if (!roles.has(lemma)) roles.set(lemma, lookupRole(lemma));
      return roles.get(lemma);
    },
    mentionAt: (row) => heads.get(row),
  };
}
