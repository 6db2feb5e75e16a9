import type { Commitment, Document, Position, Span, Statement } from "../core/index.js";
import { accordingCues } from "./according-cues.js";
import { settingOf } from "./channels.js";
import { findCommitments } from "./commitments.js";
import type { Cue } from "./cue.js";
import { lineCues } from "./line-cues.js";
import { nested } from "./nested.js";
import { nounCues } from "./noun-cues.js";
import { findPositions } from "./positions.js";
import { quoteCues } from "./quote-cues.js";
import { type Reading, readingOf } from "./reading.js";
import { chosen, followUps, joinedByCue } from "./select-cues.js";
import { mentionIndex, speakerOf } from "./speakers.js";
import { verbCues } from "./verb-cues.js";

/** What {@link findStatements} gives. */
export interface FoundStatements {
  readonly statements: readonly Statement[];
  readonly commitments: readonly Commitment[];
  readonly positions: readonly Position[];
}

/**
 * Finds who says what in a document: direct, mixed and indirect speech with speaker, cue, channel,
 * hearers and time, statements inside statements, and the promises and positions told.
 *
 * A quotation that its cue breaks gives one statement a part, all with the same speaker and cue; the
 * first of them lists the others in `quoteParts`. Statements stand in text order. Never throws; time is
 * linear in the text. Rules over UD trees and quotation marks with a cue lexicon of this project.
 *
 * @example
 * findStatements(document).statements[0]; // { quote, speaker, cue, kind: "direct", act: "say", ... }
 */
export function findStatements(document: Document): FoundStatements {
  const reading = readingOf(document);
  const mentions = mentionIndex(reading);
  const quoted = quoteCues(reading);
  const raw = [...quoted.cues, ...lineCues(reading), ...verbCues(reading), ...accordingCues(reading), ...nounCues(reading)];
  const cues = followUps(reading, chosen(reading, joinedByCue(reading, raw)), quoted.loose);
  const drafts: Statement[] = [];
  for (const cue of cues) {
    const speaker = speakerOf(reading, mentions, cue);
    const setting = settingOf(reading, mentions, cue);
    const { span, ...who } = speaker;
    cue.content.forEach((quote, part) => {
      const kind = kindOf(reading, quote);
      drafts.push({
        quote,
        ...(part === 0 && cue.content.length > 1 ? { quoteParts: cue.content.slice(1) } : {}),
        speaker: span,
        cue: cue.span,
        kind,
        ...(who.party ? { speakerName: who.party.name } : {}),
        ...(who.party?.id === undefined ? {} : { speakerId: who.party.id }),
        ...who,
        ...setting,
        act: cue.act,
        ...(kind === "indirect" && isMatter(reading, cue, quote) ? { matter: true } : {}),
        confidence: cue.confidence,
      });
    });
  }
  const statements = nested(drafts);
  return {
    statements,
    commitments: findCommitments(reading, mentions, statements),
    positions: findPositions(reading, mentions, statements),
  };
}

/** Rules that find the phrase a verb takes for its object. */
const OF_MATTER = /^(?:object|passive-object|preposition|noun-matter)$/;

/** Whether a phrase without a verb of its own tells only what was spoken of. */
function isMatter(reading: Reading, cue: Cue, span: Span): boolean {
  // what is demanded or promised is said, be it a phrase alone
  if (!OF_MATTER.test(cue.rule) || /^(?:demand|appeal|promise|threaten)$/.test(cue.act)) return false;
  const last = Math.min(reading.rowAt(span.end - 1), reading.rowAt(span.start) + 60);
  for (let row = reading.rowAt(span.start); row <= last; row++)
    if (
      /^(?:ccomp|xcomp|acl|advcl|csubj|root|mark)$/.test(reading.relation(row)) &&
      (reading.isVerb(row) || reading.relation(row) === "mark")
    )
      return false;
  return true;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Direct, mixed or indirect, by the letters inside quotation marks. */
function kindOf(reading: Reading, span: Span): Statement["kind"] {
  let all = 0;
  let inside = 0;
  let at = firstRegion(reading, span.start);
  // long spans are sampled, so that many statements in one endless sentence stay linear
  const step = Math.max(1, Math.floor((span.end - span.start) / 4000));
  for (let i = span.start; i < span.end; i += step) {
    if (!LETTER.test(reading.text[i] ?? "")) continue;
    all++;
    while (at < reading.outer.length && (reading.outer[at]?.end ?? 0) <= i) at++;
    const region = reading.outer[at];
    if (region && region.start <= i) inside++;
  }
  return inside === 0 ? "indirect" : inside >= 0.95 * all ? "direct" : "mixed";
}

function firstRegion(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.outer[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
