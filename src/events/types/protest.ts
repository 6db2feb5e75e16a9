import { PROTEST_FRAMES } from "../lexicon/protest.js";
import type { EventType } from "./event-type.js";

export const PROTEST: EventType = {
  id: "PROTEST",
  definition: "Collective dissent in public: demonstrations, strikes, hunger strikes, boycotts, blockades of roads, riots.",
  frames: PROTEST_FRAMES,
  targets: ["against", "at", "outside", "in", "with"],
  refusals: [
    {
      why: "storms and landslides block roads",
      triggers: "v block cut_off close_off obstruct cut",
      when: "subj:it,storm,typhoon,hurricane,cyclone,snow,avalanche,landslide,mudslide,flood,flooding,rain,tree,rock,debris,fire,accident,crash,lorry",
      example: "A landslide blocked the main road to the valley.",
    },
    {
      why: "shares and currencies rally",
      triggers: "v rally",
      when: "near:point,share,stock,index,dollar,percent,market,price,euro,yen,bond,investor",
      example: "Shares rallied by two percent.",
    },
    {
      why: "armies launch strikes of fire",
      triggers: "v stage begin hold launch call start",
      when: "obj:strike near:military,missile,drone,airstrike,army,warplane,rocket &",
      example: "The army launched a strike on a rocket depot.",
    },
    {
      why: "a strike told beside arms is an attack",
      triggers: "n strike",
      when: "near:military,missile,drone,airstrike,air,warplane,army,pentagon,militia,bomb,defense,defence,nuclear,target",
      example: "The strike killed a militia commander.",
    },
    {
      why: "to demonstrate something is to show it",
      triggers: "v demonstrate",
      when: "ccomp:* obj:*",
      example: "The test demonstrates that the pump works.",
    },
    {
      why: "processions of faith and weddings ask for nothing",
      triggers: "n procession march",
      when: "near:hymn,prayer,cathedral,saint,wedding,funeral,carnival,pilgrim,coffin,choir",
      example: "The procession of pilgrims ended at the cathedral.",
    },
    {
      why: "courts strike down laws",
      triggers: "v strike",
      when: "obj:law,ban,decree,rule,measure,act,amendment,order,petition,motion,case,deal,agreement,balance,note,gold,oil,target",
      example: "The court struck down the law on dogs.",
    },
    {
      why: "markets and cars have rallies",
      triggers: "n protest demonstration rally march sit-in picket vigil manifestation procession",
      when: "mod:stock,market,price,bull,bear,oil,relief,car,motor,dollar,wall,pep,dakar,gold",
      example: "A stock market rally lifted shares in Tokyo.",
    },
  ],
  examples: [
    { text: "Thousands of Poles marched in Warsaw against the abortion law.", cameo: "141", source: ["POL"] },
    { text: "Taxi drivers in Jakarta went on strike over fares.", cameo: "143", source: ["IDN"] },
    { text: "Students in Dhaka blocked a motorway to demand safer roads.", cameo: "144", source: ["BGD"] },
    { text: "Bolivian miners staged a demonstration in La Paz.", cameo: "141", source: ["BOL"] },
    { text: "Prisoners at a jail in Honduras rioted on Friday.", cameo: "145", source: ["HND"] },
    { text: "Two Basque activists began a hunger strike.", cameo: "142", source: ["ESP"] },
    { text: "Protesters in Beirut hurled stones at the police.", cameo: "145", source: ["LBN"] },
    { text: "Hundreds of Armenians demonstrated outside the Turkish embassy in Paris.", cameo: "141", source: ["ARM"], target: ["TUR"] },
    { text: "Egyptian shopkeepers boycotted French goods.", cameo: "143", source: ["EGY"], target: ["FRA"] },
    { text: "Kenyan teachers walked out on Monday.", cameo: "143", source: ["KEN"] },
    { text: "Angry farmers in Spain barricaded the port.", cameo: "144", source: ["ESP"] },
    { text: "Crowds took to the streets of Caracas.", cameo: "141", source: ["VEN"] },
  ],
};
