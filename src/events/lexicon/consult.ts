/** Frames of CONSULT (CAMEO 04: meetings, visits, talks). Columns: CAMEO code (and PLOVER mode) | triggers | conditions. */
export const CONSULT_FRAMES = `
040 | v meet_with confer_with consult_with huddle_with sit_down_with parley_with | recip T:with
040 | v meet confer consult huddle | recip T:obj,with
040 | v meet confer | subj:named,president,minister,leader,premier,king,chancellor,envoy,secretary,official,diplomat,counterpart,delegation recip T:obj,with
040 | v hold have conduct begin start open resume continue attend conclude convene kick_off launch wrap_up complete finish undertake chair finalize | obj:talk,negotiation,dialogue,dialog,meeting,summit,discussion,consultation,conversation,conference,session,teleconference,videoconference,roundtable,forum,exchange recip T:with,between
040 | v discuss debate review talk_over go_over touch_on exchange | obj:tie,relation,relationship,cooperation,situation,issue,view,matter,crisis,conflict,war,security,peace,development,trade,problem,threat,plan,step,question,prospect,way,topic,subject,agenda,program recip T:with
040 | n talk meeting summit discussion consultation conference dialogue conversation teleconference videoconference teleconferencing | T:with,between,of recip supp! weak
040 | n meeting talk summit encounter | T:with,between recip weak need:party
040 | v take_place begin start open resume get_underway conclude continue | subj:talk,negotiation,summit,meeting,conference,dialogue T:between,with,in recip subjn
040 | v attend address | obj:meeting,summit,conference,talk,forum,session,assembly,gathering T:with,of
040 | v join | obj:meeting,summit,conference,talk,session,gathering T:with,of
040 | v convene summon host hold | obj:session,meeting,summit,conference,emergency T:of,with,for
040 | v speak talk | with:* recip T:with,to
040 | v speak talk | to:@person,counterpart,leader T:to subj:president,minister,secretary,chancellor,premier,king recip
040 | v brief inform update | T:obj subj:@person obj:@person,counterpart,council,leader weak
040 | v receive greet welcome | obj:delegation,minister,president,envoy,ambassador,counterpart,premier,chancellor,secretary,king,prince,leader,foreign,diplomat T:obj
040 | v hold | obj:press!,hearing! with:minister,president,leader recip weak
041/phone | v call phone telephone ring | T:obj obj:@person,president,minister,counterpart,chancellor,premier,king,prince,leader
041/phone | v speak talk confer discuss | by:phone,telephone,videolink,video recip T:with,to
041/phone | v speak talk confer converse | on:phone,telephone recip T:with,to
041/phone | v speak talk converse | over:phone,telephone via:video,phone recip T:with,to
041/phone | v hold have | obj:call,conversation,teleconference,talk,videoconference mod:phone,telephone,video,virtual recip T:with
041/phone | v hold have conduct | obj:teleconference,videoconference recip T:with,between
041/phone | n call conversation discussion | mod:phone,telephone,video recip T:with,between,to supp
041/phone | v place make | obj:call T:to,with mod:phone,telephone recip
042/visit | v visit tour | T:obj subj:@person,delegation,president,minister,secretary,envoy,team,premier,king,chancellor,pope,prince,leader,senator,group
042/visit | v arrive land touch_down | in:* on:visit,trip,tour T:in,to
042/visit | v arrive land fly travel go head jet | for:@talks,visit,meeting,summit,trip T:in,to
042/visit | v fly travel head jet go | to:named subj:named,president,minister,secretary,envoy,premier,king,chancellor,pope,prince,leader,delegation,sultan,emir,queen,vice-president,foreign_minister,ambassador,general,speaker,governor,senator,lawmaker obj!:* T:to &
042/visit | v arrive land | in:* subj:president,minister,secretary,envoy,premier,king,chancellor,pope,prince,leader,delegation,ambassador,queen T:in,at
042/visit | v fly travel head go return journey jet depart leave | to:* for:* subj:president,minister,secretary,envoy,premier,king,chancellor,pope,prince,leader,delegation,diplomat T:to,for weak
042/visit | v pay make begin start embark_on undertake kick_off wrap_up conclude end finish lead continue complete | obj:visit,trip,tour,stop,stopover T:to,in,of,on on:visit,trip,tour
042/visit | n visit trip tour | T:to,of supp
042/visit | v send dispatch | obj:envoy,delegation,emissary,mission,representative,negotiator,diplomat T:to
042/visit | v send | obj:letter,message,note T:to subj:president,minister,king,leader,premier recip!
043/visit | v host receive welcome | T:obj obj:@person,president,minister,counterpart,delegation,summit,talk,meeting,leader,premier,chancellor,king,prince,envoy,conference,visit for:@talks,visit,dinner
043/visit | v host | T:obj
043/visit | v welcome greet | T:obj at:airport,palace,kremlin,ceremony,white,meeting,office
043/visit | v give extend accord | obj:welcome,reception T:to,iobj
043/visit | v roll_out | obj:carpet T:for
044/third-party | v meet gather | T:obj,with recip on:sideline,margin
044/multilateral | v meet gather assemble convene | subj:leader,minister,diplomat,official,foreign,envoy,nation!,power,delegate,representative,head,side,party,ambassador,negotiator recip in:* at:* to:discuss xcomp:discuss obj!:* T:with,obj
044/multilateral | v attend host convene join hold | obj:summit,conference,assembly mod:g20,g7,g8,asean,nato,apec,brics,arab,african,multilateral,eu,regional,international,opec,un recip T:with
045 | v mediate broker arbitrate | T:between,in,obj obj:talk,deal,peace,ceasefire,truce,agreement,dispute,conflict,accord,settlement,crisis,end
045 | v mediate | T:between,in
045 | n mediation arbitration | T:between,in weak
045 | v launch undertake begin start conduct lead resume | obj:mediation,effort,initiative,mission mod:mediation,peace,diplomatic T:between,in
045 | v shuttle | T:between
045 | v intervene intercede | T:in,between weak subj:president,minister,envoy,secretary,bloc
046 | v negotiate parley bargain haggle | recip T:with,between
046 | n negotiation | T:with,between recip
046 | v enter open begin launch restart resume reopen start hold | obj:negotiation,talk,dialogue recip T:with,between mod:peace,trade,accession,nuclear,direct,membership
046 | v enter | into:negotiation,talk,dialogue,discussion recip T:with
040 | v exchange | obj:view,message,letter,greeting,pleasantry recip T:with
040 | v shake | obj:hand recip T:with
040 | v gather convene assemble | for:@talks,summit,talk,meeting,conference recip subj:leader,minister,diplomat,official,envoy,delegate,representative T:with
040 | v begin | obj:round recip T:with
040 | v engage | in:talk,negotiation,dialogue,discussion,consultation recip T:with
040 | v dine lunch breakfast | with:* recip T:with subj:president,minister,leader,king
040 | v raise bring_up | obj:issue,matter,question,concern,subject with:* T:with weak &
040 | v accompany join | obj:president,minister,delegation,secretary on:visit,trip in:talk T:obj weak &
040 | v be | in:talk recip T:with
040 | v discuss negotiate | joint subj:named,president,minister,leader,official recip T:with
041/phone | v discuss | in:call,conversation,teleconference by:phone,telephone over:phone,telephone recip T:with
042/visit | v pay | obj:call,visit on:* & T:on
046 | v return go come sit get_back | to:table recip T:with
042/visit | v stop_over stop call_in touch_down | for:@talks,visit,meeting T:in
040 | v sound_out liaise_with touch_base | T:obj,with
040 | v come meet | xcomp:face recip T:with
040 | v sit | adv:down recip T:with for:@talks xcomp:* to:* with:*
040 | v thrash_out iron_out work_out hammer_out | obj:difference,detail,dispute,problem,plan,deal,line,position recip T:with
040 | v make establish have keep | obj:contact mod:direct,diplomatic,official,first recip T:with
040 | v have hold | obj:audience,lunch,dinner,breakfast recip T:with with:* &
043 | v give grant | obj:audience T:to,iobj
043 | v play | obj:host T:to to:* &
043 | v entertain fete wine | T:obj obj:@person,president,minister,counterpart,delegation subj:named,president,minister,premier,king,government
045 | v act serve | as:mediator,go-between,intermediary,broker,facilitator,interlocutor T:between,in
045 | v bring get coax lure draw | obj:* to:table,negotiation,talk & T:obj
045 | v bring get | adv:together obj:faction,side,party,rival,leader T:obj
045 | v try seek attempt work | xcomp:mediate,broker,reconcile,bridge
040 | v deliberate reach_out mingle chat | recip T:with,to weak
040 | v debrief | T:obj weak
040 | v coordinate | obj:position,policy,stance,strategy,stand,line,response recip T:with
042/visit | v go come | on:visit,trip,tour T:to
042/visit | v arrive land | subj:named,president,minister,secretary,envoy,premier,king,chancellor,pope,prince,leader,delegation,diplomat xcomp:discuss,meet,hold,talk,negotiate,attend T:in,at,to
042/visit | v travel go fly come | xcomp:discuss,meet,hold,talk,negotiate,attend,coordinate,see subj:named,president,minister,secretary,envoy,premier,king,chancellor,pope,prince,leader,delegation,diplomat,negotiator,official to:* & T:to
045 | v launch undertake begin start conduct lead resume offer! | obj:mediation T:between,in
040 | v hand deliver convey carry bring pass | obj:message,letter subj:named,envoy,minister,president,ambassador,secretary,emissary T:iobj,to,from
040 | v preside chair | over:@talks obj:@talks T:between,of,with
042/visit | v wind_up wrap_up cut_short break_off complete conclude finish | obj:visit,tour,trip T:to,of,in
040 | v see | obj:leader,president,minister,premier,king,prisoner subj:envoy,emissary,president,minister,secretary,ambassador T:obj weak
040 | v discuss talk_over debate | joint obj:* subj:minister,president,leader,premier,chancellor,king,diplomat,envoy,official,chief,general,commander,negotiator,side,foe,neighbour recip T:with
046 | v lock engage involve | in:negotiation,talk recip T:with pass
046 | v haggle wrangle bargain | over:* recip T:with,over
040 | v huddle confer meet deliberate | with:* recip T:with
040 | v compare swap trade | obj:note,view T:with recip
040 | v go_over run_through thrash_out talk_through | obj:plan,proposal,text,detail,issue,draft,agenda recip T:with
040 | v go | over:plan,proposal,text,detail,issue,draft recip T:with
040 | v break | obj:bread with:* & recip T:with
040 | v sit | at:table with:* recip & T:with
040 | v have | obj:audience,talk,meeting,conversation,session,exchange,word recip T:with
040 | v receive | obj:president,minister,envoy,ambassador,delegation,leader,premier,king,chief,commander,patriarch,chancellor,secretary subj:pope,king,president,sultan,emir,prince,premier,minister,queen,chancellor T:obj
042/visit | v be due | in:* subj:minister,president,premier,king,envoy,secretary,chancellor,delegation due T:in
042/visit | a due | in:land T:in
042/visit | v drop_in call_in stop_off stop_over touch_down | in:* on:* subj:minister,president,premier,king,envoy,secretary,chancellor,delegation,pope T:in,on
045 | v shuttle go carry | between:* subj:envoy,mediator,chief,minister,diplomat,secretary,negotiator T:between
041/phone | v ring_up phone_up call_up telephone | obj:@person,counterpart,president,minister,leader subj:president,minister,premier,leader,king,chancellor T:obj
041/phone | n phone telephone line | to:@person,named with:@person,named subj:@person,named & recip T:to,with
043 | v give grant | obj:hour,minute,audience iobj:@person,president,minister,king,premier,envoy & T:iobj
045 | v ferry carry relay shuttle pass convey | obj:message,letter,proposal,note,draft between:* & T:between
`;
