import { ASSAULT_FRAMES } from "../lexicon/assault.js";
import type { EventType } from "./event-type.js";

export const ASSAULT: EventType = {
  id: "ASSAULT",
  definition:
    "Deliberate physical violence against people or what belongs to them: attacks, killings, abductions, beatings, bombings, destruction, fighting between armed sides.",
  frames: ASSAULT_FRAMES,
  targets: ["against", "on", "at", "in", "into", "of", "obj"],
  refusals: [
    {
      why: "rights, titles and jobs are fought for",
      triggers: "v fight battle",
      when: "for:right,equality,reform,justice,change,freedom,title,job,seat,vote,place,medal,control!",
      example: "Nurses fight for equality at work.",
    },
    {
      why: "rivals in a debate attack with words",
      triggers: "v attack assail",
      when: "near:debate,twitter,tweet,interview,speech,column,ad,advert",
      example: "The senator attacked her rival in a debate.",
    },
    {
      why: "animals and nature attack without a will, and animals are culled",
      triggers: "v attack kill slaughter; n killing slaughter",
      when: "subj:water,virus,bacteria,cell,insect,shark,dog,bear,crocodile,worm,acid,wolf,lion",
      example: "A shark attacked a swimmer off Perth.",
    },
    {
      why: "animals are culled",
      triggers: "n killing slaughter massacre",
      when: "of:pig,chicken,cattle,poultry,elephant,whale,bird,dog,animal,goat,sheep,rhino",
      example: "Egypt ordered the killing of pigs.",
    },
    {
      why: "plans and orders are executed",
      triggers: "v execute",
      when: "obj:plan,shutdown,order,strategy,manoeuvre,maneuver,project,warrant,operation,program,programme,agreement,contract,trade,mission,task,search,code",
      example: "The ministry executed a plan for the schools.",
    },
    {
      why: "lawmakers and critics clash in words",
      triggers: "n clash confrontation; v clash",
      when: "with:politician,critic,lawmaker,reporter,coach,referee,rival near:debate,hearing,interview",
      example: "The minister clashed with critics in a debate.",
    },
    {
      why: "politicians attack rivals, plans and rulings with words",
      triggers: "v attack assail",
      when: "obj:policy,record,decision,law,bill,investigation,inquiry,impeachment,ruling,speech,comment,remark,deal,proposal,reputation,character as:*",
      example: "The senator attacked the ruling in a speech.",
    },
    {
      why: "claims and dates clash without a blow",
      triggers: "v clash",
      when: "subj:claim,view,interest,schedule,date,colour,color,opinion,style",
      example: "The two views clashed at a seminar.",
    },
    {
      why: "fires, floods, storms, crashes and diseases kill without a will",
      triggers: "v kill wound injure maim destroy wreck claim hit strike batter pound leave",
      when: "subj:fire,wildfire,blaze,flood,flooding,storm,hurricane,typhoon,cyclone,tornado,earthquake,quake,tsunami,landslide,mudslide,avalanche,crash,accident,collision,derailment,bus,train,lorry,virus,disease,epidemic,outbreak,drought,heat,heatwave,lightning,cold,eruption,volcano",
      example: "A fire at a factory in Pakistan killed six workers.",
    },
    {
      why: "problems, plans and opponents in a game are attacked in a figure of speech",
      triggers: "v attack ambush assail storm overrun",
      when: "obj:@sport,problem,issue,policy,record,plan,idea,cancer",
      example: "The minister attacked the problem of late trains with a new timetable.",
    },
    {
      why: "privacy and pitches are invaded in a figure of speech",
      triggers: "v invade",
      when: "obj:privacy,pitch,space",
      example: "Supporters invaded the pitch after the final whistle.",
    },
    {
      why: "fires, diseases, vices, charges and elections are fought without violence",
      triggers: "v fight battle",
      when: "obj:fire,blaze,cancer,disease,virus,corruption,crime,poverty,charge,case,election,bout,inflation,climate,allegation,extradition,appeal,pandemic,outbreak,flame",
      example: "Firefighters battled a blaze at a warehouse in Naples.",
    },
    {
      why: "a battle of words or wills",
      triggers: "n clash fighting battle skirmish firefight gunbattle hostility combat shootout confrontation standoff_with",
      when: "of:word,will,wit,idea,sexes",
      example: "The debate turned into a battle of wits.",
    },
    {
      why: "films, pictures and goals are shot too",
      triggers: "v shoot gun_down shoot_dead machine-gun mow_down riddle",
      when: "obj:film,movie,video,picture,photo,scene,goal,ball,puck,free,hoop,par,round",
      example: "The director shot the film in Morocco.",
    },
    {
      why: "a barrage of questions hurts nobody",
      triggers: "n shelling bombardment barrage shellfire cannonade",
      when: "of:question,criticism,email,call,text",
      example: "The mayor faced a barrage of questions.",
    },
    {
      why: "to bomb a test is to fail",
      triggers: "v bomb strafe bombard firebomb carpet-bomb",
      when: "obj:test,exam,stage,box,party",
      example: "He bombed the test on Friday.",
    },
    {
      why: "debates and agendas are hijacked in a figure of speech",
      triggers: "v abduct kidnap hijack snatch commandeer shanghai",
      when: "obj:debate,agenda,thread,word",
      example: "A small group hijacked the debate.",
    },
    {
      why: "bills, germs, plants, animals and time are killed without being attacked",
      triggers:
        "v kill slay murder massacre slaughter butcher behead decapitate strangle execute lynch burn_alive hack_to gun_down cut_down wipe_out exterminate",
      when: "obj:time,bill,deal,process,proposal,plan,bacteria,virus,cell,cancer,penalty,legislation,measure,project,amendment,mood,idea,weed,pest,mosquito,bug,tree,job,fish,dog,cat,bird,bear,whale,elephant,animal,cow,joke,chance,demand,industry,myth,program,programme,law,plant,brand,app,feature",
      example: "The committee killed the bill in a late vote.",
    },
    {
      why: "to crack down on fraud, drugs or spam is police work",
      triggers: "v crack_down clamp_down; n repression suppression persecution",
      when: "on:corruption,fraud,spam,fake,tax,drug,password",
      example: "Sweden cracked down on tax fraud.",
    },
    {
      why: "memories and urges are repressed in the mind",
      triggers: "v repress persecute terrorize terrorise brutalise oppress",
      when: "obj:memory,emotion,urge",
      example: "She repressed the memory for years.",
    },
    {
      why: "forests and evidence are destroyed by no attack",
      triggers: "n destruction demolition looting arson sabotage razing vandalism bulldozing",
      when: "of:evidence,rainforest,forest,habitat,ozone,amazon",
      example: "Brazil reported the destruction of the rainforest.",
    },
  ],
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
