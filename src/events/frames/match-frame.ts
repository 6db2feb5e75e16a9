import type { EntityMention } from "../../core/index.js";
import { baseRelation } from "../../language/index.js";
import { operatorAt } from "../reality/operators.js";
import { isActorNoun } from "../roles/party-places.js";
import type { ClauseView } from "./clause-view.js";
import { type Condition, type Frame, REFUSE } from "./frame.js";
import { framesOf, refusalsOf } from "./frame-index.js";
import { agents, nounsOf, passive, patients, phrases } from "./slots.js";

/** A frame found at a row, with the rows that its conditions took. */
export interface FrameMatch {
  readonly row: number;
  readonly frame: Frame;
  /** Number of conditions met, open ones counted half. */
  readonly specificity: number;
  /** Nouns that the frame speaks for: they are no triggers of their own. */
  readonly taken: readonly number[];
}

const KIND: Readonly<Record<string, string>> = { VERB: "v", NOUN: "n", ADJ: "a", AUX: "v" };

/** Words of conditions that ask for a name, not for a noun. */
const NAMED = ["named", "land", "igo"];

function fills(view: ClauseView, row: number, condition: Condition): boolean {
  const lemma = view.lemma(row);
  if (condition.words.has(lemma) || condition.words.has((view.document.tokens.form[row] ?? "").toLowerCase())) return true;
  const hyphen = lemma.lastIndexOf("-");
  if (hyphen > 0 && condition.words.has(lemma.slice(hyphen + 1))) return true;
  if (condition.sectors.size > 0 && view.upos(row) === "NOUN" && condition.sectors.has(view.role(row)?.sector ?? "")) return true;
  if (!condition.person && !condition.body && !condition.group && !NAMED.some((w) => condition.words.has(w))) return false;
  const upos = view.upos(row);
  if (upos === "PRON") {
    if (condition.person && /^(?:he|she|they|him|her|them|i|we|us|who|someone|anyone|everyone|those)$/.test(lemma))
      return !/^(?:they|them|those)$/.test(lemma) || !isThing(view, row);
    return (condition.body || condition.group) && /^(?:it|they|we|which|who)$/.test(lemma);
  }
  const mention = view.mentionAt(row);
  // "named": someone or something known to be of a country
  if (mention !== undefined && condition.words.has("named") && view.document.entities[mention.entity]?.country !== undefined) return true;
  // "igo": a body of states by its name
  if (mention !== undefined && condition.words.has("igo") && (view.document.entities[mention.entity]?.sectors ?? []).includes("IGO"))
    return true;
  const type = mention === undefined ? undefined : (view.document.entities[mention.entity]?.type ?? mention.type);
  // "land": a country or another place by its name
  if (condition.words.has("land") && (type === "GPE" || type === "LOC") && mention?.form === "name") return true;
  if (condition.person && upos === "NOUN" && view.role(row)?.denotes === "person") return true;
  if (condition.person && (type === "PER" || type === "NORP" || (mention === undefined && upos === "NUM"))) return true;
  const role = upos === "NOUN" && mention?.form !== "name" && condition.slot === "subj" ? view.role(row) : undefined;
  // "rangers", "the kingdom", "lawmakers": who acts for a state or a body, by the noun
  if (condition.body && POWERS.test(role?.sector ?? "")) return true;
  // "workers", "residents" act for none
  if (role !== undefined && (type === undefined || type === "PER") && !isPower(view, mention)) return false;
  if (type !== undefined && type !== "EVENT" && type !== "MISC" && (type !== "PER" || condition.slot === "subj")) {
    if (condition.body || (condition.group && type !== "GPE" && type !== "LOC")) return true;
  }
  const written = view.document.tokens.form[row] ?? "";
  return upos === "PROPN" && mention === undefined && (condition.body || (condition.person && /^[A-Z]\p{Ll}/u.test(written)));
}

/** Sectors of those who act for a state, against one, or for a body of states. */
const POWERS = /^(?:GOV|MIL|COP|JUD|LEG|SPY|OPP|REB|PTY|UAF|IGO)$/;

