/** Frames of ACCUSE (CAMEO 09 and 11). Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const ACCUSE_FRAMES = `
090/investigate | v investigate probe look_into inquire_into scrutinize scrutinise | T:obj,into,of subj:@person,@police,government,court,authority,prosecutor,commission,committee,ministry,state,agency,country,union,parliament,congress,administration,team,fbi,tribunal,watchdog,department,body,detective
090/investigate | v open launch begin start conduct order announce establish set_up reopen step_up initiate | obj:@investigation,commission T:into,of,against,on
090/investigate | n investigation inquiry probe inquest | T:into,of,against supp weak by
090/investigate | v question interrogate summon subpoena grill | T:obj obj:@person,witness,suspect,record,document,transcript obj!:ambassador,envoy,diplomat,attache subj:police,authority,court,prosecutor,investigator,detective,committee,agent,panel,commission,judge,parliament,government,ministry
091/investigate | v investigate probe | for:@crime,corruption,fraud T:obj
091/investigate | n investigation inquiry probe | mod:corruption,criminal,fraud,murder,bribery,impeachment T:into,of,against supp weak
092/investigate | v investigate probe examine | obj:abuse,torture,disappearance,right T:by,of
093/investigate | v investigate probe | obj:attack,airstrike,raid,incursion,strike,shooting T:by,on,of
094/investigate | v investigate probe | obj:war,atrocity,genocide mod:war T:by,of
090/investigate | v search comb hunt | for:mass!,evidence,weapon subj:inspector,investigator,police weak
110/disapprove | v disapprove object | T:of,to subj:@person,country,government,state,party,union
110/disapprove | v lament bemoan regret resent | obj:decision,move,action,policy T:of,by weak
111/disapprove | v criticize criticise condemn denounce decry deplore slam blast lambast lambaste rebuke chide censure deride rap attack_verbally castigate scold berate assail berate lash_out_at hit_out_at rail_against lash_out slate berate excoriate pan pillory upbraid reprimand admonish take_issue_with ridicule mock insult blast rip disparage rebuke | T:obj,at,for,against
111/disapprove | n criticism condemnation denunciation rebuke outcry censure | T:of,against,for,from! supp weak by
111/disapprove | v express voice convey register | obj:@criticism,anger,outrage,disapproval,dissatisfaction,disappointment,indignation,displeasure,dismay,objection,opposition T:at,over,with,to,about
111/disapprove | v call brand label describe dub term denounce | xcomp:aggression,crime,murderer,terrorist,unacceptable,illegal,liar,dictator,criminal,provocation,provocative,cowardly,barbaric,unjustified,unlawful,illegitimate,disgraceful,outrageous,shameful,reckless,dangerous T:obj
111/disapprove | v describe denounce brand | as:aggression,crime,murderer,terrorist,unacceptable,illegal,provocation,act,violation,outrage,barbaric,illegitimate,enemy T:obj
111/disapprove | v agree | ccomp:provocative,dangerous,unacceptable,aggression,illegal,provocation,violation recip! T:-
111/disapprove | v scoff_at sneer_at | T:at
112/allege | v accuse blame fault | T:obj
112/allege | v hold | xcomp:responsible,accountable obj:responsible T:obj
112/allege | v point | obj:finger T:at
112/allege | v allege complain | ccomp:violate,kill,attack,abuse,torture,steal,rig,support,smuggle,plot,fund,bomb,commit,supply,spy,interfere,use,try,help,shell,divert,arm,massacre,execute T:-
112/allege | n accusation allegation | T:against,of,by supp weak
112/allege | v level make bring hurl trade repeat raise | obj:accusation,allegation,charge T:against,at,with
112/allege | v link tie connect implicate | obj:@person to:attack,bombing,murder,plot,terrorism,group,assassination,killing,crime T:obj weak &
112/allege | v suspect | T:obj of:@crime,attack,plan weak
1121/allege | v accuse charge | of:corruption,fraud,bribery,theft,embezzlement,rigging,graft,murder,mismanagement,drug T:obj
1122/allege | v accuse | of:abuse,torture,violation,right,repression T:obj
1123/allege | v accuse | of:aggression,attack,attacking,invasion,incursion,interference,violation,ceasefire,support,bomb,bombing,shell,send,provocation,meddling T:obj
1124/allege | v accuse charge | of:genocide,atrocity,war,massacre with:genocide,war T:obj
1125/allege | v accuse charge | of:espionage,spying,treason,conspiracy,plot,subversion with:espionage,spying,treason,subversion T:obj
112/allege | a guilty | of:crime,fraud,corruption,murder,treason weak
113/disapprove | v unite mobilize mobilise incite whip_up drum_up | against:* obj:opposition T:against subj:@person,party,leader,opposition,government
113/disapprove | v campaign | against:* T:against
114/allege | v complain | to:* about:* over:* T:about,over,against,of,to subj:@person,government,country,state,embassy,ministry
114/allege | v lodge file submit register deliver issue | obj:complaint,protest,demarche,objection T:with,to,against
114/allege | v summon call_in | obj:ambassador,envoy,charge,diplomat,attache T:of,obj,from
114/allege | n complaint | T:against,about supp weak
115/allege | v sue | T:obj,for
115/allege | v file bring lodge launch initiate institute take lose! | obj:lawsuit,suit,case,action,proceedings,charge,appeal!,claim,complaint against:* mod:legal,court,class T:against &
115/allege | v take haul bring drag | to:court,tribunal,wto T:obj
115/allege | n lawsuit suit | T:against,by weak
115/allege | v prosecute indict charge arraign | formally T:obj subj:court,prosecutor,tribunal,jury with:*
115/allege | v charge | with:* T:obj subj:court,prosecutor,tribunal,jury,attorney
115/allege | v charge | formally T:obj with:*
115/allege | v impeach | T:obj
116/disapprove | v find hold | obj:guilty,liable xcomp:guilty,liable,responsible T:obj
116/disapprove | v convict | T:obj subj:court,tribunal,judge,jury of:* for:*
116/disapprove | v rule hold | ccomp:guilty,liable,responsible,illegal,unconstitutional T:against
112/allege | v jail imprison | on:allegation,charge,suspicion for!:year,month,life T:obj
112/allege | v claim insist | ccomp:responsible,behind,blame,guilty T:-
112/allege | a responsible | for:crisis,problem,failure,collapse,situation weak
111/disapprove | v warn | against:scrap,abandon,withdraw,cut weak
111/disapprove | v attack assail slam | as:* T:obj subj:@person,country,government,party
111/disapprove | v attack assail | obj:policy,record,decision,plan,law,bill,investigation,inquiry,media,press,ruling,speech,comment,remark,deal,proposal T:of,by,obj subj:@person,country,government,party
115/allege | v file bring press lodge level prepare | obj:charge,case,lawsuit,suit,complaint,indictment against:* & T:against
115/allege | v indict | T:obj subj:court,prosecutor,tribunal,jury
115/allege | v open begin start launch initiate | obj:proceedings,proceeding,trial,hearing mod:impeachment,criminal,legal,disciplinary T:against
112/allege | v allege | obj:fraud,rigging,torture,abuse,plot,corruption,violation,irregularity,interference T:by,in,against
114/allege | v protest | to:* against:* over:* about:* obj:* subj:land,government,ministry,embassy T:to,against,over,obj,of
112/allege | n attack hacking bombing killing murder assassination coup poisoning violence plot shooting explosion raid massacre abduction kidnapping unrest protest strike cyberattack | behind said speaker T:subj
112/allege | a responsible guilty complicit culpable involved | said speaker in:@crime,bombing,kidnapping,coup,violence,war of:@crime,bombing,violate,kill for:@crime,bombing,kidnapping,coup,violence,war,death,genocide,atrocity,shooting,explosion,blast,rape,torture T:subj
112/allege | v stand be | behind:attack,bombing,killing,murder,plot,coup,violence said speaker T:subj
111/disapprove | v denigrate vilify demonize discredit flay rail_at hit_out lash_out lambast fulminate | T:obj,at,against
111/disapprove | v liken compare equate | obj:* to:nazi,hitler,apartheid,terrorist,dictator,fascist,genocide & T:obj
111/disapprove | v call | obj:election,vote,trial,decision,move,plan,attack,raid,law xcomp:farce,sham,mockery,outrage,illegal,disgrace,mistake,crime & T:of,by,obj
111/disapprove | v take_exception | T:to
111/disapprove | n attack tirade diatribe outcry | mod:verbal,scathing,stinging,blistering T:on,against weak supp
112/allege | v pin lay put heap | obj:blame,responsibility,guilt T:on,at,upon
112/allege | v attribute ascribe | obj:attack,bombing,killing,murder,blast,explosion to:* & T:to
112/allege | v finger | T:obj
112/allege | v hold | adv:responsible T:obj
112/allege | v charge | ccomp:* T:- subj:named,government,country,state,army,minister,president,party,opposition,leader
114/allege | v complain | of:* about:* over:* ccomp:* T:by,about,against,of subj:named,government,country,state,party,minister,president,embassy,official
114/allege | v protest | to:* T:to subj:named,government,country,state,ministry
114/allege | v deliver send lodge file register hand | obj:note,protest,complaint mod:protest,formal,official,diplomatic,strong T:to,with,against
115/allege | v file lodge | obj:complaint,case,suit against:* at:court & T:against
090/investigate | v put place | under:investigation obj:* T:obj &
090/investigate | v launch open order | obj:inquiry,enquiry,probe,investigation T:into,of,against
090/investigate | v inquire enquire audit | into:* T:into weak
112/allege | v name identify list | obj:@person as:suspect,mastermind,suspected & T:obj weak
114/allege | v deliver send lodge file register hand make | obj:protest,complaint T:to,with,against
112/allege | n work handiwork doing | said speaker T:of
115/allege | v open begin start initiate institute | obj:proceedings,proceeding,case,trial against:* & T:against
090/investigate | v place put | under:investigation T:obj
112/allege | v lay put place | obj:blame,responsibility T:on,at,upon
112/allege | v document catalogue detail record | obj:abuse,torture,killing,execution,disappearance,rape,atrocity,massacre,violation T:of,by,in
111/disapprove | v characterize describe condemn | as:violation,aggression,crime,massacre,terrorism,provocation,outrage,genocide,breach,attack obj:* & T:obj,of,by
112/allege | v charge | obj:land with:* & T:obj
111/disapprove | v brand dub label | obj:@person,land T:obj subj:named,president,minister,leader,government
111/disapprove | v find | obj:fault T:with
092/investigate | v document record catalogue chronicle expose uncover detail list | obj:killing,abuse,torture,execution,disappearance,rape,atrocity,massacre,violation,crime,beating,detention,shooting subj:group,watchdog,organisation,organization,commission,report,investigator,@person,named T:by,of,in
112/allege | v put lay pin place heap fix | obj:blame T:on
112/allege | v see | obj:hand behind:* & T:of
111/disapprove | v tear_into lay_into rail hit_out lash_out rip_into | into:* at:* against:* subj:minister,president,leader,named,party,official,government T:into,at,against
111/disapprove | v take | to:task obj:* & T:obj
111/disapprove | v speak | adv:out against:* T:against
111/disapprove | v voice express | obj:anger,outrage,fury,disgust,dismay T:at,over
111/disapprove | v describe call label brand denounce portray | as:murderer,terrorist,dictator,aggressor,criminal,puppet,traitor,thug,farce,sham obj:* & T:obj
090/investigate | v be come | under:investigation,scrutiny subjT nosrc T:subj
115/allege | v haul drag take bring | before:court,tribunal,judge,wto obj:* & T:obj
090/investigate | v investigate probe | noagent obj:@person,minister,president,ministry,party,army,police,company T:obj
111 | v take | obj:aim,swipe,potshot at:* & T:at
111 | v point | obj:finger at:* & T:at
111 | v hurl level fling trade | obj:accusation,charge,insult,abuse,allegation T:at,against,with
111 | v have | obj:word for:* mod:harsh,strong,sharp,bitter & T:for
111 | v take | to:task obj:* & T:obj
114 | v complain protest | about:* over:* against:* to:un,council,tribunal,ombudsman,union & T:about,over,against,to
111 | a corrupt rotten dishonest illegitimate irresponsible cowardly racist brutal inhuman inhumane shameful disgraceful undemocratic hypocritical cynical reckless biased incompetent complicit barbaric immoral fascist deceitful bankrupt despotic tyrannical genocidal bloodthirsty | said speaker subj:@person,government,party,army,police,cabinet,regime,parliament,court,group,authority T:subj
111 | n liar traitor dictator tyrant butcher puppet thug murderer terrorist criminal coward hypocrite aggressor warmonger fascist disgrace stooge | said speaker subj:@person,government,party,army,regime,country,group T:subj
090 | v find conclude report | ccomp:* subj:auditor,watchdog,ombudsman T:ccomp
`;
