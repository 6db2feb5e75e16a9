import type { Annotation, Name, NameType, Sentence, TokenTable } from "../core/index.js";

/** Rows collected while a text is read; turned into columns at the end. */
interface Rows {
  readonly start: number[];
  readonly end: number[];
  readonly form: string[];
  readonly lemma: string[];
  readonly upos: string[];
  readonly feats: string[];
  readonly head: number[];
  readonly deprel: string[];
  readonly sentence: number[];
  readonly multiword: number[];
}

const emptyRows = (): Rows => ({
  start: [],
  end: [],
  form: [],
  lemma: [],
  upos: [],
  feats: [],
  head: [],
  deprel: [],
  sentence: [],
  multiword: [],
});

function toTable(rows: Rows): TokenTable {
  return {
    length: rows.form.length,
    start: Uint32Array.from(rows.start),
    end: Uint32Array.from(rows.end),
    form: rows.form,
    lemma: rows.lemma,
    upos: rows.upos,
    feats: rows.feats,
    head: Int32Array.from(rows.head),
    deprel: rows.deprel,
    sentence: Uint32Array.from(rows.sentence),
    multiword: Int32Array.from(rows.multiword),
  };
}

/**
 * Reads CoNLL-U (https://universaldependencies.org/format.html) into annotations, one per `# newdoc`
 * (or one in all where none is marked). The text is put together from forms and `SpaceAfter=No`;
 * sentences are joined by a space, paragraphs (`# newpar`) by a blank line. Names are read from
 * `Entity=B-PER` marks as {@link writeConllu} prints them.
 */
export function readConllu(source: string): Annotation[] {
  const documents: Annotation[] = [];
  let rows = emptyRows();
  let sentences: Sentence[] = [];
  let names: Name[] = [];
  let text = "";
  const flush = (): void => {
    if (rows.form.length > 0) {
      documents.push({ text, language: "en", tokens: toTable(rows), sentences, names });
    }
    rows = emptyRows();
    sentences = [];
    names = [];
    text = "";
  };
  for (const block of source.replace(/\r\n?/g, "\n").split(/\n\n+/)) {
    const lines = block.split("\n");
    if (lines.some((line) => line.startsWith("# newdoc"))) flush();
    if (!lines.some((line) => /^\d/.test(line))) continue;
    if (text !== "") text += lines.some((line) => line.startsWith("# newpar")) ? "\n\n" : " ";
    const first = rows.form.length;
    const start = text.length;
    let multiwordEnd = 0;
    let multiwordFirst = -1;
    let multiwordCursor = 0;
    let space = "";
    for (const line of lines) {
      const f = line.split("\t");
      if (f.length < 10 || !/^\d+(-\d+)?$/.test(f[0] ?? "")) continue;
      const misc = f[9] ?? "_";
      const range = /^(\d+)-(\d+)$/.exec(f[0] ?? "");
      if (range) {
        text += space;
        space = misc.includes("SpaceAfter=No") ? "" : " ";
        multiwordFirst = rows.form.length;
        multiwordEnd = multiwordFirst + Number(range[2]) - Number(range[1]) + 1;
        multiwordCursor = text.length;
        text += f[1] ?? "";
        continue;
      }
      const row = rows.form.length;
      const form = f[1] ?? "";
      if (row < multiwordEnd) {
        const last = row === multiwordEnd - 1;
        const end = last ? text.length : Math.min(text.length, multiwordCursor + form.length);
        rows.start.push(multiwordCursor);
        rows.end.push(end);
        multiwordCursor = end;
        rows.multiword.push(multiwordFirst);
      } else {
        text += space;
        space = misc.includes("SpaceAfter=No") ? "" : " ";
        rows.start.push(text.length);
        text += form;
        rows.end.push(text.length);
        rows.multiword.push(-1);
      }
      rows.form.push(form);
      rows.lemma.push(f[2] ?? "_");
      rows.upos.push(f[3] ?? "X");
      rows.feats.push(f[5] ?? "_");
      const head = Number(f[6]);
      rows.head.push(head > 0 ? first + head - 1 : -1);
      rows.deprel.push(f[7] ?? "dep");
      rows.sentence.push(sentences.length);
      const mark = /(?:^|\|)Entity=([BI])-(PER|ORG|LOC)(?:\||$)/.exec(misc);
      const open = names[names.length - 1];
      if (mark?.[1] === "B") {
        names.push({ start: rows.start[row] ?? 0, end: rows.end[row] ?? 0, first: row, last: row + 1, type: mark[2] as NameType });
      } else if (mark && open && open.last === row) {
        names[names.length - 1] = { ...open, end: rows.end[row] ?? open.end, last: row + 1 };
      }
    }
    sentences.push({ start, end: text.length, first, last: rows.form.length });
  }
  flush();
  return documents;
}

