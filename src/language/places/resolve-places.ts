import type { Document, Place } from "../../core/index.js";
import { lookupCountry, lookupPlace } from "../../knowledge/index.js";
import { isDateline } from "../entities/metonym.js";
import { type EntityReading, readingOf } from "../entities/reading.js";
import { baseRelation } from "../tree.js";

type Mention = Document["mentions"][number];

/** Version of the step; raise it where its output changes. */
const PLACES_VERSION = "2";

const WHERE = new Set(
  "in at near outside around inside within throughout across on off above over under along beside between into to from toward towards through via by for of".split(
    " ",
  ),
);
const GO = new Set(
  "fly travel arrive return go come leave head drive move flee walk march ship deploy depart land send bring transfer launch fire flight trip visit journey withdraw pull advance cross".split(
    " ",
  ),
);
const GOALS = new Set(
  "visit leave reach enter tour hit flee capture seize bomb shell besiege surround occupy rock strike evacuate storm rattle shake devastate ravage".split(
    " ",
  ),
);

/**
 * Fills `places`: names of places where something is or happens, by syntax: after a preposition of place, as goal
 * of a motion, in apposition to such a place. A dateline or byline is never a place of an event. Country and
 * position come from the gazetteer; a name of several places is read by the country that the text speaks of.
 * Seas and regions across borders have no country; regions and countries no position.
 */
export function resolvePlaces(document: Document): Document {
  const reading = readingOf(document);
  const spoken = spokenCountries(document);
  const places: Place[] = [];
  const byFirst = new Map(document.mentions.map((mention) => [mention.first, mention]));
  for (const mention of document.mentions) {
    if (mention.form !== "name") continue;
    if (!["GPE", "LOC", "FAC"].includes(mention.type) && document.entities[mention.entity]?.id?.startsWith("place:") !== true) continue;
    if (isDateline(reading, mention.head) || !isWhere(reading, mention.head, 0)) continue;
    const place = placeOf(document, mention, spoken, reading, byFirst);
    if (place) places.push(place);
  }
  return { ...document, places, steps: [...document.steps, { name: "places", version: PLACES_VERSION }] };
}

/** Countries that the text names, with how often: they decide between places of one name. */
function spokenCountries(document: Document): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entity of document.entities) {
    if (entity.country !== undefined) counts.set(entity.country, (counts.get(entity.country) ?? 0) + entity.mentions.length);
  }
  return counts;
}

/** Whether the words say that something is, happens, goes or comes there. */
function isWhere(reading: EntityReading, row: number, depth: number): boolean {
  const { tree } = reading;
  const relation = reading.deprel(row);
  const base = baseRelation(relation);
  const governor = reading.head(row);
  if (depth === 0 && standsBehindPlaceWord(reading, row)) return true;
  const preposition = tree.children(row).find((child) => baseRelation(reading.deprel(child)) === "case" && child < row);
  if (preposition !== undefined) {
    const word = reading.lemma(preposition);
    if (!WHERE.has(word)) return false;
    if (word === "of") return governor >= 0 && PLACE_NOUNS.has(reading.lemma(governor));
    if (word === "to" || word === "into" || word === "from" || word === "for" || word === "toward" || word === "towards") {
      return (
        governor >= 0 &&
        (GO.has(reading.lemma(governor)) || word === "into" || tree.children(governor).some((child) => GO.has(reading.lemma(child))))
      );
    }
    if (word === "by" || word === "over" || word === "on" || word === "between" || word === "under")
      return word === "on" || word === "over" ? isGeographic(reading, row) : false;
    return (
      base === "obl" || base === "nmod" || base === "root" || base === "advcl" || base === "conj" || base === "acl" || base === "parataxis"
    );
  }
  if (depth < 3 && governor >= 0 && (base === "conj" || base === "appos" || base === "flat")) return isWhere(reading, governor, depth + 1);
  if (
    depth < 3 &&
    governor >= 0 &&
    (base === "compound" || relation === "nmod:desc" || relation === "nmod:unmarked" || relation === "nmod:poss" || base === "nmod") &&
    PLACE_NOUNS.has(reading.lemma(governor))
  ) {
    return isWhere(reading, governor, depth + 1);
  }
  if (base === "obj" && governor >= 0) return GOALS.has(reading.lemma(governor));
  // "Mosul, Iraq": the country behind the comma
  if ((base === "nmod" || relation === "obl:unmarked" || base === "list") && governor >= 0 && reading.form(row - 1) === ",")
    return isWhere(reading, governor, depth + 1);
  return base === "obl" || (base === "nmod" && governor >= 0 && depth > 0);
}

const STRONG = new Set(["in", "at", "near", "outside", "inside", "around", "within", "across", "throughout"]);

