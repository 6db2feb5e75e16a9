/** Prepositions under which a name is a place. */
export const PLACE_MARKS: ReadonlySet<string> = new Set("in at near on off outside into from to around inside over".split(" "));
