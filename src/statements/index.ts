export { type FoundStatements, findStatements } from "./find-statements.js";
