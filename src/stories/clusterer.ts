import { contrastVectors } from "./contrast.js";
import { latentSplit } from "./latent-split.js";
import { Rarity } from "./rarity.js";
import { type Member, Story } from "./story.js";
import { isName, isNumber, termsOf } from "./terms.js";
import { dot, toUnit } from "./vectors.js";

/** One account as it arrives. */
export interface StoryInput {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  /** ISO 8601. Opens and closes the window; without dates the window counts documents alone. */
  readonly date?: string;
  readonly outlet?: string;
}

/** A document that a second pass moves from one story to another. */
export interface StoryCorrection {
  readonly id: string;
  readonly story: string;
  readonly was: string;
}

/** A change of stories: logged, so that a clustering can be followed step by step. */
export interface StoryChange {
  readonly kind: "split" | "merge";
  readonly story: string;
  readonly other: string;
}

export interface ClustererOptions {
  /** Days after its newest account during which a story takes further ones. */
  readonly windowDays?: number;
  /** Most stories kept open, whatever their dates. */
  readonly mostStories?: number;
}

/** Groups accounts into stories as they come. */
export interface Clusterer {
  /** Takes the next account and tells its story: the id of the story's first account. */
  add(input: StoryInput): string;
  /** A second pass over the open stories: splits and merges them, and tells which documents move. */
  repair(): readonly StoryCorrection[];
  readonly changes: readonly StoryChange[];
}

/** Least cosine to a story's centroid. Tuned on half of the open stories (bench/stories.ts). */
const JOIN = 0.35;
/** Short texts (headlines) share fewer words by chance, and by design. */
const JOIN_SHORT = 0.04;
const SHORT_TERMS = 20;
/** A story falls apart when two classes explain its names and lead words better than one by so many nats per document. */
const SPLIT = 2.25;
const SPLIT_FROM = 5;
/** A term that more open stories hold finds none of them; and most stories looked at for one document. */
const COMMON = 200;
const TOUCHED = 800;
const DAY_MS = 86_400_000;

/** What a split goes by: names anywhere, and all words of the lead. */
const classTerms = (member: Member): readonly string[] => [...member.names, ...[...member.lead].map((key) => `lead:${key}`)];

/**
 * Streaming single-pass clustering with contrast checks. A document joins the story whose centroid is
 * nearest, if near enough; among several near stories the one wins that it resembles in what tells them
 * apart. A story that shows two halves is split, so look-alikes merged early part again. Cost per document
 * depends on the stories that share its rarer terms, not on the length of the stream. Deterministic.
 *
 * @example
 * const clusterer = createClusterer();
 * clusterer.add({ id: "a", text: "..." }); // "a"
 */
