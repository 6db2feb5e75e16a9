export { codeEvents } from "./code-events.js";
export { CAMEO, cameoOf, type CameoCode } from "./ontology/cameo.js";
export { PLOVER_CONTEXTS, PLOVER_TYPES, type PloverType, type PloverTypeId, ploverType } from "./ontology/plover.js";
export { EVENT_TYPES } from "./types/index.js";
export { type EventType, type WorkedExample } from "./types/event-type.js";
export { explainEvent } from "./explain-event.js";
