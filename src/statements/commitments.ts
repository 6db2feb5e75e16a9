import type { Commitment, Party, Span, Statement, When } from "../core/index.js";
import { trimmed } from "./content.js";
import { isNegated } from "./not-said.js";
import type { Reading } from "./reading.js";
import { TEXT_NOUNS } from "./role-nouns.js";
import { type MentionIndex, partiesAt } from "./speakers.js";
import { phraseOf, subjectBeside, subjectOf } from "./subject.js";

const PROMISE = /^(?:promise|pledge|vow|swear|guarantee|undertake|commit|agree|reaffirm|renew|reiterate|repeat|offer|volunteer)$/;
const ASSURE = /^(?:assure|reassure)$/;
const OBLIGE = /^(?:oblige|obligate|require|bind|compel)$/;
const DUTY_NOUN = /^(?:duty|obligation|responsibility)$/;
const PROMISE_NOUN = /^(?:promise|pledge|vow|commitment|guarantee|assurance|oath)$/;
const SCHEDULE = /^(?:schedule|set|slate|due|plan)$/;
/** Acts that are arranged with others and kept: "will meet", "will visit". */
const APPOINTMENT =
  /^(?:meet|visit|host|travel|hold|attend|arrive|address|sign|welcome|convene|open|begin|start|resume|vote|testify|speak|receive)$/;

/** Acts that lie with the one who announces them: "it would send", "France will lift". */
const UNDERTAKING =
  /^(?:send|give|provide|build|pay|repay|cut|raise|lower|withdraw|supply|deliver|fund|finance|invest|hire|open|reopen|close|lift|impose|sign|ratify|release|free|return|buy|sell|help|support|protect|defend|deploy|donate|spend|create|launch|resign|appeal|sue|publish|introduce|ban|end|halt|allow|join|host|compensate|reduce|increase|restore|resume|refund|rebuild|extend|double|train|evacuate|transfer|appoint|rebuild|repair|share|suspend|cancel|dismantle|disarm)$/;

interface Draft {
  readonly kind: Commitment["kind"];
  /** Row of the verb or noun that commits. */
  readonly row: number;
  readonly who: number;
  /** Row of the head of what is promised. */
  readonly act: number;
  readonly whom: number;
  /** Holds only where the one who is to act is the speaker. */
  readonly own?: true;
}

/** Promises, assurances, duties and appointments that a text tells of. */
export function findCommitments(reading: Reading, mentions: MentionIndex, statements: readonly Statement[]): Commitment[] {
  const found: Commitment[] = [];
  const holder = holders(statements);
  const taken = new Set<number>();
  for (let row = 0; row < reading.tree.tokens.length; row++) {
    const draft = draftAt(reading, row);
    if (!draft || taken.has(draft.act)) continue;
    const statement = holder(reading.start(row));
    const commitment = complete(reading, mentions, draft, statement, statements);
    if (!commitment) continue;
    taken.add(draft.act);
    found.push(commitment);
  }
  return found;
}

