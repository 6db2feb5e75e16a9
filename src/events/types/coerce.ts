import { COERCE_FRAMES } from "../lexicon/coerce.js";
import type { EventType } from "./event-type.js";

export const COERCE: EventType = {
  id: "COERCE",
  definition:
    "Repression and force short of bodily violence: arrests, bans, curfews, seizures, censorship, deportations, blockades, cyberattacks.",
  frames: COERCE_FRAMES,
  targets: ["obj", "against", "on", "of", "in", "to", "from"],
  refusals: [
    {
      why: "germs attack bodies and plants",
      triggers: "v attack hit strike target",
      when: "near:tree,crop,bark,cell,lung,liver,cattle,pig,poultry,salmon,leaf,immune,nerve",
      example: "The virus attacks the lungs of cattle.",
    },
    {
      why: "goals are besieged in sport",
      triggers: "n siege blockade; v besiege",
      when: "near:goalkeeper,striker,pitch,half-time,penalty,innings,defender,midfielder,batsman",
      example: "The Brazilian goalkeeper was under siege for most of the second half.",
    },
    {
      why: "a heart stops in a cardiac arrest",
      triggers: "n arrest",
      when: "mod:cardiac,heart",
      example: "He suffered a cardiac arrest on Monday.",
    },
    {
      why: "an emergency of health or weather is no martial law",
      triggers: "v declare proclaim announce extend",
      when: "mod:health,medical,flood,drought,weather,climate,agricultural",
      example: "The ministry declared a health emergency.",
    },
    {
      why: "a campaign, a season or a service is suspended by those who run it",
      triggers: "v suspend dissolve disband",
      when: "obj:campaign,bid,season,service,class,match,game,player,coach,league,band",
      example: "The senator suspended her campaign.",
    },
    {
      why: "theft, burglary and drunk driving are private crime",
      triggers: "v arrest jail imprison detain sentence convict charge hold try; n arrest",
      when: "res:steal,stealing,theft,burglary,robbery,shoplifting,driving,speeding,drunk,dui,robbing",
      example: "A teenager was sentenced to four years for stealing cars.",
    },
    {
      why: "sport bans players by its own rules",
      triggers: "v ban bar prohibit outlaw proscribe",
      when: "obj:@sport",
      example: "The league banned the striker for three games.",
    },
    {
      why: "declines and attention are arrested in a figure of speech",
      triggers: "v arrest detain imprison jail incarcerate apprehend intern nab round_up lock_up collar capture_suspect take_into_custody",
      when: "obj:attention,decline,audience,breath,imagination,heart",
      example: "The reform arrested the decline of the village.",
    },
    {
      why: "a company taken over is business",
      triggers: "n occupation annexation takeover",
      when: "of:@business",
      example: "The takeover of the company was completed in May.",
    },
  ],
  examples: [
    { text: "Vietnamese police arrested a blogger.", cameo: "173", source: ["VNM"], target: ["VNM"] },
    { text: "Turkmenistan banned the opposition party.", cameo: "172", source: ["TKM"] },
    { text: "Sri Lanka imposed a curfew in Colombo.", cameo: "1723", source: ["LKA"], target: ["LKA"] },
    { text: "Cameroon cut off the internet in the west.", source: ["CMR"] },
    { text: "Russia seized a Ukrainian ship in the Sea of Azov.", cameo: "171", source: ["RUS"], target: ["UKR"] },
    { text: "The United States deported 80 Hondurans.", cameo: "174", source: ["USA"], target: ["HND"] },
    { text: "The army in Fiji declared martial law.", cameo: "1724", source: ["FJI"] },
    { text: "Saudi Arabia blockaded Yemen.", cameo: "191", source: ["SAU"], target: ["YEM"] },
    { text: "Chinese hackers attacked an Australian university with malware.", target: ["AUS"] },
    { text: "Azerbaijan closed the radio station.", cameo: "17", source: ["AZE"] },
    { text: "Morocco detained a French reporter.", cameo: "173", source: ["MAR"], target: ["FRA"] },
    { text: "Gabon's president dissolved the parliament.", cameo: "172", source: ["GAB"] },
  ],
};
