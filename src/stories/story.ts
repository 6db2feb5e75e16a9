import { dot, type Vector } from "./vectors.js";

/** A document as the clusterer keeps it. */
export interface Member {
  readonly id: string;
  /** Arrival number. */
  readonly order: number;
  /** Unit vector of all terms. */
  readonly terms: Vector;
  readonly names: ReadonlySet<string>;
  readonly lead: ReadonlySet<string>;
  readonly title: string | undefined;
}

/** Members kept in full; of older ones only their sum remains. */
const KEPT = 40;

/** Documents told to be one story, with the sum of their vectors. */
export class Story {
  readonly members: Member[] = [];
  /** Sum of the members' unit vectors. */
  readonly sum = new Map<string, number>();
  size = 0;
  /** Arrival number of the newest member. */
  newest = -1;
  private squared = 0;

  constructor(readonly id: string) {}

  add(member: Member): void {
    this.members.push(member);
    if (this.members.length > KEPT) this.members.shift();
    this.size++;
    this.newest = Math.max(this.newest, member.order);
    for (const [key, weight] of member.terms) {
      const before = this.sum.get(key) ?? 0;
      this.sum.set(key, before + weight);
      this.squared += weight * (2 * before + weight);
    }
    if (this.sum.size > 4000) this.prune();
  }

  /** Cosine of a document with the story's centroid. */
  cosine(terms: Vector): number {
    return this.squared > 0 ? dot(terms, this.sum) / Math.sqrt(this.squared) : 0;
  }

  /** Drops the lightest terms of a story that runs long: they tell nothing of it. */
  private prune(): void {
    const kept = [...this.sum].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 2000);
    this.sum.clear();
    this.squared = 0;
    for (const [key, weight] of kept) {
      this.sum.set(key, weight);
      this.squared += weight * weight;
    }
  }
}
