import type { EntityType } from "../core/index.js";
import { ReadoutError } from "../core/index.js";
import type { Actor, ActorTable } from "./actor.js";
import { actorTable } from "./actor-table.js";
import { foldText } from "./fold-name.js";
import { countryByCode, lookupCountry } from "./lookup-country.js";
import { cellValues, readTable } from "./read-table.js";

const TYPES: ReadonlySet<string> = new Set(["PER", "ORG", "GPE", "NORP", "LOC"]);
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * Reads a user's own actors: tab-separated `name, other names (|), type, country, sectors (|), role, from, to`.
 * A first line that begins with `name` is a heading; `#` begins a comment. Country is an ISO code or a name;
 * `from` is the first day, `to` the day after the last. Rows of a user's table go before those of the package.
 *
 * @throws ReadoutError CONFIG_OPTION for a row without a name, of unknown type or country, or with a bad date.
 * @example
 * parseActors("Jane Roe\tRoe\tPER\tAUS\tGOV\tforeign minister\t2025-05-01\t")
 */
export function parseActors(source: string): ActorTable {
  const actors: Actor[] = [];
  readTable(source.replace(/^\uFEFF/, "")).forEach((row, at) => {
    const [name = "", others, type = "", country = "", sectors, role = "", from = "", to = ""] = row;
    if (at === 0 && name.toLowerCase() === "name") return;
    const fail = (what: string): never => {
      throw new ReadoutError("CONFIG_OPTION", `actors, row ${at + 1}: ${what}`);
    };
    if (name === "") fail("no name");
    const kind = type === "" ? "PER" : type.toUpperCase();
    if (!TYPES.has(kind)) fail(`unknown type "${type}"`);
    const code = country === "" ? undefined : countryCode(country);
    if (country !== "" && code === undefined) fail(`unknown country "${country}"`);
    for (const date of [from, to]) if (date !== "" && !DATE.test(date)) fail(`"${date}" is no ISO date`);
    actors.push({
      id: `${kind === "PER" ? "person" : "org"}:${slug(name)}`,
      type: kind as EntityType,
      name,
      names: cellValues(others),
      ...(code === undefined ? {} : { country: code }),
      sectors: cellValues(sectors).map((sector) => sector.toUpperCase()),
      ...(role === "" ? {} : { role }),
      ...(from === "" ? {} : { from }),
      ...(to === "" ? {} : { to }),
    });
  });
  return actorTable(actors);
}

const countryCode = (country: string): string | undefined =>
  (/^[A-Z]{2,3}$/.test(country) ? countryByCode(country)?.code : undefined) ?? lookupCountry(country)?.country.code;

/** Name as part of an id: "shinzo-abe". */
export const slug = (name: string): string =>
  foldText(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
