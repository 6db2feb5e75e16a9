import { ENGLISH_CREDITS } from "./english-credits.js";
import { ENGLISH_OFFERS } from "./english-offers.js";
import { ENGLISH_PAGE_LINES } from "./english-page-lines.js";
import type { LinePattern } from "./line-pattern.js";

/**
 * English lines that are page furniture. Each is a general kind, anchored at the start of the line
 * where the kind allows it, and bounded in length, so that prose about subscriptions, advertising
 * or newsletters is not caught. The first that fits decides.
 */
export const ENGLISH_LINES: readonly LinePattern[] = [...ENGLISH_OFFERS, ...ENGLISH_PAGE_LINES, ...ENGLISH_CREDITS];
