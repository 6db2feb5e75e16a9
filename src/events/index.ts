export { codeEvents } from "./code-events.js";
export { type EventTree, eventTree } from "./event-tree.js";
export { explainEvent } from "./explain-event.js";
export { CAMEO, type CameoCode, cameoOf } from "./ontology/cameo.js";
export { PLOVER_CONTEXTS, PLOVER_TYPES, type PloverType, type PloverTypeId, ploverType } from "./ontology/plover.js";
export type { EventType, Refusal, WorkedExample } from "./types/event-type.js";
export { EVENT_TYPES } from "./types/index.js";
