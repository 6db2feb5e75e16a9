import type { Channel, Party, Span, Timex, When } from "../core/index.js";
import type { Cue } from "./cue.js";
import type { Reading } from "./reading.js";
import { BODY_NOUNS, ROLE_NOUNS } from "./role-nouns.js";
import { type MentionIndex, partiesAt } from "./speakers.js";
import { agentOf, phraseOf } from "./subject.js";

const TABLE: readonly (readonly [Channel, string])[] = [
  ["interview", "interview q&a conversation sit-down"],
  ["press conference", "conference presser"],
  ["briefing", "briefing gaggle readout backgrounder"],
  ["statement", "statement communique declaration release announcement notice advisory memo memorandum bulletin filing"],
  [
    "social media",
    "twitter facebook instagram tweet post weibo telegram truth tiktok youtube reddit snapchat linkedin whatsapp blog livestream video thread hashtag",
  ],
  [
    "speech",
    "speech address rally remark lecture sermon homily keynote toast debate parliament forum summit convention event ceremony testimony hearing assembly campaign stop",
  ],
  ["report", "report study survey paper poll book article column op-ed essay editorial analysis memoir magazine newspaper"],
  ["letter", "letter email e-mail note petition cable message text"],
  ["phone call", "phone telephone call teleconference"],
  ["broadcast", "radio television tv show broadcast podcast program programme broadcaster network channel"],
  ["court", "court trial deposition affidavit courtroom"],
];
const CHANNELS: ReadonlyMap<string, Channel> = new Map(
  TABLE.flatMap(([channel, words]) => words.split(" ").map((word) => [word, channel] as const)),
);
/** Words of the names of newspapers, agencies and stations. */
export const OUTLET_WORD =
  /\b(?:Times|Post|Journal|News|Reuters|AFP|AP|BBC|CNN|NBC|ABC|CBS|MSNBC|Fox|NPR|Bloomberg|Guardian|Telegraph|Independent|Tribune|Herald|Gazette|Globe|Chronicle|Observer|Economist|Agency|Xinhua|TASS|Interfax|Yonhap|Kyodo|Nikkei|Jazeera|Press|Radio|TV|Television|Today|Magazine|Newsweek|Politico|Axios|Spiegel|Welt|Bild|Zeitung|Monde|Figaro|Pais|Daily|Weekly|Review|Mail|Sun|Mirror|Star|Standard|Inquirer|Examiner|Sky|ITV|NHK|Dispatch|Courier|Bulletin|Sentinel|Register|Record|Republic|Ledger|Enquirer|Echo|Leader|Monitor|Atlantic|Spectator|Mercury|Statesman|Hindu|Dawn|Haaretz|Mundo|Repubblica|Corriere|Kommersant|Asahi|Shimbun|Yomiuri|Mainichi|Anadolu|Ukrinform|DPA|EFE|ANSA|Wikinews|Vox|Slate|Vice|Verge|Hill|Beast|Intercept)\b/;
const ASIDE_VERB = /^(?:speak|talk|write|testify|appear|tweet|post)$/;

/** Channel, outlet, hearers and time of a statement, as the words around its cue tell. */
export interface Setting {
  readonly channel?: Channel;
  readonly via?: string;
  readonly audience?: string;
  readonly addressee?: Party;
  readonly when?: When;
}

/** Reads the setting from the adjuncts of the cue. */
export function settingOf(reading: Reading, mentions: MentionIndex, cue: Cue): Setting {
  if (cue.row < 0) return cue.channel ? { channel: cue.channel } : {};
  const { tree } = reading;
  let channel = cue.channel;
  let via: string | undefined;
  let audience: string | undefined;
  let addressee: Party | undefined;
  const inContent = (row: number): boolean => cue.content.some((s) => reading.start(row) >= s.start && reading.start(row) < s.end);
  // "asked one mother": the tree may take the one who asks for the one who is asked
  const speaks = (row: number): boolean =>
    row === cue.speaker ||
    (cue.speakerSpan !== undefined && reading.start(row) >= cue.speakerSpan.start && reading.end(row) <= cue.speakerSpan.end);
  const adjuncts: number[] = [];
  const collect = (verb: number): void => {
    for (const child of tree.children(verb)) {
      const relation = reading.relation(child);
      if (inContent(child)) continue;
      if (relation.startsWith("obl") || relation === "nmod") adjuncts.push(child);
      if (relation === "advcl" && ASIDE_VERB.test(reading.lemma(child))) collect(child);
      if ((relation === "advcl" || relation === "acl") && reading.upos(child) === "NOUN") adjuncts.push(child);
    }
  };
  collect(cue.row);
  if (cue.speaker >= 0) for (const child of tree.childrenOf(cue.speaker, "acl")) if (ASIDE_VERB.test(reading.lemma(child))) collect(child);
  for (const adjunct of adjuncts) {
    const rows = [adjunct, ...tree.childrenOf(adjunct, "compound", "flat", "nmod", "conj")];
    for (const row of rows) {
      const found = channelOf(reading, row);
      if (found && (!channel || channel === "statement" || channel === "speech")) channel = found;
    }
    if (channel || tree.childrenOf(adjunct, "case").some((m) => /^(?:with|to|on|in|by|for|at)$/.test(reading.lemma(m))))
      via ??= outletAt(reading, mentions, adjunct);
  }
  const heard = tree.childrenOf(cue.row, "obj", "iobj").find((c) => !inContent(c) && !speaks(c)) ?? toWhom(reading, cue.row, inContent);
  if (heard !== undefined && cue.form !== "according" && cue.form !== "noun") {
    const phrase = phraseOf(reading, heard);
    const words = reading.text.slice(reading.start(phrase.first), reading.end(phrase.last - 1)).replace(/\s+/g, " ");
    const outlet = outletAt(reading, mentions, heard);
    const held = channelOf(reading, heard);
    if (held) channel ??= held;
    if (outlet && outlet.length + 6 >= words.length) {
      via ??= outlet;
      channel ??= "interview";
    } else if (words.length < 120 && !/^(?:that|it|this|so|nothing|anything|something)$/i.test(words)) {
      audience = /^(?:reporters|journalists|newsmen|parliament|lawmakers)\b/i.exec(words)?.[0] ?? words;
      addressee = partiesAt(reading, mentions, heard)[0];
    }
  }
  if (cue.form === "according" && cue.speaker >= 0) {
    const found = channelOf(reading, cue.speaker);
    if (found && found !== "phone call") channel ??= found;
  }
  // "was quoted by the Globe as saying"
  const quoter = reading.head(cue.row);
  if (quoter >= 0 && /^(?:quote|cite|report)$/.test(reading.lemma(quoter)) && agentOf(reading, quoter) >= 0)
    via ??= outletAt(reading, mentions, agentOf(reading, quoter));
  const when = timeOf(reading, cue);
  return {
    ...(channel ? { channel } : {}),
    ...(via ? { via } : {}),
    ...(audience ? { audience } : {}),
    ...(addressee ? { addressee } : {}),
    ...(when ? { when } : {}),
  };
}

