import { addMention, type ChainBook, chainOf, link, type MentionDraft } from "./chain.js";
import { PronounSearch } from "./pronoun-search.js";
import { PRONOUNS } from "./pronoun-table.js";
import type { EntityReading } from "./reading.js";

/** Adds a mention for every personal pronoun and every relative pronoun of people and bodies. */
export function findPronouns(reading: EntityReading, taken: Uint8Array, book: ChainBook): void {
  for (let row = 0; row < reading.tokens.length; row++) {
    if (taken[row] || reading.upos(row) !== "PRON") continue;
    const form = reading.form(row).toLowerCase();
    const pronoun = PRONOUNS[form];
    const relative = form === "who" || form === "whom" || form === "which" || form === "that";
    if (!pronoun && !(relative && reading.feat(row, "PronType") === "Rel")) continue;
    if (form === "us" && reading.form(row) === "US") continue;
    if (form === "it" && isExpletive(reading, row)) continue;
    addMention(book, { first: row, last: row + 1, head: row, type: "MISC", form: "pronoun", plural: pronoun?.plural ?? false });
  }
}

const WEATHER = new Set(
  "likely unlikely clear possible impossible necessary important hard difficult easy true obvious unclear time better best rain snow seem appear turn".split(
    " ",
  ),
);

/** "it is likely that", "it takes two to": the pronoun stands for nothing. */
function isExpletive(reading: EntityReading, row: number): boolean {
  const governor = reading.head(row);
  if (governor < 0 || !/^(?:nsubj|expl)/.test(reading.deprel(row))) return false;
  if (reading.tree.child(governor, "csubj") >= 0) return true;
  if (reading.deprel(row) === "expl" && reading.upos(governor) !== "VERB" && reading.tree.child(governor, "ccomp") >= 0) return true;
  if (!WEATHER.has(reading.lemma(governor))) return false;
  return reading.upos(governor) !== "NOUN" || reading.tree.child(governor, "ccomp", "xcomp", "acl", "advcl") >= 0;
}

/** Links a pronoun of the third person, or a relative pronoun, to what it stands for. */
export function resolvePronoun(
  reading: EntityReading,
  book: ChainBook,
  mention: MentionDraft,
  before: readonly MentionDraft[],
  after: readonly MentionDraft[],
): void {
  if (mention.chain >= 0) return;
  const pronoun = PRONOUNS[reading.form(mention.head).toLowerCase()];
  if (!pronoun) resolveRelative(reading, book, mention);
  if (pronoun?.person !== 3) return;
  const found = new PronounSearch(reading, book, mention, pronoun).run(before, after);
  if (found) link(book, mention, found.chain, "coref", found.reason);
}

function resolveRelative(reading: EntityReading, book: ChainBook, mention: MentionDraft): void {
  let row = reading.head(mention.head);
  for (let steps = 0; row >= 0 && steps < 6; steps++) {
    const relation = reading.deprel(row);
    const governor = reading.head(row);
    if (relation === "acl:relcl") {
      const chain = chainOf(book, book.byHead.get(governor));
      if (chain) link(book, mention, chain, "coref", `relative pronoun of ${chain.name}`);
      return;
    }
    row = governor;
  }
}
