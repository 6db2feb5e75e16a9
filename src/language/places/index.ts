export { resolvePlaces } from "./resolve-places.js";
