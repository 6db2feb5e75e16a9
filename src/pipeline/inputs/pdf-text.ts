import { ReadoutError } from "../../core/index.js";

interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  right: number;
}

/** Most pages read of one file. */
const PAGES = 500;

/**
 * The text of a PDF file, a paragraph to a line, paragraphs apart by an empty line. Lines of a page
 * are joined where they stand close below each other; a hyphen at a line's end before a lower-case
 * letter is taken out. Files of scanned pages have no text.
 *
 * @throws ReadoutError PEER_MISSING without the optional package `pdfjs-dist`; INPUT_BINARY for files that cannot be
 * read (damaged, or locked by a password); EXTRACT_NO_TEXT where no page has text.
 */
export async function pdfText(id: string, bytes: Uint8Array): Promise<string> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs").catch((cause: unknown) => {
    throw new ReadoutError("PEER_MISSING", `${id} is a PDF file; reading it takes the package pdfjs-dist`, { cause });
  });
  // A copy: the reader takes the buffer for itself.
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const paragraphs: string[] = [];
  try {
    const file = await task.promise;
    for (let number = 1; number <= Math.min(file.numPages, PAGES); number++) {
      const page = await file.getPage(number);
      const content = await page.getTextContent();
      paragraphs.push(...joinLines(linesOf(content.items)));
      page.cleanup();
    }
  } catch (cause) {
    throw new ReadoutError("INPUT_BINARY", `${id} is a PDF file that cannot be read`, { cause });
  } finally {
    await task.destroy();
  }
  const text = paragraphs.join("\n\n");
  if (text.trim() === "") throw new ReadoutError("EXTRACT_NO_TEXT", `${id} is a PDF file without text`);
  return text;
}

/** Pieces of text on one base line are one line. */
function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = [];
  let ended = true;
  for (const item of items) {
    if (!("str" in item && "transform" in item && "width" in item && "height" in item)) continue;
    const { str, transform, width, height, hasEOL } = item as {
      str: string;
      transform: readonly number[];
      width: number;
      height: number;
      hasEOL?: boolean;
    };
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const last = lines.at(-1);
    if (str !== "") {
      if (!ended && last !== undefined && Math.abs(last.y - y) < Math.max(1, last.height / 2)) {
        const gap = x - last.right > last.height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(str);
        last.text += gap ? ` ${str}` : str;
        last.right = x + width;
      } else lines.push({ text: str, x, y, height, right: x + width });
      ended = false;
    }
    if (hasEOL) ended = true;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== "");
}

/** Lines of like size that follow at the usual distance are a paragraph; an indent or a wider gap begins another. */
function joinLines(lines: readonly Line[]): string[] {
  const usual = usualStep(lines);
  const paragraphs: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const step = last === undefined ? 0 : last.y - line.y;
    const joins =
      last !== undefined &&
      step > 0 &&
      step <= usual * 1.25 &&
      Math.abs(line.height - last.height) <= last.height * 0.1 &&
      line.x - last.x < last.height * 0.8;
    const before = paragraphs.at(-1);
    if (joins && before !== undefined) {
      const broken = /\p{L}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(line.text);
      paragraphs[paragraphs.length - 1] = broken ? before.slice(0, -1) + line.text : `${before} ${line.text}`;
    } else paragraphs.push(line.text);
    last = line;
  }
  return paragraphs;
}

/** The usual distance between lines of a paragraph: the lower quartile of a page, which gaps between paragraphs do not raise. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => (lines[i]?.y ?? 0) - line.y);
  const down = steps.filter((step) => step > 0).sort((a, b) => a - b);
  return down[Math.floor((down.length - 1) / 4)] ?? 0;
}
