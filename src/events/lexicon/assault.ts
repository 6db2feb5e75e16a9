/**
 * Frames of ASSAULT. Columns: CAMEO code (and PLOVER mode) | triggers by part of speech | conditions.
 * See `docs/events.md` for the notation.
 */
export const ASSAULT_FRAMES = `
190 | v attack ambush assail storm overrun |
190 | v attack ambush assail storm raid | obj:@target,@person,@militants,@troops,@building
190 | n attack assault ambush offensive onslaught incursion invasion storming strike_back counterattack counteroffensive sortie | T:on,against,at,in,into,of
190 | n raid | T:on,against,in,at,into
190 | v invade |
190 | v fight battle | T:obj,with,against subj:@troops,@militants,@person,@police,side,group,faction,tribe
190 | v clash skirmish | T:with,obj recip subj:@troops,@militants,@person,@police,side,group,faction,tribe,supporter,villager
190 | n clash fighting battle skirmish firefight gunbattle hostility combat shootout confrontation standoff_with | T:with,against,between,of recip weak
190 | v engage exchange | obj:@fire,gunfire with:@troops,@militants,force &
190 | v counterattack retaliate | T:against,at,on weak
190 | v strike hit target pound hammer blast batter | obj:@target,@building,@troops,@militants,position,force,base,leader,commander,group,camp,state,convoy,fighter,cell,infrastructure subj:@troops,@militants,aircraft,warplane,jet,plane,drone,missile,rocket,strike,artillery,@person,coalition,state,army,force,airstrike,raid,bomb,explosion,blast,shell,attack,suicide,navy
190 | v capture recapture seize overrun retake conquer take_control | obj!:ship,tanker,ferry,vessel,boat,plane,aircraft,truck,car,bus,trawler obj:@target,@place,village,town,city,stronghold,position,camp,part,area subj:@troops,@militants,force,army,group,state,coalition,militia,fighter,taliban,side,rebel
190 | v advance_on push_into thrust_into | subj:@troops,@militants,force,army,tank,column
190 | v rout repel repulse crush overpower drive_out | obj:@militants,@troops,attack,offensive,force,invasion subj:@troops,@militants,force,army,@person
190 | v intensify escalate step_up resume renew | obj:attack,assault,bombardment,offensive,shelling,bombing,raid,strike,fighting,operation,airstrike
190 | v inflict cause | obj:casualty,loss on:@troops,@militants,force,army,side &
190 | v carry_out wage mount prosecute | obj:war,campaign,operation,insurgency,offensive,jihad against:@person,@troops,@militants,state,government,group,country &
190 | v storm break_into burst_into ransack | obj:embassy,consulate,parliament,palace,ministry,headquarters,station,prison,jail,camp,compound,base,mosque,church,hotel,bank,office,village
190 | v plunder pillage | T:obj
190 | n hostilities crossfire bloodshed carnage | weak T:in,between
193/firearms | v shoot gun_down shoot_dead machine-gun mow_down riddle | obj:@person,@militants,@troops,crowd,car,vehicle,plane,bird!
193/firearms | v shoot_at fire_at fire_on fire_upon open_up_on | T:at,on,upon subj:@person,@troops,@militants,@police,tank,ship,force
193/firearms | v open | obj:fire,gunfire T:on,at,against
193/firearms | v exchange trade | obj:fire,shot,gunfire T:with recip
193/firearms | v fire | obj:@fire,shot,bullet,round subj:@person,@troops,@militants,@police,force T:at,on,into,against
193/firearms | n shooting gunfight gunfire sniping | T:of,in,at,with weak
193/firearms | v fire_upon snipe | T:obj,at,on,upon
194/heavy-weapons | v shell bombard pound cannonade | T:obj
194/heavy-weapons | n shelling bombardment barrage shellfire cannonade | T:of,on,against
194/heavy-weapons | v launch fire lob rain | obj:rocket,missile,mortar,artillery,shell,round,salvo,barrage,projectile T:at,on,into,against,toward,towards,onto into!:sea,water,ocean,space,orbit,air tgt:*
194/heavy-weapons | v slam rain_down crash_into land_in | subj:rocket,missile,mortar,shell,artillery,projectile subjT!
195/aerial | v bomb strafe bombard firebomb carpet-bomb |
195/aerial | n airstrike air_strike airstrike bombardment air_raid strafing airraid | T:of,on,against,in,at
195/aerial | n strike raid attack bombing campaign | mod:air,aerial,missile,drone,rocket,bombing,jet,helicopter T:on,against,in,at,of
195/aerial | v launch carry_out conduct mount stage fly | obj:strike,airstrike,raid,sortie,bombing mod:air,aerial,missile,drone,rocket T:on,against,in,at
195/aerial | v shoot_down down bring_down | obj:plane,jet,helicopter,drone,aircraft,warplane,airliner,fighter,bomber,airplane,uav
195/drone | n drone_strike droneattack | T:on,against,in
195/aerial | v bomb pound hit strike raid attack target | subj:warplane,jet,aircraft,plane,helicopter,drone,bomber,gunship,missile
183/explosives | v blow_up detonate explode set_off dynamite | obj:bomb,device,explosive,grenade,mine,charge,vest,@building,pipeline,bridge,line,car,vehicle,@person,train,plane,himself,themselves,herself,itself
183/explosives | n bombing explosion blast | mod:bomb,car,suicide,roadside,truck,terrorist,terror,grenade,mine T:in,at,near,of,on,against
183/explosives | n bombing bomb_attack | T:in,at,near,of,on,against
183/explosives | v explode detonate go_off blow_up | subj:bomb,device,car,grenade,mine,explosive,vest,vehicle,landmine subjn
183/explosives | v plant hide place | obj:bomb,mine,explosive,device,landmine
1831/suicide-attack | n bombing attack blast explosion | mod:suicide T:in,at,near,on,against,of
1831/suicide-attack | v blow | obj:himself,herself,themselves,oneself prtup
1831/suicide-attack | v ram drive crash | obj:car,truck,vehicle into:@target,@building,@troops,crowd,checkpoint,people &
1832/explosives | n bombing bomb blast explosion | mod:car,truck,vehicle T:in,at,near,on,of
1833/explosives | n bombing bomb blast explosion | mod:roadside,landmine,ied T:in,at,near,on,of
181/abduct | v abduct kidnap hijack snatch commandeer shanghai |
181/abduct | n abduction kidnapping hijacking kidnap hostage-taking seizure_of | T:of
181/abduct | v take hold seize capture grab | obj:hostage,captive T:obj
181/abduct | v take hold keep | xcomp:hostage,captive T:obj
181/abduct | v seize capture hold snatch grab take | obj:hostage,soldier,worker,tourist,sailor,diplomat,journalist,crew,fisherman,engineer,peacekeeper,foreigner,schoolgirl,pilgrim,passenger subj:@militants,pirate,gunman,guerrilla,kidnapper,tribesman,taliban,group,hijacker,fighter
182/beat | v beat beat_up club punch kick whip flog manhandle rough_up batter pummel cane lash thrash maul slap bludgeon assault | obj:@person,@militants,@troops,crowd beatobj
182/beat | n beating flogging mauling whipping caning | T:of
182/beat | v assault stab hack knife lynch stone pelt spit_on jostle molest_violently pepper-spray teargas | obj:@person,@troops,@militants,@police,crowd,convoy,car,vehicle,motorcade,bus,station,embassy,home,house
182/beat | v torch |
1821/sexual | v rape gang-rape molest grope sodomize | T:obj
1821/sexual | v abuse assault harass enslave exploit attack | adv:sexually T:obj
1821/sexual | n rape gang-rape molestation | T:of weak
1821/sexual | n assault violence slavery abuse | mod:sexual T:of,against,on weak
1822/torture | v torture waterboard electrocute mutilate maltreat brutalize brutalise mistreat ill-treat | T:obj
1822/torture | n torture mistreatment maltreatment ill-treatment brutality | T:of,against weak
1822/torture | v die perish succumb | of:torture,beating,mistreatment,injury,treatment subjT nosrc
1822/torture | v die perish | res:torture subjT
1823 | v kill slay murder massacre slaughter butcher behead decapitate strangle execute lynch burn_alive hack_to gun_down cut_down wipe_out exterminate | obj:@person,@militants,@troops,crowd,number,dozen,score,hundred,thousand,member,*
1823 | n killing murder slaying massacre slaughter beheading execution lynching bloodbath | T:of weak by
1823 | v kill wound injure maim | subj:attack,bomb,bombing,explosion,blast,strike,airstrike,raid,rocket,missile,mortar,shell,shelling,gunman,fire,shooting,bomber,mine,grenade,clash,fighting,violence,assault,ambush,drone,artillery,bombardment
1823 | v kill wound injure die | pass in:attack,bomb,bombing,explosion,blast,strike,airstrike,raid,clash,shooting,shelling,ambush,fighting,battle,assault,violence,massacre,riot,fire!,crackdown,offensive,war!,gunfight,crossfire,shootout,incident!,suicide subjT nosrc
1823 | v die perish fall | in:attack,bombing,explosion,blast,airstrike,raid,clash,shooting,shelling,ambush,fighting,assault,violence,massacre,custody,crackdown,strike,bomb subjT nosrc
1823 | v wound injure maim hurt | obj:@person,@troops,@militants,dozen,score,other,hundred,several subj:@person,@troops,@militants,bomb,attack,blast,force,police,gunman,strike,shelling,rocket
1823 | n deaths casualties killings | weak by
1823 | v claim take | obj:life subj:attack,bombing,violence,fighting,blast,war!,clash,bomb,conflict
1823 | v leave | subj:attack,bomb,bombing,blast,explosion,clash,raid,strike,shooting,assault,violence,fighting obj:dead,wounded,injured xcomp:dead,wounded,injured
186/targeted | v assassinate poison | obj:@person
185/targeted | n assassination | T:of
185/targeted | v try attempt plot | obj:assassination,kill,life
185/targeted | n attempt plot bid | mod:assassination,murder T:on,against
186/targeted | v assassinate eliminate liquidate | obj:leader,commander,chief,general,minister,president,official,head,scientist,founder,journalist,lawyer,candidate,mayor,governor,deputy,opponent
175 | v crush suppress quell quash put_down crack_down clamp_down | obj:protest,demonstration,uprising,rebellion,revolt,dissent,unrest,rally,march,riot,protester,demonstrator,movement,opposition,mutiny,rioting T:obj,on
175 | v crack_down clamp_down | T:on,against
175 | n crackdown clampdown | on:* against:* T:on,against
175 | n repression suppression persecution | T:on,against,of weak
175 | v repress persecute terrorize terrorise brutalise oppress | T:obj
175/crowd-control | v disperse break_up scatter | obj:@person,protest,demonstration,rally,march,crowd,protester,demonstrator,gathering,sit-in,riot,mob
175/crowd-control | v fire use lob spray | obj:teargas,tear,gas,cannon,baton,pepper,pellet,rubber,truncheon T:at,on,against,into subj:police,troop,officer,soldier,force,guard,authority
175/crowd-control | v teargas baton-charge charge_at | obj:@person,crowd,protester,demonstrator
1712/destroy | v destroy demolish raze bulldoze torch burn burn_down wreck ransack loot vandalize vandalise firebomb ravage level flatten blow_up sabotage gut dynamite | obj:@building,property,@weapons,crop,vehicle,pipeline,line,home,base,position,hideout,tunnel,plant subj:@person,@troops,@militants,force,army,mob,group,crowd,police,settler,protester,rioter,authority,aircraft,missile,strike,bulldozer,state,government
1712/destroy | n destruction demolition looting arson sabotage razing vandalism bulldozing | T:of weak
1712/destroy | v set set_fire | obj:fire,ablaze,alight T:to,obj subj:@person,@militants,@troops,protester,settler,mob,crowd,demonstrator,rioter,group,student
1712/destroy | v set | xcomp:ablaze,alight,afire T:obj
196 | v violate break breach | obj:ceasefire,truce,cease-fire,armistice
196 | n violation breach breaking | of:ceasefire,truce,cease-fire,armistice T:by
201 | v expel drive_out force_out uproot displace evict_en_masse banish | obj:people,villager,resident,refugee,population,muslim,moslem,serb,croat,albanian,palestinian,thousand,hundred,civilian,family,ethnic,minority subj:@troops,@militants,army,force,police,soldier,militia
201 | n expulsion displacement | mod:mass,forced,ethnic T:of
202 | n massacre genocide pogrom bloodbath carnage | T:of,in,against by weak
202 | v massacre slaughter exterminate annihilate | T:obj
202 | n killing murder execution | mod:mass,extrajudicial,summary,indiscriminate T:of
203 | n cleansing | mod:ethnic T:of,in
204/unconventional | v gas nuke | obj:@person,town,village,city
2041/unconventional | n attack strike assault | mod:chemical,gas,sarin,chlorine,biological,nerve,poison,radiological T:on,against,in
2041/unconventional | v use deploy employ | obj:sarin,chlorine,gas,chemical,biological,napalm,phosphorus,toxin mod:chemical,biological,nerve,poison,gas,toxic T:against,on
2042/unconventional | v detonate explode drop | mod:nuclear,atomic,hydrogen obj:bomb,device,warhead tgt:*
184/abduct | v use hold keep take | as:shield T:obj
190 | v commit perpetrate orchestrate mastermind | obj:attack,massacre,atrocity,genocide,bombing,murder,assault,killing,crime!,abuse,rape,aggression,terrorism,kidnapping,act!,violence
190 | n atrocity aggression violence terrorism insurgency | T:against weak by
190 | v lay | obj:siege T:to
1712/destroy | v blow_up dynamite torch raze | obj!:photo,picture,image,balloon T:obj,in
1712/destroy | v destroy hit wreck knock_out | subj:drone,missile,rocket,jet,warplane,artillery,airstrike,shell T:obj,in
183/explosives | v rip tear | through:* subj:bomb,explosion,blast & T:in,through
190 | v take retake wrest win_back | from:* obj:@place subj:@troops,@militants,army,force & T:from,in
190 | v brawl trade_blows come_to_blows | recip subj:@troops,@militants,@police,soldier T:with
190 | v break_out erupt flare rage | subj:fighting,clash,battle,gunfire,shelling,skirmish,hostility,firefight T:between,in recip subjn
181/abduct | v take hold keep | adv:hostage,captive T:obj
190 | v fall | to:@troops,@militants,force,army,mercenary subj:@place S:to T:subj &
181/abduct | v take seize snatch | obj:@person,pupil,student,schoolgirl,villager from:school,village,home,church,bus,farm,college subj:kidnapper,gunman,bandit,@militants,attacker & T:from,obj
190 | a responsible guilty | of:attack,massacre,violate,kill for:attack,bombing,killing,massacre,murder,violence,assassination,abduction,kidnapping,genocide,atrocity,shooting,rape,torture,ambush,raid,assault,slaughter
193/firearms | v find | xcomp:shoot,murder,kill,stab,behead,strangle subjT nosrc pass
1823 | v hang | obj:@person subj:authority,government,mob,police,court,guard T:obj
190 | v sink scuttle | obj:ship,boat,vessel,ferry,trawler,frigate,submarine,tanker subj:@troops,@militants,navy,missile,torpedo,country,aircraft,warship T:obj
190 | v infiltrate | into:* across:* obj:@place,border weak
190 | v unleash rain | obj:barrage,attack,bombardment,offensive,artillery,airstrike,fire,wave,terror T:on,against,in
1712/destroy | v damage wreck | obj:@building subj:@troops,@militants,bomb,shell,rocket,missile,attack,strike,explosion,blast,mob T:obj,in,of
190 | v cross penetrate enter | obj:border subj:commando,raider,@militants xcomp:attack,raid,kill T:into
190 | v flare flare_up rage erupt | between:@troops,@militants,force,army recip T:between,in
190 | v duel | T:with,recip subj:@troops,artillery,gunner recip
190 | n duel | mod:artillery T:between,with recip
1823 | v shoot | xcomp:dead T:obj
195/aerial | v raid strafe rocket | obj:* subj:warplane,jet,plane,aircraft,helicopter,bomber T:obj
2041/unconventional | v use deploy employ fire drop | obj:weapon,agent,shell,munition,bomb mod:chemical,biological,nerve,poison,toxic,mustard T:against,on
2041/unconventional | v use deploy employ | obj:sarin,chlorine,napalm,phosphorus,gas against:* & T:against
190 | v sack plunder loot | obj:@place,town,city,village,camp T:obj
181/abduct | v drag haul bundle | obj:@person subj:gunman,@militants,man,masked,attacker T:obj,from
193/firearms | v spray rake pepper riddle strafe | with:bullet,gunfire,fire,shot obj:* & T:obj
1823 | v club hack beat stab stone burn trample | to:death T:obj
190 | v swoop descend | on:* subj:@troops,force,commando,@police T:on
1712/destroy | v tear_down knock_down pull_down raze | obj:@building,church,mosque,home T:of,in
195/aerial | v drop | obj:bomb,explosive,napalm,munition on:* & T:on,in
195/aerial | v drop | obj:bomb,explosive,napalm,munition subj:plane,jet,warplane,bomber,helicopter,aircraft,drone T:on,in
181/abduct | v hold | obj:hostage xcomp:hostage,captive T:obj
190 | v come fall be remain | under:fire,attack,bombardment,shelling,assault,gunfire,barrage,ambush,airstrike subjT nosrc T:subj
190 | v ram torpedo sideswipe | obj:ship,vessel,tanker,boat,freighter,trawler,ferry,crowd,checkpoint,pedestrian,worshipper,barracks,patrol,cutter,@person,@police T:obj
190 | v plough plow drive | into:crowd,pedestrian,protester,marcher,worshipper,checkpoint & T:into
190 | v drive_back beat_back push_back | obj:@troops,@militants,attack,offensive,force subj:@troops,@militants,army,force,named T:obj
190 | v besiege | obj:@target,@building subj:@militants T:obj
190 | n thrust push foray blitz siege rampage fusillade salvo volley | T:into,on,against,of,at weak by
182/beat | v slash spear bayonet pistol-whip savage scald disfigure shove club | obj:@person,@troops,@militants,@police T:obj
1823 | v smother strangle choke suffocate drown garrotte dismember incinerate immolate burn finish_off pick_off cut_down hunt_down decimate neutralise neutralize take_out | obj:@person,@militants,@troops T:obj
1823 | v burn beat hack stab club bludgeon stone trample torture | to:death T:obj
1823 | v leave | obj:dead xcomp:dead subj:@militants,@troops,@police,gunman,bomber,assault,shooting,ambush
1823 | n stabbing knifing poisoning lynching dismemberment mutilation | T:of by
193/firearms | v open_up | on:@person,@troops,@militants,crowd,car T:on
193/firearms | v spray rake pepper riddle strafe | with:bullet,gunfire,fire,shot,gun obj:* & T:obj
193/firearms | v burst | into:@building,@place xcomp:shoot,fire,kill,open T:into
181/abduct | v waylay carjack intercept hold_up | obj:@person,convoy,bus,car,truck,vehicle subj:@militants,gunman,bandit T:obj
185/targeted | v survive escape | obj:attempt,attack,assassination,ambush subjT nosrc T:subj
183/explosives | v mine booby-trap | obj:@building,@road,@place,road T:obj
1712/destroy | v desecrate smash petrol-bomb | obj:@building,grave,cemetery,tomb,altar,@property subj:@troops,@militants,settler,mob,@person T:obj,in
175 | v neutralise neutralize hunt_down | obj:@militants T:obj
1822/torture | v subject | to:torture,beating,shock,abuse,mistreatment,rape,flogging,ill-treatment,violence,waterboarding,whipping,brutality obj:* & T:obj
1822/torture | v apply administer give | obj:shock mod:electric T:to
204/unconventional | v use employ launch | obj:weapon,bomb,warhead mod:nuclear,atomic T:against,on
190 | v sweep rampage surge tear | through:@place into:@place across:@place subj:@militants,@troops T:through,into,in
190 | v fall | upon:@place,@person,@troops,hamlet,convoy,patrol,settlement,camp,farm T:upon
190 | v set | upon:@person,@troops,@police,convoy,crowd T:upon
182/beat | v set_upon lay_into turn_on | upon:@person,@police obj:@person subj:crowd,mob,@police,@militants,supporter,youth,guard T:obj,upon
1823 | v slit cut slash | obj:throat T:of,obj
1823 | v put | to:sword,death obj:* & T:obj
1823 | v shed spill | obj:blood T:of
1823 | v cost | obj:life subj:attack,bombing,violence,fighting,blast,clash,bomb,raid,ambush,shelling,airstrike,shooting subjn T:of,iobj
1823 | v die perish | res:bomb,bomber,bombing,gunman,ambush,shelling,airstrike,grenade,landmine,militant,rebel,gunfire,attack,attacker,jihadist,massacre,shooting,mortar,rocket,sniper,explosion,blast,police,soldier,troop,bullet subjT nosrc
1823 | v die perish | at:hand subjT nosrc T:subj
1823 | v hack burn beat stab club shoot trample torture knife bludgeon stone starve | to:death T:obj
1823 | v claim take cut_short snuff_out | obj:life subj:@militants,gunman,bomber,assassin,death,squad
1823 | v find | adv:strangle,shoot,stab,behead subjT nosrc pass T:obj
1823 | v find | xcomp:strangle,shoot,stab,behead,garrotte,suffocate,mutilate,torture,murder,execute subjT nosrc pass T:obj
1823 | v kill wound maim injure | subj:landmine,mine,shrapnel,grenade,sniper,bullet,drone,shell,missile,mortar,car!,rocket,bomb T:obj
190 | v let_loose unleash let_fly loose | obj:hail,barrage,volley,salvo,burst,fire,rocket,missile T:on,at,against
190 | v let | xcomp:loose obj:hail,barrage,volley,salvo,rocket & T:on,at
190 | v lose | obj:soldier,man,troop,policeman,fighter in:ambush,attack,clash,battle,fighting,assault,raid & subjT nosrc T:subj
190 | v trade exchange | obj:fire,blow,gunfire,shot,shelling,artillery,strike,rocket recip T:with
190 | v meet confront | with:gunfire,bullet,fire,teargas T:obj
190 | v lay | obj:waste T:to
190 | v reduce | to:rubble,ash,ruin obj:* & T:obj
190 | v go | on:rampage T:in,through,against
190 | v launch mount stage carry_out conduct begin undertake unleash press | obj:attack,assault,raid,offensive,ambush,incursion,invasion,onslaught,operation,strike,counterattack,counteroffensive,push on:@target,@place,@troops,@militants,@building,land against:* in:* into:* & T:on,against,in,into
190 | v come | to:blow recip T:with
190 | v cross raid | into:land,territory subj:@troops,@militants,tank,army T:into
190 | v target | obj:@target,@building,@troops,@militants,@person,convoy,position subj:@troops,@militants,warplane,jet,drone,missile,artillery,sniper,rocket,airstrike,strike,bomber,gunman,attack,attacker T:obj
190 | n strike | on:@target,@building,@troops,@place,depot,refinery,facility,base,position T:on,in,at
193/firearms | v turn train | obj:gun,weapon,rifle,fire on:@person,@troops,crowd,protester & T:on
193/firearms | v pump empty put | obj:bullet,shot,magazine,round into:* & T:into
193/firearms | v open_fire shoot | into:crowd,air!,group T:into
183/explosives | v blow | obj:@building,@person,bus,vehicle,car,bridge,train off:* & T:obj
183/explosives | v blow rip tear shake rock hit strike | subj:bomb,explosion,blast,bomber,bombing obj:@place,@building,@target,market,bus,capital T:obj,in
183/explosives | v lob toss hurl throw fling | obj:grenade,bomb,explosive,dynamite T:at,into,on
183/explosives | v lay plant | obj:mine,landmine,charge,explosive T:in,on
183/explosives | n explosion blast | by:@militants,bomber mod:deliberate T:in,at weak
181/abduct | v hold keep | at:gunpoint obj:@person & T:obj
181/abduct | v force bundle | into:car,van,vehicle obj:@person subj:@militants,man,gunman,kidnapper & T:obj
181/abduct | v drag snatch seize pull haul | from:car,home,house,bus,bed,office obj:@person & T:obj
181/abduct | n kidnapper captor hijacker abductor | of:@person,nun,tourist,engineer,worker,crew T:of weak
182/beat | v break | obj:leg,arm,jaw,rib,nose,bone of:@person & T:of
182/beat | v break up rough_up knock_down pin_down wrestle | obj:@person,protester,journalist subj:police,policeman,officer,guard,soldier,thug,mob T:obj
1712/destroy | v set light put | obj:fire,torch,light to:@building,@property,crop,field,car,bus,prison,camp,house,@place & T:to
1712/destroy | v set | adv:alight,ablaze,afire T:obj
1712/destroy | v set | xcomp:alight,ablaze,afire obj:* & T:obj
1712/destroy | v go | up:flame,smoke subj:@building T:subj
1712/destroy | v reduce burn raze level | to:rubble,ground,ash,cinder T:obj
1712/destroy | v topple smash shatter | obj:window,door,tomb,cross,altar,icon,gravestone subj:@militants,mob,settler,crowd T:obj,of
175 | v club beat drag baton charge tackle fire_on | obj:protester,demonstrator,marcher,rally,crowd,student,striker subj:police,policeman,officer,soldier,troop,force,guard T:obj
175 | v break_up disperse clear drive_away drive_off rout scatter storm | obj:protest,demonstration,rally,march,crowd,protester,demonstrator,gathering,sit-in,camp,encampment,picket,procession,vigil subj:police,policeman,officer,soldier,troop,force,guard,authority T:obj,of
175 | n dispersal clearance clearing storming | of:protest,demonstration,rally,camp,crowd,sit-in,encampment,square T:of weak
196 | v resume restart continue | subj:fighting,shelling,bombardment,clash,duel,hostility subjn T:around,near,in
1821/sexual | v abuse assault rape | obj:woman,girl,child,prisoner,refugee,nun T:obj
190 | v let | xcomp:loose near:rocket,missile,shell,mortar,gunfire,barrage,hail,artillery & T:on,at
190 | v let | xcomp:lose near:rocket,missile,shell,mortar,gunfire,barrage,hail,artillery & T:on,at
190 | v fall | on:@place,@person,@troops,hamlet,convoy,patrol,settlement,camp,farm,village subj:@militants,@troops,militiaman,raider,mob & T:on
1831/suicide-attack | v tear rip slam plough plow smash | subj:truck,car,lorry,van,bus near:bomb,explosive,dynamite,bomber through:* & T:through
1831/suicide-attack | v slam plough plow smash crash ram | subj:truck,car,lorry,van,bus near:bomb,explosive,dynamite,bomber into:* & T:into
193/firearms | v die perish fall | in:burst,hail,volley,crossfire,shootout,firefight subjT nosrc T:subj
190 | v run drive walk come | into:hail,ambush,crossfire,gunfire subjT nosrc T:subj
181/abduct | v make_off run_off disappear | with:@person,pupil,student,schoolgirl,child,hostage subj:@militants,bandit,gunman & T:with
`;
