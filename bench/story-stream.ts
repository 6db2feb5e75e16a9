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

/**
 * Document `n` of an endless stream from templates: about 300 words, a third everyday ones, a fifth the story's own
 * names, numbers and words, the rest from a long tail with the frequencies of Zipf (1935). Twenty stories
 * of about ten documents at a time; one document in two minutes.
 */
export function templated(n: number): StoryInput {
  const story = Math.floor(n / 200) * 20 + (n % 20);
  const next = numbers(n);
  const rare = (): string => `w${spelt(Math.floor(FIRST_RANK * RANKS ** next()))}`;
  const own = (): string => {
    const k = Math.floor(next() * 30);
    const id = spelt(story * 30 + k);
    return k < 8 ? `N${id}` : k < 11 ? String(1000 + ((story * 7 + k) % 9000)) : `s${id}`;
  };
  const words = Array.from({ length: WORDS_PER_TEXT }, (_, i) => {
    const kind = next();
    const word =
      kind < 0.35 ? (COMMON_WORDS[Math.floor(next() * COMMON_WORDS.length)] as string) : kind < (i < 60 ? 0.65 : 0.5) ? own() : rare();
    return i % 20 === 19 ? `${word}.\n` : word;
  });
  return { id: `d${n}`, text: words.join(" "), date: new Date(1_500_000_000_000 + n * 120_000).toISOString() };
}

/** Feeds a templated stream to a clusterer and measures at the given lengths. Making the documents is not counted. */
export function streamCosts(lengths: readonly number[]): readonly StreamCost[] {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const clusterer = createClusterer();
  const costs: StreamCost[] = [];
  let n = 0;
  for (const documents of lengths) {
    let micros = 0;
    while (n < documents) {
      const batch = Array.from({ length: STEP }, (_, i) => templated(n + i));
      const start = process.cpuUsage();
      for (const input of batch) clusterer.add(input);
      const { user, system } = process.cpuUsage(start);
      micros = (user + system) / STEP;
      n += STEP;
    }
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    costs.push({ documents, micros, heap: heapUsed / 1e6, resident: rss / 1e6 });
  }
  return costs;
}
