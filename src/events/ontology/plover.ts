/** A PLOVER 2.0 event type: quad class, intensity and modes after the manual (openeventdata/PLOVER, draft 2.0). */
export interface PloverType {
  readonly type: PloverTypeId;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4;
  /** Intensity of the type, -10 to 10. */
  readonly score: number;
  /** Whether the manual wants a recipient. */
  readonly requiresRecipient: boolean;
  readonly modes: readonly string[];
}

export type PloverTypeId =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

const row = (type: PloverTypeId, quad: 1 | 2 | 3 | 4, score: number, requiresRecipient: boolean, modes: string): PloverType => ({
  type,
  quad,
  score,
  requiresRecipient,
  modes: modes === "" ? [] : modes.split(" "),
});

/**
 * The 16 types in the order of the manual. Two places of the manual contradict each other and are read so:
 * SANCTION is material conflict (its section; the closing table says verbal), ACCUSE scores -3 (printed +3).
 */
export const PLOVER_TYPES: readonly PloverType[] = [
  row("AGREE", 1, 2.5, false, ""),
  row("CONSULT", 1, 2.5, false, "visit third-party multilateral phone"),
  row("SUPPORT", 1, 5, false, ""),
  row("CONCEDE", 1, 4.5, false, ""),
  row("COOPERATE", 2, 9.5, true, ""),
  row("AID", 2, 10, true, ""),
  row("RETREAT", 2, 6.5, false, "withdraw release disarm ceasefire access resign"),
  row("REQUEST", 3, 0, false, "assist change yield meet"),
  row("ACCUSE", 3, -3, false, "disapprove investigate allege"),
  row("REJECT", 3, -2, false, "assist change yield meet"),
  row("THREATEN", 3, -3.5, false, "restrict arrest relations expel territory violence"),
  row("PROTEST", 4, -5, false, "demo riot strike hunger boycott obstruct vandalize"),
  row("SANCTION", 4, -6, true, "convict expel withdraw discontinue"),
  row("MOBILIZE", 4, -5.5, false, "troops weapons police militia"),
  row("COERCE", 4, -7, false, "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
  row(
    "ASSAULT",
    4,
    -9,
    false,
    "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
  ),
];

/** The contexts of PLOVER 2.0: what an event is about. */
export const PLOVER_CONTEXTS: readonly string[] =
  "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking".split(
    " ",
  );

/** A type by its id; undefined for other words. */
export const ploverType = (id: string): PloverType | undefined => PLOVER_TYPES.find((t) => t.type === id);
