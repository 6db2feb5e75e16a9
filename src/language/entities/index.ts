export { entityAt, mentionAt, partiesOf, partyOf } from "./party.js";
export { resolveEntities } from "./resolve-entities.js";
