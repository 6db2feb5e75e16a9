import type { Annotation, Sentence } from "../core/index.js";

const FONT = 14;
const SMALL = 10;
const GAP = 22;
const LEVEL = 26;
const MARGIN = 16;

/** Width of a text in pixels, near enough for a sans-serif face without measuring it. */
function widthOf(text: string, size: number): number {
  let units = 0;
  for (const sign of text)
    units += /[ilj.,;:'|!()[\]ftr ]/.test(sign)
      ? 0.34
      : /[mwMW@—]/.test(sign)
        ? 0.9
        : /[A-Z]/.test(sign)
          ? 0.68
          : sign > "\u2e7f"
            ? 1.05
            : 0.56;
  return units * size;
}

const escapeXml = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  level: number;
}

/** Arcs with a height each: an arc lies above all that it spans. */
function layOut(annotation: Annotation, sentence: Sentence): Arc[] {
  const { tokens } = annotation;
  const arcs: Arc[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const head = tokens.head[i] ?? -1;
    if (head >= sentence.first && head < sentence.last) arcs.push({ from: head, to: i, label: tokens.deprel[i] ?? "", level: 1 });
  }
  arcs.sort((a, b) => Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to);
  const heights = new Array<number>(sentence.last - sentence.first + 1).fill(0);
  for (const arc of arcs) {
    const left = Math.min(arc.from, arc.to) - sentence.first;
    const right = Math.max(arc.from, arc.to) - sentence.first;
    for (let at = left; at < right; at++) arc.level = Math.max(arc.level, (heights[at] ?? 0) + 1);
    for (let at = left; at < right; at++) heights[at] = arc.level;
  }
  return arcs;
}

/**
 * Draws the dependency tree of a sentence as a stand-alone SVG: arcs from head to dependent above the words,
 * tags below, names underlined.
 *
 * @param span - one of `annotation.sentences`
 * @param marks - rows to set off, with a word each that says why
 */
export function renderTreeSvg(annotation: Annotation, span: Sentence, marks?: ReadonlyMap<number, string>): string {
  const { tokens } = annotation;
  const centres: number[] = [];
  let x = MARGIN;
  for (let i = span.first; i < span.last; i++) {
    const width = Math.max(
      widthOf(tokens.form[i] ?? "", FONT),
      widthOf(tokens.upos[i] ?? "", SMALL),
      widthOf(tokens.deprel[i] ?? "", SMALL) * 0.8,
      widthOf(marks?.get(i) ?? "", SMALL),
    );
    centres.push(x + width / 2);
    x += width + GAP;
  }
  const arcs = layOut(annotation, span);
  const top = arcs.reduce((most, arc) => Math.max(most, arc.level), 1);
  const line = MARGIN + (top + 1) * LEVEL;
  const width = Math.ceil(x - GAP + MARGIN);
  const height = Math.ceil(line + (marks === undefined ? 56 : 70));
  const centre = (row: number): number => centres[row - span.first] ?? MARGIN;
  const out: string[] = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" fill="currentColor">`,
    `<title>${escapeXml(annotation.text.slice(span.start, span.end))}</title>`,
  ];
  for (let i = span.first; i < span.last; i++) {
    const at = centre(i).toFixed(1);
    const mark = marks?.get(i);
    if (mark !== undefined) {
      const wide = Math.max(widthOf(tokens.form[i] ?? "", FONT), widthOf(mark, SMALL)) + 8;
      out.push(
        `<rect x="${(centre(i) - wide / 2).toFixed(1)}" y="${line + 4}" width="${wide.toFixed(1)}" height="62" rx="4" fill="#e8a33d" fill-opacity="0.3"/>`,
        `<text x="${at}" y="${line + 62}" font-size="${SMALL}" text-anchor="middle" font-style="italic">${escapeXml(mark)}</text>`,
      );
    }
    out.push(`<text x="${at}" y="${line + 20}" font-size="${FONT}" text-anchor="middle">${escapeXml(tokens.form[i] ?? "")}</text>`);
    out.push(
      `<text x="${at}" y="${line + 36}" font-size="${SMALL}" text-anchor="middle" opacity="0.7">${escapeXml(tokens.upos[i] ?? "")}</text>`,
    );
    if ((tokens.head[i] ?? -1) < 0 && tokens.deprel[i] === "root") {
      out.push(`<path d="M${at} ${MARGIN}V${line}" fill="none" stroke="currentColor"/><path d="${tip(centre(i), line)}"/>`);
    }
  }
  for (const arc of arcs) {
    const side = arc.to > arc.from ? 1 : -1;
    const a = centre(arc.from) + side * 5;
    const b = centre(arc.to) - side * 3;
    const y = line - arc.level * LEVEL;
    const bend = Math.min(10, Math.abs(b - a) / 2) * side;
    out.push(
      `<path d="M${a.toFixed(1)} ${line}V${y + 10}Q${a.toFixed(1)} ${y} ${(a + bend).toFixed(1)} ${y}H${(b - bend).toFixed(1)}Q${b.toFixed(1)} ${y} ${b.toFixed(1)} ${y + 10}V${line}" fill="none" stroke="currentColor" stroke-opacity="0.6"/>`,
      `<path d="${tip(b, line)}"/>`,
      `<text x="${((a + b) / 2).toFixed(1)}" y="${y - 3}" font-size="${SMALL}" text-anchor="middle">${escapeXml(arc.label)}</text>`,
    );
  }
  for (const name of annotation.names) {
    if (name.first < span.first || name.last > span.last) continue;
    const from = centre(name.first) - 8;
    const to = centre(name.last - 1) + 8;
    out.push(
      `<path d="M${from.toFixed(1)} ${line + 41}H${to.toFixed(1)}" stroke="currentColor" stroke-width="2"/>`,
      `<text x="${((from + to) / 2).toFixed(1)}" y="${line + 52}" font-size="${SMALL}" text-anchor="middle" font-weight="bold">${name.type}</text>`,
    );
  }
  out.push("</svg>");
  return `${out.join("\n")}\n`;
}

const tip = (x: number, y: number): string => `M${(x - 3).toFixed(1)} ${y - 6}L${(x + 3).toFixed(1)} ${y - 6}L${x.toFixed(1)} ${y}Z`;
