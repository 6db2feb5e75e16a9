import type { FlatDom } from "./flat-dom.js";
import type { PageMarks } from "./page-marks.js";
import type { TextBlock } from "./text-blocks.js";

/** The element taken as the body of the article, and how sure that is. */
export interface BodyChoice {
  readonly row: number;
  /** 0 to 1: how far the candidates agree. */
  readonly confidence: number;
  readonly from: "names" | "paragraphs" | "page";
}

/** Part of the page's prose that the body holds at least, for the smallest element to count. */
const MOST = 0.85;

/** Part of the prose of the larger of two candidates that the smaller must hold to be preferred. */
const KEEP = 0.8;

/** Chooses the element that holds the account. */
export function chooseBody(dom: FlatDom, marks: PageMarks, blocks: readonly TextBlock[]): BodyChoice {
  const scored = scoredElement(dom, marks, blocks);
  const named = namedElement(dom, marks);
  const whole = smallestWith(dom, marks, 0, MOST);
  if (named !== undefined && scored !== undefined && (inside(dom, named, scored) || inside(dom, scored, named))) {
    const inner = inside(dom, named, scored) ? named : scored;
    const outer = inner === named ? scored : named;
    // The smaller one, unless it misses sections that the other has.
    const row = (marks.prose[inner] ?? 0) >= (marks.prose[outer] ?? 0) * KEEP ? inner : outer;
    return { row: widen(dom, marks, row), confidence: 0.9, from: "names" };
  }
  if (scored !== undefined) return { row: widen(dom, marks, scored), confidence: 0.6, from: "paragraphs" };
  return { row: whole, confidence: 0.3, from: "page" };
}

function inside(dom: FlatDom, row: number, ancestor: number): boolean {
  return row >= ancestor && row < (dom.next[ancestor] ?? 0);
}

/** Smallest element in `row` that holds a share of its prose. */
function smallestWith(dom: FlatDom, marks: PageMarks, row: number, share: number): number {
  const goal = (marks.prose[row] ?? 0) * share;
  let at = row;
  for (;;) {
    let best = -1;
    for (let child = at + 1; child < (dom.next[at] ?? 0); child = dom.next[child] ?? child + 1) {
      if ((marks.prose[child] ?? 0) >= goal && (best < 0 || (marks.prose[child] ?? 0) > (marks.prose[best] ?? 0))) best = child;
    }
    if (best < 0 || goal === 0) return at;
    at = best;
  }
}

/** The element named as a body that holds most prose; among nested ones the smallest that keeps nearly all of it. */
function namedElement(dom: FlatDom, marks: PageMarks): number | undefined {
  let best: number | undefined;
  for (let row = 0; row < dom.length; row++) {
    if (marks.body[row] !== 1 || marks.reason[row] !== 0) continue;
    const prose = marks.prose[row] ?? 0;
    if (prose < 200) continue;
    if (best === undefined || prose > (marks.prose[best] ?? 0) || (inside(dom, row, best) && prose >= (marks.prose[best] ?? 0) * 0.9))
      best = row;
  }
  return best;
}

/** The element whose paragraphs stand closest together: each block counts for its parent and less for those above. */
function scoredElement(dom: FlatDom, marks: PageMarks, blocks: readonly TextBlock[]): number | undefined {
  const score = new Map<number, number>();
  for (const block of blocks) {
    if (marks.reason[block.element] !== 0 || block.length < 25 || block.linkLength > block.length * 0.5) continue;
    const points = Math.min(4, (block.length - block.linkLength) / 80);
    let row = block.element;
    // A block that is its own holder (text right in a div) counts for that div.
    row = dom.parent[row] ?? -1;
    let factor = 1;
    for (let level = 0; level < 4 && row >= 0; level++) {
      score.set(row, (score.get(row) ?? 0) + points * factor);
      factor = level === 0 ? 0.5 : factor * 0.6;
      row = dom.parent[row] ?? -1;
    }
  }
  let best: number | undefined;
  let bestScore = 0;
  for (const [row, value] of score) {
    if (value > bestScore) {
      best = row;
      bestScore = value;
    }
  }
  return best;
}

/** Goes up while the parent holds clearly more prose: split sections lie side by side. */
function widen(dom: FlatDom, marks: PageMarks, row: number): number {
  let at = row;
  for (let up = dom.parent[at] ?? -1; up >= 0; up = dom.parent[up] ?? -1) {
    if ((marks.prose[up] ?? 0) > (marks.prose[at] ?? 0) * 1.15) at = up;
    else if ((marks.prose[at] ?? 0) > marks.total * 0.9) break;
  }
  return at;
}
