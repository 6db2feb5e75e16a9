import { lookupCountry, lookupPlace } from "../../knowledge/index.js";

/** Country of a place by its name: the country itself, or that of the best known place of the name. */
export const placeCountryOf = (name: string): string | undefined => lookupCountry(name)?.country.code ?? lookupPlace(name)[0]?.country;
