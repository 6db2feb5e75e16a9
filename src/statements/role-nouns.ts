const split = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** People by what they do or are: nouns of unnamed speakers. */
export const ROLE_NOUNS: ReadonlySet<string> = split(`
official officer source insider aide adviser advisor spokesman spokeswoman spokesperson spokespeople representative envoy diplomat ambassador
minister secretary president chancellor premier governor mayor senator lawmaker legislator congressman congresswoman congressmember member deputy
councillor councilor councilman councilwoman commissioner director chief head leader boss executive manager chairman chairwoman chair chairperson
founder owner analyst expert scholar researcher scientist economist academic professor historian critic commentator pundit columnist reporter
journalist correspondent editor writer author blogger anchor host presenter broadcaster observer watcher strategist consultant pollster operative
campaigner activist advocate organizer organiser protester protestor demonstrator supporter backer opponent rival ally partner candidate nominee
contender voter constituent resident villager citizen local neighbor neighbour witness bystander onlooker passer-by victim survivor relative parent
mother father son daughter brother sister wife husband widow widower grandmother grandfather uncle aunt cousin friend colleague coworker classmate
teacher student pupil principal coach player athlete captain teammate fan doctor physician nurse surgeon patient medic paramedic lawyer attorney
prosecutor judge justice magistrate juror defendant plaintiff suspect detective investigator inspector sheriff policeman policewoman cop guard
soldier general admiral colonel major lieutenant commander sergeant marine veteran fighter rebel militant insurgent commander militiaman gunman
worker employee employer staffer staff intern volunteer contractor farmer fisherman driver pilot engineer architect builder trader banker investor
broker shareholder customer client consumer shopper user passenger traveler traveller tourist guest visitor migrant refugee immigrant asylum-seeker
priest bishop pope imam rabbi pastor cleric monk nun believer worshipper actor actress singer musician artist director producer filmmaker designer
developer programmer entrepreneur businessman businesswoman tycoon mogul billionaire man woman boy girl child kid teenager youth adult person people
someone somebody everyone everybody anyone nobody many some others other several most few all both one none those colleague counterpart monarch king
queen prince princess emperor sultan emir caller questioner moderator narrator speaker interviewer interviewee respondent participant attendee delegate
negotiator mediator facilitator monitor watchdog auditor regulator whistleblower informant spy agent hacker lobbyist donor fundraiser surrogate
administrator dean provost superintendent trustee officeholder incumbent politician statesman technocrat bureaucrat clerk conservative liberal
progressive moderate Republican Democrat republican democrat socialist communist nationalist populist loyalist dissident exile predecessor successor
co-author coauthor co-founder cofounder co-chair bystander eyewitness rescuer firefighter lifeguard guide skipper sailor captain crew
forecaster coroner couple pair duo trio peer baroness taoiseach appointee recruiter landlord landlady tenant homeowner shopkeeper vendor
merchant dealer supplier distributor importer exporter logger rancher grower herder shepherd gardener baker chef cook waiter waitress
bartender barber hairdresser tailor plumber electrician carpenter mechanic welder cleaner janitor caretaker nanny babysitter carer caregiver
midwife therapist counselor counsellor solicitor barrister notary bailiff marshal warden jailer inmate prisoner detainee convict hostage
captive kidnapper hijacker attacker assailant bomber shooter killer murderer thief robber smuggler trafficker pirate mercenary sniper
paratrooper airman seaman cadet trooper gendarme constable ranger dispatcher responder commuter pedestrian biker hiker climber skier swimmer
runner jockey boxer wrestler golfer sprinter striker midfielder defender goalkeeper quarterback pitcher referee umpire scout composer
conductor rapper dancer choreographer painter sculptor photographer playwright poet screenwriter curator librarian biographer translator
interpreter reviewer rector headmaster headmistress headteacher tutor lecturer fellow graduate undergraduate alumnus dropout schoolboy
schoolgirl chaplain deacon abbot cardinal archbishop patriarch ayatollah mullah sheikh guru preacher missionary congregant parishioner
pilgrim chieftain elder headman warlord treasurer comptroller whip undersecretary attache consul frontrunner front-runner hopeful challenger
heckler detractor skeptic sceptic cynic hawk hardliner hard-liner reformer grandparent granddaughter grandson niece nephew stepfather
stepmother fiance fiancee boyfriend girlfriend ex-wife ex-husband ex-boyfriend ex-girlfriend roommate flatmate viewer listener reader
subscriber follower gamer streamer influencer bidder buyer seller lender borrower creditor underwriter accountant realtor surveyor planner
astronaut cosmonaut aviator co-pilot copilot steward stewardess porter receptionist doorman bouncer veterinarian vet zookeeper hunter angler
technician coder inventor pioneer co-owner stakeholder claimant complainant petitioner appellant litigant accuser accused signatory sponsor
co-sponsor tipster leaker retiree pensioner orphan newlywed honoree laureate winner loser runner-up ex-president ex-minister ex-official
ex-soldier ex-officer ex-aide ex-leader ex-chief mp mep
`);

