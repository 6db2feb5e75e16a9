import type { Article, Dated } from "../core/index.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}";
/** "LIMA, March 9, 2025 (Northern Wire) --", "OSLO (9 March 2025) -": a place, a whole date, a dash. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.'\u2019 /-]{1,50}(?:, [\\p{L}. ]{2,30})?[,(] ?\\(?(?:(?<month>${MONTH})\\.? (?<day>\\d{1,2}),? (?<year>\\d{4})|(?<day2>\\d{1,2}) (?<month2>${MONTH})\\.?,? (?<year2>\\d{4}))\\)?\\.?,? ?(?:\\([^()]{2,40}\\) ?)?(?:--|[\u2014\u2013-])`,
  "u",
);

/** The date in the dateline that an article's body begins with; undefined where that gives no whole date. */
export function datelineDate({ text, bodyStart }: Article): Dated | undefined {
  const groups = DATELINE.exec(text.slice(bodyStart, bodyStart + 200))?.groups;
  if (!groups) return undefined;
  const month = MONTHS.indexOf((groups["month"] ?? groups["month2"] ?? "").slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups["day"] ?? groups["day2"]);
  const iso = `${groups["year"] ?? groups["year2"]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) ? { iso, basis: "dateline" } : undefined;
}
