import type { MentionDraft } from "./chain.js";
import type { EntityReading } from "./reading.js";

const PREFIX = /^(?:MV|MS|SS|USS|HMS|HMCS|HMAS|RMS|INS|KRI|BRP|MT|FV|RV|USNS|USCGC|M\/V)$/;
const VESSELS = new Set(
  "ferry ship vessel boat yacht trawler tanker freighter liner warship frigate destroyer submarine tug tugboat barge carrier schooner steamer cutter supertanker catamaran sloop corvette minesweeper dredger".split(
    " ",
  ),
);

/** Whether a name is a ship's: "MV Santa Rosalia", "the ferry Estonia", "the Santa Rosalia, an inter-island ferry". */
export function isVessel(reading: EntityReading, mention: MentionDraft): boolean {
  if (PREFIX.test(reading.form(mention.first)) && mention.last - mention.first > 1) return true;
  const { tree } = reading;
  if (PREFIX.test(reading.form(mention.first - 1))) return true;
  const isKind = (row: number): boolean => row >= 0 && VESSELS.has(reading.lemma(row)) && reading.upos(row) === "NOUN";
  if (tree.childrenOf(mention.head, "appos", "nmod:desc").some(isKind)) return true;
  // "the tanker Amoco Cadiz"
  return isKind(mention.first - 1) && reading.tokens.sentence[mention.first - 1] === reading.tokens.sentence[mention.first];
}
