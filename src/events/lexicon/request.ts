/**
 * Frames of REQUEST: demands (CAMEO 10) and appeals (CAMEO 02).
 * Columns: CAMEO code (and PLOVER mode) | triggers | conditions.
 */
export const REQUEST_FRAMES = `
100 | v demand insist_on | T:from,of,on,to,for,for!
100 | n demand ultimatum | T:for,from,on,to,of supp weak
100 | v demand | ccomp:*
100 | v insist | ccomp:* wanted
100 | v order instruct command direct compel | xcomp:* T:obj subj:@person,court,government,judge,state,army,tribunal,ministry,council,authority,parliament,police,president
100 | v force pressure pressurize pressurise | xcomp:* T:obj subj:@person,court,government,state,army,country,authority,union
100 | v put apply exert increase step_up pile | obj:pressure T:on
100 | v set lay_down issue present list make put_forward submit | obj:demand,condition,deadline T:to,for,on
100 | v remind | ccomp:must,comply,cooperate T:obj
1011/assist | v demand seek insist_on | obj:trade,investment,access,cooperation mod:economic,trade T:from,of
1012/assist | v demand | obj:troop,base,cooperation mod:military T:from
1013/assist | v demand seek request | obj:extradition,arrest,trial,handover,prosecution,surrender,custody T:of,from,to
102/assist | v demand | obj:support,cooperation,backing,recognition,apology T:from,of
1031/assist | v demand seek | obj:@money,aid,compensation,reparation,assistance T:from,of
104/change | v demand | obj:@reform,election,resignation,change,democracy,referendum T:from,of,in
1041/change | v demand | obj:@resignation,resignation,step_down T:of,from,by
1042/change | v demand | obj:policy,reversal,repeal,wage,pay,raise,increase,cut T:from,in,of
1043/change | v demand | obj:@rights,right,autonomy,independence,recognition T:from,of,for
1051/yield | v demand | obj:lifting,easing,end T:of,by,from
1053/yield | v demand | obj:release,return,freedom T:of,from
1054/yield | v demand | obj:lifting,end mod:sanction of:sanction,embargo T:by,from &
1055/yield | v demand | obj:access,inspection T:to,for
1056/yield | v demand | obj:withdrawal,ceasefire,truce,end,pullout,halt,disarmament T:of,from,by,with,in
106/meet | v demand | obj:@talks,talk,meeting,negotiation T:with,from
100 | a essential imperative | weak
1013/assist | v seek want request | obj:extradition,arrest,custody T:of,from
1033/assist | v seek request apply_for | obj:asylum,refuge,sanctuary,shelter T:in,from,of
020 | v push_for press_for lobby_for campaign_for argue_for | T:on,to,by,from
1033/assist | v seek | obj:refuge,asylum,sanctuary,shelter T:in,from
020 | v appeal plead | T:to,with,for subj:@person,country,state,government,agency,organisation,organization,un,union,group,council,family
020 | v call_for appeal_for call_upon call_on plead_with | T:on,to,with,by,from,upon subj:@person,country,state,government,agency,organisation,organization,un,union,group,council,party,member,official,leader,minister,congress,senate
020 | v urge exhort implore entreat beseech ask request beg press push advise encourage invite recommend lobby call_on call_upon appeal_to | xcomp:* T:obj,on,upon,to subj:@person,country,state,government,agency,organisation,organization,un,union,group,council,party,member,official,leader,minister,court,army,congress
020 | v urge request propose recommend advocate | ccomp:* T:obj
020 | v urge | T:obj weak
026 | v propose suggest request seek | obj:call,talk,meeting,summit,teleconference,dialogue,negotiation,conversation,videoconference T:to,by,with,from
020 | v propose suggest | obj:call,talk,meeting,summit,teleconference,dialogue,ceasefire T:to,by,with
020 | v request ask_for solicit | obj:call,talk,meeting,help,cooperation,support,assistance,aid,clarification,delay,extension,intervention,extradition,visa,information,summit,teleconference,troop,weapon,peacekeeper,loan T:from,of
020 | v issue make renew repeat send launch reiterate voice | obj:appeal,plea,call,request,reminder T:to,for,on
020 | n appeal plea call request urging | T:to,on,for supp weak
022 | v ask seek solicit request | obj:support,backing,cooperation,mediation T:from,of
023 | v ask appeal request seek solicit | obj:@aid,aid,assistance,help,loan,fund,relief,donation T:from,of for:@aid,aid,assistance,help,loan,fund,relief,donation
0234 | v ask request seek | obj:peacekeeper,protection,troop T:from,of
024 | v call_for appeal_for urge | obj:@reform,election,reform,referendum,democracy T:in,from,by
0241 | v call_for urge | obj:@resignation,resignation,ouster,removal T:of,from
025 | v call_for appeal_for urge | obj:restraint,calm,release,end,withdrawal,lifting,halt,cessation T:of,from,by,on
0256 | v call_for appeal_for urge | obj:ceasefire,truce,restraint,calm,peace,end,cessation,withdrawal T:in,between,by,to
026 | v call_for appeal_for urge propose invite | obj:@talks,talk,dialogue,negotiation,meeting T:with,between,by
0253 | v call_for appeal_for urge seek | obj:release,freedom T:of,from
027 | v call_for appeal_for urge | obj:solution,settlement,resolution T:to,of,in
020 | v petition | T:obj,for
020 | v ask beg press lobby petition | for:* obj:@person,government,country T:obj &
020 | v ask | for:* iobj:@person,government,country T:iobj &
022 | v apply | for:membership,aid,loan,help,status,asylum to:union,nato,bloc,court T:to,for subj:country,government,state,@person
020 | v want | xcomp:* obj:@person,government,country subj:country,government,state,@person & T:obj weak
023 | v seek request ask_for | obj:@milaid,@troops,missile from:* & T:from
020 | v tell | xcomp:* iobj:named,@person,country,government & T:iobj,obj subj:named,government,country,state,president,minister,leader,party,union,council
100 | v tell order | xcomp:leave,withdraw,stop,halt,release,free,end,pull iobj:named,@person,country,government & T:iobj subj:named,government,country,state,president,minister,leader,union,council
020 | v prod nudge coax pester goad prevail_upon challenge | xcomp:* obj:* T:obj,upon &
020 | v want | xcomp:* T:obj subj:union,group,opposition,party,student,worker,teacher,farmer,bishop,rebel,protester,activist,parent,family,official,named,government obj:@person,government,country,parliament,army,military,authority & weak
100 | v clamor clamour agitate | for:* T:in,from,of
100 | v require oblige | xcomp:* obj:@person,country,government & T:obj subj:named,government,country,state,union,council,court weak
020 | n petition | T:to supp weak for:*
100 | n call pressure | for:@reform,resignation,release,withdrawal,ceasefire,end,probe,inquiry T:on,to weak supp
100 | v demand | obj:guarantee,assurance,explanation,answer,inquiry,probe,investigation,punishment,compensation,apology T:from,of
1033/assist | v seek claim demand | obj:compensation,reparation,damages T:from
023 | v seek solicit | obj:help,loan,funds,assistance,aid T:from,of,in
026 | v invite ask | obj:@person,leader,president xcomp:mediate,visit,attend T:obj weak
025 | v call appeal | for:calm,restraint,end,ceasefire,truce,halt,withdrawal,release,peace,unity T:on,to,in,from
022 | v ask | obj:council,parliament,assembly,congress xcomp:* & T:obj
100 | v give | obj:week,day,hour,month iobj:* xcomp:drop,withdraw,leave,resign,release,free,comply,accept,repeal,quit & T:iobj
022 | v seek request ask_for | obj:mediation,intervention,help,assistance,support T:of,from,by
020 | v turn look reach_out | to:* for:help,aid,assistance,support,protection,mediation,loan,weapon,money,backing & T:to
020 | v enlist seek solicit | obj:help,support,mediation,assistance,backing,intervention,good of:* & T:of,from
020 | v write | to:* xcomp:ask,demand,urge,request & T:to
020 | v raise send up make | obj:plea,call,appeal,cry,SOS T:to
020 | v petition lobby beseech | xcomp:* obj:* & T:obj
020 | v want wish | xcomp:* obj:land,government,igo,court,parliament subj:land,named,government,family,group,party,opposition,union & T:obj weak
020 | v press push agitate lobby campaign clamour | for:pay,reform,release,inquiry,probe,election,change,vote,independence,autonomy,rights,right,compensation,withdrawal,ceasefire subj:@person,group,union,party,land,worker,student,activist T:on,from,in weak
100 | v demand claim | obj:ransom T:for,from
020 | v request seek demand ask_for call_for | obj:session,meeting,debate,hearing,summit,sitting mod:emergency,urgent,special,extraordinary & T:of,from,with
020 | v plead beg appeal pray | with:* to:* for:* subj:@person,@civilian,named,government,group,crowd & T:with,to,from
020 | v table submit put_forward sponsor introduce circulate | obj:resolution,motion,draft xcomp:seek,demand,call,urge T:in,on,against
020 | v press badger pester hound clamour clamor agitate | for:* subj:@person,named,government,group,union,party T:obj,from
`;
