/**
 * Sticky patterns tried at one place of a text. Every repeat is bounded, so that a try costs a constant.
 */

/** An e-mail address, also one shortened by an archive ("dharmad...@example.org"). */
export const EMAIL = /[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/uy;

/** The beginning of an address with a scheme. */
export const SCHEME = /(?:https?|ftps?|file|news|irc|svn|git):\/{1,3}|mailto:|www\d?\.(?=[A-Za-z0-9])|doi:(?=\d)|ymsgr:/iy;

/** A host name without scheme; the last label is checked against a list. */
export const HOST = /(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}([A-Za-z]{2,6})(?![A-Za-z0-9_@-])/y;

/** Telephone numbers and the like, which are one word ("713-853-3989", "1-800-991-9019", "94720-1900", "2017-04-06"). */
export const NUMBER_CODE =
  /(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-])|\d{3}[-/]\d{3}-\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{5}-\d{4}(?![\d-])|\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}-\d{1,2}-\d{2,4}(?![\d-])/y;

/** `+44` before the rest of a telephone number. */
export const PHONE_PREFIX = /\+\d{1,3}(?=[ -]?\(?\d{2,3})(?!\d)/y;

/** Faces made of punctuation. */
export const EMOTICON =
  /(?:[:;=8][-o^']?[()[\]DPpO|\\*3@$]{1,3}|[:;]-?\/(?!\/)|[xX]D|[()]-?[:;=]|<3|\^[_.-]?\^|-[_.]-|[oO][_.][oO]|>[:;]-?[()]|[:;]['’]-?[()]|T[_.]T)(?![A-Za-z0-9])/y;

/** Arrows and rules drawn with several signs. */
export const DRAWN = /<{1,3}[-=]{1,40}>?|[-=]{1,40}>{1,3}|\|?[-=+]{2,80}\|?/y;

/** One picture character with its modifiers and joined parts. */
export const EMOJI =
  /(?:[\u{1F1E6}-\u{1F1FF}]{2}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?){0,6}|[\u{1F3FB}-\u{1F3FF}])/uy;

/** Position after a sticky pattern that matches at `at`, or -1. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