/** Bodies that speak: nouns of collective speakers. */
export const BODY_NOUNS: ReadonlySet<string> = split(`
government ministry administration cabinet parliament congress senate house court tribunal commission committee council board panel agency bureau
department office authority police army military force navy air-force militia party campaign team group organization organisation association union
federation league alliance coalition bloc movement company firm corporation bank airline manufacturer maker operator retailer startup network channel
station newspaper paper magazine outlet media press website site portal publisher broadcaster agency university college school institute institution
center centre foundation charity think-tank lab laboratory hospital clinic church mosque synagogue diocese city town village county state country
nation kingdom republic province region district municipality embassy consulate mission delegation community family crowd public opposition majority
minority leadership junta regime palace presidency kremlin watchdog regulator crew side camp club service body task-force jury grand-jury management
staff workforce industry sector lobby caucus conference assembly legislature chamber executive judiciary directorate secretariat command troops fleet
utility insurer carrier automaker carmaker drugmaker chipmaker brewer lender grocer supermarket chain franchise studio developer conglomerate
subsidiary unit affiliate consortium syndicate fund exchange brokerage treasury customs coastguard garrison battalion brigade regiment
squadron taskforce politburo duma knesset bundestag electorate tribe clan cartel gang guerrilla observatory museum zoo library orchestra
theater theatre gallery band choir chapter branch wing faction publication daily weekly tabloid broadsheet newswire wire squad trust
nonprofit non-profit ngo airport port prison jail precinct parish archdiocese order household giant shipbuilder planemaker wholesaler
importer exporter refinery miner steelmaker homebuilder contractor cooperative co-operative collective forum congregation synod conclave cell
`);

/** Texts and the like that say something themselves ("the report says"). */
export const TEXT_NOUNS: ReadonlySet<string> = split(`
report statement letter article story editorial column op-ed blog post tweet message memo memorandum document paper study survey poll analysis review
complaint lawsuit suit filing petition indictment affidavit ruling decision opinion verdict order resolution communique declaration treaty agreement
charter law bill constitution book memoir biography transcript email e-mail note caption headline ad advertisement commercial clip video film documentary
banner sign placard poster website notice advisory bulletin release warning alert forecast estimate account testimony speech address interview rumor
source evidence data figures summary excerpt passage footnote chapter transcript minutes subpoena warrant hashtag slogan leaflet flyer pamphlet brochure platform budget projection dispatch bulletin citation notification script tally census audit communiqué statistic record files archive manual guideline rule policy brief dossier commentary question proposal plan motion amendment
`);

/** Words for the standing of a source ("senior", "top"), kept in its role. */
export const ANONYMOUS_HINTS: ReadonlySet<string> = split(
  "senior top high-ranking high-level former unnamed unidentified anonymous veteran local federal western another second third",
);
