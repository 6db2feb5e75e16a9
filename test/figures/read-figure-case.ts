/** One figure of a marked sentence. */
export interface ExpectedFigure {
  readonly start: number;
  /** Value or range, unit and bound in one line. */
  readonly amount: string;
  readonly of: string;
}

const BOUNDS: Readonly<Record<string, string>> = {
  "=": "exact",
  "~": "about",
  ">": "atLeast",
  "<": "atMost",
  "-": "range",
  "!": "rhetorical",
};

/** A sentence without its marks, and the figures marked in it. */
export function readFigureCase(marked: string): { readonly text: string; readonly figures: readonly ExpectedFigure[] } {
  const figures: ExpectedFigure[] = [];
  let removed = 0;
  const text = marked.replace(
    /\{([^|{}]+)\|([^|{}]*)\|([^|{}]*)\|([^|{}]*)\|([=~<>!-])\}/g,
    (whole, words: string, value: string, unit: string, of: string, bound: string, offset: number) => {
      figures.push({ start: offset - removed, amount: `${value} ${unit} ${BOUNDS[bound]}`, of });
      removed += whole.length - words.length;
      return words;
    },
  );
  return { text, figures };
}
