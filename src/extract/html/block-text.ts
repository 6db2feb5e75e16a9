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

/** Lines of a block that `<br>` breaks, as `blockText`. */
export function blockLines(dom: FlatDom, block: TextBlock): string[] {
  const lines = [""];
  for (const row of block.texts) {
    if (row < 0) lines.push("");
    else lines[lines.length - 1] += dom.source.slice(dom.start[row], dom.end[row]);
  }
  return lines.map((line) => foldSpace(decodeEntities(line))).filter((line) => line !== "");
}