function draftAt(reading: Reading, row: number): Draft | null {
  const { tree } = reading;
  const lemma = reading.lemma(row);
  const upos = reading.upos(row);
  if (upos === "VERB" || upos === "ADJ" || upos === "AUX") {
    const infinitive = tree.child(row, "xcomp");
    const clause = tree.child(row, "ccomp");
    const object = tree.child(row, "obj", "iobj");
    if (ASSURE.test(lemma) && clause > row && !isNegated(reading, row))
      return { kind: "assurance", row, who: committer(reading, row), act: clause, whom: object };
    if (PROMISE.test(lemma) && !isNegated(reading, row)) {
      const noun = object > row && PROMISE_NOUN.test(reading.lemma(object)) ? object : -1;
      if (noun >= 0)
        return {
          kind: "promise",
          row,
          who: committer(reading, row),
          act: tree.child(noun, "acl", "nmod") >= 0 ? tree.child(noun, "acl", "nmod") : noun,
          whom: -1,
        };
      if (/^(?:reaffirm|renew|reiterate|repeat)$/.test(lemma)) return null;
      if (infinitive > row)
        return { kind: "promise", row, who: committer(reading, row), act: infinitive, whom: object < infinitive ? object : -1 };
      // "committed to hiring 500 people"
      const bound =
        lemma === "commit"
          ? tree
              .childrenOf(row, "advcl", "obl")
              .find((c) => c > row && tree.childrenOf(c, "mark", "case").some((m) => reading.lemma(m) === "to"))
          : undefined;
      if (bound !== undefined) return { kind: "promise", row, who: committer(reading, row), act: bound, whom: -1 };
      if (lemma === "agree" || lemma === "offer") return null;
      if (clause > row) return { kind: "promise", row, who: committer(reading, row), act: clause, whom: object };
      if (object > row && upos === "VERB")
        return { kind: "promise", row, who: committer(reading, row), act: object, whom: tree.child(row, "iobj") };
      return null;
    }
    if (
      OBLIGE.test(lemma) &&
      (infinitive > row || tree.child(row, "advcl") > row) &&
      tree.child(row, "nsubj") >= 0 &&
      reading.tree.children(row).some((c) => /^(?:aux:pass|cop)$/.test(reading.relation(c)))
    ) {
      return {
        kind: "obligation",
        row,
        who: tree.child(row, "nsubj"),
        act: infinitive > row ? infinitive : tree.child(row, "advcl"),
        whom: -1,
      };
    }
    // "the treaty requires Turkey to close the strait"
    if (OBLIGE.test(lemma) && infinitive > object && object > row && TEXT_NOUNS.has(reading.lemma(tree.child(row, "nsubj"))))
      return { kind: "obligation", row, who: object, act: infinitive, whom: -1 };
    if (
      SCHEDULE.test(lemma) &&
      infinitive > row &&
      tree.child(row, "nsubj") >= 0 &&
      tree.children(row).some((c) => /^(?:aux:pass|cop)$/.test(reading.relation(c)))
    ) {
      return { kind: "schedule", row, who: tree.child(row, "nsubj"), act: infinitive, whom: -1 };
    }
    const will = tree
      .childrenOf(row, "aux")
      .find((c) => /^(?:will|shall|'ll|\u2019ll)$/.test(reading.lemma(c)) || /^(?:will|shall|'ll|\u2019ll)$/i.test(reading.form(c)));
    const elliptic =
      (lemma === "will" || lemma === "shall") &&
      upos === "AUX" &&
      !reading.relation(row).startsWith("aux") &&
      tree.child(row, "nsubj") >= 0;
    const would = tree.childrenOf(row, "aux").find((c) => reading.lemma(c) === "would");
    const subject = tree.child(row, "nsubj");
    if ((will !== undefined || would !== undefined) && UNDERTAKING.test(lemma) && subject >= 0 && subject < row) {
      const first = /^(?:i|we)$/.test(reading.lemma(subject));
      if (first && will !== undefined) return { kind: "promise", row, who: subject, act: row, whom: -1 };
      if (!first) return { kind: "promise", row, who: subject, act: row, whom: -1, own: true };
    }
    if ((will !== undefined || elliptic) && !isNegated(reading, row)) {
      if (subject < 0 || subject > row) return null;
      if (/^(?:i|we)$/.test(reading.lemma(subject))) return { kind: "promise", row, who: subject, act: row, whom: -1 };
      if (APPOINTMENT.test(lemma) && hasTime(reading, row)) return { kind: "schedule", row, who: subject, act: row, whom: -1 };
    }
    return null;
  }
  if (upos === "NOUN" && DUTY_NOUN.test(lemma)) {
    const act = tree.child(row, "acl");
    const head = reading.head(row);
    if (act > row && head >= 0 && reading.lemma(head) === "have")
      return { kind: "obligation", row, who: subjectOf(reading, head).row, act, whom: -1 };
  }
  return null;
}

