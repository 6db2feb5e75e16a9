import type { Figure } from "../../core/index.js";
import type { AccountView } from "./account-view.js";

/** What an age is known to be measured by. */
export const AGE = "age";

/** Characters read before and after a number. */
const NEAR = 60;

const BEFORE =
  /(?:\bage[ds]?(?: of)?(?: between| from)? |\p{Lu}[\p{L}\u2019'-]{1,30}, |\b(?:men|women|people|boys|girls|children|victims|students|suspects)(?: who were| aged| were)? (?:between|from) |\b(?:youngest|oldest)\b[^.,;]{0,30} (?:was|is|were) (?:just |only )?)$/u;
const AFTER = /^(?:[- \u2011]years?[- \u2011]olds?\b| years of age\b)/;

/** Whether a number tells how old somebody is ("aged 71", "a 61-year-old", "Hald, 61, said", "men between 24 and 58"). */
export function isAge(view: AccountView, figure: Figure): boolean {
  const { text } = view.document;
  const largest = figure.value ?? figure.range?.[1] ?? 0;
  if (largest < 1 || largest > 120 || !Number.isInteger(largest) || !/^(?:|year|person)$/.test(figure.unit)) return false;
  const words = text.slice(figure.start, figure.end);
  if (/\byears?[- \u2011]olds?\b/.test(words) || AFTER.test(text.slice(figure.end, figure.end + NEAR))) return true;
  // "Between 24 and 58" may be the words of the number itself
  const before = text.slice(Math.max(0, figure.start - NEAR), figure.start) + (/^(?:between|from) /i.exec(words)?.[0] ?? "").toLowerCase();
  const appended = /, $/.test(before);
  return BEFORE.test(before) && (!appended || /^(?:[,.;)]| (?:and|who|was|is)\b)/.test(text.slice(figure.end, figure.end + 6)));
}
