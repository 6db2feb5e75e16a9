import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClusterer, type StoryInput } from "../src/stories/index.js";

/** What a stream costs at some length: processor microseconds of `add` per document, and heap in MB after a collection. */
export interface StreamCost {
  readonly documents: number;
  readonly micros: number;
  readonly heap: number;
  readonly resident: number;
}

const COMMON_WORDS = "the of and to in for on with that is as at by from will are be has was were it this he she they said after".split(
  " ",
);
/** Words beside the everyday ones: rank 1,000 to rank 200,000. */
const FIRST_RANK = 1000;
const RANKS = 200;
const WORDS_PER_TEXT = 300;
const STEP = 2000;

/** Uniform numbers of [0, 1) (linear congruential). */
function numbers(seed: number): () => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A number as a word of letters alone. */
const spelt = (n: number): string => n.toString(26).replace(/\d/g, (digit) => String.fromCharCode(113 + Number(digit)));

/** Makes the words of the long tail once; documents take theirs from it. */
const longTail = (): readonly string[] => Array.from({ length: FIRST_RANK * RANKS }, (_, rank) => `w${spelt(rank)}`);

/**
 * Document `n` of an endless stream from templates: about 300 words, a third everyday ones, a fifth the story's own
 * names, numbers and words, the rest from a long tail with the frequencies of Zipf (1935). Twenty stories
 * of about ten documents at a time; one document in two minutes.
 */
function templated(n: number, tail: readonly string[]): StoryInput {
  const story = Math.floor(n / 200) * 20 + (n % 20);
  const next = numbers(n);
  const own = Array.from({ length: 30 }, (_, k) => {
    const id = story * 30 + k;
    return k < 8 ? `N${spelt(id)}` : k < 11 ? String(1000 + ((story * 7 + k) % 9000)) : `s${spelt(id)}`;
  });
  let text = "";
  for (let i = 0; i < WORDS_PER_TEXT; i++) {
    const kind = next();
    if (kind < 0.35) text += COMMON_WORDS[Math.floor(next() * COMMON_WORDS.length)];
    else if (kind < (i < 60 ? 0.65 : 0.5)) text += own[Math.floor(next() * own.length)];
    else text += tail[Math.floor(FIRST_RANK * RANKS ** next())];
    text += i % 20 === 19 ? ".\n" : " ";
  }
  return { id: `d${n}`, text, date: new Date(1_500_000_000_000 + n * 120_000).toISOString() };
}

/** Feeds a templated stream to a clusterer and measures at the given lengths. Making the documents is not counted; each cost is told as it comes. */
export function streamCosts(lengths: readonly number[], onCost?: (cost: StreamCost) => void): readonly StreamCost[] {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const clusterer = createClusterer();
  const tail = longTail();
  const costs: StreamCost[] = [];
  let n = 0;
  for (const documents of lengths) {
    let micros = 0;
    while (n < documents) {
      const batch = Array.from({ length: STEP }, (_, i) => templated(n + i, tail));
      const start = process.cpuUsage();
      for (const input of batch) clusterer.add(input);
      const { user, system } = process.cpuUsage(start);
      micros = (user + system) / STEP;
      n += STEP;
    }
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    const cost = { documents, micros, heap: heapUsed / 1e6, resident: rss / 1e6 };
    costs.push(cost);
    onCost?.(cost);
  }
  return costs;
}
