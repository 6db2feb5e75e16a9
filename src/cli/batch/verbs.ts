import { comparePair } from "../../compare/index.js";
import { ReadoutError } from "../../core/index.js";
import { extractArticle, extractOutput } from "../../extract/index.js";
import { annotate, type Models, writeConllu } from "../../language/index.js";
import { type CodedArticle, codeArticle } from "../../pipeline/index.js";
import { plainArticle } from "../../text/index.js";
import { dateField, type Fields, idOf, idText, type LineVerb, optionalString, stringField, type VerbContext } from "./verb.js";

const needed = (context: VerbContext): Models => {
  if (!context.models) throw new ReadoutError("LANGUAGE_MODEL", "the language models are not loaded");
  return context.models;
};

/** `{id, html | htmlBase64 | text, url?, fetchedAt?}` to the cleaned article. */
const extract: LineVerb = {
  name: "extract",
  needsModels: false,
  run(fields) {
    const html = optionalLarge(fields, "html");
    const base64 = optionalLarge(fields, "htmlBase64");
    const text = optionalLarge(fields, "text");
    if ([html, base64, text].filter((x) => x !== undefined).length !== 1) {
      throw new ReadoutError("LINE_FIELD", 'give exactly one of the fields "html", "htmlBase64" and "text"');
    }
    const url = optionalString(fields, "url");
    const fetchedAt = optionalString(fields, "fetchedAt");
    const article = extractArticle({
      id: idText(fields),
      ...(html === undefined ? {} : { html }),
      ...(base64 === undefined ? {} : { bytes: decodeBase64(base64) }),
      ...(text === undefined ? {} : { text }),
      ...(url === undefined ? {} : { url }),
      ...(fetchedAt === undefined ? {} : { fetchedAt }),
    });
    return JSON.stringify({ ...extractOutput(article), id: idOf(fields) });
  },
};

/** `{id, text}` to words, tags, trees and names. */
const annotateVerb: LineVerb = {
  name: "annotate",
  needsModels: true,
  run(fields, context) {
    const annotation = annotate(stringField(fields, "text"), needed(context));
    if (context.format === "conllu") return writeConllu(annotation, { id: idText(fields) });
    const { tokens } = annotation;
    const column = (numbers: ArrayLike<number>): number[] => Array.from(numbers);
    return JSON.stringify({
      id: idOf(fields),
      language: annotation.language,
      sentences: annotation.sentences,
      names: annotation.names,
      tokens: {
        length: tokens.length,
        start: column(tokens.start),
        end: column(tokens.end),
        form: tokens.form,
        lemma: tokens.lemma,
        upos: tokens.upos,
        feats: tokens.feats,
        head: column(tokens.head),
        deprel: tokens.deprel,
        sentence: column(tokens.sentence),
        multiword: column(tokens.multiword),
      },
    });
  },
};

/** `{id, text, title?, date?, outlet?, url?}` to events, statements, figures, times, places, entities. */
const code: LineVerb = {
  name: "code",
  needsModels: true,
  run: (fields, context) => JSON.stringify({ id: idOf(fields), ...coded(fields, idText(fields), context).record }),
};

/** `{id, a: {text, date?}, b: {text, date?}}` to how two sentences about one story stand to each other. */
const comparePairs: LineVerb = {
  name: "compare",
  needsModels: true,
  run(fields, context) {
    const { vectors, meanings } = needed(context);
    const side = (name: "a" | "b"): CodedArticle => {
      const value = fields[name];
      if (typeof value !== "object" || value === null) throw new ReadoutError("LINE_FIELD", `the field "${name}" must be an object`);
      return coded(value as Fields, name, context);
    };
    return JSON.stringify({ id: idOf(fields), ...comparePair(side("a"), side("b"), vectors, meanings) });
  },
};

function coded(fields: Fields, id: string, context: VerbContext): CodedArticle {
  const published = dateField(fields);
  const title = optionalString(fields, "title");
  const outlet = optionalString(fields, "outlet");
  const url = optionalString(fields, "url");
  return codeArticle(
    plainArticle({
      id,
      text: stringField(fields, "text"),
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
    }),
    needed(context),
    context.resources,
  );
}

/** Pages may be longer than texts: the extractor has its own cap. */
function optionalLarge(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new ReadoutError("LINE_FIELD", `the field "${name}" must be a string`);
  return value;
}

function decodeBase64(value: string): Uint8Array {
  if (!/^[A-Za-z0-9+/_\s-]*={0,2}\s*$/.test(value)) throw new ReadoutError("LINE_FIELD", 'the field "htmlBase64" is not base64');
  return Buffer.from(value, "base64");
}

/** Verbs by name. A new batch verb is one line here. */
export const LINE_VERBS: Readonly<Record<string, LineVerb>> = { extract, annotate: annotateVerb, code, compare: comparePairs };
