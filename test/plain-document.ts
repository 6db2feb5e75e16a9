import type { Document } from "../src/core/index.js";
import { documentOf } from "../src/language/index.js";
import { plainArticle } from "../src/text/index.js";

const NO_TOKENS = {
  length: 0,
  start: new Uint32Array(0),
  end: new Uint32Array(0),
  form: [],
  lemma: [],
  upos: [],
  feats: [],
  head: new Int32Array(0),
  deprel: [],
  sentence: new Uint32Array(0),
  multiword: new Int32Array(0),
};

/** A document of a text alone: no words, no trees. */
export function plainDocument(text: string, published?: string, dateline?: string): Document {
  const article = { ...plainArticle({ id: "t", text, ...(published === undefined ? {} : { published }) }), language: "en" };
  return documentOf(
    dateline === undefined ? article : { ...article, dateline },
    { text, language: "en", tokens: NO_TOKENS, sentences: [], names: [] },
    "test",
  );
}
