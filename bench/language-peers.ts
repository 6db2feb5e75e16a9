import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** A sentence of a peer: its words and, where it tags, their universal tags. */
export type PeerSentence = readonly (readonly [form: string, upos: string])[];

/** A library beside ours: reads a text into tagged sentences. */
export interface Peer {
  readonly name: string;
  read(text: string): PeerSentence[];
  /** The tagging alone, for timing. */
  tag(text: string): void;
  /** Names as characters of the text, where it finds them. */
  names?(text: string): { readonly start: number; readonly end: number; readonly type: string }[];
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Splits what stands between words into signs. */
const signs = (text: string): [string, string][] =>
  [...text.matchAll(/\.{2,}|-{2,}|[^\s]/gu)].map((m) => [m[0], PUNCTUATION.test(m[0]) && !/[$€£%+=<>^~|]/.test(m[0]) ? "PUNCT" : "SYM"]);

function createWink(): Peer {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const { its } = wink;
  return {
    name: "wink-nlp",
    read(text) {
      const sentences: PeerSentence[] = [];
      wink
        .readDoc(text)
        .sentences()
        .each((sentence: { tokens(): { out(how: unknown): unknown } }) => {
          const forms = sentence.tokens().out(its.value) as string[];
          const tags = sentence.tokens().out(its.pos) as string[];
          const words = forms
            .map((form, i) => [form, tags[i] ?? "X"] as const)
            .filter(([form, tag]) => tag !== "SPACE" && form.trim() !== "");
          if (words.length > 0) sentences.push(words);
        });
      return sentences;
    },
    tag(text) {
      wink.readDoc(text).tokens().out(its.pos);
    },
  };
}

/** Compromise's tags in the order in which they decide, with their universal tag. */
const COMPROMISE: readonly (readonly [tag: string, upos: string])[] = [
  ["Negative", "PART"],
  ["Auxiliary", "AUX"],
  ["Copula", "AUX"],
  ["Modal", "AUX"],
  ["Pronoun", "PRON"],
  ["Possessive", "PRON"],
  ["QuestionWord", "PRON"],
  ["Determiner", "DET"],
  ["Conjunction", "CCONJ"],
  ["Preposition", "ADP"],
  ["Particle", "ADP"],
  ["Value", "NUM"],
  ["ProperNoun", "PROPN"],
  ["Month", "PROPN"],
  ["WeekDay", "PROPN"],
  ["Adverb", "ADV"],
  ["Adjective", "ADJ"],
  ["Verb", "VERB"],
  ["Url", "X"],
  ["Email", "X"],
  ["Emoji", "SYM"],
  ["Emoticon", "SYM"],
  ["Currency", "SYM"],
  ["Expression", "INTJ"],
  ["Noun", "NOUN"],
];

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: readonly string[];
}

const NAME_TYPES: readonly (readonly [pick: "people" | "places" | "organizations", type: string])[] = [
  ["people", "PER"],
  ["places", "LOC"],
  ["organizations", "ORG"],
];

const compromise: Peer = {
  name: "compromise",
  read(text) {
    const sentences = nlp(text).json() as { terms: Term[] }[];
    return sentences.map(({ terms }) =>
      terms.flatMap((term) => {
        const upos = COMPROMISE.find(([tag]) => term.tags.includes(tag))?.[1] ?? "NOUN";
        const words: [string, string][] = [...signs(term.pre)];
        if (term.text.trim() !== "") words.push([term.text, upos]);
        return [...words, ...signs(term.post)];
      }),
    );
  },
  tag(text) {
    nlp(text);
  },
  names(text) {
    const doc = nlp(text);
    return NAME_TYPES.flatMap(([pick, type]) => {
      const found = doc[pick]().json({ offset: true }) as { text: string; offset: { start: number; length: number } }[];
      return found.map(({ offset }) => {
        const raw = text.slice(offset.start, offset.start + offset.length);
        const lead = /^[^\p{L}\p{N}]*/u.exec(raw)?.[0].length ?? 0;
        const kept = raw
          .slice(lead)
          .replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, "")
          .replace(/(?<=\p{Ll})\.$/u, "");
        return { start: offset.start + lead, end: offset.start + lead + kept.length, type };
      });
    });
  },
};

export const createPeers = (): readonly Peer[] => [createWink(), compromise];

/** CoNLL-U of a peer's sentences; trees are flat, since peers have none. */
export function peerConllu(sentences: readonly PeerSentence[]): string {
  return `${sentences
    .map((words) =>
      words
        .map(([form, upos], i) =>
          [i + 1, form.replace(/\s+/g, " "), "_", upos, "_", "_", i === 0 ? 0 : 1, i === 0 ? "root" : "dep", "_", "_"].join("\t"),
        )
        .join("\n"),
    )
    .join("\n\n")}\n\n`;
}
