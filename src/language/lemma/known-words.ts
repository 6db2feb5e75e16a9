import { LEMMA_WORDS } from "./lemma-table.js";

/** Words that English text writes in small letters. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(LEMMA_WORDS.split(" "));
