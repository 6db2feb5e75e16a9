import type { Document, EventRecord, Statement } from "../core/index.js";
import { dateOfTalks } from "./date-of-talks.js";
import { eventRecord } from "./event-record.js";
import { findCandidates } from "./find-candidates.js";
import { clauseView } from "./frames/clause-view.js";
import { mergeEvents } from "./merge-events.js";
import { scoreCandidate } from "./scorer/score-candidate.js";
import { THRESHOLD } from "./scorer/threshold.js";
import { findSizes } from "./size/find-sizes.js";

/** Of events about equally sure the main clause's, then the one told first is the news: those after it are held no surer. */
function ranked(records: readonly { readonly event: EventRecord; readonly aside: boolean }[]): readonly EventRecord[] {
  const tenth = (event: EventRecord): number => Math.round(event.confidence * 10);
  const sorted = [...records].sort(
    (a, b) => tenth(b.event) - tenth(a.event) || Number(a.aside) - Number(b.aside) || a.event.trigger.start - b.event.trigger.start,
  );
  let most = 1;
  return sorted.map(({ event }) => {
    most = Math.min(most, event.confidence);
    return most === event.confidence ? event : { ...event, confidence: most };
  });
}

/**
 * Codes who did what to whom, in PLOVER and CAMEO. Events come in text order of their sentences, the most
 * certain of a sentence first (of those about equally sure the one told first); mentions of one happening are one record with all their evidence.
 *
 * @param statements Statements of the same text, for `attributedTo`.
 * @example
 * codeEvents(document, findStatements(document).statements)
 */
export function codeEvents(document: Document, statements: readonly Statement[]): readonly EventRecord[] {
  const view = clauseView(document);
  const found: EventRecord[] = [];
  document.sentences.forEach((sentence, index) => {
    const candidates = findCandidates(view, sentence, index);
    const scored = candidates.map((candidate) => ({ candidate, confidence: scoreCandidate(view, candidate, candidates) }));
    const sure = scored.filter(({ confidence }) => confidence >= THRESHOLD);
    // a mention too faint to count alone may still size an event told elsewhere ("the toll of the bombing rose to 52")
    const kept = sure.length > 0 ? sure : scored;
    const sizes = findSizes(
      view,
      kept.map(({ candidate }) => candidate),
    );
    const records = kept
      .filter(({ candidate, confidence }) => confidence >= THRESHOLD || sizes.has(candidate))
      .map(({ candidate, confidence }) => ({
        event: eventRecord(view, candidate, statements, confidence, sizes.get(candidate) ?? []),
        aside: /^(?:relative|participle)$/.test(candidate.chain.clause),
      }));
    found.push(...ranked(records));
  });
  return dateOfTalks(
    document,
    mergeEvents(found).filter((event) => event.confidence >= THRESHOLD),
  );
}
