import { OUTLET_WORD } from "./channels.js";
import { clauseRows, phraseRows, TIME_WORD } from "./clause-rows.js";
import type { Rows } from "./content.js";
import { CUE_VERBS, type CueVerb } from "./cue-verbs.js";
import type { FoundContent } from "./found-content.js";
import type { Reading } from "./reading.js";
import { agentOf } from "./subject.js";

/** Words that open the time, place or channel of saying. */
const SETTING = /^(?:on|in|at|during|via|through|before|after|while|shortly|earlier|later|last|anonymously|publicly|privately|repeatedly)$/;

const CHANNEL_NOUN =
  /^(?:letter|statement|interview|tweet|speech|release|conference|email|e-mail|post|video|memo|briefing|twitter|facebook|instagram|rally|op-ed|ruling|testimony|address|hearing|filing)$/;

/** Less the time and place of saying ("announced her candidacy | in a video on Monday"). */
export function withoutSetting(reading: Reading, verb: number, rows: Rows, object: number, ...relations: readonly string[]): Rows {
  const from = reading.tree.childrenOf(verb, ...(relations.length > 0 ? relations : ["obl", "advmod", "advcl"])).find((c) => {
    const lead = reading.lemma(reading.left[c] ?? c);
    if (c < object || (reading.quotedBy[c] ?? -1) >= 0) return false;
    if (lead === "as" && /^(?:do|have|be|will|would)$/.test(reading.lemma((reading.left[c] ?? c) + 1))) return true;
    if (reading.relation(c) !== "advcl") return SETTING.test(lead) && isSetting(reading, c, lead);
    // "condemned the launch as ships left port": a clause of its own time
    return /^(?:as|after|while|when|before|even)$/.test(lead) && reading.tree.child(c, "nsubj") >= 0;
  });
  if (from === undefined) return relations.length > 0 ? rows : cutAtChannel(reading, rows, object);
  const start = reading.left[from] ?? from;
  return start > rows.first && start < rows.last ? { first: rows.first, last: start } : rows;
}

/** Where one speaks "on": a show, a stage, a page. */
const STAGE =
  /^(?:show|network|program|programme|podcast|radio|television|tv|air|call|stage|floor|trail|stump|site|website|page|blog|media|panel|morning|night)$/;

/** "cited her work | on the law" is no setting, "on Monday", "on Twitter" and "on CNN" are. */
function isSetting(reading: Reading, row: number, lead: string): boolean {
  if (lead !== "on") return true;
  const lemma = reading.lemma(row);
  if (/^(?:PROPN|NUM)$/.test(reading.upos(row)) || (reading.quotedBy[row] ?? -1) >= 0) return true;
  return TIME_WORD.test(lemma) || CHANNEL_NOUN.test(lemma) || STAGE.test(lemma);
}

/** `on Fox News`, `on NBC's "Meet the Press"`: an outlet, or a title in quotation marks. */
function isShow(reading: Reading, row: number): boolean {
  if (reading.lemma(row) !== "on") return false;
  const head = reading.head(row);
  if (head > row && head - row < 8 && OUTLET_WORD.test(reading.text.slice(reading.end(row), reading.end(head)))) return true;
  const title = reading.outer[reading.quotedBy[row + 1] ?? -1];
  return (
    title !== undefined &&
    /^[^\p{L}]*\p{Lu}\S*(?: (?:\p{Lu}\S*|the|of|and|with|in|to|a))+$/u.test(
      reading.text.slice(title.innerStart, Math.min(title.innerEnd, title.innerStart + 80)),
    )
  );
}

/** Whether a quotation is the title of a show that someone speaks on. */
function titleOfShow(reading: Reading, first: number): boolean {
  for (let row = first - 1; row > first - 5; row--)
    if (reading.lemma(row) === "on" && reading.upos(row) === "ADP") return isShow(reading, row);
  return false;
}

/** "announced the vote | in a letter to members": the channel, though the tree hung it on the object. */
function cutAtChannel(reading: Reading, rows: Rows, object: number): Rows {
  for (let row = object + 1; row < rows.last; row++) {
    if (!/^(?:in|via|on|at|during|through)$/.test(reading.lemma(row)) || reading.upos(row) !== "ADP" || (reading.quotedBy[row] ?? -1) >= 0)
      continue;
    if (CHANNEL_NOUN.test(reading.lemma(reading.head(row))) || isShow(reading, row)) return { first: rows.first, last: row };
  }
  return rows;
}

export function holds(reading: Reading, first: number, last: number, lemmas: RegExp): boolean {
  for (let row = first; row < last; row++) if (lemmas.test(reading.lemma(row))) return true;
  return false;
}

