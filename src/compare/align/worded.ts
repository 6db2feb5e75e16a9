import type { Span } from "../../core/index.js";
import { vectorLikeness, type WordVectors } from "../../language/index.js";
import { type ContentWord, contentWord, wordLikeness } from "../pair/content-words.js";
import type { AccountView } from "../read/account-view.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { type TimeRange, timeRange } from "../time/time-range.js";
import { countedState, countedStateOfKey } from "../words/counted-states.js";
import { rarityOf } from "./affinity.js";
import { factWords, isName } from "./fact-words.js";

/** A word of a comparison: equal words are one object. */
export interface StoryWord extends ContentWord {
  readonly id: number;
  /** Near 1 for a word that few facts of the story hold. */
  readonly rarity: number;
}

/** The words of a sentence. */
export interface SentenceWords {
  readonly id: number;
  readonly words: readonly StoryWord[];
  /** How far its words stand near those of another sentence, by that one's id: worked out once a pair. */
  readonly near: Map<number, readonly [number, number]>;
}

/** A fact with the words it is told in. */
export interface Worded {
  readonly fact: FactCandidate;
  readonly words: readonly StoryWord[];
  /** What carries the fact: its predicate or noun. */
  readonly act: StoryWord | undefined;
  /** Heads of the predicate's subject, object and complements. */
  readonly arguments: readonly StoryWord[];
  /** The sentence it is told in. */
  readonly sentence: SentenceWords;
  /** Sum of the words' directions, of length 1; null without vectors. */
  readonly gist: Float32Array | null;
  /** What all its words are about together, of length 1; null without such vectors. */
  readonly meaning: Float32Array | null;
  /** Keys of names that few facts hold: they are what the fact is about. */
  readonly names: ReadonlySet<string>;
  /** States of those counted ("dead"). */
  readonly states: ReadonlySet<string>;
  /** When it was, by a time of its own. */
  readonly dated: TimeRange | null;
}

/** The facts of a comparison as their words are likened. */
export interface Wording {
  readonly facts: readonly (Worded | undefined)[];
  readonly likeness: (a: StoryWord, b: StoryWord) => number;
}

/** From this rarity few facts hold a word. */
const RARE = 0.6;

const ARGUMENTS = ["nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp", "nmod"] as const;

/** Most words whose likeness is kept. */
const KEPT = 3000;

/** Reads the words of facts, told by the account of that index. */
export function wordingOf(
  all: readonly { readonly account: number; readonly fact: FactCandidate }[],
  views: readonly AccountView[],
  vectors: WordVectors,
  meanings: WordVectors = () => null,
): Wording {
  // facts overlap, and sentences hold them: a row is read once
  const rows = views.map(() => new Map<number, ContentWord>());
  const wordsIn = (account: number, view: AccountView, span: Span): readonly ContentWord[] =>
    factWords(view, span, (row) => {
      const word = rows[account]?.get(row) ?? contentWord(view, row, vectors);
      rows[account]?.set(row, word);
      return word;
    });
  const lists = all.map(({ account, fact }) => {
    const view = views[account];
    return view ? wordsIn(account, view, fact.main) : [];
  });
  const rarity = rarityOf(lists.map((words) => words.map(({ key }) => key)));
  const known = new Map<string, StoryWord>();
  const storyWord = (word: ContentWord): StoryWord => {
    const name = `${word.key}|${word.lemma}|${word.weight}`;
    const found = known.get(name) ?? { ...word, id: known.size, rarity: rarity(word.key) };
    known.set(name, found);
    return found;
  };
  const sentences = new Map<string, SentenceWords>();
  const sentenceOf = (account: number, view: AccountView, row: number): SentenceWords => {
    const index = view.document.tokens.sentence[row] ?? 0;
    const name = `${account}:${index}`;
    const span: Span = view.document.sentences[index] ?? { start: 0, end: 0 };
    const found = sentences.get(name) ?? {
      id: sentences.size,
      words: distinct(wordsIn(account, view, span).map(storyWord)),
      near: new Map(),
    };
    sentences.set(name, found);
    return found;
  };
  const facts = all.map(({ account, fact }, i): Worded | undefined => {
    const view = views[account];
    if (!view) return undefined;
    const list = lists[i] ?? [];
    const byRow = new Map(list.map((word) => [word.row, storyWord(word)]));
    const words = list.map(storyWord);
    const heads = view.tree.childrenOf(fact.row, ...ARGUMENTS);
    return {
      fact,
      words,
      act: byRow.get(fact.row),
      arguments: heads.flatMap((row) => byRow.get(row) ?? []),
      sentence: sentenceOf(account, view, fact.row),
      gist: sumOf(words.map(({ vector, weight, rarity }) => [vector, weight * rarity])),
      meaning: sumOf(forms(view, fact.main).map((form) => [meanings(form), 1])),
      names: new Set(words.flatMap(({ key, rarity }) => (isName(key) && rarity > RARE ? key : []))),
      states: statesOf(fact, words),
      // a time taken over from the happening is no time of the fact
      dated: fact.when && !fact.when.inherited ? timeRange(fact.when.iso) : null,
    };
  });
  return { facts, likeness: remembered(known.size) };
}

