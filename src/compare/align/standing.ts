import { logOdds } from "./one-fact.js";

/** How a pair of facts stands beside the other pairs of its two facts. */
export interface Standing {
  /** Log-odds that the two are one fact, by their own evidence. */
  readonly odds: number;
  /** How far these lie above (below: negative) those of the next best partner, at most {@link CLEAR}; of the fact with the closer rival. */
  readonly margin: number;
  /** The same of the other fact. */
  readonly marginBest: number;
  /** Each is the other's best partner. */
  readonly mutual: number;
}

/** Margin from which there is no rival. */
const CLEAR = 4;
/** Log-odds of no partner at all. */
const NOBODY = -8;

/**
 * Logistic weights of {@link Standing}, fitted by `training/compare/one-fact.ts` as those of `one-fact.ts`. A fact of which an
 * account tells anything at all is mostly the one that comes nearest: likeness that is not much is enough where nothing else fits.
 */
export const STANDING_WEIGHTS: Readonly<Record<keyof Standing | "bias", number>> = {
  bias: -1.02,
  odds: 0.42,
  margin: 0.38,
  marginBest: 0.34,
  mutual: 0.44,
};

/** Chance that two tellings are of one fact, by their evidence and by what else they could be. */
export const chanceByStanding = (standing: Standing): number => 1 / (1 + Math.exp(-logOdds(STANDING_WEIGHTS, standing)));

/** The two best partners of a fact in one account. */
interface Best {
  first: number;
  firstOdds: number;
  secondOdds: number;
}

/** The partners that facts could have, by their places in a list. */
export interface Partners {
  add(i: number, j: number, odds: number): void;
  standing(i: number, j: number, odds: number): Standing;
}

/** Keeps for each fact the best partners in each other account. */
export function partnersOf(facts: readonly { readonly account: number }[]): Partners {
  const best = new Map<number, Best>();
  const accounts = Math.max(0, ...facts.map(({ account }) => account)) + 1;
  const key = (fact: number, partner: number): number => fact * accounts + (facts[partner]?.account ?? 0);
  const note = (fact: number, partner: number, odds: number): void => {
    const known = best.get(key(fact, partner));
    if (!known) best.set(key(fact, partner), { first: partner, firstOdds: odds, secondOdds: NOBODY });
    else if (odds > known.firstOdds) {
      known.secondOdds = known.firstOdds;
      known.firstOdds = odds;
      known.first = partner;
    } else known.secondOdds = Math.max(known.secondOdds, odds);
  };
  const margin = (fact: number, partner: number, odds: number): number => {
    const known = best.get(key(fact, partner));
    const rival = !known ? NOBODY : known.first === partner ? known.secondOdds : known.firstOdds;
    return Math.max(-CLEAR, Math.min(CLEAR, odds - rival));
  };
  return {
    add: (i, j, odds) => {
      note(i, j, odds);
      note(j, i, odds);
    },
    standing: (i, j, odds) => {
      const margins = [margin(i, j, odds), margin(j, i, odds)];
      const least = Math.min(...margins);
      return { odds, margin: least, marginBest: Math.max(...margins), mutual: least >= 0 ? 1 : 0 };
    },
  };
}
