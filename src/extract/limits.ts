/** Caps that keep time and memory bounded whatever the input. */
export const LIMITS = {
  /** Longest decoded page or text, in UTF-16 code units. */
  characters: 24_000_000,
  /** Largest input in bytes, before decoding. */
  bytes: 48_000_000,
  /** Most elements and text pieces of a page. */
  nodes: 1_500_000,
  /** Deepest nesting that is kept; deeper elements join their ancestor at this depth, as browsers do. */
  depth: 512,
  /** Compressed input may grow by this factor at most; for callers that decompress. */
  growth: 200,
} as const;
