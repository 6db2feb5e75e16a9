import { SANCTION_FRAMES } from "../lexicon/sanction.js";
import type { EventType } from "./event-type.js";

export const SANCTION: EventType = {
  id: "SANCTION",
  definition:
    "Cooperation that ran is cut: sanctions imposed, aid or trade stopped, diplomats expelled, talks broken off, treaties left, convictions.",
  frames: SANCTION_FRAMES,
  targets: ["against", "on", "to", "with", "from", "in", "of", "obj"],
  refusals: [
    {
      why: "companies end partnerships of business",
      triggers: "v end break break_off terminate cut suspend cancel",
      when: "subj:company,firm,brand,club,label,sponsor,retailer,maker,bank,airline",
      example: "The company ended its partnership with the rapper.",
    },
    {
      why: "a sentence for private crime punishes no country",
      triggers: "v sentence convict jail; n conviction sentence sentencing",
      when: "res:steal,stealing,theft,burglary,robbery,shoplifting,driving,speeding,drunk,murder,rape,manslaughter",
      example: "The court convicted a carpenter of theft.",
    },
    {
      why: "a parliament, a sentence or a campaign is suspended at home",
      triggers: "v suspend end",
      when: "obj:parliament,assembly,campaign,bid,sentence,season,player,match,status",
      example: "The candidate suspended her campaign.",
    },
    {
      why: "to cut one's own costs, taxes or rates punishes nobody",
      triggers:
        "v suspend halt stop cut reduce freeze cut_off end withhold terminate cancel discontinue slash stop_providing curtail withdraw trim scale_back block",
      when: "obj:bail,cost,price,tax,spending,deficit,rate,budget,job,emission,waste",
      example: "The central bank cut its main rate to 2 percent.",
    },
  ],
  examples: [
    { text: "Canada imposed sanctions on Venezuela.", cameo: "163", source: ["CAN"], target: ["VEN"] },
    { text: "The Netherlands suspended aid to Rwanda.", cameo: "162", source: ["NLD"], target: ["RWA"] },
    { text: "Egypt recalled its ambassador from Qatar.", cameo: "161", source: ["EGY"], target: ["QAT"] },
    { text: "Ukraine expelled three Russian diplomats.", cameo: "166", source: ["UKR"], target: ["RUS"] },
    { text: "Australia cancelled a visit to Fiji.", cameo: "164", source: ["AUS"], target: ["FJI"] },
    { text: "Morocco broke off diplomatic relations with Iran.", cameo: "161", source: ["MAR"], target: ["IRN"] },
    { text: "Burundi withdrew from the International Criminal Court.", cameo: "161", source: ["BDI"] },
    { text: "China banned imports of coal from Mongolia.", cameo: "163", source: ["CHN"], target: ["MNG"] },
    { text: "Britain ended military cooperation with Thailand.", cameo: "16", source: ["GBR"], target: ["THA"] },
    { text: "Talks between Serbia and Kosovo collapsed.", cameo: "164", source: ["SRB", "XKX"] },
    { text: "Eritrea expelled a UN observer mission.", cameo: "166", source: ["ERI"], target: ["IGO"] },
    { text: "A court in Tunis sentenced the former president to prison.", source: ["TUN"] },
  ],
};
