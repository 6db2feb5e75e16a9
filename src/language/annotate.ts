import type { Annotation, Name, NameType, Sentence, TokenTable } from "../core/index.js";
import type { ParsedWords } from "./infer/parser.js";
import type { Models } from "./models.js";
import { sentenceBounds } from "./sentences/split-sentences.js";
import { tokenise, type WordSpans } from "./tokenise/tokenise.js";

/**
 * Words, sentences, tags, lemmas, trees and names of a text.
 *
 * @param text - any text; it is never changed, and every row's `start..end` are its exact characters
 * @example
 * const { tokens } = annotate("They met in Oslo.", models);
 * tokens.deprel; // ["nsubj", "root", "case", "obl", "punct"]
 */
export function annotate(text: string, models: Models): Annotation {
  const words = tokenise(text);
  const bounds = sentenceBounds(text, words);
  const form: string[] = new Array(words.length);
  for (let i = 0; i < words.length; i++) form[i] = text.slice(words.start[i], words.end[i]);
  const parsed = models.parser.parse(form, bounds);
  const sentences: Sentence[] = [];
  const sentence = new Uint32Array(words.length);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const first = bounds[s] as number;
    const last = bounds[s + 1] as number;
    if (last === first) continue;
    sentence.fill(sentences.length, first, last);
    sentences.push({ start: words.start[first] as number, end: words.end[last - 1] as number, first, last });
    for (let i = first; i < last; i++) {
      const head = parsed.head[i] as number;
      parsed.head[i] = head < 0 ? -1 : first + head;
    }
  }
  const { labels } = models.parser;
  const label = (list: readonly string[], at: Uint16Array): string[] => Array.from(at, (k) => list[k] as string);
  const upos = label(labels.upos, parsed.upos);
  const feats = label(labels.feats, parsed.feats);
  const tokens: TokenTable = {
    length: words.length,
    start: Uint32Array.from(words.start),
    end: Uint32Array.from(words.end),
    form,
    lemma: form.map((word, i) => models.lemmatise(word, upos[i] as string, feats[i] as string)),
    upos,
    feats,
    head: parsed.head,
    deprel: label(labels.deprel, parsed.deprel),
    sentence,
    multiword: Int32Array.from(words.multiword),
  };
  return { text, language: models.language, tokens, sentences, names: namesOf(parsed, labels.ner, words, sentence) };
}

/** Runs of `B-X I-X ...` as names. */
function namesOf(parsed: ParsedWords, labels: readonly string[], words: WordSpans, sentence: Uint32Array): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i++) {
    const label = labels[parsed.name[i] as number] as string;
    if (label === "O") continue;
    const open = names[names.length - 1];
    const end = words.end[i] as number;
    if (label.startsWith("I-") && open?.last === i && sentence[open.first] === sentence[i]) names[names.length - 1] = { ...open, end, last: i + 1 };
    else names.push({ start: words.start[i] as number, end, first: i, last: i + 1, type: label.slice(2) as NameType });
  }
  return names;
}
