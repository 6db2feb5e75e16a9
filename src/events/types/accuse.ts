import { ACCUSE_FRAMES } from "../lexicon/accuse.js";
import type { EventType } from "./event-type.js";

export const ACCUSE: EventType = {
  id: "ACCUSE",
  definition: "Blames, condemns, investigates or sues.",
  frames: ACCUSE_FRAMES,
  targets: ["obj", "against", "of", "into", "for"],
  refusals: [
    {
      why: "probes are flown to planets",
      triggers: "v launch send begin start; n probe",
      when: "near:space,sun,moon,mars,planet,orbit,asteroid,comet,astronomer,nasa",
      example: "Scientists launched a probe to study the sun.",
    },
    {
      why: "to follow suit is to do the same, and suits are worn",
      triggers: "n suit",
      when: "near:follow,wear,jacket,dress,trousers,tailor",
      example: "The mayor followed suit a day later.",
    },
    {
      why: "slated for is planned for",
      triggers: "v slate",
      when: "for:* xcomp:*",
      example: "The bridge was slated for repair.",
    },
    {
      why: "to condemn to a fate or to sentence is no blame",
      triggers: "v condemn",
      when: "xcomp:* to:death,prison,poverty,life,fate",
      example: "The drought condemned families to poverty.",
    },
    {
      why: "fans and reporters probe for a story",
      triggers: "v probe question grill investigate",
      when: "subj:fan,audience,host,interviewer,reporter,journalist,scientist,researcher,student",
      example: "Fans probed the stars about the film.",
    },
    {
      why: "companies go to court with each other",
      triggers: "v sue file bring lodge accuse",
      when: "subj:firm,company,maker,carmaker,airline,retailer,manufacturer,startup,brand obj:rival,firm,company,maker,competitor,retailer,lawsuit,suit",
      example: "The firm sued a rival over the design of a pump.",
    },
    {
      why: "a review of a work or a game blames nobody",
      triggers: "v criticize criticise slam blast pan rip praise deride mock attack",
      when: "obj:film,movie,album,book,play,novel,performance,show,coach,referee,ball,record,hole",
      example: "Critics slammed the film as a waste of two hours.",
    },
    {
      why: "guns and reviewers that blast, slam or rip condemn nobody",
      triggers: "v slam blast rip pan slate rap",
      when: "subj:critic,reviewer,fan,rocket,missile,warplane,jet,artillery,bomb,aircraft,gunman,car,truck,storm",
      example: "A rocket slammed the harbour office.",
    },
    {
      why: "bad weather or an injury is blamed in no dispute",
      triggers: "v accuse blame fault",
      when: "obj:weather,injury,referee,bad,cold,himself",
      example: "The coach blamed the weather for the defeat.",
    },
  ],
  examples: [
    { text: "Sudan accused Chad of supporting the rebels.", cameo: "112", source: ["SDN"], target: ["TCD"] },
    { text: "The Irish government condemned the killing of civilians by Syrian forces.", cameo: "111", source: ["IRL"], target: ["SYR"] },
    { text: "French prosecutors are investigating a former minister over bribes.", cameo: "09", source: ["FRA"] },
    { text: "Venezuela blamed the United States for the power cut.", cameo: "112", source: ["VEN"], target: ["USA"] },
    { text: "Gambia sued Myanmar at the International Court of Justice.", cameo: "115", source: ["GMB"], target: ["MMR"] },
    { text: "Human Rights Watch criticised Egypt over the arrests.", cameo: "111", source: ["NGO"], target: ["EGY"] },
    { text: "The Indian foreign ministry summoned the Pakistani ambassador.", cameo: "114", source: ["IND"], target: ["PAK"] },
    { text: "Lithuania lodged a protest with Russia.", cameo: "114", source: ["LTU"], target: ["RUS"] },
    { text: "The parliament in Lima impeached the president.", cameo: "115", source: ["PER"] },
    { text: "The United Nations opened an inquiry into abuses in Burundi.", cameo: "09", source: ["IGO"], target: ["BDI"] },
    { text: "Armenian leaders denounced the policy of Azerbaijan.", cameo: "111", source: ["ARM"], target: ["AZE"] },
    { text: "Mozambique held Malawi responsible for the delay.", cameo: "112", source: ["MOZ"], target: ["MWI"] },
  ],
};
