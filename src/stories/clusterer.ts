import { memberOf } from "./member.js";
import { OpenStories } from "./open-stories.js";
import { Rarity } from "./rarity.js";
import { ACCOUNTS, regroupHeadlines, regroupNeighbours, sameHeadlines } from "./repair.js";
import type { Member } from "./story.js";
import { termsOf } from "./terms.js";

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

/** `other` split off `story`, or went into it. */
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
  /** Is told of every split and merge as it happens, so that a clustering can be followed step by step. */
  readonly onChange?: (change: StoryChange) => void;
}

/** Groups accounts into stories as they come. */
export interface Clusterer {
  /** Takes the next account and tells its story: the id of an account of it, mostly the first. */
  add(input: StoryInput): string;
  /**
   * Takes accounts that came together, such as those of an hour, and tells the story of each once all are placed and
   * a second pass is made. In what order they came does not matter: they are taken by date, then by id.
   */
  addAll(inputs: readonly StoryInput[]): readonly string[];
  /** A second pass over the open stories that changed: parts and merges them, and tells which documents move. */
  repair(): readonly StoryCorrection[];
}

/** Least cosine to a story's centroid; tuned, as those below, on half of the open stories (bench/stories.ts). */
const JOIN = 0.35;
/** The same for a headline, which has few words to share, and its least link to a story of headlines. */
const JOIN_SHORT = 0.14;
/** Newest documents of a story that are parted anew when one joins. */
const PARTED = 40;
/** Nearest stories of headlines that may merge with the one that a headline joins. */
const RIVALS = 3;
const DAY_MS = 86_400_000;
/** Newest dates whose (lower) median tells the time: a lone wrong date closes and keeps nothing. */
const CLOCK = 3;

/** By date, those without one last; then by what they are, so that no two orders differ. */
function byDate(a: StoryInput, b: StoryInput): number {
  const time = ({ date = "" }: StoryInput): number => {
    const ms = Date.parse(date);
    return Number.isNaN(ms) ? Number.MAX_VALUE : ms;
  };
  const words = ({ id, title = "", text }: StoryInput): string => `${id}\n${title}\n${text}`;
  return time(a) - time(b) || (words(a) < words(b) ? -1 : 1);
}

/**
 * Streaming single-pass clustering that mends itself. A document joins the story whose centroid is nearest, if near
 * enough; then the story parts where two look-alikes were taken for one, and stories of headlines merge that
 * turn out alike. Cost per document depends on the stories that share its rarer terms, not on the length of the
 * stream; memory on the stories of the window. Deterministic.
 *
 * @example
 * const clusterer = createClusterer();
 * clusterer.add({ id: "a", text: "..." }); // "a"
 */
export function createClusterer(options: ClustererOptions = {}): Clusterer {
  const windowMs = (options.windowDays ?? 14) * DAY_MS;
  const most = options.mostStories ?? 5000;
  const rarity = new Rarity();
  const open = new OpenStories(windowMs, options.onChange ?? (() => undefined));
  const clock: number[] = [];
  let now = Number.NEGATIVE_INFINITY;
  let order = 0;

  /** Reads an account's date and sets the time by it; an account without one comes now. */
  const timeOf = (date: string | undefined): number => {
    const time = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(time)) return now;
    // what came before the first date came with it
    if (clock.length === 0) for (const story of open.all()) open.touch(story, time);
    if (clock.push(time) > CLOCK) clock.shift();
    now = [...clock].sort((a, b) => a - b)[(clock.length - 1) >> 1] ?? time;
    return time;
  };

  const place = (input: StoryInput): Member => {
    const at = timeOf(input.date);
    open.expire(now, most);
    const terms = termsOf(input.title, input.text);
    rarity.add(terms.keys());
    const member = memberOf(input.id, order++, terms, rarity);
    const near = open.near(member, at);
    const least = member.short ? JOIN_SHORT : JOIN;
    const nearest = near.find(({ likeness }) => likeness >= least)?.story;
    let story = nearest ?? open.start(input.id, at);
    open.touch(story, at);
    open.join(story, member);
    member.told = story.id;
    if (member.short) {
      for (const { story: rival } of near.slice(0, RIVALS)) {
        if (rival !== story && sameHeadlines(rival, story)) story = open.merge(story, rival);
      }
    } else if (nearest) open.regroup([story], PARTED, ACCOUNTS);
    member.told = member.story?.id ?? story.id;
    return member;
  };

  const regroup = (): void => {
    regroupHeadlines(open);
    regroupNeighbours(open);
    open.settle();
  };

  const addAll = (inputs: readonly StoryInput[]): readonly string[] => {
    const members = new Map([...inputs].sort(byDate).map((input) => [input, place(input)] as const));
    regroup();
    return inputs.map((input) => {
      const member = members.get(input) as Member;
      member.told = member.story?.id ?? member.told;
      return member.told;
    });
  };

  const repair = (): readonly StoryCorrection[] => {
    regroup();
    const moved = open
      .all()
      .flatMap((story) => story.members.filter(({ told }) => told !== story.id).map((member) => ({ member, story: story.id })));
    return moved
      .sort((a, b) => a.member.order - b.member.order)
      .map(({ member, story }) => {
        const was = member.told;
        member.told = story;
        return { id: member.id, story, was };
      });
  };

  return { add: (input) => place(input).told, addAll, repair };
}
