import { ASSAULT_FRAMES } from "../lexicon/assault.js";
import type { EventType } from "./event-type.js";

export const ASSAULT: EventType = {
  id: "ASSAULT",
  definition:
    "Deliberate physical violence against people or what belongs to them: attacks, killings, abductions, beatings, bombings, destruction, fighting between armed sides.",
  frames: ASSAULT_FRAMES,
  targets: ["against", "on", "at", "in", "into", "of", "obj"],
  refusals: [],
  examples: [
    { text: "Israeli jets bombed Hamas posts in Gaza.", cameo: "195", source: ["ISR"], target: ["PSE"] },
    { text: "Gunmen shot dead a Kenyan policeman.", cameo: "193", target: ["KEN"] },
    { text: "Boko Haram attacked a village in Cameroon.", cameo: "190", source: ["NGA"], target: ["CMR"] },
    { text: "Saudi artillery shelled a town in northern Yemen.", cameo: "194", source: ["SAU"], target: ["YEM"] },
    { text: "A car bomb exploded in Mogadishu.", cameo: "1832" },
    { text: "Pakistani militants kidnapped a Chinese engineer.", cameo: "181", source: ["PAK"], target: ["CHN"] },
    { text: "Guards tortured a Tunisian prisoner.", cameo: "1822", target: ["TUN"] },
    { text: "The Ugandan opposition leader was assassinated on Friday.", cameo: "186", target: ["UGA"] },
    { text: "Iraqi police opened fire on demonstrators in Basra.", cameo: "193", source: ["IRQ"], target: ["IRQ"] },
    { text: "Turkish troops clashed with Kurdish fighters.", cameo: "190", source: ["TUR"] },
    { text: "Sudanese soldiers raped women in Darfur.", cameo: "1821", source: ["SDN"] },
    { text: "Settlers torched a Palestinian house near Nablus.", cameo: "1712", target: ["PSE"] },
    { text: "A suicide bomber killed nine Afghan soldiers in Kunduz.", cameo: "18", target: ["AFG"] },
  ],
};
