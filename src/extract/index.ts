export { type ExtractInput, extractArticle } from "./extract-article.js";
export { type ExtractOutput, extractOutput } from "./extract-output.js";
export { type DecodedText, decodeBytes } from "./input/decode-bytes.js";
export { type FeedEntry, feedEntries } from "./input/feed-entries.js";
export { type MailEntry, mailEntries } from "./input/mail-entries.js";
export { type InputFormat, sniffInput } from "./input/sniff-input.js";
export { LIMITS } from "./limits.js";
export { explainExtraction } from "./report/explain-extraction.js";
export { extractionHtml } from "./report/extraction-html.js";
