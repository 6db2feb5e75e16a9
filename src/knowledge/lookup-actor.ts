import { type Actor, type ActorTable, holdsOn } from "./actor.js";
import { actorTable, reverseOrder } from "./actor-table.js";
import { foldText } from "./fold-name.js";
import { once } from "./once.js";
import { slug } from "./parse-actors.js";
import { cellValues, readTable } from "./read-table.js";
import { COMPANIES } from "./tables/companies.js";
import { FIGURES } from "./tables/figures.js";
import { HISTORY } from "./tables/history.js";
import { OFFICIALS } from "./tables/officials.js";
import { ORGANISATIONS } from "./tables/organisations.js";

/** Codes that stand where a country's would, for bodies across countries. */
const ACROSS: ReadonlySet<string> = new Set(["IGO", "NGO", "IMG", "MNC", "-"]);

/** Offices, as the table abbreviates them. */
const OFFICES: Readonly<Record<string, { readonly role: string; readonly sector: string }>> = {
  P: { role: "president", sector: "GOV" },
  PM: { role: "prime minister", sector: "GOV" },
  C: { role: "chancellor", sector: "GOV" },
  K: { role: "king", sector: "GOV" },
  Q: { role: "queen", sector: "GOV" },
  SL: { role: "supreme leader", sector: "GOV" },
  L: { role: "leader", sector: "GOV" },
  CP: { role: "crown prince", sector: "GOV" },
  VP: { role: "vice president", sector: "GOV" },
  FM: { role: "foreign minister", sector: "GOV" },
  DM: { role: "defence minister", sector: "GOV" },
  SG: { role: "secretary-general", sector: "IGO" },
  POPE: { role: "pope", sector: "REL" },
};

const organisations = once((): readonly Actor[] =>
  readTable(`${ORGANISATIONS}\n${COMPANIES}`).map((row) => {
    const [id = "", country = "", sectors, name = "", others, years = ""] = row;
    const term = /^(\d{4}[\d-]{0,6})?-(\d{4}[\d-]{0,6})?$/.exec(years);
    return {
      id: `org:${id}`,
      type: "ORG" as const,
      name,
      names: cellValues(others),
      ...(ACROSS.has(country) ? {} : { country }),
      sectors: cellValues(sectors),
      ...(country === "IMG" ? { role: "armed group" } : {}),
      ...(years.endsWith("-") && years !== ""
        ? { from: years.slice(0, -1) }
        : term?.[2] !== undefined && years.startsWith("-")
          ? { to: years.slice(1) }
          : {}),
    };
  }),
);

/** Office holders and other people, one row a term. */
export const people = once((): readonly Actor[] =>
  readTable(`${OFFICIALS}\n${FIGURES}\n${HISTORY}`).map((row) => {
    const [country = "", office = "", names, from = "", to = "", gender = ""] = row;
    const all = cellValues(names);
    const name = all[0] ?? "";
    const known = OFFICES[office];
    const [role = office, sectors = ""] = known ? [known.role, known.sector] : office.split("/");
    const orders = all.flatMap((one) => [one, reverseOrder(one) ?? one]);
    return {
      id: `person:${slug(name)}`,
      type: "PER" as const,
      name,
      names: [...new Set(orders)].filter((one) => one !== name),
      ...(ACROSS.has(country) ? {} : { country }),
      sectors: sectors.split("+").filter((sector) => sector !== ""),
      role: role.trim(),
      ...(from === "" ? {} : { from }),
      ...(to === "" ? {} : { to }),
      gender: gender === "f" ? ("female" as const) : ("male" as const),
    };
  }),
);

const table = once(() => actorTable([...organisations(), ...people()]));

/** The package's own table of actors. */
export const knownActors = (): ActorTable => table();

/** People by their last name, for mentions without the given name. */
const bySurname = once(() => {
  const found = new Map<string, Actor[]>();
  for (const actor of people()) {
    for (const surname of familyNames(actor)) {
      const held = found.get(surname);
      if (held) held.push(actor);
      else found.set(surname, [actor]);
    }
  }
  return found;
});

const PARTICLES: ReadonlySet<string> = new Set(
  "von van der den ten ter de del della di da do dos das du la le los bin ben ibn bint abu al el zu".split(" "),
);

/** Family names that news uses alone: "al-Assad" and "Assad", "von der Leyen" and "Leyen", "Peña Nieto". */
function familyNames(actor: Actor): ReadonlySet<string> {
  const last = familyName(actor);
  const found = new Set([last, last.replace(/^(?:al|el)-/i, "")]);
  const words = foldText(actor.name).split(" ");
  if (words.length < 3 || words[words.length - 1] !== last) return found;
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has((words[from - 1] ?? "").toLowerCase())) from--;
  if (from < words.length - 1) found.add(words.slice(from).join(" "));
  else if (!/\.$|^.$/.test(words[from - 1] ?? "")) found.add(words.slice(-2).join(" "));
  return found;
}

/** Countries whose people put the family name first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "TWN", "KOR", "PRK", "VNM", "HKG", "KHM", "SGP"]);

/** Family name, folded: the first word where the name's order is Chinese, Korean or Vietnamese, else the last. */
export function familyName(actor: Actor): string {
  const words = foldText(actor.name).split(" ");
  const first =
    FAMILY_FIRST.has(actor.country ?? "") && words.length > 1 && !/^[A-Z][a-z]+$/.test(words[words.length - 1] ?? "")
      ? 0
      : words.length - 1;
  return (FAMILY_FIRST.has(actor.country ?? "") ? words[0] : words[first]) ?? "";
}

