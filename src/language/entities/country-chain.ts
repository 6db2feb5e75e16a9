import { countryByCode } from "../../knowledge/index.js";
import { type Chain, type ChainBook, identify, openChain } from "./chain.js";

/** The chain of a country; opened where the text has not named it. */
export function countryChain(book: ChainBook, code: string): Chain {
  const held = book.byId.get(`country:${code}`);
  if (held) return held;
  const chain = openChain(book, "GPE", countryByCode(code)?.name ?? code);
  identify(book, chain, `country:${code}`);
  chain.country = code;
  return chain;
}