function channelOf(reading: Reading, row: number): Channel | undefined {
  const lemma = reading.lemma(row);
  const channel = CHANNELS.get(lemma);
  if (lemma === "conference" && !/^(?:news|press|media|video)$/.test(reading.lemma(row - 1)))
    return reading.tree.child(row, "compound") >= 0 ? undefined : "speech";
  if (lemma === "call" && !/^(?:phone|telephone|conference|video)$/.test(reading.lemma(row - 1))) return undefined;
  if (lemma === "stop" && reading.lemma(row - 1) !== "campaign") return undefined;
  if (lemma === "release" && !/^(?:press|news)$/.test(reading.lemma(row - 1))) return undefined;
  if (lemma === "briefing" || lemma === "readout") return "briefing";
  return channel;
}

function toWhom(reading: Reading, verb: number, inContent: (row: number) => boolean): number | undefined {
  return reading.tree
    .childrenOf(verb, "obl")
    .find(
      (c) =>
        c > verb &&
        !inContent(c) &&
        reading.tree.childrenOf(c, "case").some((m) => reading.lemma(m) === "to") &&
        (ROLE_NOUNS.has(reading.lemma(c)) || BODY_NOUNS.has(reading.lemma(c)) || reading.upos(c) === "PROPN" || reading.upos(c) === "PRON"),
    );
}

/** The outlet that a phrase names, or holds ("an interview with the Daily Globe"). */
function outletAt(reading: Reading, mentions: MentionIndex, row: number): string | undefined {
  for (const at of [row, ...reading.tree.childrenOf(row, "nmod", "compound", "conj", "nmod:poss", "appos")]) {
    const mention = mentions.at(at);
    const entity = mention ? reading.document.entities[mention.entity] : undefined;
    if (entity?.sectors.includes("MED") && entity.type !== "PER") return entity.name;
    const name = reading.nameAt(at);
    if (name && name.type !== "PER" && name.type !== "LOC") {
      const words = reading.text.slice(name.start, name.end);
      if (OUTLET_WORD.test(words)) return words;
    }
  }
  return undefined;
}

/** When it was said: a date or time among the words of the cue clause, outside what is said. */
function timeOf(reading: Reading, cue: Cue): When | undefined {
  if (cue.row < 0) return undefined;
  const { times } = reading.document;
  if (times.length === 0) return undefined;
  const sentence = reading.sentenceOf(cue.row);
  let best: Timex | undefined;
  for (let i = firstAfter(times, sentence.start); i < times.length; i++) {
    const time = times[i];
    if (!time || time.start >= sentence.end) break;
    if (time.type !== "DATE" && time.type !== "TIME") continue;
    if (cue.content.some((s) => time.start < s.end && time.end > s.start)) continue;
    if (!hangsOn(reading, reading.rowAt(time.start), cue)) continue;
    if (!best || Math.abs(time.start - reading.start(cue.row)) < Math.abs(best.start - reading.start(cue.row))) best = time;
  }
  if (!best) return undefined;
  return { iso: best.value, basis: best.basis, ...(best.timeZone ? { tz: best.timeZone } : {}), start: best.start, end: best.end };
}

function firstAfter(times: readonly Span[], offset: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hangsOn(reading: Reading, row: number, cue: Cue): boolean {
  for (let at = row, steps = 0; at >= 0 && steps < 6; at = reading.head(at), steps++) {
    if (at === cue.row) return true;
    if (at !== row && reading.isVerb(at) && at !== cue.row) return false;
  }
  return false;
}
