import { isProse } from "../prose.js";
import type { TextBuilder } from "../text-builder.js";
import type { FlatDom } from "./flat-dom.js";
import { stringPieces, writePieces } from "./json-body.js";
import { tagNamed } from "./tags.js";

const SCRIPT_TAG = tagNamed("script");

/** A string of a script's data: the range between its quotes, and the key it stands under. */
interface Literal {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Characters of a script that is looked at, of a string that may be a paragraph, and between two paragraphs of one story. */
const LARGEST = 4_000_000;
const SHORTEST = 50;
const GAP = 2500;
/** Keys under which scripts keep what is said about a story, not the story. */
const ABOUT = /desc|summary|excerpt|teaser|abstract|title|headline|caption|^alt|bio$|^dek|seo|legal|cookie|privacy|terms|consent/i;
const LETTERS = /[\p{L}\p{N}]/u;

/**
 * The strings that tell the story in a page drawn by script, whose data hold it ("__NEXT_DATA__",
 * "__PRELOADED_STATE__"): those of the key with most prose that stand close together. Empty where
 * there are less than 300 characters.
 */
export function scriptBody(dom: FlatDom): readonly Literal[] {
  let best: readonly Literal[] = [];
  for (let row = 0; row < dom.length; row++) {
    if (dom.tag[row] !== SCRIPT_TAG) continue;
    const [start, end] = [dom.end[row] ?? 0, dom.close[row] ?? 0];
    if (end - start < 400 || end - start > LARGEST) continue;
    for (const group of groups(dom.source, literals(dom.source, start, end))) if (size(group) > size(best)) best = group;
  }
  return size(best) >= 300 ? best : [];
}

/** Writes those strings as paragraphs, each character mapped to the script. */
export function writeScriptBody(builder: TextBuilder, source: string, strings: readonly Literal[]): void {
  for (const { start, end } of strings) writePieces(builder, source, stringPieces(source, start, end));
}

const size = (strings: readonly Literal[]): number => strings.reduce((total, { start, end }) => total + end - start, 0);

/** Values between double quotes, each under the last key before it. */
function literals(source: string, from: number, to: number): Literal[] {
  const found: Literal[] = [];
  let key = "";
  for (let at = source.indexOf('"', from); at >= 0 && at < to; at = source.indexOf('"', at + 1)) {
    const start = at + 1;
    let end = start;
    while (end < to && source.charCodeAt(end) !== 0x22) end += source.charCodeAt(end) === 0x5c ? 2 : 1;
    if (end >= to) break;
    let after = end + 1;
    while (source.charCodeAt(after) <= 0x20) after++;
    if (source[after] === ":") key = end - start <= 40 ? source.slice(start, end) : "";
    else if (end - start >= SHORTEST && !ABOUT.test(key)) found.push({ key, start, end });
    at = end;
  }
  return found;
}

/** Prose under one key with no more than a gap between two strings; a string told twice counts once. */
function groups(source: string, strings: readonly Literal[]): Literal[][] {
  const open = new Map<string, Literal[]>();
  const all: Literal[][] = [];
  const seen = new Set<string>();
  for (const one of strings) {
    const text = stringPieces(source, one.start, Math.min(one.end, one.start + 600))
      .map(([value]) => value)
      .join("")
      .trim();
    if (!LETTERS.test(text) || !(one.end - one.start > 600 ? / .+ .+ .+ /.test(text) : isProse(text)) || seen.has(text)) continue;
    seen.add(text);
    const group = open.get(one.key);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && one.start - last.end <= GAP) group.push(one);
    else {
      const fresh = [one];
      open.set(one.key, fresh);
      all.push(fresh);
    }
  }
  return all;
}
