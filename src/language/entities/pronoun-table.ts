import type { Gender } from "./chain.js";

/** Person, number and gender of a personal pronoun. */
export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly plural: boolean;
  readonly gender?: Gender | "neuter";
  readonly possessive?: boolean;
  readonly reflexive?: boolean;
}

const p = (person: 1 | 2 | 3, plural: boolean, gender?: Gender | "neuter", kind?: "possessive" | "reflexive"): Pronoun => ({
  person,
  plural,
  ...(gender ? { gender } : {}),
  ...(kind === "possessive" ? { possessive: true } : kind === "reflexive" ? { reflexive: true } : {}),
});

/** Personal pronouns by form, in lower case. */
export const PRONOUNS: Readonly<Record<string, Pronoun>> = {
  i: p(1, false),
  me: p(1, false),
  my: p(1, false, undefined, "possessive"),
  mine: p(1, false),
  myself: p(1, false, undefined, "reflexive"),
  we: p(1, true),
  us: p(1, true),
  our: p(1, true, undefined, "possessive"),
  ours: p(1, true),
  ourselves: p(1, true, undefined, "reflexive"),
  he: p(3, false, "male"),
  him: p(3, false, "male"),
  his: p(3, false, "male", "possessive"),
  himself: p(3, false, "male", "reflexive"),
  she: p(3, false, "female"),
  her: p(3, false, "female"),
  hers: p(3, false, "female"),
  herself: p(3, false, "female", "reflexive"),
  it: p(3, false, "neuter"),
  its: p(3, false, "neuter", "possessive"),
  itself: p(3, false, "neuter", "reflexive"),
  they: p(3, true),
  them: p(3, true),
  their: p(3, true, undefined, "possessive"),
  theirs: p(3, true),
  themselves: p(3, true, undefined, "reflexive"),
};