/**
 * Writes one annotation as CoNLL-U. MISC holds `TokenRange=start:end` (UTF-16 into the text) and
 * `Entity=B-PER` and so on for names. With an empty id the document has none, and sentences only their number.
 *
 * @example
 * writeConllu(annotate("They met.", models), { id: "doc-1" })
 */
export function writeConllu(annotation: Annotation, options: { readonly id: string }): string {
  const { tokens, sentences, text } = annotation;
  const marks = new Map<number, string>();
  for (const name of annotation.names) {
    for (let i = name.first; i < name.last; i++) marks.set(i, `${i === name.first ? "B" : "I"}-${name.type}`);
  }
  const id = options.id.trim();
  const out: string[] = [id === "" ? "# newdoc" : `# newdoc id = ${id.replace(/\s+/g, " ")}`];
  sentences.forEach((sentence, s) => {
    out.push(`# sent_id = ${id === "" ? "" : `${id.replace(/\s+/g, "_")}-`}${s + 1}`);
    out.push(`# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, " ")}`);
    for (let i = sentence.first; i < sentence.last; i++) {
      const group = tokens.multiword[i] ?? -1;
      let groupEnd = i + 1;
      if (group === i) {
        while (groupEnd < sentence.last && tokens.multiword[groupEnd] === i) groupEnd++;
        const start = tokens.start[i] ?? 0;
        const end = tokens.end[groupEnd - 1] ?? start;
        out.push(
          `${i - sentence.first + 1}-${groupEnd - sentence.first}\t${text.slice(start, end)}\t_\t_\t_\t_\t_\t_\t_\t${misc(start, end, glued(annotation, groupEnd - 1))}`,
        );
      }
      const head = tokens.head[i] ?? -1;
      const start = tokens.start[i] ?? 0;
      const end = tokens.end[i] ?? start;
      const noSpace = group < 0 && glued(annotation, i);
      out.push(
        [
          i - sentence.first + 1,
          clean(tokens.form[i]),
          clean(tokens.lemma[i]),
          tokens.upos[i],
          "_",
          tokens.feats[i],
          tokens.deprel[i] === "_" ? "_" : head < 0 ? 0 : head - sentence.first + 1,
          tokens.deprel[i],
          "_",
          misc(start, end, noSpace, marks.get(i)),
        ].join("\t"),
      );
    }
    out.push("");
  });
  return `${out.join("\n")}\n`;
}

const clean = (field: string | undefined): string => (field ?? "_").replace(/\s+/g, " ") || "_";

function glued(annotation: Annotation, row: number): boolean {
  const { tokens } = annotation;
  return row + 1 < tokens.length && tokens.end[row] === tokens.start[row + 1];
}

function misc(start: number, end: number, noSpace: boolean, entity?: string): string {
  const fields = [];
  if (entity) fields.push(`Entity=${entity}`);
  if (noSpace) fields.push("SpaceAfter=No");
  fields.push(`TokenRange=${start}:${end}`);
  return fields.join("|");
}