const distinct = (words: readonly StoryWord[]): readonly StoryWord[] => [...new Set(words)];

/** {@link wordLikeness}, worked out once a pair of words. */
function remembered(size: number): Wording["likeness"] {
  if (size > KEPT) return wordLikeness;
  const rows = new Array<Float32Array | undefined>(size);
  return (a, b) => {
    // no pair is made here: this runs for each pair of words of each pair of facts
    const x = a.id < b.id ? a : b;
    const y = x === a ? b : a;
    let row = rows[x.id];
    if (!row) {
      row = new Float32Array(size).fill(-1);
      rows[x.id] = row;
    }
    const held = row[y.id] ?? -1;
    if (held >= 0) return held;
    const found = wordLikeness(x, y);
    row[y.id] = found;
    return found;
  };
}

/** States of those counted ("dead"), by the words of a fact; of a bare figure by its clause's. */
function statesOf(fact: FactCandidate, words: readonly StoryWord[]): ReadonlySet<string> {
  const keys = fact.kind === "figure" ? [fact.predicate, ...fact.bag.keys()] : [];
  return new Set([...words.map(({ lemma }) => countedState(lemma)), ...keys.map(countedStateOfKey)].filter((state) => state !== undefined));
}

/** Weight of the words of two facts' sentences that stand near one of the other sentence; of the left, of the right. */
export function contextOf(
  { sentence: left }: Worded,
  { sentence: right }: Worded,
  likeness: Wording["likeness"],
): readonly [number, number] {
  const found = left.near.get(right.id) ?? shares(left.words, right.words, likeness).near;
  left.near.set(right.id, found);
  return found;
}

/** Weight of one telling's words that the other has, each by its nearest, and by equal words alone; of the left, of the right. */
export function shares(
  words: readonly StoryWord[],
  others: readonly StoryWord[],
  likeness: Wording["likeness"],
): { readonly near: readonly [number, number]; readonly equal: readonly [number, number] } {
  const nearest = new Float32Array(others.length);
  let [found, equal, all] = [0, 0, 0];
  for (const word of words) {
    const weight = word.weight * word.rarity;
    all += weight;
    let best = 0;
    for (let k = 0; k < others.length; k++) {
      const near = likeness(word, others[k] as StoryWord);
      if (near > best) best = near;
      if (near > (nearest[k] ?? 0)) nearest[k] = near;
    }
    found += weight * best;
    if (best === 1) equal += weight;
  }
  let [foundBack, equalBack, allBack] = [0, 0, 0];
  others.forEach((word, k) => {
    const weight = word.weight * word.rarity;
    allBack += weight;
    foundBack += weight * (nearest[k] ?? 0);
    if (nearest[k] === 1) equalBack += weight;
  });
  const part = (some: number, whole: number): number => (whole === 0 ? 0 : some / whole);
  return { near: [part(found, all), part(foundBack, allBack)], equal: [part(equal, all), part(equalBack, allBack)] };
}

/** The words of a span as they stand, marks left out. */
function forms({ document: { tokens }, rows }: AccountView, span: Span): readonly string[] {
  const found: string[] = [];
  const [first, last] = rows(span);
  for (let row = first; row < last; row++) if (tokens.upos[row] !== "PUNCT") found.push(tokens.form[row] ?? "");
  return found;
}

/** The direction of a weighted sum. */
function sumOf(parts: readonly (readonly [vector: Float32Array | null, weight: number])[]): Float32Array | null {
  let sum: Float32Array | null = null;
  for (const [vector, weight] of parts) {
    if (!vector) continue;
    sum ??= new Float32Array(vector.length);
    for (let k = 0; k < vector.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0) * weight;
  }
  if (!sum) return null;
  const length = Math.sqrt(vectorLikeness(sum, sum));
  return length === 0 ? null : sum.map((x) => x / length);
}