const isPower = (view: ClauseView, mention: EntityMention | undefined): boolean =>
  mention !== undefined && (view.document.entities[mention.entity]?.sectors ?? []).some((s) => POWERS.test(s));

/** A pronoun that stands for something without a will ("them": tax returns). */
function isThing(view: ClauseView, row: number): boolean {
  const mention = view.mentionAt(row);
  return mention !== undefined && view.document.entities[mention.entity]?.type === "MISC";
}

/** Fillers of the slots of one trigger, found once for all its frames. */
type SlotRows = Map<string, readonly number[]>;

/** Fillers of a slot of a trigger; `undefined` where the slot is not expressed at all. */
function slotRows(view: ClauseView, row: number, frame: Frame, slot: string, held: SlotRows): readonly number[] {
  const key = frame.particle === "" ? slot : `${slot} ${frame.particle}`;
  let rows = held.get(key);
  if (rows === undefined) {
    rows = fillersOf(view, row, frame, slot);
    held.set(key, rows);
  }
  // an "aid worker" is no aid: a refusal reads heads
  return frame.cameo === REFUSE && slot !== "mod" && slot !== "near" ? rows.filter((r) => view.deprel(r) !== "compound") : rows;
}

function fillersOf(view: ClauseView, row: number, frame: Frame, slot: string): readonly number[] {
  const { tree } = view;
  const noun = frame.kind === "n";
  switch (slot) {
    case "obj": {
      if (noun) return supportOf(view, row) >= 0 ? [] : phrases(view, row, "of");
      const direct = patients(view, row);
      const particle = frame.particle === "" ? [] : phrases(view, row, frame.particle);
      return [...direct, ...particle].flatMap((r) => nounsOf(view, r));
    }
    case "subj": {
      const doers = noun ? (tree.child(row, "cop") >= 0 ? tree.childrenOf(row, "nsubj") : []) : agents(view, row);
      return doers.flatMap((r) => nounsOf(view, r));
    }
    case "owner":
      return tree
        .children(row)
        .filter((c) => view.deprel(c) === "nmod:poss" || view.marker(c) === "by")
        .flatMap((c) => nounsOf(view, c));
    case "iobj":
      return tree.childrenOf(row, "iobj");
    case "xcomp":
      return tree
        .children(row)
        .filter(
          (c) =>
            view.deprel(c) === "xcomp" ||
            (["advcl", "acl"].includes(baseRelation(view.deprel(c))) &&
              tree.children(c).some((d) => view.lemma(d) === "to" && view.deprel(d) === "mark")) ||
            (view.deprel(c) === "ccomp" && view.marker(c) === "to"),
        )
        .flatMap((c) => view.tree.conjuncts(c));
    case "ccomp":
      return tree
        .childrenOf(row, "ccomp", "parataxis")
        .flatMap((c) => [...view.tree.conjuncts(c), ...tree.childrenOf(c, "amod", "obj", "obl", "xcomp")]);
    case "mod": {
      const heads = noun
        ? [row]
        : [...patients(view, row), ...(frame.particle === "" ? [] : phrases(view, row, frame.particle))].flatMap((r) => tree.conjuncts(r));
      return heads.flatMap((h) => tree.children(h).filter((c) => ["amod", "compound", "nummod"].includes(baseRelation(view.deprel(c)))));
    }
    case "near": {
      const sentence = view.document.sentences[view.document.tokens.sentence[row] ?? 0];
      return sentence === undefined ? [] : Array.from({ length: sentence.last - sentence.first }, (_, i) => sentence.first + i);
    }
    case "adv":
      return tree.childrenOf(row, "advmod", "xcomp", "advcl");
    case "res":
      return [...tree.childrenOf(row, "obl", "advcl"), ...patients(view, row).flatMap((r) => tree.childrenOf(r, "nmod"))].flatMap((c) =>
        tree.subtree(c),
      );
    default:
      return [...phrases(view, row, slot), ...(noun ? supportPhrases(view, row, slot) : phrasesOfObject(view, row, slot))].flatMap((r) =>
        nounsOf(view, r),
      );
  }
}

