import { breadth } from "./linked.js";
import type { Vector } from "./vectors.js";

/** A document as the clusterer keeps it. */
export interface Member {
  readonly id: string;
  /** Arrival number. */
  readonly order: number;
  readonly vector: Vector;
  /** The terms by which the index finds it: the weightiest of its lead, weightiest first. */
  readonly posted: readonly number[];
  /** A headline: too few words to tell two stories apart. */
  readonly short: boolean;
  /** The story that was told of it last. */
  told: string;
  /** Where it is now. */
  story: Story | null;
}

/** Members kept in full; of older ones only their sum remains. */
const KEPT = 500;
/** Terms kept of a story that runs long, at most. */
const TERMS = 1000;
/** Power of a story's size for a headline that joins it. */
const JOINING = 0.6;

/** Documents told to be one story, with the sum of their vectors. */
export class Story {
  /** In order of arrival. */
  readonly members: Member[] = [];
  private readonly sum = new Map<number, number>();
  private squared = 0;
  /** Members dropped: they stay in the sum. */
  private dropped = 0;
  /** Members that are no headlines, dropped ones too. */
  private long = 0;

  constructor(
    readonly id: string,
    /** When its newest account came, in ms. */
    public at: number,
  ) {}

  /** Documents, dropped ones too. */
  get size(): number {
    return this.members.length + this.dropped;
  }

  get empty(): boolean {
    return this.size === 0;
  }

  /** Whether it knows headlines alone. */
  get short(): boolean {
    return this.long === 0;
  }

  /** Puts a document in its place; gives the one that is kept no longer. */
  add(member: Member): Member | undefined {
    let at = this.members.length;
    while (at > 0 && (this.members[at - 1] as Member).order > member.order) at--;
    this.members.splice(at, 0, member);
    member.story = this;
    this.weigh(member.vector, 1);
    if (!member.short) this.long++;
    if (this.members.length <= KEPT) return undefined;
    this.dropped++;
    return this.members.shift();
  }

  remove(member: Member): void {
    this.members.splice(this.members.indexOf(member), 1);
    this.weigh(member.vector, -1);
    if (!member.short) this.long--;
  }

  /** Cosine of a document with the story's centroid. */
  cosine(vector: Vector): number {
    return this.squared > 1e-9 ? this.product(vector) / Math.sqrt(this.squared) : 0;
  }

  /** Cosine of two stories' centroids. */
  likeness(other: Story): number {
    return this.squared > 1e-9 && other.squared > 1e-9 ? this.products(other) / Math.sqrt(this.squared * other.squared) : 0;
  }

  /** The link of a headline to a story of headlines: it joins a large one more readily than it is linked with others. */
  joins(vector: Vector): number {
    return this.product(vector) / breadth(this.size, JOINING);
  }

  /** The link of two stories of headlines, as in {@link linked}. */
  link(other: Story): number {
    return this.products(other) / (breadth(this.size) * breadth(other.size));
  }

  /** Sum of the cosines of a document with the members. */
  private product({ keys, weights }: Vector): number {
    let product = 0;
    for (let i = 0; i < keys.length; i++) product += (this.sum.get(keys[i] as number) ?? 0) * (weights[i] as number);
    return product;
  }

  private products(other: Story): number {
    const [small, large] = this.sum.size <= other.sum.size ? [this.sum, other.sum] : [other.sum, this.sum];
    let product = 0;
    for (const [key, weight] of small) product += (large.get(key) ?? 0) * weight;
    return product;
  }

  private weigh({ keys, weights }: Vector, sign: 1 | -1): void {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const before = this.sum.get(key) ?? 0;
      const after = Math.max(0, before + sign * (weights[i] as number));
      this.squared += after * after - before * before;
      if (after > 1e-6) this.sum.set(key, after);
      else this.sum.delete(key);
    }
    if (this.sum.size > TERMS) this.prune();
  }

  /** Drops the lightest terms: they tell nothing of a story. */
  private prune(): void {
    const kept = [...this.sum].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, TERMS / 2);
    this.sum.clear();
    this.squared = 0;
    for (const [key, weight] of kept) {
      this.sum.set(key, weight);
      this.squared += weight * weight;
    }
  }
}
