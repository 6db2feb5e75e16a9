import type { Entity, EntityMention, Party, Span, Statement } from "../core/index.js";
import type { Cue } from "./cue.js";
import type { Reading } from "./reading.js";
import { ANONYMOUS_HINTS, BODY_NOUNS, ROLE_NOUNS } from "./role-nouns.js";
import { speakerLike } from "./speaker-like.js";
import { phraseOf } from "./subject.js";

/** A speaker as a statement names it. */
export interface Speaker {
  readonly span: Span | null;
  readonly party?: Party;
  readonly parties?: readonly Party[];
  readonly anonymous?: NonNullable<Statement["anonymous"]>;
}

/** Finds mentions by row; built once a document. */
export interface MentionIndex {
  /** The mention whose head is the row, or the smallest around it; null for none. */
  at(row: number): EntityMention | null;
  /** The last unnamed mention before the row with the same head word ("a senior official" for "the official"). */
  earlier(word: string, row: number): EntityMention | null;
  /** The one person of the text with that surname, null for none or several. */
  bearer(surname: string): Entity | null;
}

/** Index of the mentions of a document, in time linear in their words. */
export function mentionIndex(reading: Reading): MentionIndex {
  const byHead = new Map<number, EntityMention>();
  const around = new Map<number, EntityMention>();
  const byWord = new Map<string, EntityMention[]>();
  for (const mention of reading.document.mentions) {
    if (mention.form === "nominal") {
      const word = reading.form(mention.head).toLowerCase();
      const list = byWord.get(word);
      if (list) list.push(mention);
      else byWord.set(word, [mention]);
    }
    const held = byHead.get(mention.head);
    if (!held || mention.last - mention.first > held.last - held.first) byHead.set(mention.head, mention);
    if (mention.last - mention.first > 40) continue;
    for (let row = mention.first; row < mention.last; row++) {
      const other = around.get(row);
      if (!other || mention.last - mention.first < other.last - other.first) around.set(row, mention);
    }
  }
  const bySurname = new Map<string, Entity | null>();
  for (const entity of reading.document.entities) {
    if (entity.type !== "PER" || entity.members !== undefined || entity.anonymous) continue;
    const words = entity.name.split(" ");
    const surname = words[words.length - 1] ?? "";
    if (words.length < 2 || !words.every((w) => /^\p{Lu}/u.test(w))) continue;
    bySurname.set(surname, bySurname.has(surname) ? null : entity);
  }
  return {
    bearer: (surname) => bySurname.get(surname) ?? null,
    at: (row) => byHead.get(row) ?? around.get(row) ?? null,
    earlier: (word, row) => {
      const list = byWord.get(word.toLowerCase()) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle]?.head ?? 0) < row) low = middle + 1;
        else high = middle;
      }
      return list[low - 1] ?? null;
    },
  };
}

/** The party that an entity is, at a mention. */
export function partyOf(entity: Entity, at: Span & { readonly via?: Party["via"] }): Party {
  return {
    start: at.start,
    end: at.end,
    name: entity.name,
    ...(entity.id === undefined ? {} : { id: entity.id }),
    ...(entity.country === undefined ? {} : { country: entity.country }),
    ...(entity.sectors.length === 0 ? {} : { sectors: entity.sectors }),
    via: at.via ?? "name",
    entity: entity.index,
  };
}

/** The parties that the phrase with this head stands for: several for "Roe and Doe" or "the two leaders". */
export function partiesAt(reading: Reading, mentions: MentionIndex, head: number): readonly Party[] {
  if (head < 0) return [];
  const parties: Party[] = [];
  for (const row of reading.tree.conjuncts(head)) {
    if (row !== head && reading.isVerb(row)) continue;
    const antecedent = antecedentOf(reading, row);
    const mention = mentions.at(antecedent) ?? takenUp(reading, mentions, antecedent);
    const entity = mention ? reading.document.entities[mention.entity] : undefined;
    if (!mention || !entity) {
      const loose = looseParty(reading, antecedent);
      if (loose) parties.push(loose);
      continue;
    }
    const meant =
      entity.id === undefined && entity.mentions.length === 1 && mention.form === "name" ? misspelt(reading, entity.name) : null;
    if (meant && meant !== entity) {
      parties.push(partyOf(meant, mention));
      continue;
    }
    const members = (entity.members ?? []).map((m) => reading.document.entities[m]).filter((e) => e !== undefined);
    if (members.length > 0) for (const member of members) parties.push(partyOf(member, mention));
    else parties.push(partyOf(entity, mention));
  }
  return parties;
}

