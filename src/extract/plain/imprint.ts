import { dateSpan, parseDate } from "../metadata/parse-date.js";
import { isProse } from "../prose.js";
import type { TextLine } from "./text-line.js";

/** A line that names who published a text and when ("Manila Tribune, May 15, 2023"), or where and when ("Cebu, 15 May 2023"). */
export interface Imprint {
  /** The publisher as printed; undefined where the words beside the date may be a place. */
  readonly outlet?: string;
}

/** A weekday before a date, and a clock after it. */
const WEEKDAY = /(?:^|[\s(,])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?$/;
const CLOCK = /^(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[aApP]\.?[mM]\.?)?(?: [A-Z]{2,4}(?:[+-]\d{1,2})?)?)?/;

/** Words that publishers and official sites are named with; a name without one beside a date may be a town. */
const PUBLISHER =
  /\b(?:Agency|Agence|Argus|Broadcast\w*|Bulletin|Chronicle|Correspondent|Courier|Daily|Department|Dispatch|Echo|Embassy|Examiner|Express|Gazette|Globe|Government|Guardian|Herald|Independent|Inquirer|Journal|Kremlin|Ledger|Magazine|Mail|Ministry|Mirror|Monitor|Network|News|Newsroom|Observer|Office|Online|Paper|Post|Press|Radio|Record|Register|Report(?:er)?|Review|Sentinel|Service|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|TV|Voice|Weekly|Wire|World|Xinhua|Reuters|Bloomberg|Kyodo|TASS)\b|^(?:The )?\p{Lu}{2,5}$/u;

/**
 * Reads a line that holds one full date and, beside it, a short name in capitals; undefined for any
 * other line, sentences and headlines that end in a date ("Protests in Lyon, 3 May 2021") included.
 *
 * @example
 * readImprint("Manila Tribune, May 15, 2023") // { outlet: "Manila Tribune" }
 * readImprint("Geneva, 15 May 2023") // {}
 */
export function readImprint(text: string): Imprint | undefined {
  if (text.length > 110 || parseDate(text) === undefined) return undefined;
  const day = dateSpan(text);
  if (day === undefined) return undefined;
  const before = trimmed(text.slice(0, day.start).replace(WEEKDAY, ""));
  const after = trimmed(text.slice(day.end).replace(CLOCK, ""));
  const name = before === "" ? after : before;
  if (name.length < 2 || name.length > 60 || (before !== "" && after !== "") || !isName(name)) return undefined;
  return PUBLISHER.test(name) ? { outlet: name } : name.split(/,? /).length <= 3 ? {} : undefined;
}

/**
 * Gives the imprints above the first prose their reason, and returns the publisher they name. A lone
 * line above the prose that names no publisher stays: it is the title.
 */
export function markImprint(lines: readonly TextLine[]): string | undefined {
  const prose = lines.findIndex((line) => line.reason === undefined && isProse(line.text));
  const head = lines.slice(0, Math.max(prose, 0));
  const imprints = head.flatMap((line) => {
    // "15 May 2023 — Reuters" looks like the credit of a picture, too.
    const imprint = line.reason === undefined || line.reason === "caption" ? readImprint(line.text) : undefined;
    return imprint === undefined ? [] : [{ line, imprint }];
  });
  const titled = head.some((line) => line.reason === undefined && !imprints.some((one) => one.line === line));
  for (const { line, imprint } of imprints) if (titled || imprint.outlet !== undefined) line.reason = "timestamp";
  return imprints.find(({ imprint }) => imprint.outlet !== undefined)?.imprint.outlet;
}

const trimmed = (text: string): string => text.replace(/^[\s,|·•–—()-]+|[\s,|·•–—().-]+$/g, "");

/** Every word but the smallest in capitals, as in names; figures and marks of sentences make a headline. */
function isName(text: string): boolean {
  if (/[\d:;!?"“”]|\p{Ll}\.(?:\s|$)/u.test(text)) return false;
  const words = text.split(" ");
  return words.length <= 6 && words.every((word) => /^[(&]?\p{Lu}/u.test(word) || /^(?:of|the|de|du|la|for|and|&)$/.test(word));
}