/** An infinitive that tells what someone meant or was asked to do, or a participle before its clause. */
export function isPurpose(reading: Reading, verb: number): boolean {
  if (reading.relation(verb) === "advcl" && verb < reading.head(verb) && /ing$/.test(reading.form(verb))) return true;
  if (!reading.tree.childrenOf(verb, "mark").some((m) => reading.lemma(m) === "to")) return false;
  const head = reading.head(verb);
  // "went on to cite a ruling"
  if (head >= 0 && reading.lemma(head) === "go" && reading.lemma(head + 1) === "on" && verb - head <= 4) return false;
  // "took to Twitter to denounce", "used her speech to attack": the channel is taken in order to say it
  if (
    head >= 0 &&
    verb - head < 9 &&
    /^(?:take|use|go|hold|give|deliver|issue|release|tweet|write|publish|send)$/.test(reading.lemma(head))
  )
    for (let row = head + 1; row < verb; row++)
      if (
        CHANNEL_NOUN.test(reading.lemma(row)) ||
        /^(?:floor|stage|air|airwave|podium|appearance|opportunity|platform)$/.test(reading.lemma(row))
      )
        return false;
  return !(
    head >= 0 &&
    reading.relation(verb) === "xcomp" &&
    /^(?:continue|begin|go|start|proceed|appear|seem|rush|fail)$/.test(reading.lemma(head))
  );
}

export function isPlainPronoun(reading: Reading, row: number): boolean {
  return reading.upos(row) === "PRON" && (reading.left[row] ?? row) === row && (reading.right[row] ?? row) === row;
}

/** What is called together or called in, not by a name. */
const CONVENED =
  /^(?:meeting|election|vote|session|hearing|conference|strike|referendum|summit|witness|police|poll|roll|caucus|convention|halt|truce|ceasefire|shot|bluff|ambulance|doctor)$/;

/** `called it "a farce" | in an interview`, `| at a stop in Ohio`: time, place and channel behind what was quoted. */
function beforePlace(reading: Reading, rows: Rows): Rows {
  // from the end, so that `called the "best" team in the league "a joke"` stays whole
  for (let row = rows.last - 1; row > rows.first && (reading.quotedBy[row] ?? -1) < 0; row--)
    if (
      /^(?:in|at|on|during)$/.test(reading.lemma(row)) &&
      reading.upos(row) === "ADP" &&
      (reading.quotedBy[row] ?? -1) < 0 &&
      (reading.quotedBy[row - 1] ?? -1) >= 0
    )
      return { first: rows.first, last: row };
  return rows;
}

/** "called the ruling a disgrace", "described it as unfair": what is named and what it is called. */
export function calledFound(reading: Reading, verb: number, object: number): FoundContent | null {
  const { tree } = reading;
  const right = tree.children(verb).filter((c) => c > verb && /^(?:obj|iobj|xcomp|obl|advcl|ccomp|nsubj|advmod)/.test(reading.relation(c)));
  const first = right[0];
  if (first === undefined) return null;
  let rows = withoutSetting(reading, verb, phraseRows(reading, verb, first), Math.max(first, object), "advcl");
  rows = beforePlace(reading, rows);
  const as = right.some((c) => c > first && tree.childrenOf(c, "case", "mark").some((m) => /^(?:as|to|with)$/.test(reading.lemma(m))));
  const second = object > verb && right.some((c) => c > object && /^(?:xcomp|obj|iobj|ccomp)/.test(reading.relation(c)));
  // a quoted name after the object says enough where the tree is unsure
  const quoted = reading.outer[reading.quotedBy[rows.last - 1] ?? -1];
  const named =
    quoted !== undefined &&
    !titleOfShow(reading, reading.rowAt(quoted.start)) &&
    quoted.start > reading.start(verb + 1) &&
    reading.text.slice(reading.end(verb), quoted.start).trim().length > 1;
  const judged =
    /^(?:call|label|brand|deem|dub|term)$/.test(reading.lemma(verb)) &&
    (object > verb
      ? tree.childrenOf(object, "acl", "amod").some((c) => c > object && /^(?:ADJ|VERB)$/.test(reading.upos(c)) && c <= object + 3)
      : // "called the ad misleading": the tree may give what is judged to the judgement
        reading.relation(first) === "xcomp" && tree.childrenOf(first, "det", "nmod:poss").some((c) => c === verb + 1) && first - verb >= 3);
  // "a blast that the mayor described as ...", "which the paper called ...": the noun before is what is named
  const noun = reading.head(verb);
  if (reading.relation(verb) === "acl:relcl" && object >= 0 && object < verb && object > noun && (as || quoted !== undefined)) {
    const sign = tree.childrenOf(first, "case", "mark").find((c) => c > verb && reading.lemma(c) === "as");
    const name = { first: Math.max(reading.left[noun] ?? noun, tree.child(noun, "case") + 1), last: object };
    return { rows: [name, { first: (sign ?? rows.first - 1) + 1, last: rows.last }], rule: "call", confidence: 0.7 };
  }
  // "a process Roe described as tricky": the relative word is left out
  const bareAs = tree.childrenOf(first, "case", "mark").find((c) => c === verb + 1 && reading.lemma(c) === "as");
  const subject = tree.child(verb, "nsubj");
  if (bareAs !== undefined && object < 0 && subject > noun && subject < verb && noun >= 0 && /^acl/.test(reading.relation(verb))) {
    const name = { first: Math.max(reading.left[noun] ?? noun, tree.child(noun, "case") + 1), last: reading.left[subject] ?? subject };
    return { rows: [name, { first: bareAs + 1, last: rows.last }], rule: "call", confidence: 0.7 };
  }
  // "called an emergency meeting to discuss it": what is called takes place or comes
  const convened = reading.lemma(verb) === "call" && CONVENED.test(reading.lemma(object)) && !as && !named && !judged;
  if (convened || (!as && !second && !named && !judged)) return null;
  return { rows: [rows], rule: "call", confidence: 0.75 };
}

