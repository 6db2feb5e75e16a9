import type { Chain, MentionDraft } from "./chain.js";
import type { Description } from "./describe.js";

/** Nouns that later mentions use for the bearer of another. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  pontiff: ["pope"],
  premier: ["prime minister"],
  monarch: ["king", "queen", "emperor"],
  sovereign: ["king", "queen"],
  "prime minister": ["premier"],
  lawmaker: ["senator", "congressman", "congresswoman", "deputy", "member of parliament", "mp"],
  legislator: ["senator", "congressman", "congresswoman", "deputy"],
  gunman: ["attacker", "assailant", "shooter"],
  attacker: ["gunman", "assailant", "bomber"],
  suspect: ["gunman", "attacker", "man"],
  diplomat: ["ambassador", "envoy"],
  envoy: ["ambassador"],
  rebel: ["insurgent", "fighter", "guerrilla"],
  insurgent: ["rebel", "fighter", "militant"],
  militant: ["fighter", "insurgent"],
  troops: ["soldier", "army"],
  soldier: ["troops"],
  officer: ["policeman", "police officer"],
  demonstrator: ["protester"],
  protester: ["demonstrator"],
  businessman: ["tycoon", "billionaire", "magnate"],
  tycoon: ["businessman", "magnate"],
  boss: ["chief executive", "head"],
  spokesman: ["spokesperson"],
  spokeswoman: ["spokesperson"],
  reporter: ["journalist", "correspondent"],
  journalist: ["reporter", "correspondent"],
  attorney: ["lawyer"],
};

/** Whether a noun is one that the chain is called by, or another word for it. */
export const nounsAgree = (noun: string, chain: Chain): boolean =>
  chain.nouns.has(noun) || (SYNONYMS[noun] ?? []).some((other) => chain.nouns.has(other));

/** Whether a mention may stand for what a chain is; a body is at times called by its place. */
export const typesAgree = (mention: MentionDraft, chain: Chain): boolean =>
  mention.type === chain.type || (mention.type === "ORG" && chain.type === "GPE") || (mention.type === "GPE" && chain.type === "GPE");

/** Modifiers of the later mention must be known of the earlier ("the senior official" after "a senior Japanese official"). */
export function wordsAgree(description: Description, chain: Chain): boolean {
  if (!chain.anonymous) return true;
  return description.words.every(
    (word) =>
      chain.words.has(word) ||
      NEUTRAL.has(word) ||
      /^[A-Z]/.test(word) ||
      (chain.country !== undefined && isCountryWord(description, word)),
  );
}

const isCountryWord = (description: Description, word: string): boolean =>
  description.modifiers.some((one) => one.name.country !== undefined) && word.length > 2;

const NEUTRAL = new Set(["same", "new", "senior", "top", "young", "old", "latter", "former", "unnamed", "anonymous"]);

/** Whether a chain's person may be called by a noun that says little ("the official"), by what is known of them. */
export function fitsLoosely(noun: string, chain: Chain): boolean {
  if (noun === "leader" || noun === "politician" || noun === "statesman")
    return (
      chain.sectors.some((sector) => sector === "GOV" || sector === "PTY" || sector === "OPP" || sector === "LEG" || sector === "REB") ||
      chain.nouns.has("leader")
    );
  if (noun === "official")
    return (
      chain.sectors.some((sector) => sector === "GOV" || sector === "IGO") &&
      !chain.nouns.has("president") &&
      !chain.nouns.has("prime minister")
    );
  if (noun === "suspect") return chain.sectors.includes("CRM");
  return true;
}
