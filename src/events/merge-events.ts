import type { EventRecord, Party, Span } from "../core/index.js";
import { THRESHOLD } from "./scorer/threshold.js";

const bareName = (p: Party): string => p.name.replace(/^(?:the|an?) /i, "");

const isState = (p: Party): boolean => p.id === undefined || p.id.startsWith("country:") || p.via === "demonym";

const sameParty = (a: Party, b: Party): boolean =>
  (a.entity !== undefined && a.entity === b.entity) ||
  (a.id !== undefined && a.id === b.id) ||
  // a person and the state stand for each other, two people of one country do not
  (a.country !== undefined && a.country === b.country && (isState(a) || isState(b))) ||
  bareName(a) === bareName(b);

const meets = (a: readonly Party[], b: readonly Party[]): boolean => a.some((p) => b.some((q) => sameParty(p, q)));

const real = (event: EventRecord): string => (event.modality === "asserted" || event.modality === "historical" ? "real" : event.modality);

/** Dates may differ in grain only; an undated mention fits any. */
function datesFit(a: EventRecord, b: EventRecord): boolean {
  const [x, y] = [a.when?.iso, b.when?.iso];
  if (x === undefined || y === undefined || x === y) return true;
  return x.startsWith(y) || y.startsWith(x) || /_REF$/.test(x) || /_REF$/.test(y);
}

/** Those who suffer are told by a count or a role alone ("nine people"). */
const isVague = (event: EventRecord): boolean =>
  event.target.every((p) => p.country === undefined && p.id === undefined && p.via === "role");

/** Words of one clause or of two that are joined tell both, or both play at the same place. */
const sameScene = (a: EventRecord, b: EventRecord): boolean =>
  (a.where !== undefined && a.where.name === b.where?.name) ||
  a.evidence.some((x) => b.evidence.some((y) => x.start <= y.end + 5 && y.start <= x.end + 5));

function sidesFit(a: EventRecord, b: EventRecord): boolean {
  const reciprocal = /^(?:CONSULT|AGREE|COOPERATE|SUPPORT)$/.test(a.type);
  if (reciprocal) {
    const [x, y] = [
      [...a.source, ...a.target],
      [...b.source, ...b.target],
    ];
    return (
      x.length === 0 || y.length === 0 || x.every((p) => y.some((q) => sameParty(p, q))) || y.every((p) => x.some((q) => sameParty(p, q)))
    );
  }
  const sources = a.source.length === 0 || b.source.length === 0 || meets(a.source, b.source);
  const targets =
    a.target.length === 0 || b.target.length === 0 || meets(a.target, b.target) || ((isVague(a) || isVague(b)) && sameScene(a, b));
  const shared = meets(a.source, b.source) || meets(a.target, b.target);
  return sources && targets && (shared || (a.source.length === 0 && b.source.length === 0));
}

const SPOKEN = /^(?:REQUEST|ACCUSE|AGREE|REJECT|THREATEN|SUPPORT)$/;

/** The verb of saying whose frame fired; undefined for nouns, and for deeds that an operator made a saying ("will meet"). */
const verbOf = (event: EventRecord): string | undefined => {
  const [, type, verb] = /^([A-Z]+):(\S+)\.v:/.exec(event.rule) ?? [];
  return type === event.type ? verb : undefined;
};

/** Whether two records tell one happening: same type, standing in reality and day, parties that agree. */
export function sameHappening(a: EventRecord, b: EventRecord): boolean {
  if (a.type !== b.type || a.polarity !== b.polarity || real(a) !== real(b)) return false;
  if (a.mode !== b.mode && a.mode !== undefined && b.mode !== undefined) return false;
  if (SPOKEN.test(a.type)) {
    if (a.cameo !== b.cameo && !(a.cameo.startsWith(b.cameo) || b.cameo.startsWith(a.cameo))) return false;
    // "assured that", "agreed that": two verbs tell two things said, a noun may stand for either
    const [x, y] = [verbOf(a), verbOf(b)];
    if (x !== undefined && y !== undefined && x !== y) return false;
  }
  return datesFit(a, b) && sidesFit(a, b);
}