function committer(reading: Reading, verb: number): number {
  const found = subjectOf(reading, verb).row;
  return found >= 0 ? found : subjectBeside(reading, verb);
}

function hasTime(reading: Reading, verb: number): boolean {
  const first = reading.start(reading.left[verb] ?? verb);
  const last = reading.end(reading.right[verb] ?? verb);
  return reading.tree.childrenOf(verb, "obl", "advmod", "advcl").length > 0 && timesIn(reading, { start: first, end: last }).length > 0;
}

function timesIn(
  reading: Reading,
  span: Span,
): readonly {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly basis: When["basis"];
  readonly timeZone?: string;
}[] {
  const { times } = reading.document;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let i = low; i < times.length; i++) {
    const time = times[i];
    if (!time || time.start >= span.end) break;
    if (time.type === "DATE" || time.type === "TIME") found.push(time);
  }
  return found;
}

function complete(
  reading: Reading,
  mentions: MentionIndex,
  draft: Draft,
  holder: number,
  statements: readonly Statement[],
): Commitment | null {
  const { tree } = reading;
  let who: readonly Party[] = draft.who >= 0 ? partiesAt(reading, mentions, draft.who) : [];
  const first = draft.who >= 0 && /^(?:i|we|us|our)$/.test(reading.lemma(draft.who));
  if (first) {
    const statement = holder >= 0 ? statements[holder] : undefined;
    if (!statement || statement.kind === "indirect" || !statement.party) return null;
    who = statement.parties ?? [statement.party];
  }
  // "we will not send troops" refuses; only what is pledged not to be done is a promise
  if (draft.act === draft.row && isNegated(reading, draft.row) && (holder < 0 || statements[holder]?.act !== "promise")) return null;
  if (draft.own) {
    const statement = holder >= 0 ? statements[holder] : undefined;
    if (!statement || !isSpeaker(who, statement)) return null;
    if (reading.upos(draft.who) === "PRON" && statement.party) who = statement.parties ?? [statement.party];
  }
  if (who.length === 0 && draft.kind !== "obligation") return null;
  const sentence = reading.sentenceOf(draft.row);
  const actSpan = trimmed(reading, {
    first: reading.left[draft.act] ?? draft.act,
    last: Math.min(sentence.last, (reading.right[draft.act] ?? draft.act) + 1),
  });
  if (!actSpan) return null;
  const from =
    draft.who >= 0 && draft.who < draft.row && draft.row - draft.who < 12 && reading.sentenceOf(draft.who) === sentence
      ? phraseOf(reading, draft.who).first
      : draft.row;
  const span = { start: Math.min(reading.start(from), actSpan.start), end: Math.max(actSpan.end, reading.end(draft.row)) };
  const condition = conditionOf(reading, draft);
  const receiver = draft.whom >= 0 ? draft.whom : beneficiary(reading, draft);
  const whom = receiver >= 0 ? partiesAt(reading, mentions, receiver).filter((p) => p.via !== "role" || p.entity !== undefined) : [];
  const due = dueOf(reading, actSpan);
  return {
    start: span.start,
    end: span.end,
    kind: draft.kind,
    who,
    whom,
    ...(due ? { due } : {}),
    ...(condition ? { condition } : {}),
    ...(holder >= 0 ? { statement: holder } : {}),
  };

  function conditionOf(r: Reading, d: Draft): Span | null {
    for (const at of [d.act, d.row, r.head(d.row)]) {
      if (at < 0) continue;
      for (const child of tree.childrenOf(at, "advcl")) {
        const marked = tree.childrenOf(child, "mark").some((m) => /^(?:if|unless|provided|once|lest)$/.test(r.lemma(m)));
        const inverted = !marked && tree.childrenOf(child, "aux").some((a) => r.lemma(a) === "should" && a === r.left[child]);
        if (marked || inverted) return trimmed(r, { first: r.left[child] ?? child, last: (r.right[child] ?? child) + 1 });
      }
    }
    // "If ..., we will": the clause before, where the tree hung it elsewhere
    if (d.who > 1 && r.form(d.who - 1) === ",") {
      const begin = r.sentenceOf(d.who).first;
      for (let row = d.who - 2; row >= begin && d.who - row < 40; row--)
        if (/^(?:if|unless)$/.test(r.lemma(row))) return trimmed(r, { first: row, last: d.who - 1 });
    }
    // "should a neighbour be attacked": an inverted "should" without its clause in the tree
    const end = r.rowAt(Math.max(span.end - 1, 0));
    for (let row = d.row + 1; row <= end; row++) {
      if (r.lemma(row) !== "should" || r.upos(row) !== "AUX") continue;
      if (/^(?:DET|PRON|PROPN|NOUN|ADJ)$/.test(r.upos(row + 1))) return trimmed(r, { first: row, last: end + 1 });
    }
    return null;
  }
}

