/** Scoring of attributed statements: the rules of the shared `score_statements.py`, same results. */

export interface ScoredStatement {
  readonly quote_start: number;
  readonly quote_end: number;
  readonly quote_spans?: readonly (readonly [number, number])[];
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
  readonly speaker_name?: string;
  readonly speaker_names?: readonly string[] | null;
  readonly act?: string;
}

export interface ScoredDocument {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly ScoredStatement[];
}

export interface View {
  readonly gold: number;
  readonly found: number;
  /** Quotation at 80% overlap and right speaker: precision, recall, F1 in per cent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Quotation at 80% overlap. */
  readonly quoteF1: number;
  readonly speakerAccuracy: number;
}

export type ViewName = "all" | "say" | "direct" | "mixed" | "indirect";
const VIEWS: readonly ViewName[] = ["all", "say", "direct", "mixed", "indirect"];

interface Item {
  quote: Set<number>;
  readonly speaker: readonly [number, number] | null;
  readonly cue: readonly [number, number] | null;
  readonly act: string;
  readonly names: readonly string[];
  readonly name: string | undefined;
  kind: ViewName;
}

const LETTER = /[\p{L}\p{N}]/u;

/** For each character whether it stands inside quotation marks. */
function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  const paint = (from: number, to: number): void => void mask.fill(1, from, to);
  for (const line of text.matchAll(/[^\n]+/g)) {
    const base = line.index;
    const paragraph = line[0];
    let start = -1;
    for (let i = 0; i < paragraph.length; i++) {
      const c = paragraph[i] ?? "";
      if ("\u201c\u00ab\u201e".includes(c)) {
        if (start < 0) start = i;
      } else if ("\u201d\u00bb".includes(c) || (c === '"' && start >= 0)) {
        if (start >= 0) paint(base + start, base + i + 1);
        start = -1;
      } else if (c === '"') start = i;
    }
    if (start >= 0) paint(base + start, base + paragraph.length);
    for (const found of paragraph.matchAll(
      /(?<![\p{L}\p{N}_])['\u2018]([\p{L}\p{N}_][^'\u2018\u2019"\n]{3,160}[\p{L}\p{N}_.,!?])['\u2019](?![\p{L}\p{N}_])/gu,
    )) {
      const from = base + found.index;
      const to = from + found[0].length;
      if ((found[1] ?? "").includes(" ") && !mask.subarray(from, to).includes(1)) paint(from, to);
    }
  }
  return mask;
}

const lettersOf = (text: string, spans: readonly (readonly [number, number])[]): Set<number> => {
  const set = new Set<number>();
  for (const [from, to] of spans)
    for (let i = Math.max(0, from); i < Math.min(to, text.length); i++) if (LETTER.test(text[i] ?? "")) set.add(i);
  return set;
};

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const i of a) if (b.has(i)) count++;
  return count;
};

const pair = (a: number | null | undefined, b: number | null | undefined): readonly [number, number] | null =>
  a == null || b == null || b <= a ? null : [a, b];

function load(text: string, statements: readonly ScoredStatement[], mask: Uint8Array): Item[] {
  const items: Item[] = [];
  const byCue = new Map<string, Item>();
  for (const s of statements) {
    const quote = lettersOf(text, s.quote_spans?.length ? s.quote_spans : [[s.quote_start, s.quote_end]]);
    if (quote.size === 0) continue;
    const item: Item = {
      quote,
      speaker: pair(s.speaker_start, s.speaker_end),
      cue: pair(s.cue_start, s.cue_end),
      act: s.act ?? "say",
      names: s.speaker_names ?? [],
      name: s.speaker_name,
      kind: "indirect",
    };
    const key = `${item.speaker}|${item.cue}`;
    const held = item.cue ? byCue.get(key) : undefined;
    if (held) {
      for (const i of quote) held.quote.add(i);
      continue;
    }
    byCue.set(key, item);
    items.push(item);
  }
  for (const item of items) {
    let inside = 0;
    for (const i of item.quote) inside += mask[i] ?? 0;
    item.kind = inside === 0 ? "indirect" : inside >= 0.95 * item.quote.size ? "direct" : "mixed";
  }
  return items;
}

