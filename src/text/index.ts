export { detectLanguage, type LanguageGuess } from "./detect-language.js";
export { NUMBER_DIGITS, NUMBER_WORDS, numberOf, numberOfWords, SCALES } from "./number-words.js";
export { plainArticle } from "./plain-article.js";
export { sourceSpan } from "./source-span.js";
