import type { SizeKind } from "../../core/index.js";

/** What a word says of the people counted with it ("killed 14", "14 dead", "14 arrests"), by lemma or form. */
const WORDS: readonly (readonly [SizeKind, string])[] = [
  [
    "dead",
    "kill killed kills killing killer dead die died dies dying death deaths fatality fatalities toll murder murdered slay slain massacre massacred slaughter behead beheaded execute executed execution assassinate assassinated perish lynch lynched drown drowned body bodies corpse life lives",
  ],
  [
    "injured",
    "injure injured injures injuring injury injuries wound wounded wounds wounding hurt hurting maim maimed hospitalised hospitalized casualty casualties",
  ],
  [
    "arrested",
    "arrest arrested arrests arresting detain detained detains detaining detention detainee imprison imprisoned jail jailed incarcerate round_up nab apprehend sentence indict charge convict",
  ],
  ["abducted", "abduct abducted abduction kidnap kidnapped kidnaps kidnapping hijack hostage captured captive seize"],
  ["missing", "missing disappear disappeared unaccounted"],
  ["displaced", "displace displaced displacing uproot homeless evacuate evacuated stranded flee fled"],
  ["released", "release released free freed liberate parole pardon amnesty repatriate hand_over"],
  ["expelled", "expel expelled expulsion deport deported deportation evict banish"],
];

const KIND_OF: ReadonlyMap<string, SizeKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split(" ").map((word): [string, SizeKind] => [word, kind])),
);

/** The kind of count that a word makes of the people it goes with; undefined for other words. */
export const kindOfWord = (word: string): SizeKind | undefined => KIND_OF.get(word);

/** Kinds that say what befell people: such a count belongs to violence or repression, whatever verb tells it. */
export const BEFELL: ReadonlySet<SizeKind> = new Set(["dead", "injured", "arrested", "missing", "displaced"]);

/** Units that measure how long, how far or how old, not how much was done. */
const NO_SIZE =
  /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century|km|m|cm|mm|mile|nautical mile|foot|inch|yard|magnitude|degree|°C|°F|km\/h|mph|knot|m\/s|percentage point|basis point)$/;

/** Whether an amount in this unit can be the size of an event. */
export const isSizeUnit = (unit: string): boolean => !NO_SIZE.test(unit);