function sameSpeaker(text: string, gold: Item["speaker"], found: Item["speaker"]): boolean {
  if (!gold || !found) return gold === null && found === null;
  if (gold[0] === found[0] && gold[1] === found[1]) return true;
  const a = lettersOf(text, [gold]);
  const b = lettersOf(text, [found]);
  const both = shared(a, b);
  return both > 0 && both >= 0.5 * Math.min(a.size, b.size);
}

function sameName(names: readonly string[], name: string | undefined): boolean {
  if (!name) return false;
  const words = name.replace(/\s+/g, " ").trim().toLowerCase();
  const last = words.split(" ").pop();
  return names.some((gold) => {
    const other = gold.toLowerCase();
    return words === other || (last !== "" && last === other.split(/\s+/).filter(Boolean).pop());
  });
}

function pairs(gold: readonly Item[], found: readonly Item[]): (readonly [number, number])[] {
  const candidates: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((p, j) => {
      const share = shared(g.quote, p.quote) / Math.max(g.quote.size, p.quote.size);
      if (share >= 0.8) candidates.push([share, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  const out: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    out.push([i, j]);
  }
  return out;
}

/**
 * Scores found statements against gold: views by kind, and the share of resolved speaker names that are right.
 * Statements with another act than "say" are optional in all views but `all`.
 */
export function scoreStatements(
  golds: readonly ScoredDocument[],
  found: ReadonlyMap<string, readonly ScoredStatement[]>,
): { readonly views: Readonly<Record<ViewName, View>>; readonly nameAccuracy: number } {
  const counts = Object.fromEntries(VIEWS.map((v) => [v, { gold: 0, found: 0, quote: 0, right: 0 }])) as Record<
    ViewName,
    { gold: number; found: number; quote: number; right: number }
  >;
  let names = 0;
  let namesRight = 0;
  for (const document of golds) {
    const mask = quotedMask(document.text);
    const gold = load(document.text, document.statements, mask);
    const items = load(document.text, found.get(document.id) ?? [], mask);
    const matched = pairs(gold, items);
    const goldOf = new Map(matched.map(([i, j]) => [j, i] as const));
    for (const [i, j] of matched) {
      const g = gold[i];
      if (!g || g.names.length === 0) continue;
      names++;
      if (sameName(g.names, items[j]?.name)) namesRight++;
    }
    for (const view of VIEWS) {
      const count = counts[view];
      const isGold = (i: number): boolean => {
        const g = gold[i];
        return g !== undefined && (view === "all" || (g.act === "say" && (view === "say" || g.kind === view)));
      };
      const isFound = (j: number): boolean => {
        const p = items[j];
        const i = goldOf.get(j);
        if (!p) return false;
        if (view === "all") return true;
        if (p.act !== "say" || (i !== undefined && gold[i]?.act !== "say")) return false;
        return view === "say" || (i !== undefined ? isGold(i) : p.kind === view);
      };
      gold.forEach((_, i) => {
        if (isGold(i)) count.gold++;
      });
      items.forEach((_, j) => {
        if (isFound(j)) count.found++;
      });
      for (const [i, j] of matched) {
        if (!isGold(i) || !isFound(j)) continue;
        count.quote++;
        if (sameSpeaker(document.text, gold[i]?.speaker ?? null, items[j]?.speaker ?? null)) count.right++;
      }
    }
  }
  const f1 = (right: number, n: number, m: number): number => (n + m === 0 ? 0 : (200 * right) / (n + m));
  const views = Object.fromEntries(
    VIEWS.map((view): [ViewName, View] => {
      const c = counts[view];
      return [
        view,
        {
          gold: c.gold,
          found: c.found,
          precision: c.found ? (100 * c.right) / c.found : 0,
          recall: c.gold ? (100 * c.right) / c.gold : 0,
          f1: f1(c.right, c.found, c.gold),
          quoteF1: f1(c.quote, c.found, c.gold),
          speakerAccuracy: c.quote ? (100 * c.right) / c.quote : 0,
        },
      ];
    }),
  ) as Record<ViewName, View>;
  return { views, nameAccuracy: names ? (100 * namesRight) / names : 0 };
}
