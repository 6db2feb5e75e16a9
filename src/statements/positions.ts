import type { Position, Statement } from "../core/index.js";
import { phraseRows } from "./clause-rows.js";
import { holders } from "./commitments.js";
import { trimmed } from "./content.js";
import { isNegated } from "./not-said.js";
import type { Reading } from "./reading.js";
import { speakerLike } from "./speaker-like.js";
import { type MentionIndex, partiesAt } from "./speakers.js";
import { agentOf, isPassive, phraseOf, subjectOf } from "./subject.js";

type Stance = Position["stance"];
const table = (rows: readonly (readonly [Stance, string])[]): ReadonlyMap<string, Stance> =>
  new Map(rows.flatMap(([stance, words]) => words.split(" ").map((w) => [w, stance] as const)));

const VERBS = table([
  ["support", "support back endorse favor favour welcome applaud praise advocate champion embrace approve hail commend sympathize"],
  ["oppose", "oppose reject condemn criticize criticise denounce resist protest object decry deplore disapprove rebuff"],
  ["hope", "hope wish long pray"],
  ["fear", "fear worry dread"],
  ["reluctant", "hesitate balk refuse"],
  ["want", "want seek desire prefer"],
  ["expect", "expect anticipate"],
  ["believe", "believe think consider regard view"],
  ["watch", "watch monitor follow eye"],
]);
const ADJECTIVES = table([
  ["support", "supportive keen eager willing ready"],
  ["oppose", "opposed hostile critical averse"],
  ["hope", "hopeful optimistic"],
  ["fear", "afraid fearful worried concerned wary anxious alarmed nervous apprehensive uneasy leery scared"],
  ["reluctant", "reluctant loath loth unwilling hesitant disinclined"],
  ["want", "determined desperate"],
  ["expect", "confident"],
  ["believe", "convinced certain sure"],
  ["watch", "watchful vigilant"],
]);
const NOUNS = table([
  ["support", "support backing endorsement"],
  ["oppose", "opposition objection"],
  ["hope", "hope"],
  ["fear", "fear concern worry anxiety"],
  ["reluctant", "reluctance unwillingness hesitation"],
  ["want", "desire"],
  ["expect", "expectation"],
  ["believe", "belief conviction"],
]);

/** Who supports, opposes, hopes for, fears or watches what, as verbs, adjectives and nouns tell. */
export function findPositions(reading: Reading, mentions: MentionIndex, statements: readonly Statement[]): Position[] {
  const found: Position[] = [];
  const holder = holders(statements);
  for (let row = 0; row < reading.tree.tokens.length; row++) {
    const stance = stanceOf(reading, row);
    if (!stance) continue;
    const who = holderOf(reading, row);
    if (who < 0) continue;
    const like = speakerLike(reading, who);
    if (like === "other" || like === "text") continue;
    const about = matterOf(reading, row);
    if (about === null) continue;
    const span = trimmed(reading, about);
    if (!span) continue;
    const statement = holder(reading.start(row));
    let parties = partiesAt(reading, mentions, who);
    if (like === "first") {
      const said = statement >= 0 ? statements[statement] : undefined;
      if (!said?.party || said.kind === "indirect") continue;
      parties = said.parties ?? [said.party];
    }
    if (parties.length === 0) continue;
    const phrase = phraseOf(reading, who);
    const start = Math.min(reading.start(row), who < row && row - who < 15 ? reading.start(phrase.first) : reading.start(row), span.start);
    const end = Math.max(reading.end(row), span.end, who > row ? reading.end(phrase.last - 1) : 0);
    found.push({ start, end, stance, who: parties, about: span, ...(statement >= 0 ? { statement } : {}) });
  }
  return found;
}

function stanceOf(reading: Reading, row: number): Stance | undefined {
  const upos = reading.upos(row);
  const lemma = reading.lemma(row);
  const stance =
    upos === "VERB"
      ? (VERBS.get(lemma) ??
        (/^(?:concerned|worried|opposed|determined|convinced|alarmed|scared)$/.test(reading.form(row).toLowerCase())
          ? ADJECTIVES.get(reading.form(row).toLowerCase())
          : undefined))
      : upos === "ADJ"
        ? ADJECTIVES.get(lemma)
        : upos === "NOUN"
          ? NOUNS.get(lemma)
          : undefined;
  if (!stance) return undefined;
  if (upos === "ADJ" && reading.tree.child(row, "cop") < 0) return undefined;
  if (upos === "VERB" && reading.relation(row) === "amod") return undefined;
  if (!isNegated(reading, row)) return stance;
  // "does not want", "is not willing": the other side of the stance
  if (stance === "support" || stance === "want") return upos === "ADJ" ? "reluctant" : "oppose";
  return undefined;
}

function holderOf(reading: Reading, row: number): number {
  if (reading.upos(row) === "NOUN") return reading.tree.child(row, "nmod:poss");
  if (reading.upos(row) === "ADJ") return reading.tree.child(row, "nsubj");
  if (isPassive(reading, row)) {
    const agent = agentOf(reading, row);
    if (agent >= 0) return agent;
    return ADJECTIVES.has(reading.form(row).toLowerCase()) ? reading.tree.child(row, "nsubj") : -1;
  }
  return subjectOf(reading, row).row;
}

function matterOf(reading: Reading, row: number): { readonly first: number; readonly last: number } | null {
  const { tree } = reading;
  const rows = (at: number): { first: number; last: number } => ({ first: reading.left[at] ?? at, last: (reading.right[at] ?? at) + 1 });
  if (reading.upos(row) === "VERB" && isPassive(reading, row)) {
    const subject = tree.child(row, "nsubj");
    if (agentOf(reading, row) >= 0) return subject >= 0 ? rows(subject) : null;
  }
  const clause = tree.childrenOf(row, "ccomp", "xcomp", "acl").find((c) => c > row && reading.relation(c) !== "acl:relcl");
  if (clause !== undefined) {
    const object = tree.childrenOf(row, "obj").find((c) => c > row && c < clause);
    return object === undefined ? rows(clause) : { first: reading.left[object] ?? object, last: (reading.right[clause] ?? clause) + 1 };
  }
  const object = tree.childrenOf(row, "obj").find((c) => c > row);
  if (object !== undefined) return rows(object);
  const oblique = tree
    .childrenOf(row, "obl", "nmod", "advcl")
    .find(
      (c) =>
        c > row &&
        tree.childrenOf(c, "case", "mark").some((m) => /^(?:of|about|for|over|to|with|against|that|at|on)$/.test(reading.lemma(m))),
    );
  return oblique === undefined ? null : phraseRows(reading, row, oblique);
}
