/** Frames of SUPPORT (CAMEO 05: diplomatic cooperation). Columns: CAMEO code | triggers | conditions. */
export const SUPPORT_FRAMES = `
050 | v cooperate collaborate | diplomatic weak recip T:with
051 | v praise laud applaud commend hail acclaim salute compliment congratulate extol thank | T:obj,on,for obj:@person,government,country,effort,decision,move,role,step,president,leadership,agreement,plan,progress,initiative,statement,policy,success,victory,people,army,force,minister,election,courage,commitment,result,work,contribution,cooperation,accord,deal,operation,action subj:@person,government,state,country,union,council,nation,washington,official,leader,minister
051 | v praise laud hail applaud commend | obj:* subj:named,president,minister,government,leader,king,premier,chancellor & T:obj,of,with,between
051 | v welcome | obj:invitation,decision,move,announcement,statement,step,agreement,plan,proposal,initiative,deal,accord,effort,release,result,ruling,progress,resolution,ceasefire,truce,offer,rhetoric,election,victory,withdrawal,outcome,commitment,intervention,gesture,talk,sign,signing,action,verdict,formation,meeting,development,adoption,speech,return,appointment,support T:obj
051 | n praise endorsement congratulation commendation | T:for,of,to supp weak
051 | v endorse back support favor favour champion embrace espouse | obj:request,plan,proposal,resolution,call,effort,candidate,move,bid,decision,initiative,policy,government,president,@person,deal,agreement,campaign,right,cause,peace,independence,position,claim,mission,creation,opposition,rebel,sanction,stance,demand,idea,unity,sovereignty,integrity,course,intervention,action,presence,expansion,entry,membership,operation,program,state,war,talk,draft,bill,reform subj:@person,government,state,country,union,council,parliament,party,@militants,minister,official,nation,group,league,leader,washington,washington,senate,congress,administration T:obj
051 | v express voice declare give offer announce pledge throw show reiterate reaffirm lend restate extend | obj:support,backing,solidarity,endorsement,approval T:for,to,with,behind,iobj
051 | n support backing solidarity approval | T:for,of supp weak
051 | v rally_behind stand_by stand_with side_with line_up_behind queue_behind back_up get_behind stick_by | T:behind,by,with,obj
051 | v defend justify vindicate uphold stand_up_for | obj:right,decision,record,policy,action,move,ally,president,government,sovereignty,position,use,plan,deal,agreement,minister,army,war,intervention,treatment subj:@person,government,state,country,administration,minister,president T:obj,of
051 | v defend | T:obj weak
051 | v congratulate thank | T:obj on:* for:*
051 | v forgive pardon exonerate absolve | T:obj
051 | v express convey | obj:gratitude,thanks,appreciation,congratulation,admiration T:to,for iobj
051 | v vote | for:resolution,motion,proposal in:favor,favour T:of
051 | v win gain earn receive secure | obj:endorsement,backing,support,praise S:from T:subj
052 | v defend | verbally T:obj
053 | v rally mobilize mobilise muster drum_up enlist garner | obj:support,backing T:for,from,to
054 | v grant recognize recognise acknowledge | obj:independence,recognition,sovereignty,government,state,council,republic,statehood,victory,claim,union,leader,coalition,authority,country,president,nation T:of,to,iobj,as,obj
054 | n recognition | T:of supp weak
054 | v recognize recognise | as:* T:obj subj:country,state,government,@person,union,nation
055 | v apologize apologise | T:to for:* to:* over:*
055 | v express offer issue make extend tender | obj:apology,regret!,remorse T:to,for,iobj
055 | n apology | T:to,for supp
056 | v forgive pardon waive | obj:debt,sin! T:of,obj
057 | v sign ink conclude ratify initial seal finalize finalise formalize cement adopt | obj:@agreement,agreement,treaty,accord,pact,deal,memorandum,protocol,charter,convention,communique,declaration,mou recip T:with,between,by
057 | v enter | into:agreement,treaty,alliance,pact,partnership,accord recip T:with
057 | n signing ratification conclusion | of:agreement,treaty,accord,pact,deal,memorandum,protocol recip T:with,between,by weak
057 | v form join forge create build | obj:alliance,coalition,partnership,bloc,union,axis recip T:with,between
057 | v accede join | to:treaty,convention,union,organisation,organization,nato,wto
057 | v agree_on | obj:treaty,agreement,deal,pact,accord recip T:with,between
050 | v open establish set_up | obj:office mod:liaison,representative,diplomatic,trade recip T:with,in
050 | v establish restore resume normalize normalise upgrade open reopen renew reestablish re-establish build mend repair improve strengthen deepen boost consolidate enhance cement expand forge warm | obj:@relations,relation,tie,embassy,consulate,mission,link,relationship,friendship,rapprochement recip T:with,in,between
050 | n normalization normalisation restoration establishment resumption improvement rapprochement reconciliation | of:@relations,tie,relation mod:diplomatic recip T:with,between
050 | v appoint name nominate accredit send | obj:ambassador,envoy,consul,representative T:to
050 | v admit accept | T:obj into:union,nato,organization,league,council,commonwealth to:union,nato,organization,league,council
050 | v reconcile make_up make_peace | T:with recip weak
050 | v cooperate | with:* T:with recip weak
051 | v lobby advocate campaign | for:* weak
051 | v honor honour decorate award confer | with:medal,order,prize,award obj:@person T:obj,on subj:president,king,minister,queen &
051 | v pass adopt approve | obj:resolution,motion,statement,declaration in:support,favor,favour,solidarity T:of,with,to &
051 | v throw lend put | obj:weight,support behind:* T:behind
051 | v come_out speak_out | in:support,favor,favour T:of
055 | v ask beg seek plead | for:forgiveness,pardon obj:forgiveness,pardon T:from,of,for
057 | v join accede_to | obj:nato,union,bloc,alliance,convention,treaty,organization,organisation,commonwealth,zone,pact,coalition subj:country,state T:obj &
054 | v approve ratify back endorse | obj:accession,membership,entry T:of,by
051 | v speak_out come_out | in:support,favor,favour,defence,defense T:of
057 | v sign_up | to:treaty,pact,accord,convention,agreement,deal,initiative,charter T:with
050 | v formalize align rebuild thaw tighten | obj:@relations,relation,tie,link,friendship recip T:with,between
050 | v exchange | obj:ambassador,envoy,consul recip T:with
050 | v present accept receive | obj:credential T:to,of,from
050 | v celebrate hail mark | obj:friendship,alliance,partnership,tie,relation recip T:with
051 | v befriend sympathize | T:obj,with weak
051 | v approve_of | T:of subj:named,government,country,state,union,council,organisation,organization
051 | v cheer hail | obj:decision,move,plan,ruling,resistance,victory,election,courage T:of,by,obj
051 | v plead argue speak | for:cause,recognition,admission,membership,right & T:of
051 | v throw | obj:weight,support behind:* T:behind
051 | v side ally | with:* T:with recip
051 | v come leap rush | to:defense,defence,aid!,rescue! T:of,to
051 | n tribute congratulation | T:to supp weak
054 | v switch shift transfer | obj:recognition,allegiance from:* to:* T:to
054 | v extend | obj:recognition T:to
055 | v say | xcomp:sorry T:to,for
055 | v express voice | obj:remorse,contrition T:to,for,over
055 | v express voice convey | obj:regret,sorrow for:massacre,killing,suffering,war,atrocity,role,slavery,treatment,attack,abuse,occupation,past,action,wrong,pain,damage,crime & T:for,to
055 | v regret | obj:role,suffering,past,treatment,crime,atrocity T:of,against
057 | v ally | with:* recip T:with
057 | n treaty alliance pact | T:with,between recip supp weak
057 | v conclude finalise | obj:alliance,treaty,pact recip T:with,between
051 | v endorse back support | obj:struggle,fight,uprising,revolution,resistance,protest,movement,call,claim T:of,by,for
050 | v upgrade raise | obj:office,mission,representation to:embassy,level & T:in
051 | v come_out | behind:* T:behind
051 | v give lend | obj:blessing,backing,endorsement T:to,iobj
051 | v swing throw rally line_up | behind:* T:behind
057 | v put add affix append set | obj:signature,name,seal to:treaty,agreement,accord,pact,deal,declaration,charter,convention,protocol recip & T:with,between
057 | v put add affix append set | obj:signature,name,seal,treaty recip near:treaty,agreement,accord,pact & T:with,between
050 | v open establish restore resume reopen set_up | obj:hotline,channel,line recip T:between,with
050 | v move relocate transfer return shift | obj:embassy,consulate,mission to:* & T:to,in
051 | v pay | obj:tribute,homage to:ruler,leader,president,government,people,army,effort,role,contribution,land,soldier,ally & T:to
051 | v give receive get | obj:ovation,applause,welcome mod:standing T:to,iobj
051 | v thank | obj:land,government,president,partner,ally,@person for:* & T:obj
051 | v heap shower lavish | obj:praise T:on
051 | v vouch stand_up speak_up | for:* T:for
051 | v close | obj:rank behind:* around:* & T:behind,around
051 | v renew reaffirm reiterate | obj:support,backing,solidarity T:for,with
054 | v approve back vote_for endorse pass | obj:recognition T:of
055 | v express voice convey offer | obj:remorse,contrition,apology,regret mod:deep,sincere,heartfelt,profound T:for,to
055 | v beg ask | obj:pardon,forgiveness T:of,from,for
050 | v bury | obj:hatchet recip T:with
050 | v mend patch_up repair | obj:fence,tie,relation,rift recip T:with
050 | v swap exchange | obj:ambassador,envoy recip T:with
050 | v present hand | obj:credential subj:envoy,ambassador T:to
050 | v praise laud applaud commend acclaim salute compliment extol vouch_for | low obj:* subj:@person,named,government,group T:obj,for,of
051 | v stand side line_up | with:named T:with
`;
