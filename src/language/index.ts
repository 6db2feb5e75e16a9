export { readConllu, writeConllu } from "./conllu.js";
export { documentOf } from "./document.js";
export { baseRelation, rootOf, type Tree, treeOf } from "./tree.js";
export { zoneOfPlace } from "./times/zones.js";
export { annotate } from "./annotate.js";
export { loadModels, type Models } from "./models.js";
export { resolveTimes } from "./times/resolve-times.js";
export { entityAt, partiesOf, resolveEntities, resolvePlaces } from "./quick/entities.js";
