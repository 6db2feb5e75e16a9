/** Frames of SANCTION. Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const SANCTION_FRAMES = `
160/withdraw | v reduce scale_back scale_down curtail downgrade cut | obj:@relations,cooperation,presence,contact,tie,cooperation T:with,to
161/withdraw | v break sever cut suspend rupture downgrade freeze terminate end halt reduce curb break_off cut_off close | obj:@relations,embassy,consulate,mission,link,contact,cooperation,partnership,alliance T:with,to,in
161/withdraw | v recall withdraw pull_out summon_home | obj:ambassador,envoy,diplomat,attache,consul,representative T:from,in,to
161/withdraw | v close shut shutter vacate | obj:embassy,consulate,mission T:in,of
161/withdraw | n severance recall rupture downgrading | of:@relations,ambassador,envoy T:with
161/withdraw | v quit leave withdraw_from pull_out_of pull_out walk_out_of exit abandon abrogate renounce scrap repudiate cancel suspend tear_up annul terminate denounce_treaty rip_up freeze revoke | obj:agreement,treaty,accord,pact,deal,alliance,coalition,union,organisation,organization,convention,council,bloc,commission,league,court,contract,coalition,nafta,nato,protocol,memorandum from:agreement,treaty,accord,pact,deal,alliance,coalition,union,organisation,organization,convention,council,bloc,commission,league,court,protocol T:with,obj,from
161/withdraw | n withdrawal pullout exit departure | from:agreement,treaty,accord,pact,deal,alliance,union,organisation,organization,convention,council,court T:from
162/discontinue | v suspend halt stop cut reduce freeze cut_off end withhold terminate cancel discontinue slash stop_providing curtail withdraw trim scale_back block | obj:@aid,aid,assistance,delivery,supply,funding,operation!,program!,programme!,payment,donation,food T:to,for,in,from tgt:*
1621/discontinue | v suspend halt stop cut reduce freeze cut_off end withhold terminate cancel discontinue slash | obj:aid,assistance,loan,credit,funding,program,programme,project,investment mod:economic,financial,development,budget T:to,for,in
1622/discontinue | v suspend halt stop cut reduce freeze cut_off end withhold terminate cancel discontinue slash | obj:aid,assistance,sale,shipment,delivery,arm,weapon,training,supply,program,programme,cooperation,export mod:military,arms,weapon,weapons,defence,defense,security T:to,for,in,with
1623/discontinue | v suspend halt stop cut reduce freeze cut_off end withhold terminate cancel discontinue slash | obj:aid,assistance,food,supply,delivery,relief,flight,operation,convoy,donation,ration mod:humanitarian,food,relief,medical T:to,for,in
162/discontinue | n suspension cut cutoff freeze halt halting termination reduction withholding freezing | of:@aid,aid,assistance,supply,delivery,sale,cooperation,payment T:to,for
162/discontinue | n cut cutoff freeze reduction suspension | mod:aid,funding,assistance T:to,for
163/discontinue | v impose slap place clamp reimpose renew tighten extend adopt announce approve introduce levy enforce enact toughen strengthen maintain widen | obj:@econ,sanction,embargo,tariff,duty,boycott,measure! T:on,against,over
163/discontinue | v sanction embargo blacklist | T:obj subj:@person,state,country,union,government,treasury,council,ministry,administration,washington,department,european
163/discontinue | n sanction embargo | T:on,against weak by
163/discontinue | n imposition imposing tightening reimposition extension renewal | of:@econ T:on,against
163/discontinue | v ban halt suspend stop block prohibit bar restrict cut end freeze | obj:import,export,trade,sale,purchase,shipment,flight,link,transaction,investment,supply,delivery,transit T:from,to,with,of tgt:*
163/discontinue | n suspension halt ban stop freeze halting banning | of:import,export,trade,sale,flight,link,shipment T:from,to,with tgt:*
163/discontinue | n ban embargo boycott suspension | on:import,export,trade,sale,flight,arm,good,product,oil T:from,to,with
163/discontinue | v boycott shun | obj:good,product,company,oil,store,import,brand T:of,from,obj
163/discontinue | v raise increase hike double | obj:tariff,duty T:on tgt:*
164/withdraw | v suspend halt break_off cancel walk_out_of abandon postpone pull_out_of withdraw_from quit end cut_off call_off boycott storm_out_of freeze stop leave shelve skip put_off delay adjourn scrap | obj:@talksrel,talk,negotiation,dialogue,meeting,summit,peace,process from:@talksrel,process,negotiation,talk T:with,to,in,between
164/withdraw | v withdraw pull_out walk_out quit pull | from:talk,negotiation,dialogue,meeting,summit,process,conference,round of:talk,negotiation,dialogue,meeting,summit,process,conference T:with
164/withdraw | n suspension cancellation breakdown collapse postponement boycott | of:@talksrel,process T:with,between
164/withdraw | v collapse break_down fail stall founder | subj:talk,negotiation,dialogue,summit,conference,meeting,mediation T:between,with recip subjn
164/withdraw | v fail | xcomp:agree,reach,resolve,settle recip
164/withdraw | v fail | subj:talk,negotiation,summit,mediation,meeting obj:agreement,deal xcomp:reach,agree,produce,yield,resolve,break subjn
164/withdraw | v end break_up conclude finish | subj:talk,negotiation,summit,meeting without:agreement,deal,breakthrough,progress,result,accord,resolution in:failure,deadlock,disagreement,acrimony,stalemate subjn
165/withdraw | v end suspend abandon halt quit give_up stop withdraw_from break_off | obj:mediation,mediator,conciliation,effort mod:mediation,mediating,peace T:between,in,with
166/expel | v expel eject throw_out kick_out send_home oust evict declare_persona order_out boot_out | obj:@diplomat,@agency,@inspectors,organization,organisation,agency,staff,journalist,correspondent,worker,mission,delegation,attache,reporter,group,unit,un T:obj,from
166/expel | n expulsion ejection ouster | of:@diplomat,@agency,@inspectors T:of,from
166/expel | v declare | obj:@diplomat xcomp:grata,persona T:obj &
166/expel | v order give tell | obj:@diplomat,@agency,@inspectors,official xcomp:leave,depart T:obj &
166/expel | v force_out drive_out push_out throw_out | obj:agency,organisation,organization,staff,@agency,@diplomat T:obj
166/withdraw | v withdraw pull_out evacuate pull remove ship_out | obj:diplomat,staff,personnel,worker,employee,official,mission,team,agency T:from,in
1661/withdraw | v withdraw pull_out pull evacuate ship_out remove expel | obj:peacekeeper,peacekeeping,mission,observer,monitor T:from,in,out
1662/expel | v expel withdraw pull_out evict kick_out throw_out bar eject | obj:inspector,observer,monitor,investigator T:obj,from
1663/expel | v expel ban suspend withdraw pull_out kick_out throw_out close | obj:@agency,ngo,charity,relief T:obj,from
1661/withdraw | n withdrawal pullout removal evacuation | of:peacekeeper,observer,inspector,staff,diplomat,mission T:from
161/withdraw | v suspend expel exclude eject bar oust | from:organisation,organization,union,league,commonwealth,council,bloc,g8,group,assembly,court T:obj
161/withdraw | v suspend | obj:membership T:of,obj
160/withdraw | v snub shun cold-shoulder ostracize ostracise isolate | T:obj subj:@person,country,state,government,union weak
116/convict | v convict sentence condemn | T:obj subj:court,tribunal,judge,jury,panel,justice,bench
116/convict | v find | obj:guilty xcomp:guilty T:obj
116/convict | n conviction sentencing sentence | T:of,for weak
162/discontinue | v stop halt cut_off cut shut_off turn_off interrupt disrupt suspend reduce | obj:gas,oil,electricity,water,power,fuel,energy,coal T:to,from tgt:*
162/discontinue | v default_on halt suspend freeze | obj:payment,repayment,debt T:to
161/withdraw | v renege_on backtrack_on back_out_of go_back_on backpedal | T:on,with obj:*
160/withdraw | v revoke cancel withdraw suspend | obj:visa,privilege,waiver,preference,status,recognition,support,cooperation T:for,of,to,from,with tgt:*
162/discontinue | v disband dissolve dismantle close | obj:mission,office,program T:in tgt:* weak
161/withdraw | v suspend expel | obj:land subj:bloc,union,organisation,organization,league,commonwealth,council T:obj &
163/discontinue | v close shut | obj:airspace,port,market,border to:* T:to &
166/expel | v expel throw_out kick_out | obj:officer,official,agent mod:intelligence,embassy,diplomatic,consular T:obj
166/expel | v expel throw_out kick_out | obj:spy T:obj
1663/expel | v throw_out kick_out | obj:country obj!:@person,team,player,case,appeal T:obj subj:country,government,junta
163/discontinue | v punish penalise penalize | T:obj obj:country,government,state subj:country,union,government,state &
163/discontinue | v impose place announce slap | obj:freeze,ban mod:asset,travel,visa,arms,import,export T:on,against
163/discontinue | n freeze | mod:asset T:on,against
163/discontinue | v list designate blacklist declare brand | as:group,organisation,organization,entity,terrorist T:obj subj:land,government,state,department,treasury,union,ministry
163/discontinue | v ban bar prohibit | obj:airline,plane,aircraft,ship,vessel,flight,truck,carrier,lorry from:airspace,port,water,territory,sky,soil & T:obj
163/discontinue | v stop halt suspend ban cancel cut ground | obj:flight,export,import,sale,shipment,delivery,supply,transit,service,traffic,train to:land & T:to
163/discontinue | v stop halt suspend ban cancel cut | obj:export,import,purchase,flight from:land & T:from
163/discontinue | v prohibit ban bar | obj:call,visit mod:port T:by
116/convict | v jail imprison | T:obj subj:court,judge,tribunal,jury
116/convict | v jail imprison | for:year,month,life noagent T:obj
161/withdraw | v call_off | obj:cooperation,exercise,drill,partnership T:with,to
161/withdraw | v break cut sever | off obj:contact,dialogue,relation,tie,link T:with,to
166/expel | v tell order give instruct ask | obj:@diplomat xcomp:leave,go,depart,pack & T:obj
166/expel | v tell order give instruct ask | iobj:@diplomat xcomp:leave,go,depart,pack & T:iobj
166/expel | v order | obj:@diplomat out:* T:obj &
166/expel | v order | obj:@diplomat of:country T:obj &
166/expel | v order | obj:@diplomat adv:out T:obj
162/discontinue | v stop suspend cut halt freeze end cut_off | obj:aid,assistance,loan,credit,help T:to,for tgt:*
162/discontinue | v freeze suspend | obj:contract,sale,licence,license,deal mod:arm,arms,weapon,defense,defence,military T:with,to
163/discontinue | v seal close | obj:border,frontier to:goods,product,trade,traffic & T:to
163/discontinue | v ground | obj:plane,aircraft,airline,flight,jet T:of,obj weak
163/discontinue | v cut slash withdraw revoke end | obj:privilege,preference,quota,credit,status mod:trade,tariff,favored,nation T:for,of,from
164/withdraw | v cancel call_off postpone scrap put_off abandon | obj:visit,trip,tour,summit,meeting T:to,with
160/withdraw | v downgrade | obj:tie,relation,representation,mission T:with,to
162/discontinue | v stop suspend cut halt freeze end cut_off block | obj:aid,assistance,loan,credit,help to:* subj:country,government,union,bank,state & T:to
161/withdraw | v quit leave withdraw_from pull_out_of exit pull_out withdraw | obj:igo of:igo from:igo T:obj,of,from
161/withdraw | v quit leave exit | obj:igo,union,bloc,commonwealth,treaty,pact subj:land T:obj
163/discontinue | v pull_out pull withdraw divest | obj:money,investment,stake from:* & T:from
163/discontinue | v pull | obj:money,investment,stake of:* & T:of
116/convict | v give hand | obj:year,month,term,sentence,life iobj:* & T:iobj subj:court,judge,tribunal,jury
166/expel | v give | obj:hour,day xcomp:leave,quit,depart iobj:@diplomat & T:iobj
116/convict | v sentence condemn imprison convict | T:obj to:death,prison,jail,year,month,life,imprisonment,lash,labour,labor,hanging,term
161/withdraw | v call | adv:home,back obj:@diplomat T:to,from,in
161/withdraw | v call_back call_home | obj:@diplomat T:to,from,in
163/discontinue | v add place put | to:blacklist,list,sanction obj:@person,company,firm,bank,entity,official,general,group,organisation & T:obj
163/discontinue | v add place put | on:blacklist,list obj:@person,company,firm,bank,entity,official,general,group,organisation & T:obj
163/discontinue | v target | obj:@person,company,bank,official,oligarch,entity with:sanction,measure,restriction,ban & T:obj
162/discontinue | v lose | obj:aid,assistance,funding,loan,support weak T:subj subjT nosrc
163/discontinue | v freeze block seize | obj:asset,account,holding,property mod:named subj:land T:mod,of
163/discontinue | v punish penalise penalize target hit | obj:oligarch,official,company,bank,tycoon,businessman,entity,firm,executive mod:named subj:land,union,government,treasury T:obj
163/discontinue | v hit target | with:sanction,embargo,tariff,penalty obj:* & T:obj
166/expel | v declare name brand | obj:@diplomat,employee,officer,staff near:grata,gratae & T:obj
163/discontinue | v seal close shut | obj:border,frontier with:land subj:land & T:with
166/expel | v send | xcomp:pack T:obj,of
166/expel | v send pack | adv:packing,home obj:@diplomat,staff,member,envoy,ambassador,attache T:obj,of
166/expel | v show | obj:door iobj:* & T:iobj
166/expel | v send_home send_back | obj:@diplomat,staff,adviser,instructor,troop!,envoy,attache T:obj,from
166/expel | v give | obj:order mod:marching T:iobj
161/withdraw | v pull summon call bring | obj:ambassador,envoy,diplomat from:* & T:from,of
161/withdraw | v withdraw | obj:ambassador,envoy,consul T:from,in,to
161/withdraw | v throw expel drop eject exclude suspend kick | obj:land,government,junta of:* from:council,body,club,group,bloc,union,alliance,league,organisation,organization,programme,program,system & T:obj
161/withdraw | v throw_out kick_out expel eject exclude | of:council,body,club,group,bloc,union,alliance,league,organisation,organization obj:land & T:obj
161/withdraw | v walk pull back | out:pact,treaty,deal,accord,agreement,alliance,bloc T:with,of
161/withdraw | v turn | obj:back on:alliance,treaty,partner,land,bloc & T:on
161/withdraw | v suspend freeze end | obj:membership,participation,accreditation T:of,in
162/discontinue | v pause suspend halt freeze stop cut withhold slash hold_back hold_up block cancel end | obj:@money,@aid,@milaid,dollar,euro,million,billion in:aid,assistance,help,support,funding,loan & T:to,for,from
162/discontinue | v turn_off shut_off cut_off | obj:tap,gas,oil,power,supply,water,electricity T:to,for
162/discontinue | v pull withdraw yank | obj:funding,money,support,funds from:* & T:from,of,on
163/discontinue | v cut_off stop halt suspend ban end block cease | obj:export,import,sale,shipment,delivery,purchase,trade,flight,supply to:land,of:* from:land with:land & T:to,from,with
163/discontinue | v stop halt suspend ban end | obj:import from:land & T:from
163/discontinue | v cut stop halt suspend ban end restrict | obj:import,export,purchase subj:land T:from,to,of
163/discontinue | v withdraw cancel revoke rescind | obj:invitation,visa,accreditation T:of,to,for
163/discontinue | v have | obj:invitation,visa,asset xcomp:withdraw,cancel,freeze,revoke subjT nosrc T:subj & weak
163/discontinue | v blacklist | T:obj
163/discontinue | v bar ban | obj:@person,official,minister,general from:enter,visit,travel subj:land,union & T:obj
163/discontinue | v impose place slap announce join | with:sanction,ban,embargo in:sanction,ban,embargo T:on,against
163/discontinue | n ban freeze | mod:travel,visa,asset on:* T:on,against weak
116/convict | v hand give mete_out deal | obj:term,sentence,year,life,penalty subj:court,judge,tribunal,jury,panel T:to,iobj
116/convict | v hand_down hand_out mete_out pass pronounce deliver impose | obj:sentence,term,verdict,conviction,life,year,penalty T:on,to,against
116/convict | v receive get draw | obj:term,sentence,penalty subj:@person mod:life,prison,jail,death,year subjT nosrc weak T:subj
116/convict | v fine convict sentence condemn | obj:land,government subj:court,tribunal,judge T:obj
166/expel | v send | obj:pack T:obj
166/expel | v send | xcomp:pack obj:diplomat,ambassador,envoy,consul,attache,charge,named,official T:obj
164 | v take pull withdraw | obj:money,fund,investment,cash,stake,holding,saving of:named,firm,company,bank & T:of,from,out
163 | v strike remove drop take delete | off:list from:list obj:named T:obj
166/expel | v tell order give | obj:@diplomat,charge xcomp:leave,go,gone,quit,depart,pack T:obj,of
`;
