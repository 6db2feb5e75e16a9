import { ACCUSE } from "./accuse.js";
import { AGREE } from "./agree.js";
import { AID } from "./aid.js";
import { ASSAULT } from "./assault.js";
import { COERCE } from "./coerce.js";
import { CONCEDE } from "./concede.js";
import { CONSULT } from "./consult.js";
import { COOPERATE } from "./cooperate.js";
import type { EventType } from "./event-type.js";
import { MOBILIZE } from "./mobilize.js";
import { PROTEST } from "./protest.js";
import { REJECT } from "./reject.js";
import { REQUEST } from "./request.js";
import { RETREAT } from "./retreat.js";
import { SANCTION } from "./sanction.js";
import { SUPPORT } from "./support.js";
import { THREATEN } from "./threaten.js";

/** The event types. A new type is one file and one line here. */
export const EVENT_TYPES: readonly EventType[] = [
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
];
