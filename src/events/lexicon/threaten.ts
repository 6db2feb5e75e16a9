/** Frames of THREATEN that need no governed event. Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const THREATEN_FRAMES = `
130 | v threaten menace | T:obj,with,against subj:@person,state,country,government,group,army,militants,@militants,union,president,opposition,network,movement,leader,rebel,washington
130 | v issue deliver make utter renew repeat | obj:threat,ultimatum,warning T:to,against
138/violence | v threaten menace | with:war,attack,force,strike,retaliation,invasion,missile,violence,destruction,annihilation,bomb,action T:obj,against
138/violence | v threaten vow promise swear pledge | obj:war,attack,force,strike,retaliation,revenge,invasion,violence,destruction,jihad,action,response,vengeance,blow,bloodshed T:against,on,to
138/violence | v vow swear promise pledge threaten | xcomp:retaliate,avenge,destroy,crush,defeat,annihilate,attack,fight,kill,strike,bomb,hit,punish,respond,eliminate,wipe,resume,shell,invade,deliver,launch,escalate,resist,defend T:against,on,obj
138/violence | v retaliate respond avenge | fut T:against,to,on weak
1384/violence | v threaten | obj:attack,strike,bombing,bombardment,offensive T:on,against
138/violence | v rattle | obj:saber,sabre,sword T:at,against
138/violence | n rattling | mod:saber,sabre T:at
1312/restrict | v threaten vow | obj:sanction,embargo,tariff,boycott,penalty,duty T:on,against,obj
1312/restrict | v threaten | with:sanction,embargo,tariff,boycott,penalty,measure T:obj
1313/relations | v threaten | obj:relation,tie,withdrawal,walkout,boycott,veto T:with,from
133/relations | v threaten | obj:strike,protest,demonstration,march,action,uprising,disobedience,boycott,walkout,blockade
1381/restrict | v threaten | obj:blockade,siege,closure T:of
138/violence | v warn | of:war,retaliation,attack,consequence,response,action,reprisal,strike,bloodshed,punishment,revenge,measure T:obj,against subj:@person,state,country,government,minister,army,group,president,@militants
138/violence | v warn caution | against:intervention,attack,invasion,interference,aggression,war,provocation,coup,interfere,attack T:obj,to
139 | v issue give present deliver set hand | obj:ultimatum,deadline T:to,obj iobj
139 | n ultimatum | T:to,for
130 | v warn | T:obj ccomp:will,respond,retaliate,face,pay,tolerate,attack,defend,act,take,consider,strike,continue,hit,impose,suffer,consequence subj:@person,state,country,government,minister,army,group,president,@militants
130 | n warning | T:to,against supp ccomp:tolerate,respond,retaliate,face,attack,act
130 | v tolerate stand_by sit_by | neg T:obj,from fut
138/violence | v remain stay lie | on:table subj:option,force,action speaker
138/violence | n table | subj:option speaker
138/violence | a possible | subj:option,force mod:military
138/violence | n option | mod:military supp
138/violence | v hint_at signal refuse_to_rule | obj:action,option,strike,intervention,force mod:military,armed T:against
138/violence | v rule_out exclude | neg obj:action,option,force,strike,intervention,war mod:military,armed,force T:against,in
1385/violence | v threaten | mod:nuclear,chemical,biological,atomic with:weapon,bomb,strike T:obj,against
1323/restrict | v threaten extend | fut obj:curfew,lockdown T:in,on
137/arrest | v threaten | with:arrest,prosecution,jail,prison,imprisonment,death,expulsion,deportation,dismissal,action,fine T:obj
132/restrict | v threaten | obj:crackdown,ban,action,prosecution,dismissal,lawsuit T:on,against,of
130 | v pressurize intimidate | xcomp:threat
138/violence | v avenge | fut
130 | v flex | obj:muscle T:at,against
138/violence | v pay | fut obj:price subj:@person,country,enemy,they,aggressor speaker T:subj
130 | v warn caution threaten vow swear | self T:obj subj:@person,country,state,government,group,army,union,@militants
138/violence | v vow swear pledge promise | xcomp:answer,respond,retaliate,avenge,repay T:to,on,against,obj
138/violence | v vow pledge promise swear | near:countermeasure,retaliation,revenge,reprisal,vengeance T:against,on
130 | v answer retaliate hit_back respond | fut with:duty,tariff,sanction,force,strike,measure,fire T:to,obj,against,on
138/violence | v warn | near:retaliation,consequence,reprisal,response,retaliate subj:land,@person,government,army,group,@militants & T:obj
138/violence | v pay | fut speaker obj:price,cost T:subj
138/violence | v pay | fut speaker adv:dearly,heavily T:subj
138/violence | v face suffer | fut speaker obj:consequence,retaliation,punishment,wrath,response,defeat T:subj
138/violence | v regret rue | fut speaker T:subj subj:@person,country,government,they,anyone,enemy
138/violence | v meet | fut speaker with:force,resistance,response,suicide,fire,retaliation subj:attack,aggression,invasion,attempt,incursion,provocation T:by,from,of
138/violence | v deal | fut speaker with:* adv:mercilessly,severely,harshly,firmly T:subj
138/violence | a open possible | subj:option speaker
138/violence | v reserve | obj:right T:against,to,on
130 | v serve give | obj:notice T:to,on
138/violence | v act | fut subj:country,we,army,it,named near:if against:* T:against & weak
130 | v warn | T:obj obj:@person,country,government of:* subj:named,government,country,state,minister,army,group,president,@militants &
1312/restrict | v slap impose | fut obj:sanction,duty,tariff,embargo,penalty near:unless T:on,against &
130 | v give | obj:day,hour,week,month,deadline iobj:* xcomp:leave,withdraw,surrender,comply,quit,cut,meet,pay,negotiate,reverse,lower,release,free,accept & T:iobj
139 | v give set | obj:deadline,ultimatum T:to,for,iobj
138/violence | v teach | fut obj:lesson T:iobj,obj
138/violence | v turn | obj:land,capital,city into:sea,graveyard,hell,desert,inferno fut & T:obj
138/violence | v crush annihilate destroy obliterate wipe_out | fut obj:land,enemy,aggressor,@troops T:obj
138/violence | v give | obj:hour,day,deadline xcomp:leave,surrender,withdraw T:iobj
138/violence | v swear | xcomp:march,storm,attack,fight,avenge T:on,against,obj
1311/relations | v risk stand face | xcomp:lose obj:loss,cut,suspension speaker T:subj
138/violence | a swift painful harsh crushing decisive severe devastating immediate tough strong overwhelming | subj:response,retaliation,answer,reaction,reply,retribution fut T:-
138/violence | v respond answer hit_back strike_back react | fut adv:harshly,forcefully,decisively,firmly,swiftly,militarily,immediately T:to,against
133 | v vow threaten pledge promise | xcomp:bring,paralyse,paralyze,march,strike,shut,blockade,protest,call,walk,boycott,block T:-
139 | v set give | obj:deadline,ultimatum T:to,for,iobj
138/violence | v vow swear promise pledge | obj:vengeance,revenge,retaliation,reprisal T:on,against,for
138/violence | v put | on:notice obj:* & T:obj
138/violence | v regard treat view consider | fut as:act,declaration,aggression,target,provocation subj:land,we,it,government,army T:obj
138/violence | v become be | fut xcomp:target subj:* T:subj
138/violence | a target | legitimate fut
138 | v promise vow swear | obj:fire,river,hell,revenge,vengeance,retribution,retaliation,blood,bloodbath,war,reprisal,response,consequence,price,reckoning,fight T:on,against,for,to,iobj subj:@person,@militants,named,group,government
138 | v do enter cross come act | at:peril subjT nosrc speaker T:-
138 | v speak talk warn | of:war,revenge,retaliation,reprisal,vengeance T:with,against,to
`;