/** "was quoted as saying", "is said to have", "was accused of": the subject is what is spoken of. */
export function passiveFound(reading: Reading, verb: number, entry: CueVerb, infinitive: number): FoundContent | null {
  const { tree } = reading;
  const agent = agentOf(reading, verb);
  const head = reading.head(verb);
  if (
    reading.relation(verb) === "acl" &&
    agent > verb &&
    head >= 0 &&
    head < verb &&
    entry.frames.includes("n") &&
    entry.act !== "other" &&
    reading.upos(head) !== "PRON"
  ) {
    const preposition = tree.child(head, "case");
    const first = Math.max(reading.left[head] ?? head, preposition + 1);
    const named = { first, last: reading.left[verb] ?? verb };
    const predicate = tree
      .childrenOf(verb, "obl", "advcl", "xcomp")
      .find((c) => c > agent && (reading.left[c] ?? c) > agent && reading.lemma(reading.left[c] ?? c) === "as");
    const rows =
      predicate === undefined
        ? [named]
        : [named, { first: (reading.left[predicate] ?? predicate) + 1, last: (reading.right[predicate] ?? predicate) + 1 }];
    return { rows, rule: "passive-object", speaker: agent, confidence: 0.5 };
  }
  const subject = tree.child(verb, "nsubj");
  if (subject < 0 || entry.act === "other") return null;
  const saying = tree.childrenOf(verb, "advcl", "xcomp", "obl").find((c) => reading.isVerb(c) && CUE_VERBS.has(reading.lemma(c)));
  // the inner verb is the cue; its speaker is the subject here
  if (saying !== undefined && /^(?:quote|cite|hear|record|report)$/.test(entry.lemma)) return null;
  const subjectRows = { first: reading.left[subject] ?? subject, last: (reading.right[subject] ?? subject) + 1 };
  const told =
    infinitive > verb
      ? infinitive
      : (tree.childrenOf(verb, "advcl").find((c) => c > verb && tree.childrenOf(c, "mark").some((m) => reading.lemma(m) === "to")) ?? -1);
  if (told > verb && (entry.frames.includes("c") || entry.frames.includes("r"))) {
    return { rows: [subjectRows, clauseRows(reading, verb, told)], rule: "passive-infinitive", speaker: agent, confidence: 0.6 };
  }
  // "was described as calm by the officers": the tree hangs the agent on what one is described as
  if (agent < 0 && entry.frames.includes("a")) {
    const predicate = tree
      .childrenOf(verb, "obl", "advcl", "xcomp", "ccomp")
      .find((c) => c > verb && (reading.left[c] ?? c) === verb + 1 && reading.lemma(verb + 1) === "as");
    const by = predicate === undefined ? -1 : agentOf(reading, predicate);
    if (by > verb + 2) {
      const named = { first: verb + 2, last: reading.left[by] ?? by };
      const rows = reading.hasFeature(subject, "PronType=Rel") ? [named] : [subjectRows, named];
      return { rows, rule: "accused", speaker: by, confidence: 0.5 };
    }
  }
  // "was accused by rivals of taking bribes"
  if (entry.lemma === "accuse") {
    const charge = [...tree.childrenOf(verb, "obl", "advcl"), ...(agent >= 0 ? tree.childrenOf(agent, "nmod", "acl", "advcl") : [])].find(
      (c) => c > verb && tree.childrenOf(c, "case", "mark").some((m) => reading.lemma(m) === "of"),
    );
    if (charge !== undefined) {
      const rows = { first: reading.left[charge] ?? charge, last: (reading.right[charge] ?? charge) + 1 };
      return { rows: [subjectRows, rows], rule: "accused", speaker: agent, confidence: 0.5 };
    }
  }
  if (agent >= 0 && entry.frames.includes("n") && reading.upos(subject) !== "PRON") {
    return { rows: [subjectRows], rule: "passive-object", speaker: agent, confidence: 0.6 };
  }
  return null;
}
