import { describe, expect, it } from "vitest";
import { renderHtml, renderMarkdown, renderTerminal } from "../../src/compare/index.js";
import { dateWords, quoteMarks, whyWords } from "../../src/compare/render/labels.js";
import type { ComparedAccount, Comparison, Fact, FactCell, FactStatus, Verdict } from "../../src/core/index.js";

const TEXTS = { a: "We watch how it will act. The port closed.", b: "We watch what it will do.", c: "The port closed. And then" };
type Id = keyof typeof TEXTS;

const account = (id: Id, more: Partial<ComparedAccount> = {}): ComparedAccount => ({
  id,
  outlet: `Outlet ${id}`,
  title: null,
  published: null,
  language: "en",
  access: "unknown",
  completeness: "unknown",
  text: TEXTS[id],
  record: { events: [], statements: [], figures: [], times: [], places: [], entities: [], commitments: [], positions: [] },
  ...more,
});

const says = (id: Id, words: string): FactCell => {
  const start = TEXTS[id].indexOf(words);
  const span = { start, end: start + words.length };
  return { stance: "says", evidence: [{ ...span, text: words, source: span }], attribution: null };
};
const empty = (stance: "silent" | "unknown"): FactCell => ({ stance, evidence: [], attribution: null });

const fact = (id: string, status: FactStatus, verdicts: readonly Verdict[], cells: Readonly<Record<Id, FactCell>>): Fact => ({
  id,
  kind: "statement",
  summary: "",
  slots: { who: [], what: "", whom: [], when: null, where: null, figures: [] },
  status,
  verdicts,
  cells,
  why: "because",
});

const comparison: Comparison = {
  accounts: [account("a"), account("b"), account("c", { copyOf: "a", access: "metered" })],
  facts: [
    fact("F01", "differing", ["quote-variant"], {
      a: says("a", "We watch how it will act"),
      b: says("b", "We watch what it will do"),
      c: empty("unknown"),
    }),
    fact("F02", "only", [], { a: says("a", "The port closed"), b: empty("silent"), c: says("c", "The port closed") }),
  ],
  sources: [{ name: "a <senior> official", country: "JPN", anonymous: true, accounts: { a: ["F01"] } }],
  counts: { accounts: 3, independent: 2, facts: 2, shared: 0, differing: 1, only: 1, conflict: 0, onlyByAccount: { a: 1, b: 0, c: 1 } },
};

describe("a comparison as a page", () => {
  const html = renderHtml(comparison);

  it("marks the words in which one utterance differs, inside links to their place", () => {
    expect(html).toMatch(/href="#t0-0"[^>]*>“We watch <mark>how<\/mark> it will <mark>act<\/mark>”/);
    expect(html).toMatch(/href="#t1-0"[^>]*>“We watch <mark>what<\/mark> it will <mark>do<\/mark>”/);
  });

  it("tells silence from a text that is cut short", () => {
    expect(html).toContain('<td class="empty">text incomplete</td>');
    expect(html).toContain('<td class="empty">not said: B</td>');
  });

  it("counts independent accounts, names copies and the sources they rest on", () => {
    expect(html).toContain("3 accounts · 2 independent · 1 root source (1 unnamed): JPN");
    expect(html).toContain("copy of a · metered");
    expect(html).toContain("Only A (Outlet a) and its copy C");
    expect(html).toMatch(/a &lt;senior&gt; official[\s\S]*<a href="#F01">F01<\/a>/);
  });

  it("needs nothing from elsewhere, and every link in it leads somewhere", () => {
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("has tables with captions and heads for rows and columns", () => {
    expect(html.match(/<caption>/g)).toHaveLength(html.match(/<table/g)?.length ?? 0);
    expect(html.match(/<tr id="F\d+"><th scope="row">/g)).toHaveLength(2);
  });
});

describe("a comparison for a terminal and as Markdown", () => {
  it("tells a fact of an account and its copy once, and who is silent", () => {
    const terminal = renderTerminal(comparison, { colour: false, width: 80 });
    expect(terminal.match(/The port closed/g)).toHaveLength(1);
    expect(terminal).toContain("ONLY A (Outlet a) and its copy C");
    expect(terminal).toContain("text incomplete: C");
  });

  it("puts a figure and a role into the row of the fact whose words hold them", () => {
    const alone = (id: string, kind: Fact["kind"], words: string): Fact => ({
      ...fact(id, "only", [], { a: says("a", words), b: empty("silent"), c: empty("silent") }),
      kind,
    });
    const facts = [alone("F01", "figure", "it will"), alone("F02", "event", "We watch how it will act"), alone("F03", "role", "The port")];
    const shown = { ...comparison, facts };
    const terminal = renderTerminal(shown, { colour: false, width: 80 });
    expect(terminal).toMatch(/F02 {2}event {10}“We watch how it will act” \[F01 figure\]\nF03 {2}role/);
    const html = renderHtml(shown);
    expect(html.match(/<tr id="F/g)).toHaveLength(2);
    expect(html).toContain('<a id="F01" href="#F01">F01</a> figure');
    expect(html).toContain("<span>(3)</span>");
    expect(renderMarkdown(shown)).toContain("| F02 event, F01 figure |");
  });

  it("keeps a row a fact", () => {
    expect(
      renderMarkdown(comparison)
        .split("\n")
        .filter((line) => /^\| F\d/.test(line)),
    ).toHaveLength(2);
  });
});

describe("words for people", () => {
  it.each([
    ["2024-05-14T21:05:00-03:00", "2024-05-14 21:05 UTC-3"],
    ["2024-05-14T21:05+05:30", "2024-05-14 21:05 UTC+5:30"],
    ["2024-05-14T21:05:00.000Z", "2024-05-14 21:05 UTC"],
    ["2024-05-14T21:05+00:00", "2024-05-14 21:05 UTC"],
    ["2024-05-14T21:05:00+10:00", "2024-05-14 21:05 UTC+10"],
    ["2024-05-14", "2024-05-14"],
    [null, "undated"],
  ])("a date: %s is %s", (iso, words) => expect(dateWords(iso)).toBe(words));

  it.each([
    ["The port closed", "“The port closed”"],
    ['"The port closed"', '"The port closed"'],
    ['"The port closed.', '"The port closed.”'],
    ['The port closed,"', '“The port closed,"'],
    ["“The port closed.", "“The port closed.”"],
    ['the port is "closed"', '“the port is "closed"”'],
  ])("a quotation: %s", (text, shown) => {
    const [open, close] = quoteMarks(text);
    expect(`${open}${text}${close}`).toBe(shown);
  });

  it("a reason is told without what the row shows anyhow", () => {
    const why = "wording: one; two / three; attribution: according to A in one account, B in the other; conflict: 3 and 5; not both";
    const told = { ...(comparison.facts[0] as Fact), why };
    expect(whyWords(told)).toBe("conflict: 3 and 5; not both");
    expect(whyWords({ ...told, why: "wording: one / two" })).toBe("wording: one / two");
  });
});
