import type { Article, Document } from "../core/index.js";

/**
 * Whether silence of an account means something: its text is known to be whole, or is plain clean text that ends as
 * prose does. A teaser, or a text that breaks off, never is.
 */
export function isComplete(article: Article): boolean {
  if (article.completeness === "full") return true;
  if (article.completeness === "teaser" || article.access === "paywalled" || article.access === "registration") return false;
  const text = article.text.trimEnd();
  if (/(?:\.\.\.|\u2026)$/.test(text)) return false;
  return article.access !== "metered" && /[.!?]["'\u201d\u2019)\]]*$/.test(text);
}

/** Whether a text was read: one in a language without a model has words, but no trees. */
export const isRead = ({ tokens }: Document): boolean => tokens.length === 0 || tokens.deprel.some((relation) => relation !== "_");