export interface ActorOptions {
  /** A user's own actors, which go before the package's. */
  readonly actors?: ActorTable;
  /** Country that the text gives to the name's bearer ("U.S. President Bush"). */
  readonly country?: string;
  /** Role that the text gives ("prime minister"). */
  readonly role?: string;
}

/** An actor as of a day. */
export interface ActorHit {
  readonly actor: Actor;
  /** The office is over on that day (or not begun): name and country hold, office and sector do not. */
  readonly former: boolean;
  readonly via: "name" | "surname";
}

/**
 * Who bears a name on a day: an office holder, another known person, or a body. A bare family name is
 * answered only where one person of the table bears it in office on that day (or with the given country or role).
 *
 * @param date ISO date of the text; without it the latest term is taken.
 * @example
 * lookupActor("Abe", "2017-04-06")?.actor.role // "prime minister"
 */
export function lookupActor(name: string, date?: string, options: ActorOptions = {}): ActorHit | undefined {
  const own = options.actors?.named(name) ?? [];
  const ownHit = choose(own, date, options);
  if (ownHit) return { ...ownHit, via: "name" };
  const hit = choose(table().named(name), date, options);
  if (hit) return { ...hit, via: "name" };
  const key = foldText(name).trim();
  if (key.length < 2) return undefined;
  const named = (bySurname().get(key) ?? []).filter((actor) => fitsRole(actor, options.role));
  const holding = named.filter((actor) => holdsOn(actor, date));
  const found = onlyOne(options.country === undefined ? holding : holding.filter((actor) => actor.country === options.country));
  if (found) return { actor: found, former: false, via: "surname" };
  const past =
    options.country === undefined
      ? named.filter((actor) => isHead(actor) && (recently(actor, date) || options.role !== undefined))
      : named.filter((actor) => actor.country === options.country);
  const before = onlyOne(past);
  return before && { actor: before, former: !holdsOn(before, date), via: "surname" };
}

/** The one person among rows; of several the one head of state or government. The latest term counts. */
function onlyOne(rows: readonly Actor[]): Actor | undefined {
  const ids = new Set(rows.map((actor) => actor.id));
  if (ids.size === 1) return rows[rows.length - 1];
  const heads = rows.filter(isHead);
  return ids.size > 1 && new Set(heads.map((actor) => actor.id)).size === 1 ? heads[heads.length - 1] : undefined;
}

const HEADS: ReadonlySet<string> = new Set(["president", "prime minister", "chancellor", "leader", "supreme leader", "pope"]);
const isHead = (actor: Actor): boolean => HEADS.has(actor.role ?? "");

/** In office at most twelve years before the day. */
const recently = (actor: Actor, date: string | undefined): boolean =>
  date !== undefined && actor.to !== undefined && actor.to <= date && Number(date.slice(0, 4)) - Number(actor.to.slice(0, 4)) <= 12;

const fitsRole = (actor: Actor, role: string | undefined): boolean =>
  role === undefined || actor.role === undefined || actor.role === role || (role === "leader" && actor.sectors.includes("GOV"));

function choose(rows: readonly Actor[], date: string | undefined, options: ActorOptions): Omit<ActorHit, "via"> | undefined {
  const wanted =
    options.country === undefined ? rows : rows.filter((actor) => actor.country === options.country || actor.country === undefined);
  const usable = wanted.length > 0 ? wanted : rows.filter((actor) => actor.type !== "PER");
  if (usable.length === 0) return undefined;
  const holding = usable.filter((actor) => holdsOn(actor, date));
  const byRole = options.role === undefined ? [] : holding.filter((actor) => actor.role === options.role);
  const actor = byRole[0] ?? (date === undefined ? usable[usable.length - 1] : holding[0]);
  if (actor) return { actor, former: false };
  const past = usable.filter((one) => one.to !== undefined && date !== undefined && one.to <= date);
  const last = past[past.length - 1];
  const other = last ?? usable[0];
  return other && { actor: other, former: last !== undefined };
}

/**
 * Who holds an office of a country on a day, with a user's table first. `role` as a role noun in lower
 * case: "president", "prime minister", "foreign minister"; "leader" finds the head of government or state.
 *
 * @example
 * lookupOffice("foreign minister", "JPN", "2017-04-06")?.name // "Fumio Kishida"
 */
export function lookupOffice(role: string, country: string, date: string | undefined, actors?: ActorTable): Actor | undefined {
  const wanted = OFFICE_WORDS[role] ?? [role];
  const rows = [...(actors?.actors ?? []), ...people()].filter((actor) => actor.country === country && holdsOn(actor, date));
  for (const word of wanted) {
    const fitting = rows.filter((actor) => actor.role === word);
    const found = date === undefined ? fitting[fitting.length - 1] : fitting[0];
    if (found) return found;
  }
  return undefined;
}

const OFFICE_WORDS: Readonly<Record<string, readonly string[]>> = {
  premier: ["prime minister", "premier"],
  "secretary of state": ["foreign minister"],
  "foreign secretary": ["foreign minister"],
  "defense secretary": ["defence minister"],
  "defence secretary": ["defence minister"],
  "secretary of defense": ["defence minister"],
  "defense minister": ["defence minister"],
  monarch: ["king", "queen", "emperor", "emir", "sultan"],
  leader: ["supreme leader", "leader", "chancellor", "prime minister", "president"],
  "head of state": ["president", "king", "queen", "supreme leader"],
  "head of government": ["prime minister", "chancellor", "president"],
  chancellor: ["chancellor"],
};
