/** A run of words of two texts: in both, or only in the first or second. */
export interface WordRun {
  readonly kind: "same" | "first" | "second";
  readonly text: string;
}

const LIMIT = 400;

const split = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
const same = (a: string | undefined, b: string | undefined): boolean =>
  a?.toLowerCase().replace(/\u2019/g, "'") === b?.toLowerCase().replace(/\u2019/g, "'");
const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/**
 * Word-by-word difference of two wordings (longest common subsequence, punctuation left out).
 * Texts beyond 400 words are compared as wholes.
 *
 * @example
 * diffWords("how it will act", "what it will do")
 */
export function diffWords(first: string, second: string): readonly WordRun[] {
  const a = split(first).filter(isWord);
  const b = split(second).filter(isWord);
  if (a.length > LIMIT || b.length > LIMIT) {
    return first === second
      ? [{ kind: "same", text: first }]
      : [
          { kind: "first", text: first },
          { kind: "second", text: second },
        ];
  }
  const table = lengths(a, b);
  const runs: { kind: WordRun["kind"]; words: string[] }[] = [];
  const push = (kind: WordRun["kind"], word: string): void => {
    const last = runs[runs.length - 1];
    if (last?.kind === kind) last.words.push(word);
    else runs.push({ kind, words: [word] });
  };
  let i = 0;
  let j = 0;
  const width = b.length + 1;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      push("same", a[i] ?? "");
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)))
      push("first", a[i++] ?? "");
    else push("second", b[j++] ?? "");
  }
  return runs.map((run) => ({ kind: run.kind, text: run.words.join(" ") }));
}

/** Lengths of common subsequences of the tails, row by row. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = same(a[i], b[j])
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return table;
}
