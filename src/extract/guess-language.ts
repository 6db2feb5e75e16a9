import { detectLanguage } from "../text/index.js";

/** Below this the words of a text do not tell its language. */
const LEAST_CONFIDENCE = 0.2;
/** UTF-16 code units looked at. */
const SAMPLE = 3000;

/**
 * The language of a page's text from its script and commonest words; `und` where the text says too little.
 *
 * @param declared - what the page says of itself: it stands unless another language is clearly more likely
 */
export function guessLanguage(text: string, declared?: string): string {
  const { language, confidence } = detectLanguage(text.slice(0, SAMPLE), declared);
  return confidence < LEAST_CONFIDENCE ? (declared ?? "und") : language;
}
