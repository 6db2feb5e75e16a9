import type { AccountRecord, Article, CodedEntity, Document } from "../core/index.js";
import { codeEvents } from "../events/index.js";
import { annotate, documentOf, type Models } from "../language/index.js";
import { findStatements } from "../statements/index.js";
import { checkOrder, runSteps } from "./order.js";
import { MODEL_LAYERS, type Resources, STEPS, stepsFor } from "./steps.js";

/** An article read: its layers, and the records coded from them. */
export interface CodedArticle {
  readonly document: Document;
  readonly record: AccountRecord;
}

const EMPTY: AccountRecord = {
  events: [],
  statements: [],
  figures: [],
  times: [],
  places: [],
  entities: [],
  commitments: [],
  positions: [],
};

checkOrder(STEPS, MODEL_LAYERS);

/**
 * Annotates and codes an article. A text in a language without a model gets tokens and sentences,
 * and no records: nothing is coded that cannot be parsed. Runs in browsers, where it is imported from `readout/code`.
 *
 * @example
 * const models = await loadModels(new Uint8Array(await (await fetch("/en.bin")).arrayBuffer()));
 * const accounts = pages.map(({ id, html }) => ({ id, ...codeArticle(extractArticle({ id, html }), models) }));
 * renderHtml(compareAccounts(accounts, models));
 */
export function codeArticle(article: Article, models: Models, resources?: Resources): CodedArticle {
  const annotation = annotate(article.text, models);
  const plain = documentOf(article, annotation, models.version);
  if (annotation.language !== "en")
    return { document: { ...plain, article: { ...article, language: annotation.language } }, record: EMPTY };
  const document = runSteps(plain, resources ? stepsFor(resources) : STEPS);
  const { statements, commitments, positions } = findStatements(document);
  const events = codeEvents(document, statements);
  const { figures, times, places } = document;
  return { document, record: { events, statements, figures, times, places, entities: codedEntities(document), commitments, positions } };
}

/** One row per mention, as `readout code` prints them. */
function codedEntities(document: Document): readonly CodedEntity[] {
  return document.mentions.map((mention) => {
    const entity = document.entities[mention.entity];
    return {
      start: mention.start,
      end: mention.end,
      type: mention.type,
      ...(entity?.id === undefined ? {} : { id: entity.id }),
      name: entity?.name ?? document.text.slice(mention.start, mention.end),
      ...(entity?.country === undefined ? {} : { country: entity.country }),
      ...(entity === undefined || entity.sectors.length === 0 ? {} : { sectors: entity.sectors }),
      form: mention.form,
    };
  });
}
