import { foldSpace } from "../white-space.js";
import { decodeEntities } from "./decode-entities.js";
import type { FlatDom } from "./flat-dom.js";
import type { TextBlock } from "./text-blocks.js";

/** Words of a block with entities decoded and white space folded; cut after `most` characters. */
export function blockText(dom: FlatDom, block: TextBlock, most = 4000): string {
  let raw = "";
  for (const row of block.texts) {
    raw += row < 0 ? " " : dom.source.slice(dom.start[row], dom.end[row]);
    if (raw.length > most * 2) break;
  }
  return foldSpace(decodeEntities(raw)).slice(0, most);
}
