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
