import { describe, expect, it } from "vitest";
import { renderHtml, renderMarkdown, renderTerminal } from "../../src/compare/index.js";
import { attributionWords, dateWords, quoteMarks, whyWords } from "../../src/compare/render/labels.js";
import { reportRows } from "../../src/compare/render/report-rows.js";
import { whoWords } from "../../src/compare/render/who-words.js";
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

  it("leads from its counts to its parts", () => {
    expect(html).toContain('<li class="conflict"><b>0</b> in conflict</li>');
    expect(html).toContain('<li class="differing"><a href="#differing"><b>1</b> differ</a></li>');
    expect(html).toContain('<a href="#only-a-c"><b>1</b> only A (Outlet a) and its copy C</a>');
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
    expect(terminal).toContain("C was not read whole: what it does not tell here may still stand in it.");
  });

  it("puts a figure and a role into the row of the fact whose words hold them", () => {
    const alone = (id: string, kind: Fact["kind"], words: string): Fact => ({
      ...fact(id, "only", [], { a: says("a", words), b: empty("silent"), c: empty("silent") }),
      kind,
    });
    const facts = [alone("F01", "figure", "it will"), alone("F02", "event", "We watch how it will act"), alone("F03", "role", "The port")];
    const shown = { ...comparison, facts };
    const terminal = renderTerminal(shown, { colour: false, width: 80 });
    expect(terminal).toMatch(/F02 {2}event {10}“We watch how it will act” \[F01\]\nF03 {2}role/);
    const html = renderHtml(shown);
    expect(html.match(/<tr id="F/g)).toHaveLength(2);
    expect(html).toContain('<a id="F01" href="#F01">F01</a> figure');
    expect(html).toContain("<span>(2)</span>");
    expect(terminal).toContain("2 only here (2 A, 0 B, 0 C)");
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

describe("rows for people", () => {
  const TELL = "Police say that 14 people died. Aid came at noon.";
  const tells = (
    id: string,
    kind: Fact["kind"],
    status: FactStatus,
    cells: Readonly<Record<string, string>>,
    more: Partial<Fact> = {},
  ): Fact => ({
    ...fact(id, status, [], { a: empty("silent"), b: empty("silent"), c: empty("silent") }),
    kind,
    cells: Object.fromEntries(
      ["a", "b", "c"].map((account) => {
        const words = cells[account];
        const start = words === undefined ? -1 : TELL.indexOf(words);
        const span = { start, end: start + (words?.length ?? 0) };
        return [
          account,
          words === undefined ? empty("silent") : { stance: "says", evidence: [{ ...span, text: words, source: span }], attribution: null },
        ];
      }),
    ),
    ...more,
  });
  const rowsOf = (...facts: readonly Fact[]) => reportRows({ ...comparison, facts });

  it("a figure that differs raises the row of the deed it is told in, and is marked there", () => {
    const deed = tells("F02", "event", "shared", { a: "14 people died", b: "14 people died", c: "14 people died" });
    const figure = tells("F01", "figure", "differing", { a: "14 people", b: "14 people" });
    const [row, ...others] = rowsOf(figure, deed);
    expect(others).toEqual([]);
    expect([row?.fact.id, row?.status, row?.within.map(({ id }) => id)]).toEqual(["F02", "differing", ["F01"]]);
    expect(row?.words.get("a")?.marked.map(({ text }) => text)).toEqual(["14 people"]);
  });

  it("a bare figure is shown in the clause that tells it, which gets no row of its own where it tells little else", () => {
    const figure = tells("F01", "figure", "conflict", { a: "14 people", b: "14 people" });
    const clause = tells("F02", "detail", "only", { a: "14 people died" });
    const deed = tells("F03", "event", "only", { b: "Police say that 14 people died" });
    const rows = rowsOf(figure, clause, deed);
    expect(rows.map((row) => row.fact.id)).toEqual(["F01", "F03"]);
    expect(["a", "b"].map((account) => rows[0]?.words.get(account)?.spans[0]?.text)).toEqual([
      "14 people died",
      "Police say that 14 people died",
    ]);
  });

  it("what several tell in the clauses shown for a bare figure stands in its row", () => {
    const clauses = { a: "14 people died", b: "14 people died" };
    const figure = tells("F01", "figure", "differing", { a: "14 people", b: "14 people", c: "14 people" });
    const rows = rowsOf(
      figure,
      tells("F02", "event", "shared", clauses),
      tells("F03", "event", "shared", { a: "Aid came", b: "Aid came" }),
    );
    expect(rows.map(({ fact: { id }, within }) => [id, within.map((part) => part.id)])).toEqual([
      ["F01", ["F02"]],
      ["F03", []],
    ]);
  });

  it("a part stays apart where an account that tells it does not tell the other, or on another's word", () => {
    const deed = tells("F01", "event", "shared", { a: "14 people died", b: "14 people died" });
    expect(rowsOf(deed, tells("F02", "figure", "shared", { a: "14 people", c: "14 people" }))).toHaveLength(2);
    const on = (name: string, told: Fact): Fact => ({
      ...told,
      cells: Object.fromEntries(
        Object.entries(told.cells).map(([id, cell]) => [id, { ...cell, attribution: { source: { name }, mode: "indirect", chain: [] } }]),
      ),
    });
    expect(rowsOf(on("the police", deed), on("a doctor", tells("F02", "figure", "only", { a: "14 people" })))).toHaveLength(2);
    expect(rowsOf(on("the police", deed), on("the police", tells("F02", "figure", "only", { a: "14 people" })))).toHaveLength(1);
  });

  it("every fact stands in one row", () => {
    const facts = [
      tells("F01", "figure", "shared", { a: "14 people", b: "14 people" }),
      tells("F02", "detail", "only", { a: "14 people died" }),
      tells("F03", "figure", "only", { a: "14 people died" }),
      tells("F04", "detail", "shared", { a: "14 people", c: "14 people" }),
      tells("F05", "role", "only", { c: "14 people" }),
    ];
    const ids = rowsOf(...facts).flatMap(({ fact: { id }, within }) => [id, ...within.map((part) => part.id)]);
    expect(ids.sort()).toEqual(["F01", "F02", "F03", "F04", "F05"]);
  });

  it.each([
    ["ruled out talks", "Ada Ray"],
    ["will resign", "Ada Ray"],
    ["She left", "Ada Ray"],
    ["the minister left", ""],
    ["imposing a fine", ""],
  ])("who does it, where the words do not say: %s", (words, who) => {
    const deed = tells(
      "F01",
      "event",
      "only",
      { a: "14 people died" },
      { slots: { ...(comparison.facts[0] as Fact).slots, who: [{ name: "Ada Ray" }] } },
    );
    expect(whoWords(deed, "a", words)).toBe(who);
    expect(whoWords({ ...deed, kind: "detail" }, "a", words)).toBe("");
  });

  it("an account in a language that is not read heads no report, and is not called silent", () => {
    const shown: Comparison = {
      ...comparison,
      accounts: [account("a", { title: "Al menos 14 muertos", language: "es", unread: true }), account("b", { title: "14 dead" })],
      facts: [{ ...tells("F01", "event", "only", { b: "Aid came" }), cells: { a: empty("unknown"), b: says("b", "We watch") } }],
    };
    const terminal = renderTerminal(shown, { colour: false, width: 100 });
    expect(terminal).toMatch(/^14 dead {2}\(title of B\)/);
    expect(terminal).toContain("in Spanish, not read");
    expect(renderHtml(shown)).toContain('<td class="empty">not read: A</td>');
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

  it.each([
    ["The firm", "according to the firm"],
    ["The Hague Group", "according to The Hague Group"],
    ["A senior official", "according to a senior official"],
    ["Ada Ray", "according to Ada Ray"],
  ])("a source: %s", (name, words) => expect(attributionWords({ source: { name }, mode: "indirect", chain: [] })).toBe(words));

  it("a reason is told without what the row shows anyhow", () => {
    const why = "wording: one; two / three; attribution: according to A in one account, B in the other; conflict: 3 and 5; not both";
    const told = { ...(comparison.facts[0] as Fact), why };
    expect(whyWords(told)).toBe("3 and 5; not both");
    expect(whyWords({ ...told, why: "wording: one / two" })).toBe("one / two");
  });
});
