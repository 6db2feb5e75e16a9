import { readFile } from "node:fs/promises";
import { ReadoutError } from "../core/index.js";
import { loadModels, type Models } from "../language/index.js";

const MODEL_FILE = new URL("../../data/models/en.bin", import.meta.url);
const WORDS_FILE = new URL("../../data/models/words.bin", import.meta.url);

let loaded: Promise<Models> | null = null;

/**
 * The language models that come with the package, read once per process.
 *
 * @throws ReadoutError LANGUAGE_MODEL where the file is missing or damaged.
 */
export function loadNodeModels(): Promise<Models> {
  loaded ??= Promise.all([readFile(MODEL_FILE), readFile(WORDS_FILE)])
    .then(([bytes, words]) => loadModels(bytes, { words }))
    .catch((cause: unknown) => {
      loaded = null;
      throw new ReadoutError("LANGUAGE_MODEL", "the English model could not be loaded", { cause });
    });
  return loaded;
}
