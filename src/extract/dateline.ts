/**
 * A dateline at the start of a paragraph: place in capitals or capitalised, agency or date in
 * brackets, then a dash ("TOKYO -- ", "PARIS (AFP) — ", "Beijing, April 6 (Xinhua) -- ").
 */
const DATELINE =
  /^((?:[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]{1,24}(?:[ /][A-Z\u00c0-\u00de.'’-]{1,24}){0,3})(?:, ?[A-Z][A-Za-z. ]{1,24}?)?(?:, ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:, \d{4})?)?)\s?(?:\([^()]{2,40}\))?\s?(?:--|[—–-]|―)\s?(?=["“‘'(A-Z\u00c0-\u00de\d])/;
const MIXED =
  /^((?:[A-Z][a-z\u00c0-\u024f.'’-]{2,24})(?: [A-Z][a-z\u00c0-\u024f.'’-]{2,24}){0,2}(?:, ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}))?)\s?(?:\((?:AP|AFP|Reuters|REUTERS|Xinhua|Kyodo|ANI|PTI|dpa|UPI|EFE|CNN|IANS|TASS|Jiji Press|Yonhap|Bernama|Anadolu)[^()]{0,20}\)\s?(?:--|[—–-])?|--)\s?(?=["“‘'(A-Z\d])/;

/** The dateline as printed ("TOKYO"), or undefined. */
export function datelineOf(paragraph: string): string | undefined {
  const start = paragraph.slice(0, 140);
  const match = DATELINE.exec(start) ?? MIXED.exec(start);
  const place = match?.[1]?.replace(/[\s—–-]+$/, "");
  return place === undefined || place.length < 3 ? undefined : place;
}
