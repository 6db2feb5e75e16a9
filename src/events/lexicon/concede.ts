/** Frames of CONCEDE (CAMEO 08, political yielding). Columns: CAMEO code | triggers | conditions. */
export const CONCEDE_FRAMES = `
080 | v concede yield capitulate relent bow accede submit acquiesce give_in back_down climb_down cave cave_in bow_to give_way backtrack | T:to,obj
080 | v meet accept satisfy grant heed comply_with bow_to give_in_to agree_to accede_to yield_to | obj:demand,condition,request,term,ultimatum,call T:of,from,by,to
080 | v make offer grant extend | obj:concession,compromise T:to,iobj
080 | n concession compliance capitulation climbdown | T:to supp weak
080 | v accept acknowledge concede admit | obj:defeat,result,loss,victory,outcome T:to,in,of subj:@person,party,government,candidate,president,minister,opposition
080 | v comply | T:with with:resolution,demand,request,order,ruling,term
081 | v lift ease relax remove end rescind repeal revoke loosen drop abolish rescind overturn scrap reverse roll_back waive withdraw | obj:@restriction,restriction,ban,censorship,limit,prohibition,decree,control T:on,against,for,in obj!:arm,sanction,embargo,visa!
081 | n lifting easing relaxation removal repeal end | of:@restriction,ban,restriction T:on,against
0811 | v legalize legalise decriminalize decriminalise allow permit license licence authorize authorise let | obj:@party,party,@mediaorg,protest,newspaper,demonstration,rally,opposition,union,candidate,activity,organisation,organization,march subj:government,authority,court,state,president,council,ministry,junta,parliament,police,country,king T:obj,for
0811 | v allow permit let authorize | xcomp:run,participate,contest,stand,operate,register,vote,publish,return,campaign,speak,compete,reopen,leave,travel,emigrate subj:government,authority,court,state,president,council,ministry,junta,parliament,police,country,king,commission,tribunal,army T:obj
0811 | v reinstate restore rehabilitate | T:obj obj:@person,judge,right,freedom,licence,license,constitution,democracy,autonomy,status,mp,official,governor,access,internet,passport,citizenship,service,benefit
0812 | v legalize legalise unban | T:obj
0813 | v lift end ease relax suspend rescind shorten | obj:curfew T:in,on
0814 | v lift end ease relax rescind suspend revoke cancel | obj:emergency,martial,siege T:in,on
0814 | v lift ease end relax rescind | obj:measure,law,rule mod:emergency,martial,security T:in,on
081 | n lifting easing end relaxation | of:curfew,emergency,martial,siege T:in,on
082 | v drop dismiss withdraw quash overturn annul | obj:charge,case,indictment,lawsuit,complaint,accusation,conviction,prosecution,warrant,sentence T:against,of subj:@person,government,prosecutor,court,authority,judge,state
082 | v pardon amnesty absolve acquit exonerate clear | obj!:mine,landmine,rubble,debris,way,road,path,area,forest,sale,street,square,camp T:obj subj:president,government,king,court,authority,minister,state,queen,tribunal,judge,jury,emir
082 | v grant declare announce offer give proclaim issue | obj:amnesty,pardon,clemency,immunity T:to,for,iobj
082 | n amnesty pardon acquittal | T:for,of,to weak supp
082 | v commute reduce | obj:sentence T:of,for,to
082 | v call_off end suspend abandon cancel lift halt terminate | obj:strike,protest,boycott,demonstration,hunger,walkout,blockade,sit-in,stoppage,rally,march,fast T:of,against,on obj!:@target
083 | v introduce implement enact adopt approve pass institute carry_out undertake launch announce | obj:reform,amendment,constitution mod:political,constitutional,democratic,electoral,judicial,land,legal T:for,to weak
083 | v amend overhaul rewrite revise reform | obj:constitution,law,system,judiciary,code,charter weak subj:government,parliament,president,king,assembly,council
0831 | v appoint form | obj:cabinet,government mod:new,unity,transitional,interim,coalition weak
0831 | v dismiss sack fire | obj:minister,cabinet,government after:protest,demand,pressure &
0831 | v call announce schedule set | obj:election,referendum mod:early,snap,new weak T:for
0832 | v reverse abandon scrap withdraw shelve drop rescind repeal cancel put_off postpone delay | obj:decision,plan,policy,bill,law,tax,increase,reform,legislation,hike,proposal,measure,decree subj:government,president,parliament,minister,authority,country,ministry weak
0833 | v grant give restore recognize recognise extend award | obj:@rights,right,autonomy,citizenship,vote,independence,permission,visa,status T:to,for,iobj,of
0834 | v transfer hand_over cede devolve relinquish give_up | obj:power,control,authority,sovereignty,territory,leadership T:to
0834 | v step_aside stand_aside make_way | T:for
080 | v recognize recognise | obj:victory,result,defeat,win T:of,by
080 | v approve pass | obj:law,bill,legislation xcomp:recognize,grant,allow T:for &
080 | v allow permit | obj:return,visit,candidate,election,protest,access T:of,by,to subj:government,authority,court,state,president,council,ministry,country,army
080 | v accept agree_to | obj:deal,offer,proposal,plan,pay,terms mod:pay,wage T:from,of weak
080 | v implement honor honour respect accept carry_out | obj:ruling,verdict,judgment,judgement,award T:of,by subj:@person,country,government,state,party,army
0832 | v strike_down | obj:law,ban,decree,rule,measure,act,amendment,order T:on,of
0811 | v unblock unban | T:obj obj:website,site,internet,channel,newspaper,app,@mediaorg,@party
0811 | v allow permit let | xcomp:* xcomp!:walk,go obj:@person,woman,opposition,party subj:government,authority,court,state,country,junta,king T:obj &
083 | v pass approve adopt enact | obj:law,bill,legislation,amendment mod:electoral,constitutional,amnesty,autonomy T:for,on
082 | v grant release | obj:bail T:to,iobj on:bail
081 | v abolish scrap | obj:visa,permit,fee,quota T:for subj:country,government,parliament
0814 | v relax lift ease end loosen | obj:regulation,rule,measure,power,law mod:emergency,martial,security T:in,on
0813 | v withdraw remove cancel | obj:curfew T:in,on,from
080 | v soften tone_down moderate | obj:stance,position,demand,line,tone,rhetoric T:on,towards,toward weak
080 | v retract recant withdraw | obj:remark,statement,claim,threat,accusation,confession T:about,against
082 | v reprieve spare | T:obj obj:@person,life
082 | v stay suspend | obj:execution T:of
082 | n reprieve clemency | T:for,to weak supp
0834 | v share | obj:power T:with
0834 | v hand | obj:power to:* T:to &
0831 | v reshuffle shake_up | obj:cabinet,government T:-
0832 | n u-turn reversal | T:on supp weak
080 | v make perform | obj:u-turn,about-face T:on
0811 | v enfranchise unban | T:obj
082 | v clear | of:@crime,charge,wrongdoing,accusation T:obj subj:court,tribunal,judge,jury,panel,government
0833 | v grant give extend | obj:vote,suffrage,pension,wage,rise T:to,iobj
083 | v decentralize devolve | obj:* weak
080 | v bow cave yield submit | to:demand,pressure,call,protest,threat T:of,from,by
081 | v loosen ease relax | obj:grip,hold,rule,control T:on,over
0834 | v give_up renounce surrender relinquish | obj:rule,power,throne,crown,prerogative T:to
0832 | v water_down dilute soften shelve ditch drop abandon withdraw | obj:reform,plan,bill,law,tax,decree,measure,project weak
083 | v recall reinstate restore reconvene | obj:parliament,assembly,legislature,constitution,democracy
0831 | v order call | obj:recount,election,referendum mod:fresh,early,partial,new,snap T:-
0814 | v end lift scrap cancel | obj:state of:rebellion,emergency,siege &
0833 | v grant give extend | obj:citizenship,nationality T:to,iobj
0832 | v cancel scrap reverse drop withdraw freeze roll_back | obj:rise,increase,hike,surcharge in:fare,price,tax,fee,tariff & T:-
0832 | v cancel scrap reverse drop withdraw | obj:rise,increase,hike mod:price,tax,fare,fuel,fee
080 | v cave cave_in bow yield buckle bend capitulate submit give_in give_way | to:demand,pressure,call,protest,opposition,outcry,criticism,request,threat T:to,of
080 | v cave cave_in bow yield buckle bend give_in give_way | obj:demand,pressure,call T:obj
080 | v drop withdraw lift abandon waive end overcome | obj:objection,opposition,veto,resistance,reservation,boycott!,insistence T:to,of
080 | v soften moderate relax | obj:stance,position,demand,line,rhetoric,tone T:on,toward,towards,with
080 | v send return | adv:back obj:bill,law to:parliament,lawmaker,assembly T:to
080 | v accept | obj:rule,reform,demand,recount,result in:principle & T:of
0832 | v withdraw shelve scrap drop ditch bin axe pull abandon water_down dilute soften suspend | obj:bill,law,tax,plan,hike,reform,decree,measure,levy,legislation,proposal,rise,increase subj:government,president,parliament,minister,land,premier,governor,cabinet,mayor,ministry,king,authority T:-
0832 | v overturn strike_down annul quash | obj:law,ban,decree,ruling subj:court,tribunal,judge T:-
082 | v allow let | obj:exile,dissident,opponent,leader xcomp:return,speak,run & T:obj
0831 | v reshuffle dismiss sack | obj:cabinet,government,minister after:protest,unrest,riot,outcry & T:-
0833 | v raise lift increase | obj:wage,salary,pay,pension after:protest,strike,unrest,demand & T:of
080 | v accede bow yield give_in submit agree defer | to:wish,demand,request,plea,pressure,call,clamour,clamor,ultimatum,condition,term subj:@person,@troops,government,named,group T:to,of,from
0832 | v row_back backpedal backtrack retreat climb_down | on:plan,tax,reform,levy,cut,law,bill,decision,price,demand,threat,pledge from:plan,demand,threat,position T:-
081 | v let allow permit | obj:@person,worker,union,party,church,newspaper,exile,opposition,group xcomp:elect,form,organise,organize,publish,broadcast,return,strike,march,demonstrate,vote,stand,run,reopen,campaign,register,worship,drive,travel subj:named,government,authority,junta,king,court,ministry,regime & T:obj
0811 | v let allow permit | obj:woman,girl,prisoner,exile,minority,muslim,christian,jew,citizen,people xcomp:board,drive,attend,own,divorce,marry,wear,sing,play,study,open,hold,work,enter,join,inherit,swim,pray,watch,fly,travel,visit,leave subj:named,government,authority,junta,king,court,ministry,regime & T:obj
083 | v bring_forward | obj:date,vote,election,poll,ballot,referendum T:-
`;
