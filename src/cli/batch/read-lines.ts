/** A line of a stream, or a line that was too long to keep. */
export interface InputLine {
  /** 1-based. */
  readonly number: number;
  /** Null where the line was longer than the limit; its characters were dropped as they came. */
  readonly text: string | null;
}

/**
 * Splits a byte stream into lines of at most `maxBytes`. A longer line takes no memory beyond the limit.
 * Invalid UTF-8 becomes U+FFFD; blank lines are skipped but counted.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  let number = 0;
  const take = (): InputLine | null => {
    number++;
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    const line: InputLine = { number, text: tooLong ? null : new TextDecoder("utf-8", { ignoreBOM: number > 1 }).decode(bytes) };
    parts = [];
    size = 0;
    tooLong = false;
    return line.text === null || line.text.trim() !== "" ? line : null;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (;;) {
      const at = chunk.indexOf(10, from);
      const piece = chunk.subarray(from, at < 0 ? chunk.length : at);
      size += piece.length;
      if (size > maxBytes) {
        tooLong = true;
        parts = [];
      } else if (piece.length > 0) parts.push(piece);
      if (at < 0) break;
      const line = take();
      if (line) yield line;
      from = at + 1;
    }
  }
  if (size > 0) {
    const line = take();
    if (line) yield line;
  }
}
