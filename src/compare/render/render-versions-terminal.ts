import type { Fact, Span } from "../../core/index.js";
import { changedSpans } from "../align/diff-words.js";
import type { VersionChanges } from "../compare-versions.js";
import { attributionWords, quoteMarks, whyWords } from "./labels.js";
import type { TerminalOptions } from "./render-terminal.js";
import { cleanLine, wrapLine } from "./terminal-text.js";
import { changeCounts, changeWords, incompleteNote, versionLine } from "./version-labels.js";

/** What changed between two versions, for a terminal: changed, dropped and added facts in the versions' own words. */
export function renderVersionsTerminal(changes: VersionChanges, options: TerminalOptions): string {
  const width = Math.max(40, options.width);
  const [old, young] = changes.accounts;
  const paint = (text: string, code: number): string => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [
    ...wrapLine(`-  ${cleanLine(versionLine(old))}`, width, "   "),
    ...wrapLine(`+  ${cleanLine(versionLine(young))}`, width, "   "),
    changeCounts(changes),
  ];
  const told = (sign: "-" | "+", text: string, spans: readonly Span[], source: string): readonly string[] => {
    const [open, close] = quoteMarks(text);
    const words = cleanLine(options.colour ? text : marked(text, spans, sign));
    return wrapLine(`  ${sign}  ${open}${words}${close}${source}`, width, "     ").map((line) => paint(line, sign === "-" ? 31 : 32));
  };
  if (changes.changed.length > 0) lines.push("", paint("CHANGED", 1));
  for (const fact of changes.changed) {
    const [left, right] = changedSpans(fact.before, fact.after);
    lines.push(
      ...wrapLine([`${fact.id}  ${fact.kind}`, changeWords(fact)].filter((part) => part !== "").join(" \u00b7 "), width, "     "),
      ...told("-", fact.before, left, sourceOf(fact, old.id)),
      ...told("+", fact.after, right, sourceOf(fact, young.id)),
    );
    if (fact.status === "conflict" || fact.verdicts.includes("update"))
      lines.push(...wrapLine(`     ${cleanLine(whyWords(fact))}`, width, "     ").map((line) => paint(line, 2)));
  }
  for (const [label, sign, facts, id] of [
    ["DROPPED", "-", changes.dropped, old.id],
    ["ADDED", "+", changes.added, young.id],
  ] as const) {
    if (facts.length === 0) continue;
    lines.push("", paint(label, 1));
    for (const fact of facts) lines.push(`${fact.id}  ${fact.kind}`, ...told(sign, wordsOf(fact, id), [], sourceOf(fact, id)));
  }
  const note = incompleteNote(changes);
  if (note !== "") lines.push("", ...wrapLine(note, width, ""));
  return `${lines.join("\n")}\n`;
}

/** Without colour, the words that differ stand in brackets: [-was-], {+is+}. */
function marked(text: string, spans: readonly Span[], sign: "-" | "+"): string {
  const [open, close] = sign === "-" ? ["[-", "-]"] : ["{+", "+}"];
  let out = "";
  let from = 0;
  for (const span of spans) {
    out += `${text.slice(from, span.start)}${open}${text.slice(span.start, span.end)}${close}`;
    from = span.end;
  }
  return out + text.slice(from);
}

const wordsOf = (fact: Fact, id: string): string => (fact.cells[id]?.evidence[0]?.text ?? "").replace(/\s+/g, " ");

function sourceOf(fact: Fact, id: string): string {
  const words = attributionWords(fact.cells[id]?.attribution ?? null);
  return words === "unattributed" ? "" : ` \u2014 ${cleanLine(words)}`;
}
