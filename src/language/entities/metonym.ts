import type { EntityReading } from "./reading.js";

const PLACE_PREPOSITIONS = new Set([
  "in",
  "at",
  "near",
  "outside",
  "around",
  "inside",
  "through",
  "throughout",
  "across",
  "via",
  "off",
  "above",
  "within",
  "into",
]);
const MOTION = new Set(
  "fly travel arrive return go come leave head visit drive move flee walk march ship deploy route depart land reach enter tour bring transfer born base live stay die bus sail deport evacuate relocate trip flight journey train road visit tour airport plane".split(
    " ",
  ),
);
const VISITED = new Set(
  "visit leave reach enter tour hit flee capture seize bomb shell besiege surround attack occupy rock evacuate storm".split(" "),
);
const CITY_NOUNS = new Set(
  "mayor suburb airport street governor police district resident neighborhood neighbourhood hospital university hotel court stadium exchange bureau correspondent city metro subway area outskirts prison zoo embassy summit meeting conference office declaration museum time marathon stock".split(
    " ",
  ),
);
const PARTS = new Set([
  "eastern",
  "western",
  "northern",
  "southern",
  "central",
  "downtown",
  "greater",
  "inner",
  "suburban",
  "northeastern",
  "northwestern",
  "southeastern",
  "southwestern",
  "nearby",
]);
const CITY_HEADS = new Set(["city", "capital", "town", "municipality", "metropolis", "region", "suburb", "outskirts"]);

/**
 * Whether the name of a capital stands for the town itself: after a preposition of place, as goal of a motion,
 * as dateline, beside a noun of town life. Everywhere else news means the government by it.
 */
export function asPlace(reading: EntityReading, head: number): boolean {
  const { tree } = reading;
  const governor = reading.head(head);
  const relation = reading.deprel(head);
  if (isDateline(reading, head)) return true;
  if (tree.childrenOf(head, "amod").some((row) => PARTS.has(reading.lemma(row)))) return true;
  if (relation.startsWith("appos") && governor >= 0 && (CITY_HEADS.has(reading.lemma(governor)) || reading.upos(governor) === "PROPN"))
    return true;
  if (tree.childrenOf(head, "appos").some((row) => CITY_HEADS.has(reading.lemma(row)))) return true;
  const preposition = tree.child(head, "case");
  const word = preposition < 0 || preposition > head ? "" : reading.lemma(preposition);
  if (relation.startsWith("conj") && governor >= 0 && word === "") return asPlace(reading, governor);
  if (word !== "") {
    if (PLACE_PREPOSITIONS.has(word)) return true;
    if (governor < 0) return false;
    if (word === "of")
      return (
        CITY_HEADS.has(reading.lemma(governor)) ||
        reading.lemma(governor) === "east" ||
        reading.lemma(governor) === "west" ||
        reading.lemma(governor) === "north" ||
        reading.lemma(governor) === "south"
      );
    if (word === "from" || word === "to" || word === "for") return MOTION.has(reading.lemma(governor));
    return false;
  }
  if (relation === "obj") return governor >= 0 && VISITED.has(reading.lemma(governor));
  if (
    relation === "compound" ||
    relation === "nmod:poss" ||
    relation === "nmod:unmarked" ||
    relation === "amod" ||
    relation === "nmod:desc"
  ) {
    return governor >= 0 && CITY_NOUNS.has(reading.lemma(governor));
  }
  if (relation.startsWith("obl") && word === "") return true;
  return false;
}

/** Whether a row stands in a dateline: "TOKYO --", "PARIS (Reuters) -", "MOSCOW, May 3 -" at the beginning of a paragraph. */
export function isDateline(reading: EntityReading, row: number): boolean {
  const { tokens } = reading;
  const { text } = reading.document;
  const start = tokens.start[row] ?? 0;
  const paragraph = Math.max(text.lastIndexOf("\n", start - 1) + 1, 0);
  if (start - paragraph > 40) return false;
  const line = text.slice(paragraph, Math.min(paragraph + 90, text.length));
  const dash =
    /^[\p{Lu}][^\n.!?]{1,60}?(?:\([^)\n]{2,30}\) ?)?(?: ?(?:--|\u2014|\u2013)|\s-)\s/u.exec(line) ??
    /^[\p{Lu}][\p{L}., ]{1,40}\([^)\n]{2,30}\)\s/u.exec(line);
  if (!dash || start >= paragraph + dash[0].length) return false;
  const words = dash[0];
  return (
    /^\p{Lu}{3,}/u.test(words) ||
    (/^[\p{Lu}][\p{L}'. ]{1,30}(?:,|\(| ?--| ?\u2014)/u.test(words) && !/\b(?:is|was|has|said|the|and)\b/.test(words))
  );
}