/** Whether those who are to act are the speaker, or the country that the speaker acts for. */
function isSpeaker(who: readonly Party[], statement: Statement): boolean {
  const { party } = statement;
  const actor = who[0];
  if (!party || !actor || statement.act === "other" || statement.act === "forecast" || statement.act === "deny") return false;
  if (actor.entity !== undefined && actor.entity === party.entity) return true;
  return actor.country !== undefined && actor.country === party.country && (party.sectors ?? []).includes("GOV");
}

/** For whom the promised act is: its object or recipient, where that is someone. */
function beneficiary(reading: Reading, draft: Draft): number {
  const { tree } = reading;
  const candidates: number[] = [];
  const queue = [draft.act];
  for (let steps = 0; queue.length > 0 && steps < 4; steps++) {
    const at = queue.shift() ?? draft.act;
    candidates.push(...tree.childrenOf(at, "iobj"), ...tree.childrenOf(at, "obj"));
    for (const child of tree.childrenOf(at, "obl"))
      if (tree.childrenOf(child, "case").some((m) => /^(?:to|with|for|from)$/.test(reading.lemma(m)))) candidates.push(child);
    queue.push(...tree.childrenOf(at, "xcomp", "acl"));
  }
  return candidates.find((c) => reading.nameAt(c) !== undefined || reading.upos(c) === "PROPN") ?? -1;
}

function dueOf(reading: Reading, span: Span): When | null {
  const times = timesIn(reading, span);
  const first = times[0];
  if (!first) return null;
  const second = times[1];
  const joined =
    second &&
    /^\s*(?:and|to|through|until|or|[-\u2013])\s*$/.test(reading.text.slice(first.end, second.start)) &&
    /^\d{4}-\d\d-\d\d$/.test(second.value);
  return {
    iso: joined ? `${first.value}/${second.value}` : first.value,
    basis: first.basis,
    ...(first.timeZone ? { tz: first.timeZone } : {}),
    start: first.start,
    end: joined ? second.end : first.end,
  };
}

/** Index of the smallest statement whose words hold an offset, -1 for none; statements are in text order. */
export function holders(statements: readonly Statement[]): (offset: number) => number {
  const order = statements
    .map((s, index) => ({ start: s.quote.start, end: s.quote.end, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // the farthest end so far tells how far back a statement may still reach
  const reach: number[] = [];
  for (const item of order) reach.push(Math.max(item.end, reach[reach.length - 1] ?? 0));
  return (offset) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let best = -1;
    let size = Number.POSITIVE_INFINITY;
    for (let i = low - 1, steps = 0; i >= 0 && (reach[i] ?? 0) > offset && steps < 50; i--, steps++) {
      const item = order[i];
      if (item && item.end > offset && item.end - item.start < size) {
        best = item.index;
        size = item.end - item.start;
      }
    }
    return best;
  };
}
