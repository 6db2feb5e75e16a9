export { readConllu, writeConllu } from "./conllu.js";
export { documentOf } from "./document.js";
export { baseRelation, rootOf, type Tree, treeOf } from "./tree.js";
