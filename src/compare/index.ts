export { type AccountToCompare, compareAccounts } from "./compare-accounts.js";
export { renderCsv } from "./render/render-csv.js";
export { renderHtml } from "./render/render-html.js";
export { renderMarkdown } from "./render/render-markdown.js";
export { renderTerminal, type TerminalOptions } from "./render/render-terminal.js";
export { type ConflictSlot, comparePair, type PairRelation, type PairSide } from "./pair/compare-pair.js";
