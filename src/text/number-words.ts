const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Scale words with their factor; `lakh` and `crore` as in South Asian news. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

const SIMPLE = new Map<string, number>([
  ...ONES.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
  ["nought", 0],
  ["fourty", 40],
]);

const WORD = `(?:${[...SIMPLE.keys()].sort((a, b) => b.length - a.length).join("|")}|${Object.keys(SCALES).join("|")})`;

/** Source of a regular expression for a number in words ("twenty-five", "three hundred and six"); at most twelve words. */
export const NUMBER_WORDS = `${WORD}(?:(?:[ -]|,? and |-and-)${WORD}){0,11}(?![A-Za-z])`;

/** Source of a regular expression for a number in digits, with grouping and decimals ("1,200", "3.5"). */
export const NUMBER_DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(?:\\.\\d{1,9})?";

/**
 * Value of a number in words, or undefined where the words make none.
 *
 * @example
 * numberOfWords("three hundred and six") // 306
 * numberOfWords("twenty-one trillion three hundred") // 21000000000300
 */
export function numberOfWords(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let seen = false;
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    if (word === "and" || word === "") continue;
    const simple = SIMPLE.get(word);
    const scale = SCALES[word];
    if (simple !== undefined) {
      // "forty five" adds, "five forty" is two numbers.
      const fits = !seen || last >= 100 || (last >= 20 && last % 10 === 0 && simple < 10 && simple > 0);
      if (!fits) return undefined;
      group += simple;
      last = simple;
    } else if (scale !== undefined) {
      if (scale === 100) group = (group === 0 ? 1 : group) * 100;
      else {
        total += (group === 0 && !seen ? 1 : group === 0 && total > 0 ? 0 : group || 1) * scale;
        if (group === 0 && seen) total *= scale;
        group = 0;
      }
      last = scale;
    } else return undefined;
    seen = true;
  }
  return seen ? total + group : undefined;
}

/**
 * Value of a number in digits or words, with a scale word after digits ("1.5 million"); undefined where it is none.
 *
 * @example
 * numberOf("1.5 million") // 1500000
 */
export function numberOf(text: string): number | undefined {
  const digits = /^([\d,]+(?:\.\d+)?)(?:[\s-]+([a-z]+))?$/i.exec(text.trim());
  if (!digits) return numberOfWords(text);
  const value = Number((digits[1] ?? "").replace(/,/g, ""));
  if (digits[2] === undefined) return Number.isFinite(value) ? value : undefined;
  const scale = SCALES[digits[2].toLowerCase()];
  return scale === undefined ? undefined : value * scale;
}
