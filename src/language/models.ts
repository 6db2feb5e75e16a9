import { loadParser, type Parser } from "./infer/parser.js";
import { createLemmatiser, type Lemmatiser } from "./lemma/lemmatise.js";
import { meaningVectors } from "./meaning-vectors.js";
import { type WordVectors, wordVectors } from "./word-vectors.js";

/** Models of one language, loaded. Holds scratch memory: use it from one thread. */
export interface Models {
  /** BCP 47 language the models are for. */
  readonly language: string;
  /** Changes when the weights change. */
  readonly version: string;
  /** `simd` where WebAssembly SIMD is used, `plain` otherwise; both give the same result. */
  readonly arithmetic: "simd" | "plain";
  readonly parser: Parser;
  readonly lemmatise: Lemmatiser;
  readonly vectors: WordVectors;
  /** Vectors of `data/models/words.bin`, where its bytes were given. */
  readonly meanings?: WordVectors;
}

/**
 * Loads the English models from the bytes of `data/models/en.bin`. The bytes are kept and read, not copied.
 *
 * @param options.words - bytes of `data/models/words.bin`: with them more facts told in other words line up
 * @param options.plain - do without WebAssembly SIMD even where the host has it (slow; for tests)
 * @throws Error where the bytes are no model file of a version this code reads
 * @example
 * const models = await loadModels(new Uint8Array(await (await fetch("/en.bin")).arrayBuffer()));
 */
export async function loadModels(
  bytes: Uint8Array,
  options: { readonly plain?: boolean; readonly words?: Uint8Array } = {},
): Promise<Models> {
  const parser = await loadParser(bytes, options);
  return {
    language: "en",
    version: parser.fingerprint,
    arithmetic: parser.kind,
    parser,
    lemmatise: createLemmatiser(),
    vectors: wordVectors(bytes),
    ...(options.words === undefined ? {} : { meanings: meaningVectors(options.words) }),
  };
}
