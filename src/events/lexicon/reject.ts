/** Frames of REJECT (CAMEO 12). Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const REJECT_FRAMES = `
120 | v reject refuse decline turn_down spurn rebuff dismiss repudiate snub rule_out shoot_down brush_off brush_aside shun throw_out | obj:offer,proposal,plan,call,demand,request,invitation,resolution,appeal,suggestion,initiative,deal,agreement,bid,idea,terms,term,condition,ultimatum,draft,motion,amendment,referendum,ruling,verdict,constitution,result,move,intervention,interference,pressure,settlement,candidacy,petition,report!,bill,treaty,budget,solution,notion,attempt,option,compromise,concession,application,ceasefire,truce,help,aid,assistance,talk,negotiation,meeting,mediation,authority,rule,deployment,claim!,decision,legislation,condition,quota,visa,request,step T:of,by,from,for,obj,to
120 | v reject oppose resist | T:of,by,from,obj subj:@person,country,government,state,party,union,parliament,court,@militants,congress,senate,council,group,washington,administration,voter
120 | n rejection refusal | T:of,by,to supp weak
120 | n opposition resistance | to:* T:to supp weak
120 | v oppose | obj:plan,war,resolution,proposal,move,deployment,intervention,bid,deal,bill,sanction,policy,decision,expansion,independence,presence,action,attempt,construction,law,measure,settlement,agreement,use,entry,candidacy,sale T:of,by,obj,against
120 | a opposed | to:* T:to
1211/assist | v reject refuse turn_down | obj:deal,trade,investment,agreement,cooperation mod:trade,economic,free,business T:with,of,from
1212/assist | v reject refuse turn_down oppose | obj:base,deployment,alliance,cooperation,intervention,solution mod:military T:of,with,from,to
1213/assist | v reject refuse turn_down deny | obj:extradition T:of,to,from mod:extradition
122/assist | v reject refuse turn_down deny | obj:@aid,aid,assistance,help,loan,funding T:to,for,from,iobj
1224/assist | v reject refuse turn_down oppose | obj:peacekeeper,peacekeeping,deployment mod:peacekeeping T:of,from
123/change | v reject refuse turn_down resist oppose | obj:@reform,reform,election,change,amendment T:of,for,by
1231/change | v refuse decline | xcomp:resign,step_down,quit,leave,stand_down,step
1231/change | v reject dismiss refuse resist | obj:@resignation,resignation T:of,from,by
1232/change | v reject refuse dismiss | obj:demand,call,request,petition mod:pay,policy,wage,tax T:of,from,by,for
1233/change | v reject refuse deny oppose | obj:@rights,autonomy,independence,statehood,right,citizenship T:for,to,of,iobj
124/change | v defy ignore flout disregard disobey brush_aside snub shrug_off | obj:demand,call,resolution,request,order,appeal,protest,complaint,pressure,warning,ultimatum,ruling,deadline,threat,criticism,sanction T:of,from,by subj:@person,country,government,state,@militants,party,army,group
124/change | v refuse decline | xcomp:* T:of,from,to
124/change | v refuse | T:obj,to subj:@person,country,government,state,@militants,party,army,group weak
1243/yield | v refuse decline | xcomp:release,free,hand,extradite,return T:to,of
1244/yield | v refuse decline | xcomp:lift,ease,remove,end T:on,against
1245/yield | v refuse bar deny | obj:access,inspection T:to,of,obj
1246/yield | v refuse decline | xcomp:withdraw,disarm,surrender,retreat,stop,halt,leave,pull T:from
125/meet | v reject refuse turn_down rule_out decline spurn boycott | obj:talk,negotiation,meeting,dialogue,summit,invitation,conference T:with,of,from,to
125/meet | v refuse decline | xcomp:meet,talk,negotiate,attend,discuss,participate,speak,join,hold T:with,obj
126/meet | v reject refuse turn_down spurn | obj:mediation,mediator,arbitration T:of,by,from mod:mediation
127/meet | v reject refuse turn_down spurn oppose dismiss | obj:@peaceplan,plan,settlement,proposal,accord,deal mod:peace T:of,by,from,for
128/yield | v defy flout disobey ignore violate contravene breach disregard | obj!:ceasefire,truce,right obj:law,rule,norm,court,resolution,constitution,sanction,convention,treaty,agreement,order,embargo,ruling,ban subj:@person,country,government,state,party,army,president,regime T:of
129/yield | v veto | T:obj,of,by
129/yield | n veto | T:of supp weak
129/yield | v block | obj:resolution,bill,motion,appointment,membership,bid,move,statement,accession,legislation,sanction,entry,deal T:of,by,from
120 | v vote | against:* T:against
120 | v withhold deny refuse | obj:approval,consent,permission,recognition,endorsement,visa T:to,for,from
120 | v uphold | obj:conviction,sentence,ban,ruling subj:court,judge T:of,on weak
120 | a out_of | question
128/yield | v boycott | obj:election,vote,referendum,poll,session,parliament T:-
120 | v deny | obj:request,appeal,petition,bail,access,entry,permission subj:court,judge,government,country,authority,panel,tribunal T:of,by,from,to
120 | v stand_by stick_by | obj:decision weak
120 | v fail | xcomp:recognize,comply,cooperate,meet,honor,honour,implement weak T:with
124/change | v vow pledge | xcomp:resist,oppose,reject,defy,veto T:obj
125/meet | v turn_away turn_back rebuff snub | obj:envoy,delegation,ambassador,mission,inspector,observer,mediator,negotiator,diplomat,plane,ship,boat,flight T:of,from,obj
120 | v dismiss reject brush_aside shrug_off | obj:protest,complaint,objection,concern,criticism,warning T:of,from,by
120 | v say | obj:no to:* & T:to
120 | v throw_out strike_out dismiss | obj:petition,appeal,case,challenge,complaint,lawsuit,motion T:of,by,from subj:court,judge,commission,tribunal,panel
120 | v vote_down defeat | obj:treaty,bill,motion,plan,proposal,deal,amendment,budget T:of subj:parliament,senate,congress,voter,lawmaker,assembly,house
120 | v rule_out | obj:* subj:country,government,state,minister,president,@person T:with,for
120 | v call declare brand | obj:proposal,offer,plan,demand,deal,draft,condition xcomp:unacceptable & T:of,obj
129/yield | v block veto hold_up | obj:package,plan,deal,statement,resolution,bill,budget,agreement,declaration,accession,membership,bid,funding,sanction,entry,appointment,proposal T:for,of,by,on,against subj:named,country,government,state,senate,congress,parliament,president,union,party
120 | v stall stonewall balk baulk | on:* at:* T:on,at weak subj:named,government,country,president,minister
120 | v scorn disdain spurn rebuff deride | obj:offer,proposal,plan,call,demand,peace,overture,compromise,invitation T:of,by,from,obj
120 | v renege back_out go_back backtrack | on:promise,deal,agreement,pledge,commitment,accord of:deal,agreement T:to,with
120 | v scupper torpedo sink derail scuttle thwart | obj:deal,talk,plan,agreement,bid,treaty,accord,peace,proposal,effort T:with,of,by
120 | n defiance resistance refusal | T:of,to weak supp
124/change | v resume continue conduct carry_out hold | in:defiance T:of
120 | v stick hold | to:position,gun,decision,line weak
123/change | v overrule | T:obj
1245/yield | v deny refuse | obj:visa,permission,entry,access,clearance T:to,iobj
129/yield | v stop block prevent bar | obj:investigator,inspector,envoy,delegation,mission,monitor,rapporteur from:enter,visit,inspect,leave & T:obj
125/meet | v rule_out exclude | obj:talk,negotiation,meeting,dialogue,truce,ceasefire,concession T:with
120 | v dismiss reject | as:absurd,nonsense,ridiculous,unacceptable,interference,baseless!,false! obj:* T:of,by,obj,from &
1213/assist | v reject refuse turn_down deny block | obj:extradition T:of,to,from
1224/assist | v reject refuse turn_down oppose | obj:peacekeeper,peacekeeping T:of,from
126/meet | v reject refuse turn_down spurn decline | obj:mediation,mediator,arbitration T:of,by,from
120 | v walk_away back_away shy_away | from:* T:from
125/meet | v snub stand_up | T:obj weak subj:named,president,minister,government,country
120 | v rebuff snub spurn brush_off brush_aside shrug_off wave_aside | obj:request,call,plea,appeal,demand,offer,criticism,complaint T:of,by,from,for,obj
120 | v turn | obj:ear to:* mod:deaf & T:to
120 | v slam shut close | obj:door on:@talks,compromise,deal,migrant,proposal in:face & T:on
120 | v pour | obj:water on:* mod:cold & T:on
120 | v give | obj:shrift,refusal,thumb mod:short T:to
120 | v brush wave shrug laugh | off:* aside:* obj:proposal,call,plea,offer,criticism,appeal,demand & T:of,from,by
120 | v walk_away back_away | from:talk,deal,table,negotiation,agreement,offer,proposal,initiative,plan T:with,from
120 | v dig | obj:heel T:on
124/change | v ignore defy flout shrug_off brush_off brush_aside | obj:plea,appeal,call,warning,order,request T:of,from,by,for
125/meet | v sit talk meet negotiate | neg fut with:* T:with,at,to
120 | v spurn rebuff scorn snub ignore disregard dismiss | obj:branch,overture,feeler,plea,appeal,entreaty,mediation,mediator,gesture,call,warning,deadline,summons,subpoena T:of,by,from,for,obj
120 | v spurn rebuff stonewall overrule vote_down strike_down brush_off brush_aside wave_aside turn_down shrug_off pooh-pooh rubbish | low obj:* subj:@person,named,government,parliament,court,group T:of,by,from,for,obj
120 | v vote_down throw_out defeat kill block | obj:motion,bill,amendment,proposal,resolution,budget,measure,treaty,draft,plan,accord subj:@person,parliament,senate,congress,voter,lawmaker,assembly,house,deputy,member,cabinet,committee,council T:of,by
120 | v pour throw | obj:scorn,water on:* & T:on,of,from
120 | v give | obj:shrift,shoulder,brush-off,thumbs-down T:iobj,to,of
120 | v say | obj:no to:* & T:to,of,from,by
120 | v stick stand dig_in | to:gun,position T:- weak
120 | v slam shut close | obj:door on:* & T:on,of,with
120 | v cast wield use exercise | obj:veto T:on,against,of
120 | v refuse decline | obj:mandate,visa,permission,entry,access,credential,landing,overflight,accreditation T:iobj,to,for,of
124 | v defy flout buck | obj:order,ban,warning,ultimatum,resolution,court,ruling,curfew,deadline,summons,demand,call,sanction,embargo T:from,of,by,obj
120 | v hear | of:* neg T:of,from
120 | v show | obj:door iobj:* & T:iobj
120 | v sink torpedo scuttle shoot_down | obj:bill,motion,deal,treaty,proposal,plan,accord,draft,resolution,reform,budget T:of,on,by
`;
