import { foldSpace } from "../white-space.js";
import { appealScore } from "./appeal.js";
import { bylineNames } from "./byline.js";
import { isDeviceCaption } from "./device-caption.js";
import { ENGLISH_LINES } from "./english-lines.js";
import { isIconTitle } from "./icon-title.js";
import type { LineReason } from "./line-pattern.js";
import { OTHER_LINES } from "./other-lines.js";
import { hasTemplate } from "./template.js";

/** What a line of furniture is. `sure`: wherever it stands; otherwise only beside other furniture or at an end. */
export interface FurnitureLine {
  readonly reason: LineReason;
  readonly sure: boolean;
}

const LONGEST = 900;
/** A line that reports what someone said is an account, whatever words it shares with furniture. */
const REPORTED = /\b(?:said|says|told|added|according to|announced|testified|reiterated|tweeted)\b/;
const MAY_REPORT: ReadonlySet<LineReason> = new Set(["caption", "copyright", "credit", "terms", "consent", "related", "byline"]);

/**
 * What kind of page furniture a line is by its words alone, or undefined for anything that may be
 * part of an account.
 *
 * @example
 * furnitureLine("You have 2 free articles left this month") // { reason: "meter", sure: true }
 * furnitureLine("The call lasted 35 minutes.") // undefined
 */
export function furnitureLine(raw: string): FurnitureLine | undefined {
  if (raw.length > 2000) return undefined;
  const text = foldSpace(raw);
  if (text === "") return undefined;
  if (hasTemplate(text))
    return { reason: /\b(?:articles?|stor(?:y|ies)|subscri|month|left|free)/i.test(text) ? "meter" : "template", sure: true };
  if (isIconTitle(text)) return { reason: "icon-title", sure: true };
  if (text.length > LONGEST) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return { reason: "navigation", sure: text.length > 0 && text.length < 40 };
  if (bylineNames(text) !== undefined) return { reason: "byline", sure: true };
  const lower = text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"');
  const reported = REPORTED.test(lower);
  let likely: FurnitureLine | undefined;
  for (const table of [ENGLISH_LINES, OTHER_LINES]) {
    for (const { reason, pattern, most, sure } of table) {
      if (lower.length > most || (likely !== undefined && !sure) || (reported && !MAY_REPORT.has(reason)) || !pattern.test(lower)) continue;
      if (sure) return { reason, sure };
      likely = { reason, sure };
    }
  }
  if (isDeviceCaption(lower)) return { reason: "promotion", sure: false };
  const appeal = appealScore(lower);
  if (appeal >= (lower.length > 180 ? 4 : 2)) return { reason: "appeal", sure: appeal >= 4 };
  return likely;
}
