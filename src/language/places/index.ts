export { PLACES_VERSION, resolvePlaces } from "./resolve-places.js";