/** Phrases may hang on the object where the parser put them ("imposed sanctions on Iran"). */
const phrasesOfObject = (view: ClauseView, row: number, slot: string): readonly number[] =>
  [...patients(view, row), ...view.tree.childrenOf(row, "iobj")].flatMap((object) => phrases(view, object, slot));

const supportPhrases = (view: ClauseView, row: number, slot: string): readonly number[] => {
  const verb = supportOf(view, row);
  return verb < 0 ? [] : phrases(view, verb, slot);
};

const SUPPORT =
  /^(?:hold|have|conduct|carry|launch|make|stage|mount|issue|give|deliver|file|lodge|perform|undertake|do|take|begin|start|open|continue|resume|renew|announce|declare|order|lead|join|organize|organise|host|attend|commit|pay|offer|receive|enter|reach|sign|impose|express|mark|convene|complete|conclude|see|face|wage|step|intensify|expand|extend|initiate|arrange|provide|send|place|suffer|repeat|reiterate|draw|trigger|spark|provoke|prompt|unleash|include|involve|follow|report|witness|confirm|approve|authorize|authorise|condition)$/;

const FOR_TALKS = /^(?:talk|meeting|negotiation|consultation|discussion|visit|summit)$/;

/** The support verb of a noun ("hold" of "held talks"), or -1. */
export function supportOf(view: ClauseView, row: number): number {
  const rel = view.deprel(row);
  const head = view.head(row);
  // "the delegation is in Ankara for talks"
  // "there would be no talks"
  if (head >= 0 && rel === "nsubj" && FOR_TALKS.test(view.lemma(row)) && view.lemma(head) === "be" && view.tree.child(head, "expl") >= 0)
    return head;
  if (head >= 0 && FOR_TALKS.test(view.lemma(row)) && /^(?:for|on)$/.test(view.marker(row)) && view.tree.child(head, "cop") >= 0)
    return head;
  if (head < 0 || !(rel === "obj" || rel === "nsubj:pass" || rel === "conj")) return -1;
  if (rel === "conj") return view.upos(head) === "NOUN" ? supportOf(view, head) : -1;
  return SUPPORT.test(view.lemma(head)) ? head : -1;
}

const satisfies = (view: ClauseView, rows: readonly number[], condition: Condition): number | undefined =>
  condition.any ? rows[0] : rows.find((r) => fills(view, r, condition));

const WITH_IN = /^(?:participate|engage|meddle|interfere|invest|believe)$/;

/** Particles that no phrase stands in for. */
const ADVERBIAL = /^(?:over|up|down|off|away|back)$/;

function hasParticle(view: ClauseView, row: number, particle: string): boolean {
  if (view.lemma(row + 1) === particle) return true;
  return view.tree.children(row).some((c) => {
    if (view.lemma(c) === particle && c > row) {
      const base = view.deprel(c);
      if (base === "compound:prt" || base === "advmod" || base === "obl" || base === "mark" || base === "case" || base === "compound")
        return true;
    }
    // "gave in", "took over": a phrase with "in" or "over" beside it is no particle
    if (particle === "in") return c > row && view.marker(c) === particle && WITH_IN.test(view.lemma(row));
    return c > row && view.marker(c) === particle && !ADVERBIAL.test(particle) && !view.inTime(c);
  });
}

function flagsHold(view: ClauseView, row: number, frame: Frame): boolean {
  const { flags } = frame;
  if (flags.has("neg") && !view.tree.children(row).some((c) => /^(?:not|never)$/.test(view.lemma(c)))) return false;
  if (flags.has("must") && !view.tree.children(row).some((c) => /^(?:must|should)$/.test(view.lemma(c)))) return false;
  if (flags.has("supp") && frame.kind === "n" && !isHeld(view, row)) return false;
  if (flags.has("joint") && !isJoint(view, row)) return false;
  if (flags.has("peacekeep") && !keepsPeace(view, row)) return false;
  if (flags.has("pass") && !passive(view, row) && view.tree.child(row, "obj") >= 0) return false;
  if (flags.has("fut") && !view.tree.children(row).some((c) => /^(?:will|would|shall|to)$/.test(view.lemma(c)))) return false;
  if (flags.has("agent") && agents(view, row).length === 0) return false;
  if (flags.has("noagent") && !(passive(view, row) && agents(view, row).length === 0)) return false;
  if (flags.has("self") && !willItself(view, row)) return false;
  if (flags.has("behind") && (view.marker(row) !== "behind" || view.tree.child(row, "cop") < 0)) return false;
  if (flags.has("wanted") && !isWish(view, row)) return false;
  if (flags.has("said") && !isSaid(view, row)) return false;
  if (flags.has("need") && phrases(view, row, "with").length + phrases(view, row, "between").length === 0) return false;
  return true;
}