/** "in southeastern Serbia Friday": right behind a preposition of place, adjectives between, whatever the tree says. */
function standsBehindPlaceWord(reading: EntityReading, row: number): boolean {
  let at = row - 1;
  while (
    at >= 0 &&
    row - at < 6 &&
    reading.tokens.sentence[at] === reading.tokens.sentence[row] &&
    (/^(?:ADJ|DET|ADV)$/.test(reading.upos(at)) || reading.head(at) === row) &&
    reading.upos(at) !== "ADP"
  )
    at--;
  const next = reading.upos(row + 1);
  const modifies = baseRelation(reading.deprel(row)) === "compound" && next === "NOUN";
  if (at >= 1 && reading.lemma(at) === "of" && PLACE_NOUNS.has(reading.lemma(at - 1)) && !modifies) return true;
  return (
    at >= 0 &&
    reading.upos(at) === "ADP" &&
    STRONG.has(reading.lemma(at)) &&
    reading.deprel(row) !== "nmod:poss" &&
    !modifies &&
    reading.tokens.sentence[at] === reading.tokens.sentence[row]
  );
}

const isGeographic = (reading: EntityReading, row: number): boolean =>
  ["sea", "region", "area", "point"].includes(lookupPlace(reading.form(row))[0]?.kind ?? "") ||
  /Island|Peninsula|Sea|Strait|Bank|Heights|Border/i.test(reading.form(row));

const PLACE_NOUNS = new Set(
  "city capital town village province region district state suburb neighborhood neighbourhood area port island peninsula coast outskirts north south east west center centre border resort camp airport valley enclave part governorate prefecture county department municipality oblast stronghold base strip desert mountain northeast northwest southeast southwest streets street side sector zone quarter section slum republic hotel palace university hospital site building square territory".split(
    " ",
  ),
);

function placeOf(
  document: Document,
  mention: Document["mentions"][number],
  spoken: ReadonlyMap<string, number>,
  reading: EntityReading,
  byFirst: ReadonlyMap<number, Mention>,
): Place | null {
  const text = document.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const entity = document.entities[mention.entity];
  const country = lookupCountry(text);
  const span = { start: mention.start, end: mention.end };
  if (
    country?.via === "name" &&
    !(country.ambiguous && spoken.get("USA") !== undefined && text === "Georgia" && (spoken.get("GEO") ?? 0) <= 1)
  ) {
    return { ...span, name: text, country: country.country.code, precision: "country" };
  }
  if (country?.via === "metonym" || country?.via === "adjective" || country?.via === "people") return null;
  const candidates = [...lookupPlace(text)];
  const within = containing(document, mention, reading, byFirst);
  candidates.sort((a, b) => rank(b.country) - rank(a.country));
  function rank(code: string | undefined): number {
    if (code === undefined) return 0;
    if (within === code) return 100;
    return Math.min(spoken.get(code) ?? 0, 3) * (candidates.length > 1 ? 1 : 0);
  }
  const best = candidates[0];
  if (!best) {
    const code = within ?? (entity?.type === "ORG" ? undefined : entity?.country);
    return {
      ...span,
      name: text,
      ...(code === undefined ? {} : { country: code }),
      precision: mention.type === "FAC" ? "point" : "region",
    };
  }
  const precision = best.kind === "country" ? "country" : best.kind === "city" ? "city" : best.kind === "point" ? "point" : "region";
  const position = precision === "city" || precision === "point";
  return {
    ...span,
    name: text,
    ...(best.country === undefined ? {} : { country: best.country }),
    ...(position && best.lat !== undefined && best.lon !== undefined ? { lat: best.lat, lon: best.lon } : {}),
    precision,
  };
}

/** Country named right behind a place ("Paris, Texas"; "Mosul in Iraq"; "the Iraqi city of Mosul"). */
function containing(
  document: Document,
  mention: Mention,
  reading: EntityReading,
  byFirst: ReadonlyMap<number, Mention>,
): string | undefined {
  for (const row of [mention.last, mention.last + 1, mention.last + 2]) {
    const behind = document.text.slice(mention.end, reading.tokens.start[row]);
    if (!/^(?:, | in |,? )$/.test(behind)) continue;
    const other = byFirst.get(row);
    const entity = other && (other.type === "GPE" || other.type === "LOC") ? document.entities[other.entity] : undefined;
    if (entity?.country !== undefined && other !== mention) return entity.country;
  }
  const governor = reading.head(mention.head);
  if (governor < 0) return undefined;
  for (const child of reading.tree.childrenOf(governor, "amod", "compound", "nmod:poss")) {
    const hit = lookupCountry(reading.form(child));
    if (hit && child !== mention.head) return hit.country.code;
  }
  return undefined;
}
