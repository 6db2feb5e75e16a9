/** Frames of COERCE. Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const COERCE_FRAMES = `
170 | v coerce intimidate bully harass hound blackmail strong-arm browbeat | T:obj subj:@person,@troops,@police,@militants,state,government,authority,country,army
170 | n coercion intimidation harassment blackmail | T:of,against weak
171/seize | v seize confiscate impound requisition expropriate nationalize nationalise appropriate commandeer sequester | obj:@property,@weapons,@milaid,@business,industry,bank,mine,passport,record,file,shipment
171/seize | n seizure confiscation expropriation nationalization nationalisation impounding | T:of,from of!:@place,power
1711/seize | v freeze block | obj:asset,account,fund,property,holding
1711/seize | v raid search ransack | obj:home,house,office,headquarters,newspaper,mosque,church,monastery,temple,university,bank,building,apartment,flat,premises,residence,newsroom,bureau,station,compound subj:police,troop,soldier,officer,agent,authority,force,security,official,investigator,prosecutor,service
171/seize | v close shut shut_down close_down seal seal_off | obj:border,crossing,airport,port,airspace,strait,canal,waterway,school,university,mosque,church,newspaper,radio,station,office,channel,frontier,bridge,website,organisation,organization,bureau subj:@person,government,authority,army,police,country,state,court,ministry
172/restrict | v suspend restrict ban bar prohibit outlaw forbid limit curb proscribe disallow blacklist | obj:@person,@party,@mediaorg,entry,travel,access,movement,use,meeting,activity,religion,practice,protest,rally,gathering,strike,candidate,film,book,newspaper,broadcast subj:@person,government,authority,court,state,ministry,parliament,country,army,president,regulator,council,police
172/restrict | v ban bar prohibit outlaw proscribe |
172/restrict | n ban restriction prohibition clampdown_on curb | T:on,against,of weak
172/restrict | v impose place slap introduce announce enact tighten extend | obj:ban,restriction,curb,fine,penalty,limit,prohibition,control,levy!,lockdown,quarantine T:on,against
172/restrict | v replace fine penalize penalise dismiss sack fire suspend dissolve strip oust remove depose | obj:parliament,government,cabinet,governor,minister,judge,mayor,official,officer,council,assembly,lawmaker,mp,chief,commander,ambassador!,commission,general,prosecutor,immunity,citizenship,licence,license,constitution,justice,editor subj:@person,president,government,king,court,parliament,army,authority,ministry,military,premier,monarch
172/restrict | v dissolve disband prorogue suspend | obj:parliament,government,assembly,party,organisation,organization,union,group,council,court,cabinet
172/restrict | v disqualify bar exclude ban | obj:candidate,party,politician,leader,opposition,member from:election,ballot,office,race,poll,standing,vote &
172/restrict | v annul nullify cancel void | obj:election,vote,result,poll,referendum
172/restrict | v suspend revoke withdraw rescind cancel | obj:licence,license,constitution,citizenship,passport,accreditation,permit,registration,visa,immunity
1721/restrict | v suspend curtail abolish repeal limit | obj:@rights,law,liberty,freedom,constitution,election,broadcast
1722/restrict | v outlaw ban dissolve proscribe | obj:party,movement,opposition,candidate,organisation,organization,group,politician
1722/restrict | n banning outlawing dissolution proscription | T:of
1723/curfew | v impose declare order extend announce enforce slap clamp reimpose institute introduce | obj:curfew T:on,in,over
1723/curfew | n curfew lockdown | T:in,on weak
1724/martial-law | v impose declare proclaim extend order announce decree | obj:emergency,martial,siege T:in,on,over
1724/martial-law | n law | mod:martial weak T:in
1724/martial-law | n state | of:emergency,siege weak T:in
172/censor | v censor gag muzzle silence jam | obj:@mediaorg,press,journalist,critic,internet,reporter,opposition,signal,report,coverage,speech
172/censor | v block ban shut close suspend restrict pull_down take_down blackout | obj:@mediaorg,internet,newspaper,website,broadcast,station,channel,access,facebook,twitter,whatsapp,telegram,youtube,publication subj:government,authority,ministry,police,court,regulator,country,state,president,army,junta
172/censor | v cut_off cut shut_down shut block throttle restrict restore! | obj:internet,network,phone,telephone,broadband,wifi T:in
172/censor | n censorship gagging blackout | T:of,on weak
172/censor | v order instruct force | obj:@mediaorg,station,newspaper,broadcaster,journalist xcomp:close,suspend,stop,shut,cease,halt,hand,remove,delete &
173/arrest | v arrest detain imprison jail incarcerate apprehend intern nab round_up lock_up collar capture_suspect take_into_custody | T:obj
173/arrest | v hold keep place put | in:custody,detention,jail,prison T:obj
173/arrest | v hold keep place put | under:arrest,detention T:obj
173/arrest | v take | into:custody T:obj
173/arrest | n arrest detention imprisonment incarceration internment roundup jailing apprehension | T:of by weak
173/arrest | v capture seize nab | obj:suspect,leader,militant,fugitive,commander,smuggler,suspected,lord,gunman,terrorist,member,fighter,boss,criminal,prisoner subj:police,authority,force,troop,soldier,officer,agent,security,army,service
173/arrest | v charge indict prosecute arraign | T:obj subj:police,prosecutor,court,authority,state,government,jury,ministry,attorney,justice,country,army,tribunal with:* for:* over:*
173/arrest | v charge indict prosecute arraign | T:obj with:@crime,murder,treason,espionage,terrorism,corruption,spying,fraud,rape,assault,conspiracy,sedition,offence,offense,count,crime,blasphemy subjopt
173/arrest | n indictment prosecution arraignment | T:of,against weak
173/arrest | v try put | obj:@person on:trial T:obj &
173/arrest | v go stand face | on:trial subjT nosrc
173/arrest | v face | obj:charge,trial,count subjT nosrc
173/arrest | v surround besiege | obj:house,home,compound,office,residence,headquarters,mosque,building subj:police,troop,soldier,force,army
174/deport | v deport extradite_forcibly repatriate_forcibly exile banish evict expel turn_back push_back | obj:@person,migrant,refugee,immigrant,worker,citizen,national,family,asylum,settler,villager,foreigner,* obj!:diplomat,inspector,ambassador,envoy,attache,observer,peacekeeper,organization,organisation,agency,aid,correspondent!,air,student!,mission,un,toxin,breath
174/deport | n deportation eviction banishment | T:of,from
174/deport | n exile | of:* mod:forced,internal T:of
174/deport | v force drive push evict_forcibly | obj:@refugees,@civilian,family,settler from:country,home,land,village,house,camp T:obj &
174/deport | v force_out drive_out turf_out | obj:@refugees,@civilian,settler,thousand,hundred,dozen T:obj
191/restrict | v blockade besiege encircle cut_off surround isolate seal_off lay_siege_to | obj:@target,town,city,port,territory,enclave,capital,country,border,island,road,route,camp,strip subj:@troops,@militants,army,force,navy,country,government,rebel,police,authority,warship
191/restrict | n blockade siege encirclement | T:of,on,against,around weak
191/restrict | v block prevent bar stop obstruct turn_back hinder impede deny | obj:convoy,aid,access,delivery,inspector,passage,shipment,entry,ship,vessel,supply,worker,monitor,observer,movement,traffic,flight subj:@troops,@militants,government,army,authority,force,rebel,police,country,state,soldier,regime T:to,obj
191/restrict | v impose enforce | obj:blockade,siege,quarantine!,cordon T:on,around,against
192/seize | v occupy annex reoccupy colonize colonise | obj:@place,territory,land,country,strip,area,heights,part,island,enclave,building,town,peninsula,zone,@target subj:@troops,@militants,army,force,country,state,settler,government,group,rebel,regime,soldier
192/seize | n occupation annexation takeover | T:of weak
192/seize | v seize take capture | obj:control,power T:of,in,from
192/seize | v overthrow topple depose oust | obj:government,president,regime,leader,king,minister subj:army,military,soldier,coup,junta,rebel,general,officer,troop,force
192/seize | v stage mount launch attempt carry_out | obj:coup,putsch,takeover,mutiny T:against
192/seize | n coup putsch | T:against,in weak
172/withhold | v withhold deny cut cut_off | obj:water,electricity,power,food,medicine,wage,salary,gas,oil,fuel,tax,revenue,supply T:from,to
172/misinformation | v spread disseminate circulate plant peddle | obj:disinformation,propaganda,misinformation,falsehood,hoax,news! mod:fake,false,disinformation T:about,in,against weak
172/misinformation | v rig manipulate falsify steal | obj:election,vote,poll,ballot,result
172/misinformation | n campaign | mod:disinformation,propaganda,smear,misinformation weak T:against
172/cyber | v hack deface breach penetrate infiltrate | obj:website,server,network,system,computer,account,email,site,database,infrastructure,ministry,committee,campaign subj:hacker,group,government,agent,army,country,spy,intelligence,service,@person,state,unit weak
172/cyber | v attack target hit strike | subj:hacker,malware,virus,ransomware,cyberattack T:obj
172/cyber | n cyberattack cyber_attack hacking cyberwarfare cyberassault | T:on,against,of weak
172/cyber | n attack warfare assault intrusion strike | mod:cyber,hacking,malware,ransomware,ddos,cyberspace T:on,against,of
172/restrict | v violate trample infringe abuse deny | obj:right,freedom,liberty subj:government,police,authority,army,state,regime,force,country,troop T:of
172/restrict | v relocate uproot displace resettle_forcibly | adv:forcibly,forcefully T:obj
172/restrict | v crack_down | on:media,press,opposition,journalist,dissent,ngo,critic,dissident
172/censor | v order | obj:closure,shutdown,suspension of:@mediaorg,newspaper,network,station,party,school,border,office & T:of
172/restrict | v strip deprive | of:licence,license,citizenship,immunity,title,passport,status T:obj
172/restrict | v revoke abolish end strip scrap withdraw | obj:autonomy,statehood,citizenship,immunity T:of
172/cyber | v break_into | into:network,system,computer,server,account subj:hacker,spy,agent,country & T:of,into
173/arrest | v put place add | on:list near:wanted & T:obj
174/deport | v order tell | obj:@refugees,@person xcomp:leave,depart subj:government,country,authority,state & T:obj
173/arrest | v put place offer | obj:bounty T:on
171/seize | v seize confiscate impound | obj:* subj:police,customs,officer,authority,guard,coastguard,agent,government,troop,army,navy,inspector T:obj,from
171/seize | v board intercept detain hijack! | obj:ship,vessel,tanker,freighter,boat,trawler,plane,airliner,freighter subj:@troops,navy,guard,coastguard,authority,army,force,country,government,police,warship T:obj
172/censor | v block cut cut_off restrict | obj:access to:@mediaorg,website,site,internet,service & T:in
172/censor | v close close_down shut shut_down ban suspend | obj:weekly,daily,tabloid,magazine,newspaper,radio,station T:of,in
174/deport | v return repatriate send_back send | adv:forcibly,forcefully obj:* T:obj
174/deport | v send | adv:back obj:@refugees,@person,hundred,thousand across:* to:* & T:obj,to
173/arrest | v pick_up haul_in haul_off whisk_away take_away drag_away cart_off bundle | obj:@person subj:police,ranger,agent,soldier,authority,troop,gunman,officer,security T:obj
173/arrest | v put hold place keep | in:detention,custody,jail,prison mod:preventive T:obj
173/arrest | v interrogate question | obj:@person subj:police,agent,soldier T:obj weak
172/cyber | v cripple paralyze knock_out disable disrupt | obj:system,network,website,server,computer subj:hacker,cyberattack,malware,virus,ransomware T:of,in,obj
172/restrict | v disqualify bar | obj:@person,candidate,party subj:court,council,commission,board,authority,tribunal,committee T:obj
1724/martial-law | v declare impose proclaim extend | obj:exception of:exception T:in,on
171/seize | v make conduct carry_out | obj:search mod:house,house-to-house T:of,in
172/restrict | v purge | T:obj weak
192/seize | v take_over grab usurp | obj:power,government,country,control,territory,island subj:@troops,@militants,army,junta,general,colonel,officer T:in,of,from
192/seize | v overthrow depose oust topple | obj:government,president,regime,leader,king,minister,premier subj:@person,@troops,@militants,coup,colonel,guard T:obj,of
192/seize | v annex swallow absorb | T:obj
172/restrict | v prevent bar stop block | obj:@person,journalist,reporter,crew from:enter,leave,travel,report,film,attend,hold & T:obj
172/restrict | v wiretap bug tap monitor spy_on | obj:phone,telephone,call,office,@person T:of,obj weak
171/seize | v take_away strip | obj:land,passport,property T:from
172/misinformation | v spread disseminate circulate peddle | obj:disinformation,misinformation,falsehood,hoax T:about,in,against
192/seize | v remove oust unseat | obj:government,president,regime,leader,king,minister,premier subj:coup,army,military,junta,@troops & T:obj
171/seize | v take_over commandeer | obj:@property,field,company,mine,bank,plant,refinery,factory,airport,industry,concession,farm,land,estate subj:named,government,state,country,army,regime T:of,from,obj
171/seize | v close shut seal block shut_down close_down | low obj:* subj:government,authority,censor,regulator,police,army,ministry,regime,junta obj!:door,window,gap,year,account,deal,case,eye,meeting,session,road
172/restrict | v fine penalise penalize | obj:@person,newspaper,company,firm,radio,station subj:named,government,court,authority,regulator T:obj
173/arrest | v haul_away lead_away handcuff remand confine haul drag lead | obj:@person,protester,demonstrator T:obj xcomp:away adv:away in:custody,handcuff to:jail,prison,cell subj!:@fiction
173/arrest | v round_up pick_up swoop net | obj:activist,dissident,protester,opponent,supporter,migrant,@militants,@person T:obj
173/arrest | v swoop | on:* T:on
173/arrest | n sweep roundup swoop raid | by:police,@police,authority,security mod:police,dawn,security T:on,of,against weak
174/deport | v turn_away send_back turn_back push_back | obj:@refugees,boat,dinghy,vessel subj:@police,guard,coastguard,authority,army,named,navy T:obj
172/restrict | v criminalise criminalize outlaw | T:obj
171/seize | v padlock seal seal_off board_up | obj:@building,office,@mediaorg subj:police,authority,official,agent,soldier T:obj,of
172/restrict | v cordon_off seal_off | obj:@place,@building,area,neighbourhood,square subj:@police,@troops,authority,force T:obj
170 | v extort | from:* T:from
154 | v conscript | obj:@person weak
172/restrict | v stifle muzzle | obj:dissent,criticism,debate,opposition,press,@mediaorg T:obj
172/restrict | n closure shutdown | of:@mediaorg,border,crossing,newspaper,station,school,university,office,organisation,ngo T:of weak
172/censor | n shutdown blackout | mod:internet,communication,phone,network,media T:in
172/censor | v cut cut_off sever throttle | obj:access,service,connection,connectivity,signal,line mod:internet,phone,mobile,telephone,broadband,network T:in,across,to,of
172/censor | v go | adv:dark,offline subj:internet,network,@mediaorg weak subjT nosrc
173/arrest | v jail imprison | for:year,month subj:land,government,authority,regime,country T:obj
172/restrict | v prevent bar stop block keep prohibit forbid | obj:@person,boat,vessel,ship from:* subj:land,government,@police,@troops,guard,coastguard,authority,regime,official & T:obj
172/censor | v pull | obj:plug on:@mediaorg & T:on
172/censor | v take_off yank pull | obj:@mediaorg off:air & T:obj
172/censor | v take force knock | obj:@mediaorg,network off:air,internet & T:obj
1723/curfew | v take come go enter | obj:effect,force into:effect,force subj:curfew,lockdown subjn T:in,on
1724/martial-law | v take come go enter | obj:effect,force into:effect,force subj:emergency,martial,law mod!:* subjn weak T:in
192/seize | v place put bring | under:occupation,siege,administration,rule,control obj:@place,land,region,village,town,city,territory,province & T:obj
173/arrest | v throw put clap place keep hold lock toss fling leave | behind:bar obj:* & T:obj
173/arrest | v throw cast fling toss | into:jail,prison,dungeon,cell,custody in:jail,prison,cell obj:@person & T:obj
173/arrest | v take bring summon haul call | in:question obj:@person & T:obj
173/arrest | v take bring summon haul call | for:questioning,interrogation,question T:obj
173/arrest | v hold keep detain | adv:incommunicado T:obj
173/arrest | v hold keep detain | xcomp:incommunicado T:obj
173/arrest | v hold keep | without:charge,trial T:obj
173/arrest | v languish sit rot remain linger | in:jail,prison,cell,custody behind:bar subjT nosrc weak T:subj
173/arrest | v place put keep | under:surveillance,guard,house obj:@person & T:obj
173/arrest | v issue | obj:warrant T:for,against
173/arrest | v order | obj:arrest,detention T:of
173/arrest | v spend | obj:day,week,month,year in:jail,prison,custody,detention,cell & subjT nosrc weak T:subj
174/deport | v herd pack load force bundle put | onto:bus,train,truck,plane,lorry,boat obj:@refugees,@person,villager & T:obj
174/deport | v dump abandon leave | obj:@refugees in:desert,forest,sea at:border & T:obj
174/deport | v send turn ship | adv:back obj:@refugees,boat T:obj,to
174/deport | v force push drive beat | adv:back obj:@refugees,boat,dinghy subj:@police,guard,coastguard,troop,soldier,authority T:obj
174/deport | v force_back drive_back send_back ship_out | obj:@refugees,column,boat,asylum T:obj
174/deport | v drive throw force turn chase | from:home,house,land,village,village out:home obj:@person,@refugees,family,villager & T:obj
174/deport | v forbid bar deny refuse | obj:entry,re-entry,admission T:to,iobj
172/restrict | v bar ban forbid block stop | from:leave,travel,enter,attend,work,speak,run,stand,vote,publish,report obj:* & T:obj
172/restrict | v seal close shut padlock shutter board_up | obj:shop,store,business,cafe,restaurant,bookshop,church,mosque,school,office,office,clinic,newsroom,studio subj:government,authority,official,police,army,state,agent,regime,ministry,junta,land T:of,obj
172/restrict | v have | xcomp:seal,close,confiscate,seize,revoke,freeze obj:shop,home,land,property,passport,account,licence & subjT nosrc T:subj weak
172/restrict | v gag muzzle silence | obj:@person,press,@mediaorg,critic T:obj
172/restrict | v impose slap place | obj:gag,order,restriction,limit,ban T:on
172/restrict | v strip deprive relieve divest | of:post,rank,command,office,duty,power,right,citizenship,vote obj:* & T:obj
172/restrict | v remove dismiss oust suspend sack | from:post,office,position,job,bench,parliament obj:mayor,governor,judge,prosecutor,lawmaker,editor,professor,official,teacher,minister!,@person & T:obj
172/restrict | v replace | with:appointee,trustee,administrator,loyalist,ally,general obj:* & T:obj
172/restrict | v restrict curb limit tighten | obj:asylum,immigration,migration,right,press,speech,assembly,abortion,entry,travel,protest T:for,of
172/restrict | v clear empty | obj:bench,chamber,gallery,hall,square,building by:police subj:police T:obj,of
172/restrict | v refuse deny | obj:visa,permit,licence,accreditation,permission,bail,registration T:to,iobj
172/restrict | v rule rig | obj:election,vote T:in
192/seize | v take seize gain assume wrest grab | obj:control,charge of:broadcaster,station,airport,capital,city,town,palace,government,country,territory,border,crossing,building,region,village,area,port,parliament,base subj:@troops,@militants,army,general,junta,rebel,force,loyalist,group,fighter & T:of
192/seize | v seize take | obj:power in:coup,putsch,takeover T:in
192/seize | v announce declare | obj:takeover,coup T:of,in
171/seize | v take strip confiscate seize | obj:passport,camera,phone,equipment,laptop,land,house,cattle from:* & T:from,of
172/censor | v pull_down remove delete erase scrub | obj:article,post,website,video,account,book,report subj:censor,government,authority,regulator,ministry T:of,from
172/censor | v order tell force | obj:@mediaorg,broadcaster,journalist,editor,publisher xcomp:remove,stop,drop,pull,delete,suspend & T:obj
172/cyber | v break_into hack_into tap_into | into:computer,system,server,network,account,email,phone T:into,of
172/cyber | v steal siphon leak | obj:data,email,record,file,secret subj:hacker,spy,group,unit,agent T:from,of
191/restrict | v cut_off seal_off block close | obj:road,access,supply,route,corridor,water,power,electricity to:@place,city,town,enclave,territory,land subj:@troops,@militants,army,force,government,authority & T:to
191/restrict | v prevent stop block keep hold_up | obj:@aid,truck,convoy,ship,aid,lorry,shipment,vessel from:reach,enter,leave,dock,cross,sail & T:obj
173/arrest | v hold keep detain | obj:* near:incommunicado subj:@person,service,police,authority,government,army,land & T:obj
174/deport | v force push drive turn | adv:back xcomp:column,group,boat,convoy T:xcomp,of
174/deport | v force push drive turn | adv:back obj:column,group,boat,convoy,hundred,dozen,@refugees T:obj
1721/restrict | v suspend abolish scrap tear_up annul | obj:constitution,charter T:in,of
173/arrest | v drag haul pull take pluck yank | from:bed,home,house,car,hideout,flat,apartment,office,street subj:@police,agent,officer,soldier,security,serviceman & T:obj
171/seize | v put place | under:lock,seal subj:named,government,authority,court,police & T:obj
172/restrict | v stop prevent | obj:@person,student,passenger,traveller at:airport,border,frontier,crossing subj:official,guard,officer,@police,authority,government & T:obj
173/arrest | v spend | obj:night,week,day,month,year,hour in:cell,custody,jail,prison,detention,lockup & subjT nosrc T:subj
191/restrict | v close block seal dig_up cut | obj:@road subj:bulldozer,digger,@troops T:into,to,of
`;
