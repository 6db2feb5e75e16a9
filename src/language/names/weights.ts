/** Log-odds of the priors, tuned on the even-numbered documents of the UNER EWT development set; the odd ones were left untouched. */
export const WEIGHTS = {
  /** A country or other name of the tables, one word and more. */
  place: 2,
  placeLong: 2,
  city: 2,
  cityPeople: 3,
  organisation: 1,
  organisationLong: 2.5,
  person: 3,
  /** Nationality: no name. */
  people: 1,
  peopleLong: 3,
  given: 1,
  surname: 0.7,
  title: 1,
  /** Title before a name, which is no part of it. */
  role: 2,
  /** After a common noun for a person ("the journalist ..."). */
  personNoun: 2,
  /** Against an acronym that stands alone being a person. */
  acronym: 3,
  /** An acronym that says something, or is told. */
  speaks: 1.5,
  /** A body's acronym after "the", with no noun behind it. */
  theAcronym: 3,
  /** Where someone holds a post ("spokesman for ..."). */
  post: 3,
  /** "companies like ..." */
  listed: 3,
  /** "..., a shipping company" */
  apposed: 7,
  initials: 1,
  head: 3,
  /** Words of a name that its last word or initials show hold together. */
  hold: 4,
  /** Family name of someone named in full elsewhere in the text. */
  familyName: 1.5,
  /** First word of a body named in full elsewhere. */
  firstWord: 3,
  /** An acronym after the words it stands for. */
  spelled: 2,
  /** A country before "'s" and a title ("Jordan's King"). */
  owner: 4,
  /** Halves of a double family name. */
  hyphen: 4,
  address: 1,
  storm: 2,
  /** The same storm called by its name alone. */
  stormAgain: 6,
  /** A preposition inside a person's name. */
  preposition: 4,
  /** A common noun after a table's name. */
  noun: 3,
  /** Share of the document's mean in a word's own evidence. */
  repeats: 0.8,
  /** Words of a table's name hold together. */
  whole: 2,
  /** A new name begins inside a run of capitals. */
  cutPerson: 6,
  cutPlace: 3,
  /** Share of a place's evidence inside a longer run of names ("Boston Globe"). */
  inRun: 0.5,
} as const;
export type Weights = { readonly [K in keyof typeof WEIGHTS]: number };
