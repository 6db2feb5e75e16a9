import { isProse } from "../prose.js";
import type { BodyBlock } from "./filter-blocks.js";
import { attributeAt, type FlatDom } from "./flat-dom.js";
import { tagNamed, tagSet } from "./tags.js";
import type { TextBlock } from "./text-blocks.js";

const A_TAG = tagNamed("a");
const HEADING = tagSet("h2 h3 h4 h5 h6");

/** Characters of the largest card: a headline with a line or two of teaser. */
const CARD = 500;
/** More linked headings than this are an index, not cards beside a story. */
const MOST = 100;
/** Part of the body's text that cards hold at most; where they hold more, they are what the page tells. */
const SHARE = 0.5;

/**
 * Cards that lead to other stories: a link around whole blocks, and headings that are links, with
 * the teaser in the same element, in an element of their own.
 */
export function dropCards(dom: FlatDom, items: readonly BodyBlock[], body: number): void {
  const kept = items.filter((item) => item.reason === undefined);
  const groups = new Map<number, Set<BodyBlock>>();
  let all = 0;
  for (const item of kept) {
    all += item.block.length;
    const link = linkAround(dom, item.block.element, body);
    if (link >= 0) push(groups, link, item);
  }
  const linked = kept.filter((item) => dom.tag[item.block.element] !== A_TAG && isLinkedHeading(dom, item.block));
  if (linked.length <= MOST) {
    const heads = new Set(linked.map((item) => item.block.element));
    for (const head of heads) {
      const card = cardOf(dom, head, heads, kept, body);
      if (card >= 0) for (const item of kept) if (holds(dom, card, item.block.element)) push(groups, card, item);
    }
  }
  const cards = [...groups.values()].map((members) => [...members]).filter((members) => sum(members) <= CARD);
  if (cards.reduce((total, members) => total + sum(members), 0) > all * SHARE && !isTail(kept, cards.flat())) return;
  for (const members of cards) for (const item of members) item.reason = "related";
}

/** Whether prose stands before the first of the cards and none after it that is no card. */
function isTail(kept: readonly BodyBlock[], cards: readonly BodyBlock[]): boolean {
  const members = new Set(cards);
  const first = kept.findIndex((item) => members.has(item));
  const prose = kept.flatMap((item, index) => (!members.has(item) && isProse(item.text) ? [index] : []));
  return prose.length > 0 && prose.every((index) => index < first);
}

const sum = (items: readonly BodyBlock[]): number => items.reduce((total, item) => total + item.block.length, 0);
const holds = (dom: FlatDom, row: number, inner: number): boolean => inner >= row && inner < (dom.next[row] ?? 0);

function push(groups: Map<number, Set<BodyBlock>>, key: number, item: BodyBlock): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([item]));
  else group.add(item);
}

/** Row of a link to somewhere that holds a whole block, -1 for none. */
function linkAround(dom: FlatDom, element: number, body: number): number {
  for (let row = element; row > body; row = dom.parent[row] ?? -1)
    if (dom.tag[row] === A_TAG) return attributeAt(dom, row, "href") >= 0 ? row : -1;
  return -1;
}

/** A heading whose words are a link. */
export function isLinkedHeading(dom: FlatDom, block: TextBlock): boolean {
  return HEADING[dom.tag[block.element] ?? 0] === 1 && block.length >= 12 && block.linkLength > block.length * 0.9;
}

/** The largest element around a linked heading that holds no other and no more than a card's words; -1 for none. */
function cardOf(dom: FlatDom, head: number, heads: ReadonlySet<number>, items: readonly BodyBlock[], body: number): number {
  let card = -1;
  for (let row = dom.parent[head] ?? -1, level = 0; row > body && level < 4; row = dom.parent[row] ?? -1, level++) {
    for (const other of heads) if (other !== head && holds(dom, row, other)) return card;
    let characters = 0;
    for (const item of items) if (holds(dom, row, item.block.element)) characters += item.block.length;
    if (characters > CARD) return card;
    card = row;
  }
  return card;
}
