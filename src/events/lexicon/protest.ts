/** Frames of PROTEST. Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const PROTEST_FRAMES = `
141/demo | v demonstrate protest rally march picket | subj:@person,@civilian,thousand,hundred,dozen,score,crowd,group,worker,supporter,million,student,opposition,ten,activist,party,union,farmer,movement,member,dissident,kurd,muslim,moslem,villager,miner,driver T:against,at,outside,in
141/demo | v protest decry | obj:arrest,killing,decision,law,plan,policy,government,election,result,war,visit,cut,increase,price,occupation,violence,bill,presence,verdict,ruling,detention,corruption,reform,death subj:@person,@civilian,thousand,hundred,dozen,crowd,group,opposition,ten
141/demo | n protest demonstration rally march sit-in picket vigil manifestation procession | T:against,at,outside by weak
141/demo | v hold stage organize organise mount attend join lead launch | obj:protest,demonstration,rally,march,sit-in,vigil,picket,parade! T:against,in,outside
141/demo | v gather assemble converge mass congregate | subj:@person,@civilian,thousand,hundred,dozen,crowd,protester,demonstrator,supporter,ten adv:protest,demand xcomp:protest,demand,denounce,call,condemn,demonstrate,voice,oppose,show
141/demo | v take pour | to:street subj:@person,thousand,hundred,ten,crowd,protester,people,citizen,resident,million,woman,student,worker
141/demo | v pour_into flood_into fill throng pack | obj:street,square,avenue subj:@person,thousand,hundred,ten,crowd,protester,people,demonstrator,million,supporter into:street,square
141/demo | v chant shout wave | obj:slogan,banner,flag,effigy,placard subj:@person,thousand,hundred,crowd,protester,demonstrator,people,supporter,student
141/demo | v call organize organise | obj:protest,demonstration,rally,march for:protest,demonstration,rally,march,strike!
141/demo | v defy flout | obj:ban,curfew,order,police,lockdown subj:protester,demonstrator,thousand,hundred,crowd,student,people
142/hunger | n strike fast | mod:hunger T:against,at,in
142/hunger | v go begin start stage continue launch end! join | on:strike,fast mod:hunger
142/hunger | v fast starve | subj:prisoner,activist,detainee,inmate,protester,dissident xcomp:protest,demand
143/strike | v stop halt cease | obj:work,production subj:worker,union,staff,employee,miner,driver,member
143/strike | v strike down_tools walk_out walk_off | subj:worker,union,teacher,driver,miner,nurse,doctor,employee,staff,pilot,farmer,student,trucker,pilot,crew,labourer,laborer,firefighter,journalist,member,thousand,hundred,dockworker,postman,trader,shopkeeper,lawyer obj!:@target
143/strike | v go stage begin start hold launch call organize continue stay | on:strike
143/strike | v stage begin hold launch call start organize organise declare continue observe join mount extend | obj:strike,walkout,stoppage,slowdown,lockout,go-slow obj!:air mod!:air,drone,missile,hunger,military,nuclear,rocket
143/strike | n strike walkout stoppage go-slow | by weak subj! mod!:air,drone,missile,military,nuclear,rocket,hunger,lightning,preemptive,pre-emptive,first,@sport T:against,at,in,over
143/boycott | v boycott | obj!:talk,negotiation,meeting,summit
143/boycott | n boycott | T:of,against weak
144/obstruct | v block blockade barricade obstruct occupy close_off cut_off seal | obj:@road,street,entrance,building,gate,bridge,station,airport,terminal,hall,lobby,square,plaza,park,campus,university,parliament,ministry,headquarters,site,pipeline,rail,refinery,roadway,lane,depot,office,port agent subj:@person,protester,demonstrator,farmer,worker,student,activist,villager,resident,driver,thousand,hundred,settler,miner,trucker,people,crowd,strikers,group
144/obstruct | n roadblock sit-in barricade | by weak T:of,on
144/obstruct | n blockade occupation | by:protester,demonstrator,farmer,worker,student,activist,striker,driver T:of,on
144/obstruct | v disrupt storm | obj:meeting,session,traffic,conference,summit,event,parliament,hearing subj:protester,demonstrator,activist,student,crowd,farmer,opposition,worker,supporter
144/obstruct | v chain lie sit | to:gate,fence,tree,railing subj:protester,activist,demonstrator,student
145/riot | v riot rampage run_amok | T:against,in,at
145/riot | n riot unrest rampage rioting disturbance uprising revolt turmoil intifada mutiny rebellion | T:against,in,by weak
145/riot | v throw hurl lob pelt toss | obj:stone,rock,bottle,petrol,molotov,bomb,brick,egg,firebomb,tomato,shoe,missile!,projectile,paint,cocktail T:at,on,with,obj subj:protester,demonstrator,youth,student,crowd,rioter,mob,villager,settler,worker,people,supporter,@person,hundred,thousand,fan!
145/riot | v clash scuffle battle fight | subj:protester,demonstrator,rioter,student,youth,striker,activist,mob,crowd,supporter,worker,settler,farmer,opposition with:police,troop,soldier,force,guard,security,authority,officer T:with,obj
145/riot | v storm attack ransack loot burn torch smash vandalize | subj:protester,demonstrator,rioter,mob,crowd,student,youth,striker,worker,supporter,looter obj:@building,office,embassy,station,parliament,headquarters,shop,car,bus,residence,consulate,police
145/riot | v mutiny rebel revolt rise_up | T:against weak subj:@person,soldier,troop,prisoner,inmate,people,army,unit,tribe
145/riot | v erupt break_out flare | subj:riot,rioting,protest,unrest,demonstration,violence
140 | v oppose resist defy challenge | subj:opposition,dissident,protester,activist,movement,student xcomp:protest
140 | v launch start begin wage | obj:campaign,movement,uprising mod:civil,disobedience,protest,opposition T:against
140 | n disobedience | mod:civil T:against weak
143/strike | a on | strike
141/demo | v bring_out draw attract | subj:protest,demonstration,rally,march obj:@person,thousand,hundred,people,crowd subjn
141/demo | v burn | obj:flag,effigy,portrait,picture,poster,quran,koran T:of
143/strike | v down | obj:tool subj:worker,union,staff,employee,miner,driver,member
144/obstruct | v dump spread pile | obj:manure,milk,tomato,grain,hay,waste,tyre,tire subj:farmer,protester,activist,driver
144/obstruct | v set_up erect build man put_up | obj:barricade,roadblock,blockade
142/hunger | v refuse | obj:food,meal subj:prisoner,detainee,inmate,activist,dissident
145/riot | n clash scuffle confrontation | between:protester,demonstrator,striker,student with:protester,demonstrator,striker T:between,with recip
145/vandalize | v topple pull_down deface tear_down vandalise vandalize | obj:statue,monument,memorial,bust
144/obstruct | v glue chain | obj:themselves,himself,herself to:* &
141/demo | v drive gather ride parade assemble | in:protest,demonstration T:in,at,outside
141/demo | v bang | obj:pot,pan
145/riot | v break_into force | into:parliament,palace,embassy,office,headquarters,station subj:protester,demonstrator,crowd,mob & T:into
144/obstruct | v bring | to:standstill,halt subj:farmer,protester,worker,driver,striker,activist
145/riot | v clash scuffle | with:police,guard subj:@civilian,pensioner,miner,teacher,villager & T:with
144/obstruct | v park | obj:tractor,truck,lorry,taxi,bus subj:farmer,trucker,driver,protester,union,worker,@civilian T:on,across
145/riot | v vandalize smash trash wreck attack ransack | obj:factory,shop,store,office,car,bus,bank,window,@building subj:protester,demonstrator,worker,student,youth,crowd,mob,rioter,striker,farmer
145/riot | v pelt stone attack bombard shower | with:stone,bottle,rock,egg,brick,tomato,petrol,firebomb,molotov,missile,chair obj:* subj:protester,demonstrator,youth,student,crowd,rioter,mob,villager,settler,worker,supporter,@civilian & T:obj
145/riot | v set | obj:fire to:* subj:protester,demonstrator,rioter,student,youth,crowd,mob,striker & T:to
145/riot | v set | xcomp:ablaze,alight,afire subj:protester,demonstrator,rioter,student,youth,crowd,mob,striker T:obj
145/riot | v scuffle | with:police,guard,officer,troop T:with
145/riot | v battle clash fight | obj:police,soldier,troop with:police,soldier,troop subj:student,protester,demonstrator,worker,miner,farmer,youth,crowd,settler,villager T:obj,with
143/strike | v stay | adv:away from:work,job,office,shift,school &
143/strike | v stay | adv:off,home subj:worker,teacher,employee,staff
143/strike | v paralyze cripple halt disrupt ground shut close | agent subj:strike,walkout,stoppage,shutdown obj:* subjn T:obj
143/strike | n slowdown lockout stayaway stay-away shutdown dharna bandh hartal | mod:general,one-day,nationwide,national by weak
143/strike | v enter | obj:day of:strike,walkout,protest,stoppage &
142/hunger | v enter begin | obj:day of:fast,hunger &
142/hunger | v go | without:food subj:prisoner,inmate,detainee,activist,dissident
142/hunger | n fast | by T:against weak
144/obstruct | v sit_down sit lie_down lie camp | on:rail,track,road,street,highway,runway outside:* subj:protester,demonstrator,activist,student,farmer,hundred,thousand,villager,worker
144/obstruct | v shut_down shut close | agent obj:well,road,highway,port,mine,university,refinery subj:protester,demonstrator,activist,student,farmer,worker,villager,striker
144/obstruct | v besiege surround | agent obj:@building,office,residence,parliament,ministry subj:protester,demonstrator,activist,student,farmer,worker,villager,crowd,mob
144/obstruct | v invade occupy | agent obj:farm,land,field,@building subj:protester,peasant,farmer,squatter,student,worker,activist,veteran
141/demo | v heckle jeer boo | T:obj
141/demo | v march | on:* T:on,to subj:protester,settler,worker,student,thousand,hundred,crowd,@civilian
141/demo | v call | obj:day of:protest,action,mourning!,strike,anger,rage & T:against
141/demo | v hold stage organize | obj:day of:protest,action,strike & T:against
141/demo | v spill surge flock pour | onto:street into:street,square subj:@person,@civilian,thousand,hundred,crowd
145/riot | v erupt break_out spread flare flare_up | subj:protest,riot,unrest,demonstration T:against,in,across,over
145/riot | n protest demonstration | violent mod:violent T:against,in weak
145/riot | v set | obj:* xcomp:ablaze,alight,afire subj:protester,demonstrator,rioter,student,youth,crowd,mob,striker & T:obj
144/obstruct | v cut sever block | obj:@road subj:protester,demonstrator,farmer,grower,villager,worker,miner,trucker,driver,resident,peasant,settler
141/demo | v form link | obj:chain mod:human
141/demo | v keep shut close | agent obj:shop,stall,store,business subj:trader,shopkeeper,merchant,owner
142/hunger | v sew | obj:lip
145/riot | v burn torch | obj:car,bus,tyre,tire,vehicle subj:youth,rioter,student,protester,demonstrator,mob,crowd
141/demo | v shut close | in:protest obj:* & T:at,against
145/riot | v overrun storm invade | subj:crowd,protester,mob,demonstrator,rioter obj:@building T:in
141/demo | v turn_out rally march mass | subj:thousand,hundred,ten,@person,crowd,supporter T:against,for xcomp:protest,demand,denounce,oppose against:*
141/demo | v fill swell heave throng teem | with:thousand,hundred,ten,people,protester,demonstrator,crowd subj:street,square,avenue,plaza,city subjn
142/hunger | v refuse reject | obj:food,meal subj:@person,prisoner,detainee,inmate,activist,dissident notgt
143/strike | v paralyse cripple halt | agent subj:strike,walkout,stoppage subjn T:obj
143/boycott | v boycott | obj:session,parliament,vote,election,poll,referendum,ceremony,class,lesson,inauguration,assembly,lecture,census,sitting,opening subj:@person,opposition,party,student,union,group,alliance T:of,obj
143/boycott | v walk_out storm_out | of:session,parliament,chamber,hearing,assembly,speech,meeting subj:@person,opposition,party,delegation T:of,over
144/obstruct | v park stop | across:@road on:@road subj:trucker,driver,farmer,taxi,protester,union,fisherman
141/demo | v take | to:street T:-
141/demo | v camp_out camp pitch sleep | outside:@building in:square,plaza subj:protester,demonstrator,student,activist,farmer,worker,supporter T:outside
145/riot | v burn torch | obj:car,bus,tyre,tire,vehicle,barricade subj:supporter,@civilian,crowd,thousand,hundred,opponent
143/strike | v stay keep | adv:away from:work,job,hospital,school,class,office,factory,shift,post,university & subj:@person,@civilian,worker,nurse,teacher,doctor,thousand,hundred,staff T:in
143/strike | v stay_away keep_away | from:work,job,hospital,school,class,office,factory,shift,post T:in
143/strike | v refuse | xcomp:work,teach,drive,sail,fly,unload,load,operate,serve! subj:worker,teacher,driver,nurse,doctor,pilot,crew,docker,dockworker,miner,staff,union,employee,trucker,labourer notgt
143/strike | v lay_down put_down | obj:tool T:-
143/strike | v pull_down lower close shut draw | obj:shutter,shop,stall,market,business subj:shopkeeper,trader,merchant,owner,vendor,@civilian T:at,against
143/strike | v walk | off:job,work,shift,site,set! T:over
143/strike | v empty paralyse bring | subj:strike,walkout obj:* subjn T:obj
143/boycott | v boycott skip shun | obj:class,school,lecture,lesson,election,vote,poll,referendum,ceremony,product,goods,shop,festival,census T:of,obj subj:@person,student,pupil,party,opposition,group,@civilian,consumer,worker,voter
144/obstruct | v dig cut | obj:trench,ditch,hole across:* in:road,highway & T:in,on
144/obstruct | v lie sit sit_down lie_down squat | on:road,street,rail,track,line,highway,railway,runway,bridge T:in,near
144/obstruct | v dump pour spill spread tip | obj:manure,milk,wine,rubbish,tyre,grain,fish,sand,stone,slurry on:* in:* outside:* subj:farmer,protester,activist,driver,fisherman,grower,campaigner & T:in
144/obstruct | v form | obj:blockade,barrier,chain,cordon subj:protester,farmer,activist,resident,student,@civilian T:of,around
144/obstruct | v strand trap delay | subj:protest,blockade,strike,protester,roadblock obj:* subjn weak T:in
145/vandalize | v throw pour splash spray hurl toss smear daub fling | obj:paint,soup,ink,blood,flour,oil,graffiti over:* on:* at:* subj:protester,activist,campaigner,demonstrator,environmentalist,group,student & T:on,over,at,in
145/vandalize | v spray daub paint | obj:slogan,graffiti T:on
145/riot | v torch burn set_alight set_ablaze attack smash ransack stone storm | obj:@building,post,station,police,kiosk,car,bus,office,headquarters,shop subj:youth,rioter,crowd,mob,jobless,@civilian,protester,demonstrator,unemployed,resident,looter T:of,in,obj
145/riot | v boil_over spill_over flare erupt explode | subj:anger,tension,temper,fury,frustration,protest subjn T:in
145/riot | v run | adv:riot,amok subj:youth,crowd,mob,supporter T:in
145/riot | v rampage riot | through:* T:through
141/demo | v bring draw pull get | onto:street obj:* & subjn T:in
141/demo | v bring draw | into:street obj:* & subjn T:in
141/demo | v fill pack throng flood crowd jam line | obj:square,street,plaza,avenue,boulevard subj:@person,thousand,hundred,crowd,protester,people,demonstrator,million,supporter,tens,ten,@civilian T:in,of
141/demo | v bang beat clang | obj:pot,pan,saucepan,drum T:outside,in
141/demo | v wave brandish hold_up carry hold | obj:placard,banner,flag,photograph,portrait,sign subj:protester,demonstrator,marcher,crowd,mother,relative,thousand,hundred,student,activist,supporter weak T:outside,in
141/demo | v voice vent express shout | obj:anger,fury,frustration subj:thousand,hundred,ten,crowd,protester,demonstrator,marcher,@civilian T:at,over,against
141/demo | v keep hold | obj:vigil T:outside,for
142/hunger | v fast | subj:prisoner,activist,lawyer,detainee,dissident,leader,inmate,striker T:-
142/hunger | v go | on:hunger T:-
142/hunger | v take touch | obj:food,meal neg subj:prisoner,activist,detainee,dissident,inmate T:-
141/demo | v burn trample tear_up spit_on | obj:flag,effigy,portrait T:obj,of,outside
144/obstruct | v barricade block | obj:track,gate,site,mine,dam,bridge,lane,crossing,railway subj:@civilian,@person,worker T:-
143/strike | v report turn_up show_up | for:duty,work neg subj:@civilian,nurse,doctor,teacher,worker,driver T:-
144/obstruct | v choke clog jam snarl paralyse paralyze bring | obj:@road,city,capital,center,motorway,traffic subj:tractor,taxi,truck,farmer,driver,lorry,cyclist T:-
141/demo | v burn cut tear throw_off | obj:scarf,veil,headscarf,hair subj:woman,girl,student,hundred,thousand,protester T:-
144/obstruct | v sit_down lie_down kneel sit lie | on:step,road,street,track,square,rail,runway,highway outside:* subj:monk,nun,student,protester,farmer,worker,activist,villager,@civilian T:outside,of
`;
