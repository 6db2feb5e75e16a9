/** Frames of AGREE (CAMEO 03: intent to cooperate). Columns: CAMEO code | triggers | conditions. */
export const AGREE_FRAMES = `
030 | v agree | on:*|to:*|xcomp:*|ccomp:* recip T:with,to
030 | v agree | recip T:with weak
030 | n agreement consensus accord understanding deal pact compromise | T:with,between recip supp weak
030 | v reach strike achieve clinch hammer_out arrive_at forge secure broker | obj:agreement,deal,consensus,accord,compromise,understanding,settlement,pact,truce at:agreement,deal,consensus,accord,compromise,understanding,settlement recip T:with,between
037 | v reach clinch strike | obj:settlement,accord,agreement,deal mod:peace,ceasefire recip T:with,between
030 | v consent accede_to assent acquiesce | T:to weak
030 | v pledge promise | obj:cooperation,support,friendship,backing,allegiance,solidarity T:to,with,for
030 | v pledge promise reaffirm reiterate affirm renew underline restate underscore confirm | obj:commitment,cooperation,friendship,readiness,willingness,allegiance,determination T:to,with,for
031 | v seek want plan intend aim | xcomp:cooperate,expand,boost,deepen,strengthen,enhance,develop weak recip
030 | v vow pledge promise agree | xcomp:cooperate,work,strengthen,boost,enhance,deepen,expand,improve,collaborate,coordinate,promote,develop,normalize,normalise,continue,step_up recip T:with
0311 | v pledge agree plan promise offer | xcomp:trade,invest,import,export,buy,sell,purchase,build,open,expand T:in,with,to
0312 | v pledge agree plan promise offer | xcomp:defend,deploy,send obj:troop,force,peacekeeper,trainer,security,soldier T:to,with &
0312 | v deal | with:threat,danger,challenge,aggression adv:jointly,together recip
032 | v pledge promise offer vow | obj:support,backing,cooperation,solidarity T:to,for,iobj
032 | v give promise | obj:support,backing fut T:iobj,to
033 | v pledge promise offer commit earmark propose | obj:@aid,aid,assistance,help T:to,for,iobj tgt:*
0331 | v pledge promise offer commit earmark propose | obj:@money,loan,grant,investment,bailout,credit T:to,for,iobj tgt:*
0332 | v pledge promise offer commit propose | obj:@milaid,training,troop T:to,for,iobj tgt:*
0333 | v pledge promise offer commit propose | obj:@reliefgoods T:to,for,iobj tgt:*
0334 | v pledge promise offer reaffirm | obj:peacekeeper,protection,peacekeeping xcomp:defend,protect T:to,for,iobj,in
0334 | n commitment pledge promise | xcomp:defend,protect T:to
034 | v pledge promise offer vow | obj:@reform,reform,change T:to
0341 | v promise pledge agree offer | xcomp:resign,step_down,retire,quit,hand
0343 | v promise pledge agree offer | obj:@rights,autonomy,amnesty,independence T:to,for,iobj
035 | v offer promise pledge | obj:concession,compromise,amnesty,ceasefire,truce,release T:to
0353 | v offer promise pledge agree | xcomp:release,free,hand_over,return,extradite,hand T:to,obj
0356 | v offer propose pledge | obj:ceasefire,truce,cease-fire,withdrawal,disarmament T:to,with
036 | v agree plan schedule offer | obj:@talks,visit T:with,to,between recip
036 | v schedule slate set plan arrange | obj:meeting,summit,talk,visit,negotiation T:with,between recip
036 | v accept | obj:invitation T:from,of,to
036 | v invite | T:obj xcomp:visit,attend,meet,talk,negotiate
036 | v invite | T:obj for:@talks to:@talks,palace,kremlin
036 | n invitation | T:to weak supp
037 | v agree promise pledge | xcomp:settle,end,resolve recip T:with
038 | v accept agree_to welcome | obj:mediation,mediator,offer mod:mediation T:of,by,from
039 | v offer volunteer propose | xcomp:mediate,broker,host,arbitrate obj:mediation T:between,in
030 | v assure reassure guarantee | obj:@person,government,country ccomp:* & T:obj
030 | v assure reassure | iobj:@person,government,country ccomp:* & T:iobj
031 | n plan | xcomp:cooperate,build weak
030 | v expand broaden look_forward | fut obj:cooperation,tie,relation,relationship T:with
031 | v commit | to:* T:to weak
030 | v offer volunteer pledge promise commit undertake | xcomp:* subj:named,government,country,state,army,union,party,group,president,minister T:to,with,for weak
030 | a willing ready prepared committed | xcomp:* subj:named,government,country,state,army,union,party,group,president,minister T:to,with,for weak
034 | v promise pledge offer guarantee | obj:rise,raise,job,protection,compensation,pay,safety,passage T:to,iobj,for
030 | v come | to:term,agreement,understanding,compromise recip T:with
030 | v signal pledge promise guarantee | self T:to,with
030 | v give | obj:word,assurance,guarantee,undertaking,pledge,commitment T:to,iobj
030 | v make | obj:commitment,pledge,promise,undertaking T:to
030 | v make put_forward extend present table | obj:offer T:to
030 | v give | obj:light mod:green T:to,for
030 | v give | obj:go-ahead,nod,consent,approval,assent T:to,iobj,for
030 | v promise pledge | obj:* subj:named,government,country,state,president,minister,leader,party,bank,army,authority T:to,iobj,for weak
039 | v offer | as:venue,host,mediator,go-between,intermediary,broker obj:* & T:for,to,between
039 | v offer propose | obj:capital,venue,soil,territory,office for:@talks & T:to,between
037 | v accept agree_to back_down_on | obj:@peaceplan,formula,timetable,blueprint,invitation T:of,by,from,with,obj,to
030 | v accept agree_to | obj:proposal,plan,offer,formula,initiative,compromise mod:land T:mod,of,by,from
030 | v clear greenlight sign_off okay | obj:sale,delivery,export,transfer,visit,deal,plan,use,shipment T:to,of,for
030 | v sign_off | on:* T:with,to
033 | v earmark allot budget set_aside allocate | obj:@money,@aid T:to,for
030 | v settle | obj:dispute,difference,row,quarrel,claim,case recip T:with,over
030 | v compromise | recip T:with weak
030 | n consent assent go-ahead | T:to weak supp
030 | n breakthrough | in:@talks weak
030 | v agree | obj:* recip T:with,on subj:named,government,country,state,president,minister,leader,party,side,army weak
030 | v stand | xcomp:ready,prepared T:to,with
030 | v declare pronounce | obj:itself,himself,herself,themselves xcomp:ready,willing,prepared & T:to,with
030 | v set announce fix | obj:date for:@talks,visit,election,withdrawal & T:with,between weak
038 | v accept agree_to welcome | obj:mediation,mediator T:of,by,from
030 | v express voice signal declare state indicate | obj:readiness,willingness,intention,commitment,preparedness T:to,with
030 | v settle_on agree_on | obj:* recip T:with,on
033 | v earmark commit | obj:@money,@aid T:to,for
0312 | v commit | obj:@troops,police,soldier T:to,for
0332 | v approve authorize clear okay | obj:sale,export,delivery,transfer of:@milaid,jet,weapon,arm,helicopter & T:to
033 | v offer | obj:@money,@aid,@reliefgoods,@milaid T:to,iobj,for tgt:*
030 | v shake | obj:hand on:plan,deal,agreement,proposal & recip T:with
030 | v settle | on:plan,list,formula,date,text,compromise,candidate!,price! recip T:with
030 | v give | obj:word,blessing,consent,assent T:to
030 | v line_up pencil_in | obj:@talks,visit T:with
0356 | v undertake pledge vow promise agree commit | xcomp:use,resort neg T:against,with
0332 | v promise pledge offer | obj:radar,network,system,battery,training,@milaid,patrol T:iobj,to
033 | v promise pledge offer | obj:hospital,school,plant,aid,reconstruction,road,generator T:iobj,to
`;
