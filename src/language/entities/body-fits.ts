import { lookupRole } from "../../knowledge/index.js";
import type { Chain } from "./chain.js";

/** Words that a firm's name has where it may be called by the noun. */
const TRADES: Readonly<Record<string, RegExp>> = {
  bank: /^(?:bank|banco|banque|bancorp)$/,
  lender: /^(?:bank|banco|banque|bancorp)$/,
  airline: /^(?:airlines?|airways|air|aviation|jet|aeroflot|lufthansa)$/,
  carrier: /^(?:airlines?|airways|air|aviation|jet|lines?|shipping)$/,
  automaker: /^(?:motors?|auto|automotive)$/,
  carmaker: /^(?:motors?|auto|automotive)$/,
  insurer: /^(?:insurance|assurance|life)$/,
  steelmaker: /^steel$/,
  drugmaker: /^(?:pharma|pharmaceuticals?|laboratories)$/,
};
const FIRMS = new Set([
  "company",
  "firm",
  "corporation",
  "giant",
  "conglomerate",
  "operator",
  "business",
  "group",
  "maker",
  "manufacturer",
]);

/** Nouns for a person's trade that news uses of firms. */
const FIRM_NOUNS = new Set(["lender", "broadcaster", "retailer", "manufacturer", "insurer", "publisher"]);

const SECTORS: Readonly<Record<string, readonly string[]>> = {
  group: ["REB", "NGO", "PRM", "OPP", "SOC"],
  organization: ["IGO", "NGO", "GOV", "REB"],
  organisation: ["IGO", "NGO", "GOV", "REB"],
  agency: ["IGO", "NGO", "GOV", "REB", "JRN"],
  body: ["IGO", "NGO", "GOV", "REB"],
  party: ["PTY", "OPP", "REB"],
  movement: ["PTY", "OPP", "REB"],
  militia: ["REB", "PRM"],
  "militant group": ["REB", "PRM"],
  newspaper: ["JRN"],
  paper: ["JRN"],
  magazine: ["JRN"],
  broadcaster: ["JRN"],
  alliance: ["IGO"],
  bloc: ["IGO"],
  union: ["IGO", "LAB"],
  charity: ["NGO"],
  university: ["EDU"],
  court: ["JUD"],
};

/** Whether a body may be called by a noun that its name lacks: "the company", "the airline", "the group". */
export function bodyFits(noun: string, chain: Chain): boolean {
  const sector = chain.sectors[0] ?? "";
  const trade = TRADES[noun];
  if (trade) return sector === "BUS" && [...chain.words].some((word) => trade.test(word));
  if (noun !== "broadcaster" && FIRM_NOUNS.has(noun)) return sector === "BUS";
  if (SECTORS[noun]?.includes(sector)) return true;
  return FIRMS.has(noun) && sector === "BUS" && (noun !== "group" || chain.words.has("group") || chain.words.has("holdings"));
}

export const isFirmNoun = (noun: string): boolean => FIRM_NOUNS.has(noun);

/** Whether the noun is one for a firm. */
export const isTrader = (noun: string): boolean => lookupRole(noun)?.sector === "BUS" && lookupRole(noun)?.denotes === "group";
