import { CONSULT_FRAMES } from "../lexicon/consult.js";
import type { EventType } from "./event-type.js";

export const CONSULT: EventType = {
  id: "CONSULT",
  definition: "Meetings, talks, visits, calls, mediation and negotiation that take or took place.",
  frames: CONSULT_FRAMES,
  targets: ["with", "to", "between", "in", "obj"],
  refusals: [
    {
      why: "visitors from afar come to see the sights",
      triggers: "v visit tour",
      when: "subj:tourist,fan,visitor,pilgrim,holidaymaker,backpacker,shopper,number,million,student,guest",
      example: "A record number of tourists visited Iceland.",
    },
    {
      why: "parliaments and courses open sessions",
      triggers: "n session; v begin open start hold resume",
      when: "mod:legislative,parliamentary,training,academic,trading,court",
      example: "Nevada began a legislative session.",
    },
    {
      why: "schools, shops and farms are visited at home",
      triggers: "v visit tour",
      when: "obj:school,hospital,factory,farm,church,zoo,shop,market,clinic,kindergarten,studio,exhibition,gallery,museum,grave,beach,library",
      example: "The prince visited a school for deaf children.",
    },
    {
      why: "a press conference is held for reporters",
      triggers: "n conference briefing; v hold give attend convene address host",
      when: "mod:press,news,weekly,daily obj!:talk,meeting,summit",
      example: "The minister held a press conference on schools.",
    },
    {
      why: "reporters are spoken to for a story",
      triggers: "v speak talk discuss meet call",
      when: "with:@mediaorg,reporter,journalist,correspondent,outlet,magazine to:@mediaorg,reporter,journalist,correspondent,crowd,audience,supporter,voter",
      example: "The actor spoke with reporters in Rome.",
    },
    {
      why: "to call someone names is no telephone call, nor is a call to a scene",
      triggers: "v call",
      when: "xcomp:* to:report,scene,incident,address,house,fire,blaze",
      example: "The governor called the senator a coward.",
    },
    {
      why: "demands, deadlines, needs and ends are met too",
      triggers: "v meet confer consult huddle",
      when: "obj:@demand,goal,target,deadline,need,standard,requirement,expectation,challenge,criterion,criteria,obligation,resistance,opposition,cost,condition,bar,quota,objective,end,eye,threshold,commitment,spec,fate,death,fan",
      example: "Portugal met the deadline for the budget.",
    },
    {
      why: "elections, strikes and meetings are called by no telephone",
      triggers: "v call phone telephone ring",
      when: "obj:election,strike,referendum,vote,meeting,halt,attention,bluff,protest,ambulance,police,number,game,hotline",
      example: "The prime minister called an election for October.",
    },
    {
      why: "doctors, relatives and websites are visited in private life",
      triggers: "v visit tour",
      when: "obj:@sport,doctor,website,relative,patient",
      example: "The president visited the doctor after a fall.",
    },
    {
      why: "tours of bands and trips of shoppers",
      triggers: "n visit trip tour; v begin start make kick_off wrap_up conclude end finish continue complete",
      when: "mod:bus,book,concert,world,road,shopping,field,fishing,school,guilt,ego",
      example: "The band began a world tour in Chile.",
    },
    {
      why: "games, shows and prizes are hosted and received without talks",
      triggers: "v host receive",
      when: "obj:olympics,@sport,show,party,event,festival,award,podcast,email,complaint,call,visitor,website,wedding,exhibition,concert,license",
      example: "Qatar hosted the tournament in winter.",
    },
    {
      why: "bends and curves are negotiated by drivers",
      triggers: "v negotiate parley bargain haggle",
      when: "obj:turn,bend,curve",
      example: "The driver negotiated the bend too fast.",
    },
    {
      why: "bands, teams and shows tour for an audience",
      triggers: "v tour visit begin start continue",
      when: "subj:@performer,exhibition,show",
      example: "The band will tour Mexico in the spring.",
    },
  ],
  examples: [
    { text: "Brazilian President Lula da Silva visited Angola on Monday.", cameo: "042", source: ["BRA"], target: ["AGO"] },
    { text: "Foreign ministers of Egypt and Ethiopia met in Khartoum to discuss the dam.", cameo: "04", source: ["EGY", "ETH"] },
    { text: "Iraqi Prime Minister Haider al-Abadi held talks with Kuwaiti officials.", cameo: "040", source: ["IRQ"], target: ["KWT"] },
    {
      text: "Swedish mediators opened negotiations between the rebels and the Colombian government.",
      cameo: "04",
      source: ["SWE"],
      target: ["COL"],
    },
    { text: "British Prime Minister Theresa May telephoned Emmanuel Macron on Friday.", cameo: "041", source: ["GBR"], target: ["FRA"] },
    { text: "Austria hosted a meeting of European defence ministers.", cameo: "04", source: ["AUT"] },
    { text: "Talks between Cyprus and Turkey resumed in Geneva.", cameo: "040", source: ["CYP", "TUR"] },
    { text: "A delegation from Laos arrived in Hanoi for a two-day visit.", cameo: "042", source: ["LAO"], target: ["VNM"] },
    { text: "Algeria is mediating between the Malian government and Tuareg rebels.", cameo: "045", source: ["DZA"], target: ["MLI"] },
    { text: "King Abdullah of Jordan received the Polish foreign minister in Amman.", cameo: "04", source: ["JOR"], target: ["POL"] },
    { text: "Japan's foreign minister discussed trade with her Australian counterpart.", cameo: "040", source: ["JPN"], target: ["AUS"] },
    { text: "Peru and Ecuador negotiated over the disputed border.", cameo: "046", source: ["PER", "ECU"] },
  ],
};