/** For "who", "which", "that": the noun that the relative clause is about. */
function antecedentOf(reading: Reading, row: number): number {
  if (!/^(?:who|whom|which|that|whose)$/.test(reading.lemma(row))) return row;
  for (let at = reading.head(row), steps = 0; at >= 0 && steps < 6; at = reading.head(at), steps++) {
    if (reading.relation(at) !== "acl:relcl" || reading.head(at) < 0) continue;
    const head = reading.head(at);
    if (!/^(?:who|whom|whose)$/.test(reading.lemma(row)) || isSomeone(reading, head)) return head;
    // the tree may hang the clause on the wrong noun: the nearest someone before "who"
    for (let near = row - 1; near >= Math.max(0, row - 12); near--)
      if (/^(?:NOUN|PROPN)$/.test(reading.upos(near)) && isSomeone(reading, near)) return near;
    return head;
  }
  return row;
}

const isSomeone = (reading: Reading, row: number): boolean => {
  const like = speakerLike(reading, row);
  return like === "person" || like === "body";
};

/** The one person whose surname a word is with letters too many ("Trumped"). */
function misspelt(reading: Reading, form: string): Entity | null {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(form)) return null;
  const meant = reading.document.entities.filter((e) => {
    if (e.type !== "PER" || e.anonymous || e.members !== undefined || / and /.test(e.name)) return false;
    const surname = e.name.slice(e.name.lastIndexOf(" ") + 1);
    return surname.length >= 4 && form.length > surname.length && form.length <= surname.length + 3 && form.startsWith(surname);
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** "the official" without a mention of its own takes up the official named before. */
function takenUp(reading: Reading, mentions: MentionIndex, row: number): EntityMention | null {
  if (reading.lemma(row - 1) !== "the" || !ROLE_NOUNS.has(reading.lemma(row))) return null;
  return mentions.earlier(reading.form(row), row);
}

/** A party for a phrase that no entity stands for: its words are its name. */
function looseParty(reading: Reading, head: number): Party | null {
  if (reading.upos(head) === "PRON") return null;
  const name = reading.nameAt(head);
  const phrase = phraseOf(reading, head);
  const meant = misspelt(reading, reading.form(head));
  if (meant) return partyOf(meant, { start: reading.start(head), end: reading.end(head), via: "name" });
  const span = name ?? { start: reading.start(phrase.first), end: reading.end(phrase.last - 1) };
  return {
    start: span.start,
    end: span.end,
    name: reading.text.slice(span.start, span.end).replace(/\s+/g, " "),
    via: name ? "name" : "role",
  };
}

/** "the council's head Ann Roe": the person named at the end of the phrase, where no preposition leads to the name. */
function nameInside(reading: Reading, span: Span, head: number): number {
  if (reading.nameAt(head)?.type === "PER" || reading.upos(head) === "PRON") return head;
  const last = reading.rowAt(Math.max(span.start, span.end - 1));
  const name = reading.nameAt(last);
  if (name?.type !== "PER" || name.start <= span.start || name.last !== last + 1) return head;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(reading.upos(name.first - 1)) || !ROLE_NOUNS.has(reading.lemma(head))) return head;
  return name.first;
}

/** A place's name that is the surname of someone in the text speaks for that person ("Paris" after "Ann Paris"). */
function bearer(reading: Reading, mentions: MentionIndex, party: Party): Party {
  const word = reading.text.slice(party.start, party.end);
  const entity = party.entity === undefined ? undefined : reading.document.entities[party.entity];
  if (!entity || entity.type === "PER" || party.via !== "name" || !/^\p{Lu}[\p{L}'\u2019-]+$/u.test(word)) return party;
  const person = mentions.bearer(word);
  return person ? partyOf(person, { start: party.start, end: party.end, via: "name" }) : party;
}

/** Span, party and kind of the speaker of a cue. */
export function speakerOf(reading: Reading, mentions: MentionIndex, cue: Cue): Speaker {
  if (cue.speaker < 0 && !cue.speakerSpan) return { span: null };
  const phrase = cue.speaker >= 0 ? phraseOf(reading, cue.speaker) : null;
  const span = cue.speakerSpan ?? (phrase ? { start: reading.start(phrase.first), end: reading.end(phrase.last - 1) } : null);
  if (cue.speaker < 0) return { span };
  const named = span ? nameInside(reading, span, cue.speaker) : cue.speaker;
  const parties = partiesAt(reading, mentions, named).map((party) => bearer(reading, mentions, party));
  const anonymous = named !== cue.speaker ? null : anonymousOf(reading, mentions, antecedentOf(reading, cue.speaker));
  const party = parties[0];
  return {
    span,
    ...(party ? { party } : {}),
    ...(parties.length > 1 ? { parties } : {}),
    ...(anonymous ? { anonymous } : {}),
  };
}

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
};
const REASON =
  /\b(?:(?:on|under) (?:the )?condition (?:of anonymity|that \w+ not be (?:named|identified))|(?:asked|declined|requested|refused|wished|did(?: not|n.t) want|wanted) (?:not )?to (?:be (?:named|identified)|remain anonymous|give (?:his|her|their) names?)|not authori[sz]ed to (?:speak|comment|discuss|brief|talk)|requesting anonymity|spoke anonymously|speaking anonymously|who (?:was|were) granted anonymity)\b[^.;\n]{0,200}/i;

/**
 * What is told of a speaker without a name: role ("senior official"), whom they serve ("Japanese"),
 * how many they are, and the outlet's reason for leaving the name out. Null for named speakers and for
 * bodies such as ministries.
 */
export function anonymousOf(reading: Reading, mentions: MentionIndex, head: number): NonNullable<Statement["anonymous"]> | null {
  if (head < 0) return null;
  const mention = mentions.at(head) ?? takenUp(reading, mentions, head);
  const entity = mention && (mention.head === head || mention.last <= head) ? reading.document.entities[mention.entity] : undefined;
  let described = head;
  if (entity) {
    if (entity.anonymous === false) return null;
    if (!entity.anonymous && (entity.id !== undefined || entity.mentions.some((m) => reading.document.mentions[m]?.form === "name")))
      return null;
    // the fullest description of the chain tells role and affiliation
    if (reading.upos(head) === "PRON" || entity.anonymous || mention?.head !== head) described = fullest(reading, entity) ?? head;
  }
  if (reading.upos(described) !== "NOUN" && !ROLE_NOUNS.has(reading.lemma(described))) return null;
  if (BODY_NOUNS.has(reading.lemma(described)) && !entity?.anonymous) return null;
  if ((entity?.members ?? []).length > 0) return null;
  if (!ROLE_NOUNS.has(reading.lemma(described)) && !entity?.anonymous) return null;
  if (reading.upos(described) === "PRON") return null;
  const phrase = phraseOf(reading, described);
  if (reading.tree.childrenOf(described, "appos", "flat").some((c) => reading.upos(c) === "PROPN")) return null;
  const role: string[] = [];
  const affiliation: string[] = [];
  let number = reading.hasFeature(described, "Number=Plur") ? undefined : 1;
  for (let row = phrase.first; row < phrase.last; row++) {
    const upos = reading.upos(row);
    const lemma = reading.lemma(row);
    if (upos === "NUM") {
      number = NUMBERS[lemma] ?? (Number(reading.form(row)) || number);
      continue;
    }
    if (row > described) continue;
    if (/^(?:DET|PRON|ADP|PUNCT|CCONJ)$/.test(upos) || lemma === "'s" || lemma === "\u2019s") continue;
    if (
      upos === "PROPN" ||
      (upos === "ADJ" && /^\p{Lu}/u.test(reading.form(row)) && !ANONYMOUS_HINTS.has(lemma)) ||
      (row < described && reading.relation(row) === "nmod:poss")
    )
      affiliation.push(reading.form(row));
    else role.push(row === described ? reading.form(row) : reading.form(row));
  }
  if (affiliation.length === 0) {
    for (const child of reading.tree.childrenOf(described, "nmod", "obl")) {
      if (child < described) continue;
      if (!reading.tree.childrenOf(child, "case").some((m) => /^(?:of|from|with|in|at|for)$/.test(reading.lemma(m)))) continue;
      const part = phraseOf(reading, child);
      affiliation.push(reading.text.slice(reading.start(part.first), reading.end(part.last - 1)));
      break;
    }
  }
  const sentence = reading.sentenceOf(described);
  const reason = REASON.exec(reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200)));
  return {
    role: role.join(" "),
    ...(affiliation.length === 0 ? {} : { affiliation: affiliation.join(" ").replace(/\s+/g, " ") }),
    ...(number === undefined ? {} : { number }),
    ...(reason ? { reason: ended(reason[0]) } : {}),
  };
}

/** A reason up to the comma or the verb of saying that ends its clause. */
function ended(reason: string): string {
  const stop =
    /(?:,\s|\s)(?:said|says|told|tells|added|adds|confirmed|described|warned|claimed|wrote|spoke)\b|,\s["\u201c]|["\u201d]|,$/.exec(reason);
  return (stop && stop.index > 12 ? reason.slice(0, stop.index) : reason).trim();
}

function fullest(reading: Reading, entity: Entity): number | null {
  let best: EntityMention | null = null;
  for (const index of entity.mentions) {
    const mention = reading.document.mentions[index];
    if (!mention || mention.form === "pronoun" || reading.upos(mention.head) === "PRON") continue;
    if (!best || mention.last - mention.first > best.last - best.first) best = mention;
  }
  return best ? best.head : null;
}
