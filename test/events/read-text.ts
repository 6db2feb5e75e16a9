import { readFileSync } from "node:fs";
import type { Document } from "../../src/core/index.js";
import { findFigures } from "../../src/figures/index.js";
import { annotate, documentOf, loadModels, resolveEntities, resolvePlaces, resolveTimes } from "../../src/language/index.js";
import { plainArticle } from "../../src/text/index.js";

const models = await loadModels(readFileSync(new URL("../../data/models/en.bin", import.meta.url)));

/** A document with all layers that the event coder reads. */
export function readText(text: string, published = "2018-05-20"): Document {
  const article = plainArticle({ id: "test", text, published });
  return resolvePlaces(resolveEntities(findFigures(resolveTimes(documentOf(article, annotate(text, models), models.version)))));
}
