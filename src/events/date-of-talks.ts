import type { Document, EventRecord, Party } from "../core/index.js";

/** Types of what is said or agreed in talks. */
const SAID = /^(?:AGREE|SUPPORT|REQUEST|ACCUSE|REJECT|THREATEN)$/;

/** "During the call", "at their meeting": the words of the event set it in talks told of elsewhere. */
const IN_TALKS =
  /\b(?:during|in|at|over) (?:the|their|his|her|that) (?:[\w-]+ ){0,3}(?:call|conversation|teleconference|meeting|talks|summit|visit|discussion|dinner|negotiations)\b/i;

const key = (p: Party): string => p.country ?? p.id ?? p.name;

/**
 * Dates what two sides agreed, or what was said "during the call", by the talks of the same sides, where the text
 * tells of one such talk with a date and gives the event none. The date cites the words that date the talks.
 */
export function dateOfTalks(document: Document, events: readonly EventRecord[]): readonly EventRecord[] {
  const talks = events.filter(
    (e) => e.type === "CONSULT" && e.modality === "asserted" && e.polarity === "affirmed" && e.when !== undefined,
  );
  const [talk] = talks;
  if (talk?.when === undefined || talks.some((t) => t.when?.iso !== talk.when?.iso)) return events;
  const sides = new Set([...talk.source, ...talk.target].map(key));
  const { when } = talk;
  return events.map((event) => {
    if (!SAID.test(event.type) || event.when !== undefined || event.modality !== "asserted") return event;
    const source = new Set(event.source.map(key));
    if (source.size === 0 || ![...source].every((party) => sides.has(party))) return event;
    const [clause] = event.evidence;
    const inTalks = clause !== undefined && IN_TALKS.test(document.text.slice(clause.start, clause.end));
    return inTalks || source.size > 1 ? { ...event, when } : event;
  });
}
