import type { Entity, Span } from "../../core/index.js";
import { relatedWord } from "../words/related-words.js";
import { wordStem } from "../words/stem.js";
import { topicOf } from "../words/topics.js";
import type { AccountView } from "./account-view.js";

/** What a span speaks of: keys (related words, people, countries, numbers) with weights. */
export type Bag = ReadonlyMap<string, number>;

const CONTENT = new Set(["NOUN", "VERB", "ADJ", "PROPN", "ADV", "NUM"]);

/** Words that hardly tell one fact from another. */
export const LIGHT: ReadonlySet<string> = new Set(
  "be have do make get go come give take also then now just already even still so very more most much many other same such as well mr mrs ms dr say tell add accord according here there too however meanwhile yet again only several".split(
    " ",
  ),
);

/** Key of a person, body or country, the same in every account that names it. */
export function entityKey(entity: Entity): string | undefined {
  const name = entity.name.toLowerCase().replace(/[’']s$/, "");
  if (entity.type === "PER") {
    return entity.anonymous || entity.mentions.length === 0 ? undefined : `per:${surnameOf(name)}`;
  }
  if (entity.id?.startsWith("country:")) return `c:${entity.id.slice(8)}`;
  if ((entity.type === "GPE" || entity.type === "NORP") && entity.country !== undefined) return `c:${entity.country}`;
  if (entity.anonymous) return undefined;
  // An unnamed thing ("the call", "it") is the noun that describes it.
  if (!/^\p{Lu}/u.test(entity.name)) return contentKey(name.split(/\s+/).pop() ?? name);
  return `e:${name.replace(/^the /, "")}`;
}

/** Lemma of a row with its particle ("turn-down"), in lower case. */
export function lemmaAt(view: AccountView, row: number): string {
  const { tokens } = view.document;
  const lemma = (tokens.lemma[row] ?? tokens.form[row] ?? "").toLowerCase();
  const particle = view.tree.child(row, "compound:prt");
  return particle < 0 ? lemma : `${lemma}-${(tokens.form[particle] ?? "").toLowerCase()}`;
}

/** What a lemma is compared by: its group of related words, else its stem. */
export function contentKey(lemma: string): string {
  const group = relatedWord(lemma);
  return group.includes("-") ? group : wordStem(group);
}

/** Surname of a person, without what may follow it ("Biden, Jr."). */
export const surnameOf = (name: string): string => {
  const words = name
    .toLowerCase()
    .replace(/[\u2019']s$/, "")
    .replace(/,? (?:jr|sr)\.?$|,? (?:ii|iii|iv)$/, "")
    .split(/\s+/);
  return (words[words.length - 1] ?? "").replace(/[,.]+$/, "");
};

/** The bag of rows `first` to `last` (exclusive). */
export function bagOfRows(view: AccountView, rows: Iterable<number>): Bag {
  const { tokens, entities } = view.document;
  const bag = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    bag.set(key, Math.max(bag.get(key) ?? 0, weight));
  };
  const seen = new Set<number>();
  for (const row of rows) {
    if (view.home !== undefined && isHomeland(view, row)) {
      add(`c:${view.home}`, 1);
      continue;
    }
    const form = (tokens.lemma[row] ?? "").toLowerCase();
    if (tokens.upos[row] !== "PUNCT" && (!CONTENT.has(tokens.upos[row] ?? "X") || LIGHT.has(form)) && view.inPhrase(tokens.start[row] ?? 0))
      add(`q:${form}`, 0.7);
    const mention = view.covering(row);
    if (mention && (mention.form !== "nominal" || mention.via !== "role")) {
      if (!seen.has(mention.entity)) {
        seen.add(mention.entity);
        const entity = entities[mention.entity];
        const known = entity && addEntity(view, entity, add);
        if (known && mention.form !== "nominal") continue;
      } else if (mention.form !== "nominal") continue;
    }
    const upos = tokens.upos[row] ?? "X";
    if (isCondition(view, row)) add("if", 1);
    if (!CONTENT.has(upos)) continue;
    const lemma = lemmaAt(view, row);
    if (LIGHT.has(lemma) || lemma.length < 2 || /^\W+$/.test(lemma)) continue;
    const topic = topicOf(relatedWord(lemma)) ?? topicOf(lemma);
    if (topic !== undefined) add(`t:${topic}`, 0.5);
    add(upos === "NUM" ? `n:${lemma.replace(/,/g, "")}` : contentKey(lemma), upos === "ADV" ? 0.4 : upos === "ADJ" ? 0.8 : 1);
  }
  return bag;
}

const HOMELAND = new Set(["country", "state", "nation"]);

/** "our country", outside quotation marks: of the side that speaks. */
function isHomeland(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const our = (at: number): boolean => /^our$/i.test(tokens.form[at] ?? "");
  if (view.quoted(tokens.start[row] ?? 0)) return false;
  if (our(row)) return HOMELAND.has(tokens.lemma[tokens.head[row] ?? -1] ?? "");
  return HOMELAND.has(tokens.lemma[row] ?? "") && view.tree.childrenOf(row, "nmod:poss").some(our);
}

/** Words that make what is told hang on something: "if", "unless", "in the event of", "should the talks fail". */
function isCondition(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  const lemma = (tokens.lemma[row] ?? "").toLowerCase();
  if (lemma === "if" || lemma === "unless") return (tokens.deprel[row] ?? "") === "mark";
  if (lemma === "event" || lemma === "case") return /^in$/i.test(tokens.form[row - 2] ?? "") && /^of$/i.test(tokens.form[row + 1] ?? "");
  if (lemma !== "should" || (tokens.deprel[row] ?? "") !== "aux") return false;
  const head = tokens.head[row] ?? -1;
  const subject = head < 0 ? -1 : view.tree.child(head, "nsubj");
  return subject > row;
}

/** The bag of a span. */
export function bagOf(view: AccountView, span: Span): Bag {
  const [first, last] = view.rows(span);
  return bagOfRows(view, range(first, last));
}

function addEntity(view: AccountView, entity: Entity, add: (key: string, weight: number) => void): boolean {
  const members = entity.members ?? [];
  for (const index of members) {
    const member = view.document.entities[index];
    if (member) addEntity(view, member, add);
  }
  if (members.length > 0) return true;
  const key = entityKey(entity);
  if (key === undefined) {
    if (entity.country !== undefined) add(`c:${entity.country}`, 0.7);
    return false;
  }
  add(key, 1);
  if (entity.country !== undefined && !key.startsWith("c:")) add(`c:${entity.country}`, 0.4);
  return true;
}

function* range(first: number, last: number): Generator<number> {
  for (let row = first; row < last; row++) yield row;
}

/** Weighted overlap of two bags, 0 to 1: shared weight over the smaller bag's, softened by the larger's. */
export function likeness(a: Bag, b: Bag, weigh: (key: string) => number = () => 1): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const [key, weight] of a) {
    const w = weight * weigh(key);
    left += w;
    const other = b.get(key);
    if (other !== undefined) shared += Math.min(weight, other) * weigh(key);
  }
  for (const [key, weight] of b) right += weight * weigh(key);
  return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right);
}