export function createClusterer(options: ClustererOptions = {}): Clusterer {
  const windowMs = (options.windowDays ?? 14) * DAY_MS;
  const most = options.mostStories ?? 5000;
  const rarity = new Rarity();
  const open = new Map<string, Story>();
  const index = new Map<string, Set<Story>>();
  const seenAt = new Map<Story, number>();
  const told = new Map<string, string>();
  const changes: StoryChange[] = [];
  let order = 0;
  let now = Number.NEGATIVE_INFINITY;

  const post = (story: Story, member: Member): void => {
    for (const key of member.lead) {
      const stories = index.get(key);
      if (stories) stories.add(story);
      else index.set(key, new Set([story]));
    }
  };
  const close = (story: Story): void => {
    open.delete(story.id);
    seenAt.delete(story);
    for (const member of story.members) {
      told.delete(member.id);
      for (const key of member.lead) {
        const stories = index.get(key);
        stories?.delete(story);
        if (stories?.size === 0) index.delete(key);
      }
    }
  };
  const join = (story: Story, member: Member, at: number): void => {
    story.add(member);
    open.set(story.id, story);
    seenAt.delete(story);
    seenAt.set(story, at);
    post(story, member);
  };
  const expire = (): void => {
    for (const [story, at] of seenAt) {
      if (open.size <= most && !(at < now - windowMs)) break;
      close(story);
    }
  };
  const candidates = (member: Member): Story[] => {
    const scores = new Map<Story, number>();
    const keys = [...member.lead].sort((a, b) => (member.terms.get(b) ?? 0) - (member.terms.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, 24);
    let touched = 0;
    for (const key of keys) {
      const stories = index.get(key);
      if (!stories || stories.size > COMMON) continue;
      // Rarer terms come first; a bound on stories looked at keeps the cost per document flat.
      touched += stories.size;
      if (touched > TOUCHED) break;
      for (const story of stories) scores.set(story, (scores.get(story) ?? 0) + (member.terms.get(key) ?? 0));
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
      .slice(0, 40)
      .map(([story]) => story);
  };
  const nearest = (member: Member): Story | null => {
    const least = member.terms.size < SHORT_TERMS ? JOIN_SHORT : JOIN;
    const near = candidates(member)
      .map((story) => ({ story, cosine: story.cosine(member.terms) }))
      .filter(({ cosine }) => cosine >= least)
      .sort((a, b) => b.cosine - a.cosine || (a.story.id < b.story.id ? -1 : 1));
    // headlines are too short to be told apart by contrast
    if (least === JOIN_SHORT) return near[0]?.story ?? null;
    const rivals = near.filter(({ cosine }) => cosine >= 0.9 * (near[0]?.cosine ?? 0)).slice(0, 4);
    if (rivals.length < 2) return rivals[0]?.story ?? null;
    const groups = rivals.map(({ story }) => story.members.slice(-12));
    const vectors = contrastVectors([...groups.flat(), member]);
    const own = vectors[vectors.length - 1];
    let best: Story | null = null;
    let bestMean = -1;
    let from = 0;
    for (const [i, group] of groups.entries()) {
      let sum = 0;
      for (let k = 0; k < group.length; k++) sum += own ? dot(vectors[from + k] ?? new Map(), own) : 0;
      from += group.length;
      if (sum / group.length > bestMean) {
        bestMean = sum / group.length;
        best = rivals[i]?.story ?? null;
      }
    }
    return best;
  };
  /** Splits a story that shows two halves; the larger keeps the id, the smaller takes that of its first member. */
  const part = (story: Story): Story | null => {
    if (story.members.reduce((sum, member) => sum + member.terms.size, 0) < SHORT_TERMS * story.members.length) return null;
    if (story.members.length < SPLIT_FROM || story.size > story.members.length) return null;
    const halves = latentSplit(story.members.map(classTerms));
    if (!halves || halves.gain / story.members.length < SPLIT) return null;
    const at = seenAt.get(story) ?? now;
    const first = story.members.filter((_, i) => !halves.second[i]);
    const second = story.members.filter((_, i) => halves.second[i]);
    const [large, small] = first.length >= second.length ? [first, second] : [second, first];
    const id = small.find((member) => member.id !== story.id)?.id;
    if (id === undefined || open.has(id)) return null;
    const names = new Map(story.members.map((member) => [member.id, told.get(member.id)] as const));
    close(story);
    const kept = new Story(story.id);
    const split = new Story(id);
    for (const member of large) join(kept, member, at);
    for (const member of small) join(split, member, at);
    for (const [key, value] of names) if (value !== undefined) told.set(key, value);
    changes.push({ kind: "split", story: story.id, other: id });
    return split;
  };

  const add = (input: StoryInput): string => {
    const time = input.date === undefined ? Number.NaN : Date.parse(input.date);
    if (!Number.isNaN(time)) now = Math.max(now, time);
    expire();
    const terms = termsOf(input.title, input.text);
    rarity.add(terms.keys());
    const weights = new Map<string, number>();
    const names = new Set<string>();
    const lead = new Set<string>();
    for (const [key, term] of terms) {
      const named = isNumber(key) || isName(term);
      const stress = terms.size < SHORT_TERMS ? (named ? 1.5 : 1) : (named ? 2 : 1) * (isNumber(key) ? 1.5 : 1) * (term.lead ? 2 : 1);
      weights.set(key, (1 + Math.log(term.count)) * rarity.of(key) * stress);
      if (named) names.add(key);
      if (term.lead) lead.add(key);
    }
    const member: Member = { id: input.id, order: order++, terms: toUnit(weights), names, lead, title: input.title };
    const at = Number.isNaN(time) ? now : time;
    let story = nearest(member);
    if (!story) {
      let id = input.id;
      for (let n = 2; open.has(id); n++) id = `${input.id}~${n}`;
      story = new Story(id);
    }
    join(story, member, at);
    const split = part(story);
    const own = split?.members.includes(member) ? split.id : story.id;
    told.set(input.id, own);
    return own;
  };

  const repair = (): readonly StoryCorrection[] => {
    let found = true;
    for (let round = 0; found && round < 10; round++) {
      found = false;
      for (const story of [...open.values()]) if (part(story)) found = true;
    }
    const corrections: (StoryCorrection & { readonly order: number })[] = [];
    for (const story of open.values()) {
      for (const member of story.members) {
        const was = told.get(member.id);
        if (was === undefined || was === story.id) continue;
        corrections.push({ id: member.id, story: story.id, was, order: member.order });
        told.set(member.id, story.id);
      }
    }
    return corrections.sort((a, b) => a.order - b.order).map(({ id, story, was }) => ({ id, story, was }));
  };

  return { add, repair, changes };
}
