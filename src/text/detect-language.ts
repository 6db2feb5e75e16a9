import { FUNCTION_WORDS } from "./function-words.js";

/** Words looked at, spread over the text. */
const SAMPLE = 3000;
const WINDOW = 16000;

/** A language other than English must be this much ahead of it. */
const MARGIN = 1.3;

const LEXICON: ReadonlyMap<string, readonly string[]> = buildLexicon();

function buildLexicon(): ReadonlyMap<string, readonly string[]> {
  const lexicon = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(list.split(" "))) {
      const languages = lexicon.get(word) ?? [];
      languages.push(language);
      lexicon.set(word, languages);
    }
  }
  return lexicon;
}

/** Scripts by the first and last code unit, with the language they are taken for. */
const SCRIPTS: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, "Latn"],
  [0x61, 0x7a, "Latn"],
  [0xc0, 0x24f, "Latn"],
  [0x1e00, 0x1eff, "Latn"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "Cyrl"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x6ff, "Arab"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xa7f, "pa"],
  [0xa80, 0xaff, "gu"],
  [0xb80, 0xbff, "ta"],
  [0xc00, 0xc7f, "te"],
  [0xc80, 0xcff, "kn"],
  [0xd00, 0xd7f, "ml"],
  [0xd80, 0xdff, "si"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0xeff, "lo"],
  [0x1000, 0x109f, "my"],
  [0x10a0, 0x10ff, "ka"],
  [0x1200, 0x137f, "am"],
  [0x1780, 0x17ff, "km"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "Hani"],
  [0xac00, 0xd7a3, "ko"],
];

/** A guess at the language of a text. */
export interface LanguageGuess {
  /** BCP 47: `en`, `es`, `zh` ...; `und` where the text has no letters. */
  readonly language: string;
  /** Share of the sample's words that speak for it, 0 to 1. */
  readonly confidence: number;
}

/**
 * Guesses the language of a text from its script and its commonest words. English wins where nothing speaks against it,
 * as in a headline of names. Looks at a sample, so the time does not grow with the text.
 *
 * @param expected - what the text is said to be: its words count twice
 * @example
 * detectLanguage("El presidente dijo que no habrá elecciones.").language; // "es"
 */
export function detectLanguage(text: string, expected?: string): LanguageGuess {
  const sample = text.length <= 3 * WINDOW ? text : text.slice(0, WINDOW) + middle(text, 0.5) + middle(text, 0.9);
  const scripts = countScripts(sample);
  let script = "";
  let most = 0;
  let letters = 0;
  for (const [name, count] of scripts) {
    letters += count;
    if (count > most) {
      most = count;
      script = name;
    }
  }
  if (letters === 0) return { language: "und", confidence: 0 };
  const kana = scripts.get("ja") ?? 0;
  if (script === "Hani" || (script === "ja" && kana > 0))
    return { language: kana * 20 > letters ? "ja" : "zh", confidence: Math.min(1, (script === "ja" ? most : most + kana) / letters) };
  if (script === "Cyrl") return { language: cyrillic(sample), confidence: most / letters };
  if (script === "Arab")
    return { language: /[پچژگ]/.test(sample) ? (/[ٹڈڑےں]/.test(sample) ? "ur" : "fa") : "ar", confidence: most / letters };
  if (script !== "Latn") return { language: script, confidence: most / letters };
  return latin(sample, expected);
}

function middle(text: string, share: number): string {
  const at = Math.floor(text.length * share);
  return ` ${text.slice(at, Math.min(text.length, at + WINDOW))}`;
}

function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit < 0x41) continue;
    const found = SCRIPTS.find(([first, last]) => unit >= first && unit <= last);
    // one Han character or Hangul syllable says about as much as three letters
    if (found) counts.set(found[2], (counts.get(found[2]) ?? 0) + (unit >= 0x3040 ? 3 : 1));
  }
  return counts;
}

function cyrillic(sample: string): string {
  if (/[їєґ]/i.test(sample)) return "uk";
  if (/ў/i.test(sample)) return "be";
  if (/[јљњћђ]/i.test(sample)) return "sr";
  return /ъ/i.test(sample) && !/[ыэё]/i.test(sample) ? "bg" : "ru";
}

/** Words of two letters or more: a single letter is an initial as often as a word ("U.S."). */
const LETTERS = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]{2,40}/g;
/** Different words that must speak for a language other than English. */
const WITNESSES = 3;

function latin(sample: string, expected: string | undefined): LanguageGuess {
  const scores = new Map<string, number>();
  const witnesses = new Map<string, Set<string>>();
  let words = 0;
  for (const match of sample.matchAll(LETTERS)) {
    if (++words > SAMPLE) break;
    const word = match[0].toLowerCase();
    const languages = LEXICON.get(word);
    if (!languages) continue;
    // a word that many languages share says less
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      witnesses.set(language, (witnesses.get(language) ?? new Set()).add(word));
    }
  }
  if (expected !== undefined) scores.set(expected, 2 * (scores.get(expected) ?? 0));
  const english = scores.get("en") ?? 0;
  let language = "en";
  let score = english;
  for (const [name, value] of scores) {
    if (value > score) {
      language = name;
      score = value;
    }
  }
  if (
    language !== "en" &&
    (score < english * MARGIN || score < 1.5 || score / words < 0.08 || (witnesses.get(language)?.size ?? 0) < WITNESSES)
  ) {
    language = "en";
    score = english;
  }
  return { language, confidence: words === 0 ? 0 : Math.min(1, score / words / 0.35) };
}
