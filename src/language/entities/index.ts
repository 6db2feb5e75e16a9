export { entityAt, mentionAt, partiesOf, partyOf } from "./party.js";
export { ENTITIES_VERSION, resolveEntities } from "./resolve-entities.js";
