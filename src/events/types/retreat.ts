import { RETREAT_FRAMES } from "../lexicon/retreat.js";
import type { EventType } from "./event-type.js";

export const RETREAT: EventType = {
  id: "RETREAT",
  definition:
    "Gives way in deed: prisoners freed, property returned, sanctions lifted, access given, ceasefires, troops withdrawn, resignations.",
  frames: RETREAT_FRAMES,
  targets: ["to", "from", "for", "in", "with", "of"],
  refusals: [
    {
      why: "the sick and the endangered are moved, not withdrawn",
      triggers: "v evacuate",
      when: "to:hospital,clinic,shelter,school,safety,hotel",
      example: "The prime minister was evacuated to a hospital in Auckland.",
    },
    {
      why: "reports and figures are made public",
      triggers: "v release",
      when: "adv:publicly,online",
      example: "The group released them publicly in July.",
    },
    {
      why: "coaches and players leave clubs",
      triggers: "v quit resign step_down leave",
      when: "near:coach,team,club,season,league,striker,goalkeeper",
      example: "The coach quit the club after six defeats.",
    },
    {
      why: "courts and states disband parties by force",
      triggers: "v disband dissolve",
      when: "subj:court,government,authority,parliament,tribunal obj:party,parliament,organisation,organization,assembly",
      example: "The court disbanded the party.",
    },
    {
      why: "a candidate ends a campaign for office",
      triggers: "v end suspend stop halt cease withdraw",
      when: "obj:campaign,bid,candidacy,race mod!:bombing,military,air,offensive,assault from:race,contest,election,primary,tournament,competition,ballot",
      example: "The mayor ended her campaign for the senate.",
    },
    {
      why: "films, songs, figures and statements are released to the public",
      triggers: "v release free liberate let_go set_free let_free parole hand_over discharge turn_over give_up",
      when: "obj:album,film,video,single,song,statement,report,trailer,data,figure,document,game,version,book,photo,footage,result,update,app,patch,movie,list,record,detail,image,plan,name,study,transcript,audio,software,feature,news,tape,series,space,memory,energy,carbon,emission,gas,water,poll,model,product,survey,time,day,guideline,schedule,picture,clip,information,teaser,memo,text,show,music,episode,capital,agenda,asset,fund,aid,budget,number,letter,draft,findings,finding,manifesto,phone,device,collection,beta,earnings,fact,order,fish",
      example: "The ministry released figures on trade.",
    },
  ],
  examples: [
    { text: "Libyan militiamen released four Italian engineers.", cameo: "0841", source: ["LBY"], target: ["ITA"] },
    { text: "Ethiopia withdrew its troops from Somalia.", cameo: "0874", source: ["ETH"], target: ["SOM"] },
    { text: "The rebels in Colombia declared a ceasefire.", cameo: "0871", source: ["COL"] },
    { text: "The United States lifted its sanctions on Sudan.", cameo: "085", source: ["USA"], target: ["SDN"] },
    { text: "Iran allowed UN inspectors to enter the site.", cameo: "086", source: ["IRN"], target: ["IGO"] },
    { text: "Peru's prime minister resigned on Sunday.", cameo: "083", source: ["PER"] },
    { text: "Belgium returned the remains of the statesman to Congo.", cameo: "084", source: ["BEL"] },
    { text: "Fifty Ugandan rebels surrendered to the army.", cameo: "0874", source: ["UGA"] },
    { text: "Saudi Arabia opened the border crossing for aid convoys to Yemen.", cameo: "086", source: ["SAU"], target: ["YEM"] },
    { text: "A court in Ankara freed the German journalist.", cameo: "0841", source: ["TUR"], target: ["DEU"] },
    { text: "Nepal's former guerrillas handed in their weapons.", cameo: "0871", source: ["NPL"] },
    { text: "Israel and Hamas announced a truce.", cameo: "0871", source: ["ISR", "PSE"] },
  ],
};
