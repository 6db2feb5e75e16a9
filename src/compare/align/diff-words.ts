import type { Span } from "../../core/index.js";

/** A run of words of two texts: in both, or only in the first or second. */
export interface WordRun {
  readonly kind: "same" | "first" | "second";
  readonly text: string;
}

/** Texts of more words are compared as wholes: the table grows with the product of their lengths. */
const LIMIT = 400;
const WORD = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu;

interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    key: match[0].toLowerCase().replace(/\u2019/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * Word-by-word difference of two wordings (longest common subsequence, punctuation left out).
 * Texts beyond 400 words are compared as wholes.
 *
 * @example
 * diffWords("how it will act", "what it will do")
 */
export function diffWords(first: string, second: string): readonly WordRun[] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length > LIMIT || b.length > LIMIT) {
    return first === second
      ? [{ kind: "same", text: first }]
      : [
          { kind: "first", text: first },
          { kind: "second", text: second },
        ];
  }
  const runs: { kind: WordRun["kind"]; words: string[] }[] = [];
  for (const { kind, word } of steps(a, b)) {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.words.push(word.text);
    else runs.push({ kind, words: [word.text] });
  }
  return runs.map((run) => ({ kind: run.kind, text: run.words.join(" ") }));
}

/**
 * Where two wordings part: for each text the spans of the words that the other lacks.
 *
 * @example
 * changedSpans("how it will act", "what it will do") // [[{ start: 0, end: 3 }, { start: 12, end: 15 }], ...]
 */
export function changedSpans(first: string, second: string): readonly [readonly Span[], readonly Span[]] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length > LIMIT || b.length > LIMIT) {
    return first === second ? [[], []] : [[{ start: 0, end: first.length }], [{ start: 0, end: second.length }]];
  }
  const parted = steps(a, b);
  const spans = (kind: WordRun["kind"], text: string): readonly Span[] => {
    const found: Span[] = [];
    for (const step of parted) {
      if (step.kind !== kind) continue;
      const last = found[found.length - 1];
      // Neighbours become one stretch.
      if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, step.word.start)))
        found[found.length - 1] = { start: last.start, end: step.word.end };
      else found.push({ start: step.word.start, end: step.word.end });
    }
    return found;
  };
  return [spans("first", first), spans("second", second)];
}

/** The words of both texts in order, each told as common or as one text's own. */
function steps(a: readonly Word[], b: readonly Word[]): readonly { readonly kind: WordRun["kind"]; readonly word: Word }[] {
  const table = lengths(a, b);
  const width = b.length + 1;
  const found: { kind: WordRun["kind"]; word: Word }[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left && right && left.key === right.key) {
      found.push({ kind: "same", word: left });
      i++;
      j++;
    } else if (left && (!right || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))) {
      found.push({ kind: "first", word: left });
      i++;
    } else if (right) {
      found.push({ kind: "second", word: right });
      j++;
    }
  }
  return found;
}

/** Lengths of common subsequences of the tails, row by row. */
function lengths(a: readonly Word[], b: readonly Word[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]?.key === b[j]?.key
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}
