/** Frames of RETREAT (CAMEO 08, material yielding). Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const RETREAT_FRAMES = `
0841/release | v release free liberate let_go set_free let_free parole hand_over discharge turn_over give_up | obj:@prisoners,@person,prisoner,hostage,detainee,dissident,captive,member,national,remains,body,people T:obj,to
0841/release | v release free | subj:@person,government,authority,court,rebel,@militants,country,police,army from:prison,jail,custody,detention,captivity T:obj
0841/release | v let grant set | obj:free,freedom xcomp:go,free T:obj
0841/release | n release freeing liberation repatriation return | of:@prisoners,prisoner,hostage,detainee,captive,dissident,refugee,remains T:of,from,by
0841/release | v repatriate return send_back | obj:refugee,prisoner,remains,body,soldier,@person,national,defector,exile T:to,from,obj
0841/release | v walk go come_out | xcomp:free from:prison,jail,custody subjT nosrc
0841/release | v bail | T:obj
0842 | v return give_back hand_back hand_over restore relinquish | obj:artifact,artefact,painting,property,land,territory,asset,island,house,remains,museum,treasure,statue,base,manuscript,skull,book,work,gold,money,ship,vessel,plane,weapon,body,object,bible,item,relic,antiquity,coin,*! T:to,obj tgt:*
0842 | v give_back hand_back | obj:* to:* & T:to
0842 | v pay compensate | obj:compensation,reparation,damages,ransom T:to,iobj,for
0842 | v compensate indemnify reimburse | T:obj,for
0842 | n restitution reparation | T:to,for supp weak
085 | v lift ease remove end suspend relax waive drop loosen cancel rescind revoke repeal roll_back cut withdraw terminate scrap | obj:sanction,embargo,boycott,tariff,blockade,duty,ban obj!:@curfew T:on,against,for,of tgt:*
085 | v lift ease remove end relax | obj:ban,restriction mod:travel,trade,arms,export,import,contact,visa,flight,investment T:on,to,for,from,against
085 | n lifting easing removal relaxation end suspension | of:sanction,embargo,boycott,tariff T:on,against
085 | v unfreeze release unblock thaw | obj:asset,fund,account T:of,to
086/access | v allow permit let admit grant invite receive accept welcome | obj:inspector,observer,monitor,mission,inspection,access,peacekeeper,investigator,delegation,expert T:to,from,of,obj subj:government,country,state,@person,authority,regime,army,rebel
0861/access | v receive accept host allow welcome | obj:peacekeeper,peacekeeping T:from,of
0862/access | v receive admit allow | obj:inspector,observer,monitor,inspection T:from,of
0862/access | v open | obj:site,facility,plant,reactor,base to:inspector,inspection,observer T:to
0863/access | v allow permit let grant open give | obj:access,aid,convoy,delivery,corridor,passage,agency,worker,border,bridge,crossing,flight,road mod:humanitarian,aid,relief,food tohuman T:to,for,of
0863/access | v open reopen | obj:border,crossing,bridge,road,corridor,airport,port,frontier,gate xcomp:allow,let,deliver T:to,for
0863/access | v allow permit let | xcomp:enter,deliver,operate,return,cross,leave,visit,pass,reach,distribute,inspect,land subj:government,country,state,@person,authority,regime,army,rebel,@militants T:obj
0863/access | v give grant | obj:approval,permission,access to:inspector,observer,agency,worker,convoy,monitor,team,flight T:to,for,iobj &
087 | v deescalate de-escalate scale_down halt stop end suspend cease pause | obj:attack,fighting,offensive,bombing,bombardment,shelling,airstrike,strike,hostility,operation,violence,war,campaign,raid,assault,drill T:against,on,with,in
087 | n end halt pause cessation | of:hostility,fighting,attack,bombing,offensive T:against,between weak
0871/ceasefire | v declare announce observe sign accept proclaim order enter reach honor honour extend implement begin | obj:ceasefire,cease-fire,truce,armistice to:ceasefire,truce T:with,in,between
0871/ceasefire | n ceasefire cease-fire truce armistice | T:with,between,in supp weak
0871/ceasefire | v take come hold go | obj:effect into:effect subj:ceasefire,truce T:between subjn
0871/ceasefire | v lay_down surrender give_up turn_in hand_in hand_over lay put_down | obj:weapon,arm,gun,rifle in:weapon,arm,gun T:to
0872/withdraw | v lift end ease break | obj:siege,blockade,encirclement T:of,on,around
0873/disarm | v demobilize demobilise disarm disband decommission destroy dismantle stand_down | obj:@troops,@weapons,weapon,militia,arsenal,force,stockpile,army,fighter,missile,mine,program,site,facility,reactor,centrifuge subj:@person,country,@militants,government,group,rebel,army,state,force T:of,in
0873/disarm | v demobilize demobilise disarm disband | subj:@militants,rebel,militia,fighter,group,paramilitary,faction
0873/disarm | n disarmament demobilization demobilisation decommissioning | T:of,by weak supp
0874/withdraw | v withdraw pull_out pull_back evacuate retreat pull remove redeploy bring_home vacate leave ship_out | obj:@troops,force,soldier,army,tank,warship,settlement,settler,personnel,unit,contingent,base,advisor,mercenary,town,territory,position obj!:peacekeeper,peacekeeping T:from,in,out
0874/withdraw | v withdraw pull_out pull_back retreat flee fall_back move_out pull abandon | obj!:* subj:@troops,@militants,force,army,militia,soldier,tank,fighter T:from
0874/withdraw | v begin start complete announce order finish accelerate | obj:withdrawal,pullout,pullback,retreat,evacuation,drawdown T:from,of
0874/withdraw | n withdrawal pullout pullback retreat evacuation drawdown | of:@troops,force,soldier,army mod:troop,military,unilateral,force T:from,of supp
0874/disarm | v surrender capitulate | subj:@militants,@troops,rebel,force,commander,army,fighter,guerrilla,group,insurgent,hundred,dozen,leader,garrison,unit,five T:to
0874/disarm | n surrender | by T:to weak
0874/withdraw | v abandon cede relinquish surrender hand_over | obj:@place,position,territory,town,city,base,claim T:to
083/resign | v resign step_down quit abdicate stand_down bow_out | subj:president,minister,premier,government,cabinet,chancellor,governor,king,leader,mayor,chief,secretary,speaker,ambassador,official,general,mp,lawmaker,senator,head,commissioner,@person T:as weakresign
083/resign | v submit tender offer announce hand_in give | obj:resignation T:to
083/resign | n resignation abdication | by weak of:president,minister,premier,government,cabinet,chancellor,governor,mayor,chief,secretary
0874/withdraw | v stop suspend shut_down freeze halt close dismantle mothball | obj:enrichment,program,programme,reactor,reprocessing,test,facility mod:nuclear,uranium,missile,weapons T:with
0861/access | v arrive deploy land reach | subj:peacekeeper,peacekeeping in:* S:in,at T:subj &
0874/withdraw | v leave exit depart quit evacuate vacate | subj:@troops,force,army obj:* T:obj
0873/disarm | v demobilize demobilise disarm disband | obj:@militants,rebel,guerrilla,militia,fighter,group,paramilitary T:in
087 | v renounce abandon forswear give_up disavow | obj:violence,terrorism,war,struggle,arm,weapon T:against
0874/disarm | v give_up hand_over turn_in | obj:themselves,himself,herself T:to
0863/access | v let allow wave | into:* obj:truck,convoy,aid,supply,worker,lorry,flotilla & T:into
0842 | v return give_back hand_back | to:named obj!:@person,call,favor,fire,favour,power T:to
0863/access | v open reopen | obj:crossing,border,corridor,road for:truck,aid,convoy,civilian,relief & T:to,for
0874/withdraw | v come return | adv:home subj:@troops,force from:* T:from
0874/withdraw | v fly march ship roll drive pack_up regroup | of:* subj:@troops,force,army,soldier T:of adv:out
0874/withdraw | v fly_out march_out roll_out ship_out drive_out sail_out | subj:@troops T:of,from
0874/withdraw | v evacuate vacate abandon leave | obj:stronghold,post,outpost,camp,headquarters,barracks,position,bastion subj:@troops,@militants,force,army T:in,of
0871/ceasefire | v declare announce observe agree hold order | obj:pause,lull,halt,respite,moratorium mod:humanitarian,fighting,unilateral,temporary T:with,in,to
0871/ceasefire | n pause lull | mod:humanitarian in:fighting T:in weak
0871/ceasefire | v honor honour respect keep extend renew | obj:ceasefire,truce,armistice T:with,in,between
0841/release | v exchange swap | obj:prisoner,hostage,body,remains recip T:with,between weak
0841/release | v set let | xcomp:free,go obj:* & T:obj
0841/release | v free | T:obj subj:@militants,kidnapper,captor,pirate,hijacker,gunman,group
0863/access | v open reopen | obj:border,crossing,bridge,road,corridor,airport,port,frontier,gate xcomp:allow,let,deliver & T:to,for
0863/access | v give grant allow | obj:access to:* subj:land,government,country,army,rebel,@militants & T:to,iobj
0863/access | v let allow | xcomp:through obj:convoy,truck,ship,aid T:-
0872/withdraw | v ease lift loosen end relax | obj:siege,blockade,stranglehold,encirclement,cordon T:of,on,around
0842 | v hand_back give_back return | obj:vessel,boat,ship,plane,aircraft,land,art,treasure,relic to:* T:to &
087 | v scale_back scale_down draw_down reduce cut | obj:@troops,force,presence,garrison,contingent mod:military,troop,land T:in
087 | v stop halt end suspend | xcomp:shell,bomb,attack,fire,fight T:obj,on
0873/disarm | v surrender hand_over give_up turn_over turn_in hand_in | obj:@weapons,@milaid,gun,rifle,artillery T:to
0874/disarm | v defect desert | to:* from:* T:to weak
083/resign | v resign quit | subj:@person,president,minister,premier,government,cabinet after:* over:* in:* T:-
0874/withdraw | v pull_back pull_out withdraw | obj:gun,artillery,tank,weapon T:from
085 | v drop lift end relax | obj:ban on:investment,trade,export,import,sale,travel,flight & T:in,with,to,on
0873/disarm | v destroy scrap dismantle | obj:stock,stockpile,missile,warhead,weapon,gas mod:chemical,nerve,nuclear,missile,last T:in,of
0872/withdraw | v lift end ease break loosen relax | obj:siege,blockade of:* & T:of
0872/withdraw | v remove dismantle lift clear | obj:roadblock,checkpoint,barricade,cordon,barrier T:in,on,around
087 | v reduce cut trim halve scale_back thin_out draw_down | obj:garrison,troop,contingent,force,presence subj:named,country,government,army,military,union T:in
0842 | v repatriate return hand_back restore | obj:@money,asset,loot,treasure T:to
0841/release | v go return come | adv:home after:release,captivity,detention subjT nosrc
0842 | v return restore | obj:* to:named,owner,government,museum,people,authority,ambassador subj:named,government,country,agency,museum obj!:@person,call,favor,fire T:to &
0842 | v release free | obj:ship,vessel,boat,plane,aircraft,tanker,trawler,freighter T:obj,of,to
0841/release | v hand_over give_up surrender transfer turn_over | obj:woman,child,girl,boy,civilian,family,hostage,captive,body,remains subj:@militants,group,movement,named to:red,cross,mediator,family,army & T:obj,to
0841/release | v let allow | xcomp:walk,go,leave obj:@prisoners,hostage,captive & T:obj
0841/release | v walk | adv:free subjT nosrc T:subj
0841/release | v walk go | xcomp:free subjT nosrc T:subj
0873/disarm | v hand_in hand_over turn_in give_up lay_down surrender | obj:rifle,gun,weapon,arm,kalashnikov,ammunition subj:@militants,unit,fighter,rebel,gang,militia,group,@troops T:to
083/resign | v tender submit hand_in offer announce give | obj:resignation T:to
083/resign | v quit vacate give_up relinquish leave | obj:office,presidency,throne,premiership,cabinet,government subj:president,minister,premier,king,leader,governor,chancellor,mayor,secretary weak T:-
0863/access | v open reopen | obj:road,route,corridor,crossing,border,port,airport to:convoy,aid,truck,relief,lorry,agency,civilian & T:to
0863/access | v let allow permit wave | into:* through:* obj:truck,convoy,aid,lorry,flotilla T:into
0874/withdraw | v vacate quit abandon evacuate leave relinquish | obj:village,town,base,post,position,camp,outpost,hill,area,province,garrison,headquarters subj:@troops,@militants,faction,army,unit,force,rebel,fighter,militia,settler T:in,of,obj
087 | v hold observe respect | subj:truce,ceasefire subjn weak T:between,in
0842 | v hand_back return give_back restore | obj:body,remains,skull,artifact,artefact,statue,bronze,treasure,land,property T:to,of
0863/access | v open reopen | obj:road,route,corridor,crossing,border,port,airport near:relief,aid,humanitarian & T:to,for
0874/withdraw | v cross march roll pull head trundle file sail limp troop stream | subj:@troops,@militants,column,convoy,contingent adv:back,home T:from,over,into
0841 | v walk go | adv:free subjT nosrc T:subj
0841 | v let set | obj:@person,@prisoners xcomp:walk,go & T:obj
0873/disarm | v leave deposit hand_over | obj:rifle,weapon,gun,arm with:* subj:@militants,dissident,fighter,member & T:with
`;
