import type { Document, EventRecord, Statement } from "../core/index.js";
import { eventRecord } from "./event-record.js";
import { findCandidates } from "./find-candidates.js";
import { clauseView } from "./frames/clause-view.js";
import { mergeEvents } from "./merge-events.js";
import { scoreCandidate } from "./scorer/score-candidate.js";
import { THRESHOLD } from "./scorer/threshold.js";

/**
 * Codes who did what to whom, in PLOVER and CAMEO. Events come in text order of their sentences, the most
 * certain of a sentence first; mentions of one happening are one record with all their evidence.
 *
 * @param statements Statements of the same text, for `attributedTo`.
 * @example
 * codeEvents(document, findStatements(document).statements)
 */
export function codeEvents(document: Document, statements: readonly Statement[]): readonly EventRecord[] {
  const view = clauseView(document);
  const found: EventRecord[] = [];
  document.sentences.forEach((sentence, index) => {
    const records: EventRecord[] = [];
    for (const candidate of findCandidates(view, sentence, index)) {
      const confidence = scoreCandidate(view, candidate);
      if (confidence >= THRESHOLD) records.push(eventRecord(view, candidate, statements, confidence));
    }
    records.sort((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start);
    found.push(...records);
  });
  return mergeEvents(found);
}
