import { BACKGROUND } from "./tables/background.js";
import { hashOf } from "./vectors.js";

let background: ReadonlyMap<string, number> | null = null;

const backgroundOf = (): ReadonlyMap<string, number> => {
  background ??= new Map(
    Object.entries(BACKGROUND).flatMap(([level, words]) => words.split(" ").map((word) => [word, Number(level) / 2] as const)),
  );
  return background;
};

/** Inverse document frequency of stems that the table does not have. */
const RARE = 8.4;
/** Below this a word stands in three of four documents ("the", "on"): it tells nothing of a story. */
const EVERYDAY = 0.3;
/** Documents by which a young stream is held back from trusting its own counts. */
const YOUNG = 50;

/**
 * How rare a term is: half in news at large, half in the stream so far, whose old documents fade.
 * The halves agree on everyday words; the stream knows what all are writing about today.
 */
export class Rarity {
  private documents = 0;
  /** By hash: a term cut out of a text would keep the whole text in memory. */
  private readonly counts = new Map<number, number>();

  /** Counts one document's terms. */
  add(keys: Iterable<string>): void {
    this.documents++;
    for (const key of keys) {
      const hash = hashOf(key);
      this.counts.set(hash, (this.counts.get(hash) ?? 0) + 1);
    }
    if (this.documents >= 20_000) this.fade();
  }

  of(key: string): number {
    const everywhere = backgroundOf().get(key) ?? RARE;
    // a young stream has seen little, and takes everyday words for rare ones
    if (everywhere < EVERYDAY && this.documents < YOUNG) return 0.5 * Math.max(0, everywhere);
    const here = Math.log((this.documents + YOUNG) / ((this.counts.get(hashOf(key)) ?? 0) + 0.5));
    return 0.5 * Math.max(0, everywhere) + 0.8 * Math.max(0, here);
  }

  /** Halves all counts and forgets terms seen once: memory stays bounded, old topics lose their say. */
  private fade(): void {
    this.documents /= 2;
    for (const [key, count] of this.counts) {
      if (count <= 1) this.counts.delete(key);
      else this.counts.set(key, count / 2);
    }
  }
}
