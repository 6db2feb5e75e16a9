import { SUPPORT_FRAMES } from "../lexicon/support.js";
import type { EventType } from "./event-type.js";

export const SUPPORT: EventType = {
  id: "SUPPORT",
  definition: "Verbal or diplomatic backing: praise, endorsement, recognition, ties established, treaties signed, apologies.",
  frames: SUPPORT_FRAMES,
  targets: ["for", "to", "of", "with", "obj"],
  refusals: [
    {
      why: "a share in a poll is no backing",
      triggers: "n support backing approval",
      when: "mod:percent in:poll,survey",
      example: "The party has 3 percent support in the polls.",
    },
    {
      why: "a group is made up of its members",
      triggers: "v make_up",
      when: "of:* up:*",
      example: "The team was made up of students.",
    },
    {
      why: "performances and songs are praised by reviewers",
      triggers: "v praise laud applaud commend hail acclaim salute compliment congratulate extol thank",
      when: "obj:performance,album,film,player,song,god",
      example: "The government praised the performance of the national choir.",
    },
    {
      why: "titles are defended in sport",
      triggers: "v defend",
      when: "obj:title,crown,champion,@sport",
      example: "The Kenyan runner defended her title in Boston.",
    },
    {
      why: "players and artists sign for a living",
      triggers: "v sign ink conclude cooperate collaborate form join",
      when: "subj:@performer",
      example: "The goalkeeper signed a deal with a club in Turkey.",
    },
  ],
  examples: [
    { text: "Costa Rica recognised the new government of Honduras.", cameo: "054", source: ["CRI"], target: ["HND"] },
    { text: "The European Union praised Tunisia for its new constitution.", cameo: "051", source: ["IGO"], target: ["TUN"] },
    { text: "Norway and Iceland signed a treaty on cod stocks.", cameo: "057", source: ["NOR", "ISL"] },
    { text: "Pakistan and Bangladesh restored diplomatic relations in January.", cameo: "050", source: ["PAK", "BGD"] },
    { text: "The Dutch government apologised to Indonesia for the killings of 1947.", cameo: "055", source: ["NLD"], target: ["IDN"] },
    { text: "Hungary backed the Polish proposal for a border force.", cameo: "051", source: ["HUN"], target: ["POL"] },
    { text: "The Arab League endorsed Algeria's peace plan.", cameo: "051", source: ["IGO"], target: ["DZA"] },
    { text: "Thailand welcomed the decision of Myanmar to hold elections.", cameo: "051", source: ["THA"], target: ["MMR"] },
    { text: "Nigerian senators voiced support for President Buhari.", cameo: "051", source: ["NGA"], target: ["NGA"] },
    { text: "Kazakhstan opened an embassy in Lima.", cameo: "050", source: ["KAZ"], target: ["PER"] },
    { text: "Ireland defended the right of Iceland to ban the ships.", cameo: "051", source: ["IRL"], target: ["ISL"] },
    {
      text: "The Chilean president congratulated his Uruguayan counterpart on his victory.",
      cameo: "051",
      source: ["CHL"],
      target: ["URY"],
    },
  ],
};
