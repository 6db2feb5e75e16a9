/** Frames of COOPERATE (CAMEO 06: material cooperation). Columns: CAMEO code | triggers | conditions. */
export const COOPERATE_FRAMES = `
060 | v cooperate collaborate team_up work_together join_forces partner | recip T:with,on weak
060 | n cooperation collaboration | T:with,between recip weak supp
060 | v help assist aid | obj:search,investigation,rescue,effort,evacuation subj:@person,country,government,army,navy,force weak
061 | v trade invest import export buy purchase sell procure order | obj:oil,gas,grain,wheat,good,product,electricity,coal,uranium,commodity,rice,crude,lng,energy T:with,from,to,in tgt:* subj:country,state,government,china,nation weak
061 | v sign award win seal clinch conclude ink land | obj:contract,deal,order mod:trade,oil,gas,arms,export,energy,construction,business,worth,multibillion,billion T:with,to,from,for recip weak
061 | v build construct finance open launch inaugurate develop complete | obj:pipeline,railway,port,plant,refinery,factory,dam,reactor,highway,road,line,bridge,unit,zone,center,centre T:in,with,to tgt:* subj:country,government,state,china,cabinet weak
061 | v cut reduce lower abolish eliminate scrap remove roll_back slash | obj:tariff,duty,barrier,quota T:on,with,for recip
061 | v increase boost expand double resume start begin launch open restore | obj:trade,export,import,investment,flight,service,supply,delivery,shipment T:with,to,from,between,in recip weak
061 | v open reopen | obj:border,crossing,road,railway,market,trade,bridge T:with,to,between weak
061 | v resume restore reopen restart | obj:flight,trade,import,export,supply,delivery,shipment,link,service T:with,to,from,between recip
061 | n trade | mod:bilateral T:with,between recip weak
061 | v join | obj:bank,zone,union,organization mod:trade,economic,customs,free,investment,infrastructure,development T:obj weak
061 | v provide supply deliver sell export pump ship | obj:gas,oil,electricity,power,fuel,energy,coal T:to,with,iobj tgt:*
062 | v hold conduct stage begin carry_out launch start perform undertake participate_in take_part_in join complete | obj:@drill,drill,exercise,maneuver,manoeuvre mod:joint,military,naval,bilateral,combined,war in:@drill recip joint
062 | n drill exercise maneuver manoeuvre wargame game patrol | mod:joint,bilateral,combined recip T:with,between,by
062 | n game exercise drill maneuver | mod:war recip joint T:with,by
062 | v train instruct mentor | obj:@troops,@police,pilot,force,army,soldier,fighter,recruit,cadet,ranger,officer,coastguard,trainee,cadre,militia subj:@troops,army,military,country,instructor,force,state,adviser,navy,marine T:obj
062 | v fight deploy patrol serve operate | alongside:* T:alongside weak
062 | v sell export | obj:@milaid,weapon,arm,submarine,frigate,system T:to,with,iobj tgt:*
062 | v join back support | obj:coalition,operation,campaign,strike,offensive mod:military,led,anti T:obj,against weak
062 | v participate take_part | in:operation,mission,exercise,coalition,peacekeeping T:in
062 | v integrate coordinate | obj:force,operation,defense,defence recip T:with weak
063 | v extradite hand_over surrender transfer turn_over deliver | obj:suspect,fugitive,militant,prisoner,criminal,leader,drug,trafficker,murderer,man,citizen,national,@person to:* T:to &
063 | v extradite | T:to
063 | n extradition | T:to,of,from supp weak
063 | v cooperate assist testify | with:investigation,inquiry,probe,prosecutor,tribunal,court,police,investigator in:investigation,inquiry T:with
063 | v approve authorize authorise grant order | obj:extradition xcomp:extradite T:to,of
063 | v exchange swap | obj:prisoner,detainee,spy recip T:with,between
064 | v share exchange swap pass hand_over provide trade give supply | obj:@intelligence,intelligence,information,evidence,detail,data T:with,to,iobj,between recip tgt:*
064 | n sharing exchange | of:@intelligence mod:intelligence,information recip T:with,between
064 | v alert tip_off warn_of | T:obj about:plot,attack,threat weak
060 | v rescue evacuate | obj:@person,civilian,crew,sailor,fisherman,resident,foreigner,national,citizen,people subj:navy,army,coast,force,troop,government,country,helicopter,military,ship
060 | v launch establish create inaugurate set_up begin start open unveil | obj:program,programme,project,initiative,center,centre,fund,commission,mechanism,committee mod:joint,bilateral,welfare,social,development,exchange,cultural,new,regional T:with,in,for,between recip weak joint
060 | v implement carry_out honor honour fulfill fulfil | obj:agreement,accord,treaty,obligation,commitment,deal T:with weak
060 | v operate run manage | adv:jointly recip T:with
060 | v send launch | obj:astronaut,satellite for:* weak &
061 | v sign win award initial | obj:contract T:with,to,from recip subj:country,government,state,ministry
063 | v hand_over | to:named subj:@police,authority,court,government,country obj!:weapon,document,power,control,letter,petition,money,vehicle,ship,land,territory,body,remains,artifact,statue,base T:to &
061 | v resume restart reopen | subj:trade,flight,service,export,traffic,ferry between:* across:* with:* T:between,with,to,across subjn
060 | v develop build produce launch | adv:together,jointly recip T:with
062 | v join | obj:patrol,exercise,drill T:of,with,against weak
060 | v dismantle break_up bust smash | obj:network,ring,gang,cell joint recip T:with
061 | v export | to:land T:to
061 | v import buy purchase | from:land obj:* subj:land,government & T:from
064 | v pass_on pass | obj:@intelligence,information T:to,iobj weak
062 | v train exercise drill rehearse manoeuvre maneuver | joint subj:@troops,force,army,navy,soldier,military recip T:with,alongside
062 | v join | for:@drill obj:* & T:obj
062 | v join | in:@drill obj:* & T:obj
062 | v begin start hold | obj:exercise,drill,manoeuvre,maneuver recip joint T:with
063 | v help assist aid | with:inquiry,investigation,probe,search,case,hunt obj:* & T:obj
063 | v turn_over hand_over | to:land obj:@person,suspect,fugitive & T:to
061 | v link connect interconnect | obj:grid,network,railway,pipeline,power recip T:with,to
061 | v begin start resume | xcomp:pump,export,supply,deliver,ship,buy,sell T:to,from
061 | v pump export ship deliver supply sell | obj:barrel,crude,oil,gas,coal T:to,iobj,from tgt:*
061 | v barter lease | T:to,with,obj weak
061 | v sign conclude initial | obj:agreement,accord,deal,protocol,pact mod:trade,economic,barter,fishing,commercial recip T:with,between
060 | v work | adv:together recip T:with
060 | v break_up smash bust dismantle | obj:ring,gang,network,cell,plot recip joint T:with
064 | v pass supply provide | obj:intelligence,information to:* T:to &
064 | v turn_over hand_over give provide | obj:record,document,data,file,evidence,information,tape,list T:to,iobj
061 | v send ship pipe | obj:barrel,crude,oil,gas,lng,electricity to:* & T:to
062 | v mount run fly | obj:patrol,exercise mod:joint,coordinated,combined recip T:with
062 | n patrol | mod:coordinated recip T:with
060 | v conduct carry_out launch | obj:survey,study,research,inspection,operation,search,project mod:joint recip T:with
060 | v help assist | xcomp:upgrade,modernize,build,develop,explore obj:* & T:obj weak
061 | v buy import purchase order | low obj:* from:land & T:from obj!:@person,house,ticket,player
061 | v sell export | low obj:* to:land subj:named,government,country,state & T:to obj!:@person,house,ticket,player
061 | v buy import purchase | low mod:land obj:wine,oil,gas,meat,grain,goods,coal,steel,beef,fish,fruit,vegetable,milk,crude,wheat,rice T:obj
062 | v patrol | joint recip T:with
060 | v cooperate collaborate work_together join_force team_up | in:locate,find,search,rescue,fight,build,develop,track recip T:with
060 | v cooperate collaborate | xcomp:* recip T:with weak
064 | v pass_on pass relay hand_over share give | obj:tip,tip-off,warning,lead,clue,intelligence,information T:to,with
064 | v tip_off | obj:police,authority,detective,land T:obj
063 | v team_up join_forces work_together cooperate | xcomp:arrest,catch,trace,hunt,break,dismantle,track,find recip T:with
060 | v build develop produce make design manufacture assemble | adv:together,jointly recip T:with
060 | v build develop produce make design manufacture assemble | joint obj:submarine,jet,missile,drone,ship,plane,rocket,satellite,reactor,railway,road,bridge,pipeline,tank,helicopter recip T:with
060 | v join | obj:force with:* & recip T:with
061 | v reach arrive | subj:freight,cargo obj:* in:* weak T:in,obj
061 | v open | obj:route,corridor,link mod:trade,freight,rail,shipping,air T:with,between,to
060 | v open inaugurate launch build run found create establish operate fund finance develop construct complete | joint obj:post,center,plant,pipeline,railway,road,highway,school,university,fund,satellite,dam,corridor,crossing,terminal,port,refinery,centre,base,laboratory,telescope,park,hospital,factory,reserve,commission,unit,brigade,network,route,project,venture,company,bridge,tunnel,line recip T:with
062 | v launch begin start hold conduct mount run resume carry_out step_up | obj:patrol mod:joint,mixed,common,combined,coordinated recip T:with,in
062 | v patrol | joint obj:* recip T:with
061 | v resume restart reopen restore begin start | obj:flight,service,traffic,train,bus,ferry,link,shipment,export,import,crossing between:named,@place & recip T:between
061 | v resume restart begin start | subj:train,flight,bus,ferry,truck,oil,gas,trade,export,shipment between:named,@place & recip T:between
061 | v flow run move | subj:oil,gas,water,electricity,power,train,truck from:named to:named & adv:again T:to,from,through weak
064 | v share swap exchange pass hand_over pool trade | obj:intelligence,file,fingerprint,dossier,evidence,data,information,tip,record,list with:* to:* & recip T:with,to
060 | v pool combine join | obj:resource,effort,force,hand with:* T:with recip
063 | v close_in swoop move_in | on:ring,gang,network,cartel,smuggler,trafficker & joint recip T:with
061 | v flow ship go | adv:again to:named & T:to weak
061 | v sell | iobj:named subj:named,government & T:iobj
060 | v search comb scour survey map dive dig excavate study rescue clean | joint obj:* recip T:with
`;
