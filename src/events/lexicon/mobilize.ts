/** Frames of MOBILIZE. Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const MOBILIZE_FRAMES = `
150/troops | v parade flaunt show_off display brandish | obj:@weapons,@troops,missile,tank,might,strength,muscle,force,power weak T:to
150/weapons | v test test-fire test-launch fire launch conduct carry_out | obj:missile,rocket,weapon,bomb,device,warhead,icbm,projectile,torpedo mod:ballistic,nuclear,cruise,long-range,range,hydrogen,atomic,hypersonic,intercontinental notgt
150/weapons | v fire launch | over:* obj:missile,rocket,projectile,satellite & notgt
150/weapons | v test test-fire test-launch | obj:missile,rocket,weapon,bomb,device,warhead,icbm,projectile,torpedo,nuke notgt
150/weapons | v fire launch lob | obj:missile,rocket,projectile into:sea,ocean,water & notgt
150/weapons | v fire launch lob | obj:missile,rocket,projectile toward:sea,ocean,coast & notgt
150/weapons | n test launch test-firing firing test-launch detonation trial | of:missile,rocket,nuclear,bomb,device,warhead,icbm mod:missile,nuclear,rocket,ballistic,weapon,weapons,icbm notgt
150/weapons | v develop acquire build manufacture stockpile enrich produce amass obtain | obj:weapon,bomb,missile,uranium,warhead,plutonium,arsenal,centrifuge mod:nuclear,chemical,biological,mass,atomic,enriched,ballistic,uranium weak
150/weapons | v resume restart step_up expand accelerate | obj:enrichment,program,programme,reprocessing,reactor mod:nuclear,uranium,missile,weapons weak
150/weapons | v claim | xcomp:manufacture,develop,possess,build obj:@weapons &
151/police | v put place | on:alert subj:police,authority obj:police,officer &
151/police | v tighten step_up beef_up increase heighten boost strengthen reinforce bolster intensify | obj:security,patrol,policing,surveillance,checkpoint,protection
152/troops | v put place be stand remain go | on:alert,standby subj:@troops,force,military,army,government,minister,country
152/troops | a on | alert
152/troops | n alert readiness | on weak mod:high,full,military,maximum,combat subj!
152/troops | v raise heighten increase | obj:alert,readiness
152/troops | n drill exercise maneuver manoeuvre wargame war_game | mod:military,naval,war,live-fire,joint,army,air,fire T:against,near,off solo
152/troops | v conduct hold stage begin carry_out launch start | obj:@drill mod:military,naval,war,live-fire,army,navy solo
153/police | v deploy mobilize mobilise send dispatch station post bring_in call_out send_in draft_in | obj:@police,riot,guard,security T:to,in,at,around,into
154/troops | v mobilize mobilise deploy mass amass concentrate station dispatch send move redeploy rush position muster call_up reinforce send_in airlift pour | obj:@troops,force,military,warship,carrier,unit,tank,missile,brigade,jet,reinforcement,warplane,marine,reservist,contingent obj!:peacekeeper,peacekeeping,aid,un T:to,in,near,on,along,into,against,at,off peacekeep!
154/troops | n mobilization mobilisation deployment buildup build-up massing redeployment call-up | of:@troops,force,missile,army,reservist,warship,weapon,military mod:military,troop,naval,force,army T:to,in,near,on,along,against weak
154/troops | v bolster strengthen reinforce beef_up boost expand increase build_up augment step_up enlarge | obj:@troops,force,presence,troop,deployment,army,garrison,guard,arsenal,defence,defense,military mod:military,troop,naval,armed,air,nuclear,army T:in,on,near,along weak
154/troops | v arm rearm militarize | obj:militia,border,zone,army,force T:obj weak
154/troops | v prepare gear_up ready brace | for:war,attack,invasion,assault,battle,offensive,strike,confrontation xcomp:attack,invade,shell,fight,storm,launch subj:@troops,army,force,military,@militants,country,navy,militia
154/troops | v patrol enter cross | obj:strait,water,border,sea,airspace subj:warship,ship,navy,jet,destroyer,carrier,troop,army,warplane,bomber,vessel,tank,force weak
154/troops | v sail steam fly | agent subj:warship,destroyer,carrier,bomber,fleet,frigate,submarine,jet,warplane into:* near:* through:* over:* off:* weak
154/troops | v violate enter intrude | obj:airspace,water subj:jet,warplane,aircraft,plane,helicopter,ship,vessel,navy,fighter T:of,obj
154/militia | v mobilize mobilise recruit arm train muster form raise | obj:militia,volunteer,tribesman,fighter,paramilitary,reserve subj:@person,group,government,commander,state,movement weak
154/troops | v declare | obj:war T:on,against
154/troops | v install site place position station | obj:missile,artillery,battery,launcher,rocket,radar,interceptor T:in,on,near,along,at
154/troops | v call_up conscript draft enlist mobilize mobilise | obj:reserve,reservist,conscript,recruit,troop,man
154/troops | v order dispatch divert | obj:@troops,force,warship,carrier,jet to:* T:to,in,off,near &
154/troops | v scramble | obj:jet,warplane,fighter,aircraft,plane,helicopter T:against notgt
150/weapons | v unveil display parade show_off showcase | obj:missile,drone,tank,submarine,warship,bomber,rocket notgt subj:country,army,military,force,government
152/troops | v hold stage begin conduct launch start | obj:drill,exercise,manoeuvre,maneuver,wargame mod:snap,surprise,scale,annual,live solo near!:fire!
150/weapons | v resume restart begin | at:reactor,site,facility,plant near:nuclear,uranium,missile & notgt
152/troops | v put place | on:level near:readiness,alert &
154/troops | v build_up mass amass concentrate | obj:@troops,force near:border,frontier,front & T:along,on,near
150/troops | v stage hold | obj:parade mod:military notgt
154/troops | v move send deploy | obj:vehicle mod:armoured,armored,military T:to,near,in
150/weapons | v test | obj:engine,motor for:missile,rocket & notgt
154/troops | v send move bring roll | into:* obj:@troops,tank,gun,artillery,vehicle & T:into
154/troops | v send move bring roll | to:border,frontier,front obj:@troops,tank,gun,artillery,vehicle & T:to
154/troops | v cross enter penetrate violate buzz | obj:line,border,frontier,airspace,water,zone subj:jet,warplane,aircraft,plane,bomber,fighter,warship,ship,vessel,boat,tank,troop,helicopter,drone T:of,into,obj
154/troops | v reinforce fortify strengthen bolster beef_up | obj:border,frontier,defense,defence,position,line,garrison,base with:@troops,force,tank & T:with,on,in,obj
154/troops | v put place | obj:@troops on:patrol T:in,on &
154/militia | v converge advance descend mass | on:* subj:@militants,@troops,militia,force T:on
154/militia | v take_up | obj:arm,weapon T:against
154/troops | v take_up occupy | obj:position subj:@troops,tank,force,unit T:in,near,along,around
154/troops | n mobilization mobilisation | mod:partial,general,full,nationwide,national,total solo
154/troops | v announce declare order decree call | obj:mobilization,call-up,conscription solo
150/weapons | v enrich reprocess | obj:uranium,plutonium,fuel notgt
154/troops | v dig_in fan_out | subj:@troops,@militants,@police,force,policeman T:in,around
154/troops | v call draft bring | obj:reservist,reserve up:* &
154/troops | v fly airlift ferry rush ship | obj:@troops,marine,paratrooper,reinforcement T:to,into
154/troops | v order | obj:@troops,carrier,fleet,warship,reinforcement into:* & T:into
153/police | v order send draft rush | obj:police,policeman,gendarme into:* & T:into
154/troops | v sail steam head | subj:warship,destroyer,carrier,fleet,frigate,submarine,flotilla,navy toward:* towards:* for:* to:* T:toward,towards,for,to
154/troops | v garrison base station | obj:@troops,missile,jet,bomber T:in,on,near
154/troops | v shadow tail | obj:ship,vessel,warship,fleet subj:warship,ship,jet,navy T:obj
154/troops | v roll rumble pour | subj:tank,@troops,convoy,column into:* through:* toward:* T:into,through,toward
150/weapons | v fire launch | obj:missile,rocket mod:ballistic,cruise,medium,range,nuclear-capable,long-range notgt
154/troops | v fly | obj:@troops to:* & T:to
153/police | v ring surround encircle cordon_off guard | obj:palace,parliament,square,@building with:* subj:@police,@troops & T:-
154/troops | v leave depart | for:* subj:warship,carrier,destroyer,frigate,fleet,submarine,squadron,bomber,@troops T:for
154/troops | v go | on:alert,footing subj:@troops,force,navy,army,named
150/weapons | v double increase expand install triple add | obj:centrifuge,warhead,stockpile,arsenal,missile notgt subj:land,government,country
154/troops | v mass amass deploy station position concentrate | obj:vehicle,carrier,column mod:armoured,armored,military,combat T:near,along,on,in,at
154/troops | v mass amass build_up | near:* along:* obj:@weapons,vehicle,armour,equipment,gun,artillery & T:near,along
154/troops | v bolster strengthen reinforce beef_up boost build_up augment step_up expand increase double triple | obj:troop,garrison,battalion,contingent,fleet,arsenal,army,navy,patrol,defence,defense,deployment subj:land,government,army,military,named,alliance T:in,on,near,along
153/police | v step_up beef_up tighten increase strengthen boost reinforce | obj:security,patrol,presence mod:police,border,airport T:at,around,in
154/troops | v dig_in entrench | subj:@troops,@militants,army T:near,above,outside,around
154/troops | v take_up occupy man hold | obj:position,trench,post,checkpoint,height,frontline subj:@troops,@militants,army,force,tank,jet,fighter,soldier,warplane T:in,near,along,around,on
154/troops | v train draft_in enlist recruit | obj:reservist,conscript,recruit,volunteer subj:land,government,army,military T:-
154/troops | v put place set | on:footing,alert,standby,readiness obj:* & T:-
154/troops | v order rush draft call | obj:conscript,reservist,soldier,troop,marine,paratrooper to:* & T:to
154/troops | v brace prepare gear_up ready | for:war,invasion,attack,offensive,confrontation subj:land,army,military,government,@troops T:with,against
154/troops | v draw_up line_up array | obj:@troops,tank T:along,on
154/troops | v cross fly violate | obj:line,strait,median subj:aircraft,jet,plane,warship,drone,balloon T:of
150/weapons | v test-launch test-fire launch fire test | obj:missile,rocket notgt mod:nuclear-capable,capable,anti-ship,submarine,surface
150/weapons | v flight-test trial | obj:missile,rocket,drone notgt
153/police | v guard patrol ring flood line protect | subj:@police,@troops,guard obj:station,street,building,square,embassy,road,area,city,capital,palace,border,synagogue,mosque,church,school T:in,around
153/police | v rush send dispatch fly move | obj:police,unit,gendarme,officer,commando,guard mod:special,extra,riot,more,additional,armed T:to,in
153/police | v flood | obj:@place,street,area,capital,city with:police,troop,soldier & T:obj
151/police | v put place | on:alert obj:police,security,service & T:-
150 | v arm | obj:themselves,itself,himself,resident,villager,civilian,militia,population,citizen,vigilante T:against weak
154 | v set_up put_up man erect | obj:roadblock,checkpoint,barricade against:@militants,gang,bandit,cartel,army,troop T:against subj:@civilian,villager,peasant,militia,vigilante,resident,@police,@troops &
154/troops | v move march advance roll push | subj:@troops,tank,column,convoy,armour,armor,vehicle,unit into:named,@place to:border,frontier towards:named,@place,border T:into,towards,to,in
154/troops | v take_up | obj:position subj:@troops,@militants,tank,sniper,gunner T:in,along,near,around,outside
152 | v go put place | on:alert,footing,standby,readiness T:-
154/troops | v march roll rumble advance push race stream trundle surge snake lumber thunder file crawl converge edge inch creep | subj:@troops,column,convoy,armour,armor,bomber,fighter,ship,vessel,frigate towards:named,@place,border,frontier to:named,@place,border,frontier into:named,@place on:named,@place,border along:border,frontier T:towards,to,into,on,along
154/troops | v circle skirt near approach overfly buzz shadow prowl cruise probe | subj:@troops,bomber,fighter,jet,plane,drone,ship,vessel,frigate,submarine,column obj:named,@place,border,frontier,coast,airspace,island T:obj,of,along
154/troops | v march roll rumble advance push race stream trundle surge snake lumber thunder file crawl converge edge inch creep head move roll | low subj:@troops,column,convoy,armour,armor T:towards,to,into,on
154/troops | v sail slip steam put_out weigh head | subj:warship,frigate,destroyer,carrier,submarine,flotilla,fleet,cruiser for:named,@place,strait,gulf,sea into:named,strait,gulf,sea out:* from:named,port T:for,to,towards,into
154 | v lay plant sow | obj:mine,minefield,belt along:border,line,frontier,coast,front on:border,frontier in:named,strait & T:along,on,in
152 | v keep extend prolong lengthen | obj:conscript,reservist,conscription,service mod:military,compulsory,national T:-
`;
