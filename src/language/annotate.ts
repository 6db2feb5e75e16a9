import type { Annotation, Name, NameType, Sentence, TokenTable } from "../core/index.js";
import { detectLanguage } from "../text/index.js";
import type { Models } from "./models.js";
import { relabelNames } from "./names/index.js";
import { sentenceBounds } from "./sentences/split-sentences.js";
import { tokenise, type WordSpans } from "./tokenise/tokenise.js";

export interface AnnotateOptions {
  /** BCP 47 language of the text where it is known; otherwise it is guessed. */
  readonly language?: string;
}

/**
 * Words, sentences, tags, lemmas, trees and names of a text. Time and memory grow linearly with its length.
 *
 * A text in a language without models gets words and sentences only: `language` says which it was taken for, tags are `X`,
 * features and relations `_`, heads -1.
 *
 * @param text - any text; it is never changed, and every row's `start..end` are its exact characters
 * @example
 * const { tokens } = annotate("They met in Oslo.", models);
 * tokens.deprel; // ["nsubj", "root", "case", "obl", "punct"]
 */
export function annotate(text: string, models: Models, options: AnnotateOptions = {}): Annotation {
  const language = options.language ?? detectLanguage(text).language;
  const words = tokenise(text);
  const bounds = sentenceBounds(text, words);
  const sentences: Sentence[] = [];
  const sentence = new Uint32Array(words.length);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number;
    const last = bounds[s + 1] as number;
    sentence.fill(sentences.length, first, last);
    sentences.push({ start: words.start[first] as number, end: words.end[last - 1] as number, first, last });
  }
  const form: string[] = new Array(words.length);
  for (let i = 0; i < words.length; i++) form[i] = text.slice(words.start[i], words.end[i]);
  const base = {
    length: words.length,
    start: Uint32Array.from(words.start),
    end: Uint32Array.from(words.end),
    form,
    sentence,
    multiword: Int32Array.from(words.multiword),
  };
  if (language !== "und" && !sameLanguage(language, models.language))
    return { text, language, tokens: plainTable(base), sentences, names: [] };

  const { labels } = models.parser;
  const parsed = models.parser.parse(form, bounds);
  const { head } = parsed;
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) if ((head[i] as number) >= 0) head[i] = (head[i] as number) + first;
  }
  const upos = pick(labels.upos, parsed.upos);
  const feats = pick(labels.feats, parsed.feats);
  const tokens: TokenTable = {
    ...base,
    lemma: form.map((word, i) => models.lemmatise(word, upos[i] as string, feats[i] as string)),
    upos,
    feats,
    head,
    deprel: pick(labels.deprel, parsed.deprel),
  };
  const labelled = relabelNames({ text, words, bounds, form, upos, scores: parsed.nameScores, labels: labels.ner });
  return { text, language: models.language, tokens, sentences, names: namesOf(labelled, labels.ner, words, sentence) };
}

const sameLanguage = (a: string, b: string): boolean => a.toLowerCase().split("-")[0] === b;

function pick(labels: readonly string[], numbers: Uint16Array): string[] {
  const out: string[] = new Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) out[i] = labels[numbers[i] as number] as string;
  return out;
}

function plainTable(base: Pick<TokenTable, "length" | "start" | "end" | "form" | "sentence" | "multiword">): TokenTable {
  const { length, form } = base;
  const all = (value: string): string[] => new Array<string>(length).fill(value);
  return { ...base, lemma: form, upos: all("X"), feats: all("_"), head: new Int32Array(length).fill(-1), deprel: all("_") };
}

/** Runs of `B-X I-X ...` as names. */
function namesOf(labelled: Uint16Array, labels: readonly string[], words: WordSpans, sentence: Uint32Array): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const label = labels[labelled[i] as number] as string;
    if (label === "O") continue;
    const open = names[names.length - 1];
    const end = words.end[i] as number;
    if (label.startsWith("I-") && open?.last === i && sentence[open.first] === sentence[i])
      names[names.length - 1] = { ...open, end, last: i + 1 };
    else names.push({ start: words.start[i] as number, end, first: i, last: i + 1, type: label.slice(2) as NameType });
  }
  return names;
}