/** "insisted that they leave", "that it must be freed": the clause tells what ought to be. */
const isWish = (view: ClauseView, row: number): boolean =>
  view.tree.childrenOf(row, "ccomp").some((clause) => {
    const aux = view.tree.children(clause).filter((c) => view.deprel(c).startsWith("aux") || view.deprel(c) === "cop");
    const forms = aux.map((c) => (view.document.tokens.form[c] ?? "").toLowerCase());
    if (forms.length > 0) return forms.some((f) => /^(?:must|should|be)$/.test(f));
    return (view.document.tokens.form[clause] ?? "").toLowerCase() === view.lemma(clause);
  });

/** Whether someone named says it ("officials said that Russia was behind it"). */
const isSaid = (view: ClauseView, row: number): boolean =>
  view.deprel(row) === "ccomp" && operatorAt(view, view.head(row)) === "report" && agents(view, view.head(row)).length > 0;

/** "warned that it would strike": the clause tells what the speaker will do. */
const willItself = (view: ClauseView, row: number): boolean =>
  view.tree.childrenOf(row, "ccomp").some((clause) => {
    const kids = view.tree.children(clause);
    const will = kids.some(
      (c) => view.deprel(c) === "aux" && /^(?:will|would|'ll)$/.test((view.document.tokens.form[c] ?? "").toLowerCase()),
    );
    return (
      will && kids.some((c) => view.deprel(c).startsWith("nsubj") && /^(?:it|they|we|he|she|I)$/i.test(view.document.tokens.form[c] ?? ""))
    );
  });

function tryFrame(view: ClauseView, row: number, frame: Frame, held: SlotRows): FrameMatch | null {
  if (frame.particle !== "" && !hasParticle(view, row, frame.particle)) return null;
  if (!flagsHold(view, row, frame)) return null;
  let specificity = frame.particle === "" ? 0 : 0.8;
  const taken: number[] = [];
  for (const condition of frame.none) {
    const rows = slotRows(view, row, frame, condition.slot, held);
    if (satisfies(view, rows, condition) !== undefined) return null;
  }
  if (frame.some.length > 0) {
    let best: { weight: number; hit: number; condition: Condition } | null = null;
    for (const condition of frame.some) {
      const hit = satisfies(view, slotRows(view, row, frame, condition.slot, held), condition);
      if (hit === undefined) continue;
      // a word named goes before a name that merely may stand there
      const weight = condition.words.has(view.lemma(hit)) ? 1 : condition.any ? 0.5 : 0.9;
      if (best === null || weight > best.weight) best = { weight, hit, condition };
    }
    if (best === null) return null;
    specificity += best.weight;
    if (view.upos(best.hit) === "NOUN") taken.push(best.hit);
  }
  for (const condition of frame.all) {
    const rows = slotRows(view, row, frame, condition.slot, held);
    // a passive without an agent leaves the condition on the subject open, as does a noun without an owner
    if (condition.slot === "subj" && rows.length === 0 && passive(view, row) && frame.some.length > 0) continue;
    if (condition.slot === "owner" && rows.length === 0) continue;
    const hit = satisfies(view, rows, condition);
    if (hit === undefined) return null;
    // who is of the sector of those named goes after who is named
    const kin = condition.sectors.size > 0 && !condition.words.has(view.lemma(hit)) && view.mentionAt(hit)?.form !== "name";
    specificity += condition.any ? 0.5 : kin ? 0.99 : 1;
    if (condition.slot !== "subj" && view.upos(hit) === "NOUN") taken.push(hit);
  }
  // a frame for any thing gives way to one that knows it
  return { row, frame, specificity: frame.flags.has("low") ? Math.min(specificity, 0.4) : specificity, taken };
}

/** Whether a frame has the finer code of the same type. */
const finer = (frame: Frame, held: Frame): boolean =>
  frame.type === held.type &&
  (frame.cameo.length > held.cameo.length ||
    (frame.cameo.length === held.cameo.length && held.cameo.endsWith("0") && !frame.cameo.endsWith("0")));

const OCCURRENCE = /^(?:begin|start|take|continue|last|end|occur|resume|collapse|fail|come|open|follow|hold|break)$/;

/** A noun that tells an event by itself must be held, made or owned by someone. */
const isHeld = (view: ClauseView, row: number): boolean =>
  supportOf(view, row) >= 0 ||
  (view.deprel(row).startsWith("nsubj") && OCCURRENCE.test(view.lemma(view.head(row)))) ||
  view.tree.children(row).some((c) => view.deprel(c) === "nmod:poss" || /^(?:by|between|with|to|for)$/.test(view.marker(c)));

/** "joint drills", "drills with Egypt", drills of two countries. */
function isJoint(view: ClauseView, row: number): boolean {
  const nouns = view.upos(row) === "NOUN" ? [row] : [...patients(view, row), ...phrases(view, row, "in")];
  if (nouns.some((n) => view.tree.children(n).some((c) => /^(?:joint|bilateral|combined|multinational|multilateral)$/.test(view.lemma(c)))))
    return true;
  if ([row, ...nouns].some((n) => [...phrases(view, n, "with"), ...phrases(view, n, "between")].some((p) => isActorNoun(view, p))))
    return true;
  if (view.tree.children(row).some((c) => view.lemma(c) === "together" || view.lemma(c) === "jointly")) return true;
  return agents(view, row).some(
    (a) =>
      // "the two prime ministers"
      view.tree.childrenOf(a, "nummod").some((m) => /^(?:two|three|four|five|six|seven)$/.test(view.lemma(m))) ||
      view.tree.childrenOf(a, "conj").length > 0 ||
      view.tree.childrenOf(a, "amod").some((m) => view.tree.childrenOf(m, "conj").length > 0),
  );
}

/** Whether a word for keeping the peace stands in the subtree of a row. */
const keepsPeace = (view: ClauseView, row: number): boolean => view.tree.subtree(row).some((r) => view.lemma(r).startsWith("peace"));

/** Types that a trigger cannot have here, by their refusals. */
export const refusedAt = (view: ClauseView, row: number, held: SlotRows = new Map()): readonly string[] =>
  refusalsOf(view.lemma(row), KIND[view.upos(row)] ?? "")
    .filter((refusal) => tryFrame(view, row, refusal, held) !== null)
    .map((refusal) => refusal.type);

/**
 * The most specific frame that a row triggers and its type does not refuse, or null. Of equals the first in the lexicon stands.
 *
 * @example
 * matchFrame(clauseView(document), row)?.frame.id // "SANCTION:suspend.v:162"
 */
export function matchFrame(view: ClauseView, row: number): FrameMatch | null {
  const kind = KIND[view.upos(row)];
  if (kind === undefined) return null;
  const rel = view.deprel(row);
  if (kind === "v" && (rel === "amod" || rel.startsWith("aux") || rel === "cop" || rel === "compound" || rel === "case" || rel === "mark"))
    return null;
  if (kind === "n" && rel === "compound") return null;
  const held: SlotRows = new Map();
  const refused = refusedAt(view, row, held);
  let best: FrameMatch | null = null;
  for (const frame of framesOf(view.lemma(row), kind)) {
    if (refused.includes(frame.type)) continue;
    const match = tryFrame(view, row, frame, held);
    if (match === null) continue;
    const same = best !== null && match.specificity === best.specificity;
    // of equals the finer code, and the statement goes before the event: a wrong event costs more
    if (
      best === null ||
      match.specificity > best.specificity ||
      (same && ((match.specificity > 0 && frame.type === "STATEMENT") || finer(frame, best.frame)))
    )
      best = match;
  }
  return best;
}
