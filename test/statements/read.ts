import { annotate, documentOf, type Models, resolveEntities, resolveTimes } from "../../src/language/index.js";
import { type FoundStatements, findStatements } from "../../src/statements/index.js";
import { plainArticle } from "../../src/text/index.js";

/** Statements of a plain text, with entities and times resolved. */
export function read(text: string, models: Models, published = "2024-03-15"): FoundStatements {
  const document = documentOf(plainArticle({ id: "test", text, published }), annotate(text, models), models.version);
  return findStatements(resolveEntities(resolveTimes(document)));
}
