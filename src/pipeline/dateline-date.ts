import type { Article, Dated } from "../core/index.js";
import { parseDate } from "../extract/index.js";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}";
/** "LIMA, March 9, 2025 (Northern Wire) --", "OSLO (9 March 2025) -": a place, a whole date, a dash. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'\u2019 /-]{1,50}(?:, [\\p{L}. ]{2,30})?[,(] ?\\(?(?<date>${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4})\\)?\\.?,? ?(?:\\([^()]{2,40}\\) ?)?(?:--|[\u2014\u2013-])`,
  "u",
);

/** The date in the dateline that an article's body begins with; undefined where that gives no whole date. */
export function datelineDate({ text, bodyStart }: Article): Dated | undefined {
  const printed = DATELINE.exec(text.slice(bodyStart, bodyStart + 200))?.groups?.["date"];
  const date = printed === undefined ? undefined : parseDate(printed);
  return date === undefined ? undefined : { iso: date.iso, basis: "dateline" };
}
