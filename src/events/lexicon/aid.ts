/** Frames of AID (CAMEO 07: material aid). Columns: CAMEO code | triggers | conditions. */
export const AID_FRAMES = `
070 | v give provide send supply deliver donate extend grant contribute dispatch ship airlift fly allocate disburse pour channel furnish release approve distribute rush bring hand_out mobilize mobilise | obj:aid,assistance,help,relief,support T:to,for,iobj,in,with tgt:*
070 | v aid assist help support | obj:country,people,refugee,victim,government,@civilian,farmer,survivor,displaced,rebel,force subj:country,state,government,union,nation,agency,united,organisation,organization,bank,fund,army weak
070 | v contribute | to:operation,mission,force,fund,reconstruction,development,effort,relief,security T:to,in
070 | v announce approve unveil earmark | obj:@aid,aid,assistance,help mod:humanitarian,additional,new,emergency,economic,financial,military,food,relief,development T:to,for,in tgt:*
070 | v finance fund subsidize subsidise bankroll underwrite bail_out sponsor | T:obj,in,for subj:country,state,government,union,bank,agency,nation,washington,fund,administration,commission
070 | v help assist aid | with:aid,relief,reconstruction,recovery,supply,money,dollar,cleanup T:obj
070 | n aid assistance donation | T:to,for by weak supp
070 | v render | obj:aid,assistance,help T:to
071 | v give provide lend grant donate allocate approve disburse extend contribute release transfer deposit spend inject pay award send loan invest | obj:@money,money,loan,grant,dollar,euro,credit,fund,investment,subsidy,bailout T:to,for,iobj,in,with,on tgt:* subj:country,state,government,union,bank,agency,nation,washington,fund,imf,administration,commission,united,foundation,president,minister,ministry,organisation,organization,america,congress,cabinet,donor,company,@person
071 | v forgive cancel write_off reschedule restructure | obj:debt,loan T:of,owed,obj,to
071 | n loan grant bailout | T:to,for by weak supp
071 | n assistance aid package | mod:economic,financial,development T:to,for,in
072 | v give provide send supply deliver donate ship transfer airlift dispatch smuggle furnish grant offer equip_with | obj:@milaid,weapon,arm,ammunition,missile,tank T:to,for,iobj,with tgt:*
072 | v arm equip | obj:rebel,militia,fighter,army,force,group,opposition,militant T:obj,with
072 | n aid assistance support shipment delivery supply | mod:military,arms,weapon,weapons,arm T:to,for supp
072 | v send dispatch deploy | obj:adviser,advisor,trainer,instructor T:to,in
073 | v give provide send supply deliver donate ship airlift airdrop parachute drop hand_over distribute dispatch rush fly bring hand_out allocate contribute | obj:@reliefgoods,food,medicine,supply,blanket,tent,water,vaccine,relief,equipment,ventilator,medic,doctor,nurse,expert,rescuer,specialist,engineer,trainer,adviser,technician,clearer,firefighter T:to,for,iobj,with,in,among tgt:*
073 | v feed shelter treat house vaccinate clothe | obj:refugee,victim,people,survivor,child,displaced,patient,wounded subj:agency,government,country,organisation,organization,army,doctor,red,charity,un,program,troop
073 | n aid assistance relief | mod:humanitarian,food,relief,medical,emergency T:to,for,in supp
073 | v send dispatch fly rush | obj:team,doctor,medic,nurse,expert,plane,ship,rescuer,flight,convoy,truck,aircraft,hospital mod:medical,rescue,relief,aid,humanitarian,search T:to,in tgt:*
073 | v evacuate rescue airlift fly_out | obj:@civilian,@refugees,@person,people,civilian,resident,wounded,refugee,survivor,citizen,patient from:* subj:army,navy,government,country,helicopter,force,agency,troop,military &
074 | v send deploy dispatch contribute provide | obj:@peacekeepers,peacekeeper,peacekeeping,troop,force,battalion,platoon,monitor,observer,contingent peacekeep T:to,in
074 | v serve participate arrive deploy land join | in:mission,peacekeeping,operation peacekeep T:in,to
074 | v arrive deploy land reach | subj:peacekeeper,peacekeeping
074 | v protect guard escort secure | obj:civilian,refugee,convoy,camp,aid,enclave,delivery subj:@troops,peacekeeper,force,army,un,soldier,nato T:obj
074 | n deployment dispatch arrival | of:peacekeeper,peacekeeping,observer,monitor mod:peacekeeping T:to,in,from
074 | v patrol monitor oversee supervise | obj:ceasefire,truce,border,election,withdrawal,zone,line,vote subj:peacekeeper,observer,un,troop,force,monitor,mission T:in,between weak
075 | v grant give offer provide | obj:asylum,refuge,sanctuary,shelter,haven,citizenship,visa! T:to,iobj,for
075 | v take_in resettle shelter | obj:@person,people,thousand,hundred T:from,of,obj subj:country,government,state
075 | v accept admit take_in welcome receive shelter host harbor harbour resettle absorb accommodate integrate | obj:@refugees,refugee,migrant,asylum,exile,displaced,people,defector T:from,of,obj
075 | n asylum resettlement | T:to,for,in supp weak
073 | v arrive land fly_in touch_down | subj:rescuer,rescue,medic,doctor,firefighter,relief T:in,to
075 | v open | obj:border,door,frontier,camp,shelter to:@refugees,@person,thousand,hundred,family T:of,to &
070 | v provide supply equip furnish | with:@aid,@milaid,@reliefgoods,weapon,vehicle,equipment,aircraft,fund,tool obj:@person,government,country,force,army,police T:obj &
070 | v hand_over donate deliver | obj:vehicle,ambulance,truck,equipment,boat,ship,vessel,tent,computer,bus T:to,for,iobj
071 | v build rebuild repair reconstruct renovate | obj:school,hospital,clinic,road,bridge,well,mosque,house,home,shelter T:in,for tgt:* subj:country,government,agency,army weak agent
073 | v resume restart restore begin | obj:aid,assistance,shipment,delivery,convoy,flight mod:aid,food,humanitarian,relief,medical T:to,in,for
070 | v double triple increase raise boost step_up | obj:aid,assistance,relief T:to,for
073 | v set_up open establish run | obj:shelter,hospital,clinic,kitchen,tent,camp for:@refugees,@civilian,victim,survivor &
073 | v set_up open establish run | obj:hospital mod:field T:in,for,near
070 | v provide equip supply | with:trainer,instructor,adviser,expert,doctor obj:@person,government,country,force,army,police T:obj &
073 | v reach arrive enter cross | subj:aid,relief,convoy,supply obj:* in:* into:* T:obj,in,into weak
070 | v receive get obtain secure | obj:@aid,@milaid,@reliefgoods,fuel from:* subj:country,government,state,army & S:from T:subj
072 | v give provide send supply deliver donate ship transfer | obj:system,battery mod:defence,defense,missile,rocket,radar,patriot T:to,for,iobj
075 | v grant give offer | obj:protection,residency,residence T:to,iobj
075 | v accept admit take_in | mod:displaced,homeless,stranded obj:* T:obj
070 | v donate | to:named T:to
073 | v open arrive | subj:hospital,clinic,rescuer mod:field T:in,at
075 | v grant give issue | obj:visa mod:humanitarian T:to,iobj
070 | v pull dig rescue free save | obj:@person,survivor from:rubble,debris,ruin,wreckage,building & T:obj
073 | v reach arrive dock land anchor | with:@reliefgoods,aid,food,water,supply,medicine,equipment,blanket T:obj,in,at,to
073 | v carry bring ferry haul transport | obj:@reliefgoods,food,medicine,supply,aid subj:ship,plane,convoy,truck,aircraft,flight,helicopter T:to,for,in
073 | v resupply refuel | T:obj
073 | v clear remove defuse | obj:mine,landmine T:in
073 | v treat nurse | agent obj:wounded,casualty,villager,victim,survivor,patient,injured,dozen,hundred,refugee subj:doctor,medic,nurse,agency,army,surgeon,hospital,charity T:obj
070 | v prop_up shore_up bail_out bolster | obj:land,currency,economy,government,bank,budget subj:named,country,government,kingdom,fund,bank T:obj,of
070 | v relieve | obj:famine,hunger,suffering,victim T:of,in weak
072 | v smuggle ship send | obj:@milaid,rocket,mortar,explosive,gun to:* T:to &
072 | v supply arm equip provide | with:@milaid,weapon,rocket obj:* T:obj &
075 | v give grant | obj:shelter,refuge,sanctuary T:to,iobj
075 | v shelter host house harbor | obj:million,thousand,hundred,dozen,family,@refugees T:of,obj,from
075 | v open | obj:door,border,home to:refugee,migrant,exile,people & T:of,to,from
071 | v transfer deposit wire | obj:@money T:to,in,into
071 | v write_off forgive cancel | obj:debt T:of,owe,by,for
070 | v vote approve | obj:@aid,@money in:aid,assistance for:land to:land T:to,for
071 | v release disburse unlock | obj:tranche,instalment,installment,loan,credit T:to,for
074 | v take_up man | obj:position subj:peacekeeper,peacekeeping,un T:in,between,along
070 | v provide supply | with:@money obj:named,@person,government,country,force,army & T:obj
073 | v fly airlift ferry | obj:@reliefgoods,food,medicine,kitchen,blanket,equipment,supply T:to,for,in
073 | v clear remove defuse | obj:mine,landmine,bomb,munition subj:army,engineer,soldier,team,agency,named,country T:in,along,for
070 | v help | xcomp:rebuild,recover,feed,house,vaccinate obj:* & T:obj
070 | n contribution donation | of:@money T:to,for,in weak
070 | v announce | obj:increase,boost,rise in:funding,aid,assistance,help,support & T:to,for
070 | v give lend donate truck ship fly supply deliver provide hand | low obj:* to:land subj:named,government,country,agency,charity,army,ministry & obj!:look,warning,answer,reply,message,letter,note,time,chance,reason,cause,rise,birth,name,lesson,way,lead,victory,win,point,goal,hope,boost,pause,impression,right,seat,title,ball,goodbye,credit,speech,interview,address,talk,@person,@troops,@diplomat,delegation,signal T:to
070 | v give lend donate supply | low obj:* iobj:land subj:named,government,country,agency,charity,army,ministry & obj!:look,warning,answer,reply,message,letter,note,time,chance,reason,cause,rise,birth,name,lesson,way,lead,victory,win,point,goal,hope,boost,pause,impression,right,seat,title,ball,goodbye,credit,speech,interview,address,talk,@person,@troops,@diplomat,delegation,signal T:iobj
073 | v fly airlift truck rush ship | obj:pump,tank,generator,diesel,fuel,kit,machine,helicopter,@reliefgoods subj:agency,charity,organisation,organization,group,country,government T:to,into,for
070 | v help | xcomp:put,extinguish,fight,restore,clear,evacuate,rescue,search obj!:police & T:in,at weak
071 | v pay fund bankroll underwrite finance meet | obj:salary,wage,bill,debt,cost of:named,government,soldier,worker,teacher,army,land subj:named,government,land & T:of tgt:*
070 | v hand_over | obj:@money,dollar,euro,million subj:named,land,government T:to
073 | v send dispatch fly deploy | obj:doctor,medic,nurse,rescuer,firefighter,surgeon,paramedic,epidemiologist T:to,in
073 | v send dispatch fly deploy | obj:team,brigade,contingent,unit,mission of:doctor,medic,nurse,rescuer,firefighter,surgeon,expert & T:to,in
070 | v prop_up shore_up bail_out bolster | obj:reserve,economy,currency,budget,bank,finances subj:loan,aid,grant,money,deposit,fund,bailout,package subjn T:obj,of
071 | v foot pick_up settle cover meet | obj:bill,tab,cost,expense subj:land,government,union,bank,kingdom T:for,of
071 | v bankroll finance fund underwrite | obj:construction,project,plant,school,hospital,repair,reconstruction,purchase,salary subj:land,government,union,bank,kingdom,fund T:of,in,for
071 | v lend loan advance | obj:@money,dollar,euro,million,billion subj:land,government,bank,fund,union T:iobj,to
073 | v unload discharge offload | obj:@reliefgoods,tonne,ton,aid,food,cargo,supply T:in,at,for
073 | v fly_in ship_in bring_in truck_in airlift | obj:@reliefgoods,hospital,doctor,medic,rescuer,aid,tent,pump T:for,to,into
073 | v arrive land come fly_in | xcomp:treat,help,assist,rescue,search,feed,dig,vaccinate subj:team,doctor,medic,rescuer,nurse,firefighter,expert,crew,brigade T:in,at
073 | v arrive reach land | subj:aid,consignment,rescuer,medic,relief,tent,blanket,convoy in:* T:in,at
073 | v dig search comb | for:survivor,victim through:rubble subj:rescuer,team,firefighter,soldier,volunteer T:in weak
073 | v treat operate_on vaccinate inoculate feed clothe | obj:wounded,casualty,victim,survivor,patient,refugee,child,people,homeless,hungry,villager subj:doctor,medic,nurse,agency,team,charity,surgeon,hospital,ship,volunteer T:obj,in
073 | v hand_out distribute give_out dole_out | obj:@reliefgoods,@money,parcel,kit,net,cash,coupon,meal T:to,in,among
072 | n consignment shipment batch delivery | of:@milaid,ammunition,shell,weapon T:to,for weak
072 | v deliver hand_over ship send transfer | obj:consignment,batch,shipment,load of:@milaid,ammunition,shell & T:to
070 | n gift donation | from:land T:to weak
070 | v come go | to:aid,rescue,assistance,relief T:of
070 | v rush | obj:help,aid T:to
075 | v find get | obj:refuge,shelter,sanctuary,asylum subj:@refugees,thousand,hundred,family,dissident in:* & S:in T:subj weak
075 | v give offer grant provide | obj:refuge,shelter,sanctuary,haven,home T:to,iobj,for
075 | v throw_open open | obj:door,border,gate to:@refugees & T:to
075 | v take_in | obj:* subj:land T:obj,from
075 | v find get take | obj:refuge,shelter,sanctuary,asylum subj:named,@refugees in:* & S:in T:subj weak
073 | v vaccinate immunise immunize inoculate feed treat clothe shelter | obj:@person,child,people,family,thousand,hundred,million subj:named,agency,group,government,charity,doctor,medic,nurse,organisation T:obj,in,of
071 | v write_off cancel forgive waive wipe_out | obj:debt,loan,arrears T:of,for,to,owed
073 | v reach | subj:flight,convoy,ship,plane,aid,shipment,consignment,ferry,truck,supply,tent,medicine,food near:@reliefgoods obj:named,@place & T:obj weak
073 | v arrive land | subj:flight,convoy,ship,plane,aid,shipment,consignment,ferry,truck,supply,tent,medicine,food near:@reliefgoods in:named,@place & T:in weak
073 | v step_in help_out turn_up arrive | with:planeload,shipload,truckload,@reliefgoods,shipment,consignment subj:named,government & T:for,to
075 | v pluck pull rescue save fish winch | obj:@refugees,@person,named,castaway,survivor from:sea,boat,dinghy,raft,water,wreck,ship,roof,flood,island subj:navy,coastguard,guard,helicopter,@troops,ship,crew & T:obj
075 | v house shelter lodge put_up host | obj:child,orphan,family,patient,woman,pupil,student,survivor,villager subj:named,government T:obj,of,from
073 | v set_up open run man erect | obj:clinic,hospital,kitchen,shelter,tent mod:field,mobile,soup,relief,emergency subj:named,@person,agency,government T:in,for
071 | v cover pay pay_for meet | obj:fee,wage,salary,pension,bill,cost,rent of:refugee,orphan,teacher,soldier,student,nurse,policeman,victim & T:of,in
`;
