import { compareAccounts } from "./compare/index.js";
import type { Comparison } from "./core/index.js";
import { type AccountInput, type CodedArticle, loadNodeModels, readAccount } from "./pipeline/index.js";

export type * from "./core/index.js";
export { ReadoutError } from "./core/index.js";
export type { AccountInput, CodedArticle } from "./pipeline/index.js";

/**
 * Reads one account: the article cleaned, its document with all layers, and the record coded from it.
 * A function of its input alone; the models are loaded from the package once.
 *
 * @example
 * const { record } = await read({ id: "1", text: "Abe met Trump on Thursday.", date: "2017-04-06" });
 * console.log(record.events);
 */
export async function read(input: AccountInput): Promise<CodedArticle> {
  return readAccount(input, await loadNodeModels());
}

/**
 * Compares accounts of one event fact by fact. One account gives a comparison in which every fact stands alone.
 * @example
 * const { facts } = await compare([{ id: "a", text: ours }, { id: "b", text: theirs }]);
 */
export async function compare(inputs: readonly AccountInput[]): Promise<Comparison> {
  const models = await loadNodeModels();
  return compareAccounts(
    inputs.map((input) => ({ id: input.id, ...readAccount(input, models) })),
    models,
  );
}
