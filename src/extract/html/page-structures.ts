import { attribute, type FlatDom } from "./flat-dom.js";
import { tagNamed, tagSet } from "./tags.js";
import type { BlockColumns } from "./text-blocks.js";

const INPUT_TAG = tagNamed("input");
/** Elements that a box of furniture never spans. */
const LIMITS = tagSet("html body main article");

/** Parts of a page that are furniture by what is in them, whatever they are named; rows of their outermost elements. */
export interface PageStructures {
  readonly signUps: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
}

/** Characters of the largest box around an address field. */
const BOX = 450;
const REPLIES: ReadonlySet<string> = new Set(
  "reply|répondre|antworten|responder|rispondi|beantwoorden|reageer|svar|svara|odpowiedz|odpovědět|yanıtla|ответить|відповісти|返信|返信する|回复|回覆|답글|رد|پاسخ|הגב|balas".split(
    "|",
  ),
);

const LONGEST_REPLY = Math.max(...[...REPLIES].map((word) => word.length));

/**
 * Finds boxes around a field for an e-mail address, and comment threads: parts of one element in
 * which "Reply" stands three times and more. Neither holds the title.
 */
export function pageStructures(dom: FlatDom, columns: BlockColumns, holdsTitle: Uint8Array): PageStructures {
  const fields: number[] = [];
  const replies: number[] = [];
  for (let row = 0; row < dom.length; row++) {
    if (dom.tag[row] === 0) {
      if (isReply(dom, row)) replies.push(row);
    } else if (dom.tag[row] === INPUT_TAG && isAddressField(dom, row)) fields.push(row);
  }
  const signUps = new Set<number>();
  if (fields.length > 0) {
    const characters = charactersByRow(dom, columns);
    for (const field of fields) {
      const box = boxAround(dom, field, characters, holdsTitle);
      if (box !== field) signUps.add(box);
    }
  }
  return { signUps, comments: new Set(replies.length < 3 ? [] : threadRows(dom, replies, holdsTitle)) };
}

function isReply(dom: FlatDom, row: number): boolean {
  let start = dom.start[row] ?? 0;
  let end = dom.end[row] ?? 0;
  if (end - start > 40) return false;
  while (start < end && dom.source.charCodeAt(start) <= 0x20) start++;
  while (end > start && dom.source.charCodeAt(end - 1) <= 0x20) end--;
  return end - start >= 2 && end - start <= LONGEST_REPLY && REPLIES.has(dom.source.slice(start, end).toLowerCase());
}

function isAddressField(dom: FlatDom, row: number): boolean {
  const type = attribute(dom, row, "type")?.toLowerCase();
  if (type === "email") return true;
  return (
    (type === undefined || type === "text") && /e-?mail/i.test(`${attribute(dom, row, "name") ?? ""} ${attribute(dom, row, "id") ?? ""}`)
  );
}

function boxAround(dom: FlatDom, field: number, characters: Float64Array, holdsTitle: Uint8Array): number {
  let box = field;
  for (let up = dom.parent[box] ?? -1; up > 0; up = dom.parent[up] ?? -1) {
    if ((characters[up] ?? 0) > BOX || LIMITS[dom.tag[up] ?? 0] === 1 || holdsTitle[up] === 1) break;
    box = up;
  }
  return box;
}

/** The thread: in the smallest element that holds all replies, the child with the first and all after it. */
function threadRows(dom: FlatDom, replies: readonly number[], holdsTitle: Uint8Array): number[] {
  const first = replies[0] ?? 0;
  const last = replies.at(-1) ?? 0;
  let child = first;
  let holder = dom.parent[first] ?? -1;
  while (holder >= 0 && (dom.next[holder] ?? 0) <= last) {
    child = holder;
    holder = dom.parent[holder] ?? -1;
  }
  if (holder < 0) return [];
  const rows: number[] = [];
  for (let row = child; row < (dom.next[holder] ?? 0); row = dom.next[row] ?? row + 1) {
    if (holdsTitle[row] === 1) return [];
    rows.push(row);
  }
  return rows;
}

function charactersByRow(dom: FlatDom, columns: BlockColumns): Float64Array {
  const characters = new Float64Array(dom.length);
  for (const block of columns.blocks) characters[block.element] = (characters[block.element] ?? 0) + block.length;
  for (let row = dom.length - 1; row > 0; row--) {
    const up = dom.parent[row] ?? -1;
    if (up >= 0) characters[up] = (characters[up] ?? 0) + (characters[row] ?? 0);
  }
  return characters;
}
