import type { Span } from "../core/index.js";
import { CUE_FORM } from "./beside.js";
import type { Reading } from "./reading.js";
import { BODY_NOUNS, ROLE_NOUNS, TEXT_NOUNS } from "./role-nouns.js";

/** `POPE:`, `Ms Roe:` - a name in at most six words, before a colon. */
export const NAME = /^(?:(?:[A-Z][.]?|\p{Lu}[\p{L}\p{M}'\u2019.-]*|of|the|de|al|bin|van|von|&)(?:\s+|$)){1,6}$/u;
/** Words before a colon that name a kind of text and no one who speaks. */
const LABEL =
  /^(?:update|updated|breaking|live|watch|video|photos?|image|picture|related|read(?: more)?|see|exclusive|opinion|analysis|explainer|editorial|correction|clarification|note|editor[\u2019']?s note|source|sources|background|context|key|q|a|question|answer|subject|date|time|place|where|when|what|why|how|who|location|contact|copyright|tags?|category|topics?|summary|advertisement|caption|credit|from|to|re|warning|tip|step|part|chapter|figure|table|example|bottom line|the latest|fact check|first|second|third|next|result|score|final)$/i;

/** Whether the words at a line's edge are the name of someone who speaks. */
export function isNameLike(reading: Reading, span: Span): boolean {
  const words = reading.text.slice(span.start, span.end);
  if (!NAME.test(words) || LABEL.test(words.trim()) || CUE_FORM.test(words.split(/\s+/, 1)[0] ?? "")) return false;
  const name = reading.document.names.find((n) => n.start < span.end && n.end > span.start);
  const word = words.trim().split(/\s+/).pop() ?? "";
  if (word.length > 2 && reading.text.indexOf(word, span.end) >= 0 && reading.text.length < 400_000) return true;
  return (
    name !== undefined ||
    /^(?:\p{Lu}{2,}[\s.]*)+$/u.test(words) ||
    reading.document.mentions.some((m) => m.start < span.end && m.end > span.start)
  );
}

/** One or two lower-case words that end in a role or body: "police", "aid groups". */
export function isRole(reading: Reading, span: Span): boolean {
  const words = reading.text.slice(span.start, span.end);
  if (!/^\p{Ll}+(?: \p{Ll}+)?$/u.test(words)) return false;
  const lemma = reading.lemma(reading.rowAt(span.end - 1));
  return ROLE_NOUNS.has(lemma) || BODY_NOUNS.has(lemma) || TEXT_NOUNS.has(lemma);
}