const richness = (event: EventRecord): number =>
  (event.confidence >= THRESHOLD ? 1 : 0) +
  event.confidence +
  (event.source.length > 0 ? 0.3 : 0) +
  (event.target.length > 0 ? 0.3 : 0) +
  (event.when === undefined ? 0 : 0.2) +
  event.cameo.length * 0.02;

/** Evidence by which the place in the text of a happening is judged: its latest, so that a long text stays linear. */
const RECENT = 24;

/** A happening as it grows: its record with the latest evidence, and all evidence and sizes beside it. */
interface Happening {
  record: EventRecord;
  /** Evidence before what was held first, latest first. */
  readonly front: Span[];
  readonly back: Span[];
  readonly seen: Set<string>;
  readonly sizes: NonNullable<EventRecord["size"]>[number][];
}

const spanKey = (span: Span): string => `${span.start}-${span.end}`;

function happeningOf(record: EventRecord): Happening {
  return { record, front: [], back: [...record.evidence], seen: new Set(record.evidence.map(spanKey)), sizes: [...(record.size ?? [])] };
}

/** Adds a mention to a happening: the richer record leads, what it lacks the other gives. */
function join(held: Happening, event: EventRecord): void {
  const leads = richness(event) > richness(held.record);
  const [main, other] = leads ? [event, held.record] : [held.record, event];
  const fresh = event.evidence.filter((span) => !held.seen.has(spanKey(span)));
  for (const span of fresh) held.seen.add(spanKey(span));
  if (leads) held.front.push(...[...fresh].reverse());
  else held.back.push(...fresh);
  held.sizes.push(...(event.size ?? []));
  const when = main.when ?? other.when;
  const where = main.where ?? other.where;
  held.record = {
    ...main,
    source: main.source.length > 0 ? main.source : other.source,
    target: main.target.length > 0 ? main.target : other.target,
    contexts: [...new Set([...main.contexts, ...other.contexts])].slice(0, 6),
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    evidence: [...held.record.evidence, ...fresh].slice(-RECENT),
    confidence: Math.max(main.confidence, other.confidence),
  };
}

function recordOf(held: Happening): EventRecord {
  const size = [...held.sizes].sort((x, y) => x.start - y.start);
  return {
    ...held.record,
    ...(size.length === 0 ? {} : { size }),
    evidence: [...[...held.front].reverse(), ...held.back],
  };
}

/** Types whose acts recur: two mentions in one text are one happening only when one of them is bare. */
const REPEATABLE = /^(?:REQUEST|ACCUSE|SUPPORT|THREATEN)$/;

const mayJoin = (held: EventRecord | undefined, event: EventRecord): boolean =>
  held !== undefined &&
  sameHappening(held, event) &&
  !(
    REPEATABLE.test(event.type) &&
    held.trigger.start !== event.trigger.start &&
    held.source.length > 0 &&
    event.source.length > 0 &&
    held.attributedTo !== event.attributedTo
  );

/** Merges the mentions of one happening inside a document; linear in the events of each type. */
export function mergeEvents(events: readonly EventRecord[], passes = 4): readonly EventRecord[] {
  const merged: Happening[] = [];
  const ofType = new Map<string, number[]>();
  for (const event of events) {
    const places = ofType.get(event.type) ?? [];
    ofType.set(event.type, places);
    // only the latest records of the type are looked at, so that a long text stays linear
    const at = places
      .slice(-40)
      .reverse()
      .find((i) => mayJoin(merged[i]?.record, event));
    const held = merged[at ?? -1];
    if (held === undefined) places.push(merged.push(happeningOf(event)) - 1);
    else join(held, event);
  }
  const records = merged.map(recordOf);
  // what one mention adds to another may show that a third is the same
  return records.length < events.length && passes > 1 ? mergeEvents(records, passes - 1) : records;
}
