import type { EntityType } from "../core/index.js";

/** Someone or a body known by name, in a role for a time. */
export interface Actor {
  /** Stable id: `person:shinzo-abe`, `org:united-nations`. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Further names ("Abe Shinzo", "Xi"); the name itself is not repeated. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-3; absent for bodies across countries. */
  readonly country?: string;
  readonly sectors: readonly string[];
  /** Office or what it is ("prime minister"). */
  readonly role?: string;
  /** First day on which the row holds, ISO date, year or year-month; open when absent. */
  readonly from?: string;
  /** Day from which it holds no more, ISO. */
  readonly to?: string;
  readonly gender?: "male" | "female";
}

/** Actors by name, as {@link parseActors} reads them. */
export interface ActorTable {
  readonly actors: readonly Actor[];
  /** Rows that bear the name, folded; in table order. */
  named(name: string): readonly Actor[];
}

/** Whether a dated row holds on a day. Rows without dates always do; an unknown day holds for all. */
export function holdsOn(row: { readonly from?: string; readonly to?: string }, date: string | undefined): boolean {
  if (date === undefined) return true;
  if (row.from !== undefined && date.slice(0, row.from.length) < row.from) return false;
  return row.to === undefined || date.slice(0, row.to.length) < row.to;
}
