/** Crime, police and courts: words of one meaning in the news, one meaning a line. Written for Readout. */
export const CRIME_AND_LAW = `
steal theft rob robbery burgle burglary loot raid heist snatch pinch swipe make-off
robber thief burglar raider culprit perpetrator
arrest detain apprehend seize capture nab custody round-up pick-up catch hold take-in
suspect accused defendant arrestee detainee
murder kill slay homicide slaying killing manslaughter
murderer killer assassin
assassinate assassination murder kill
stab knife knifing stabbing
shoot shooting gun-down gunfire open-fire fire
gun firearm weapon pistol rifle handgun revolver
attack assault beat mug attacker
attacker assailant gunman shooter suspect
threaten threat menace intimidate intimidation
hostage captive abductee
abduct kidnap snatch seize abduction
ransom demand payment
smuggle smuggling traffic trafficking contraband
smuggler trafficker
drug narcotic cocaine heroin substance
launder laundering
fraud scam swindle deception con embezzlement deceit
fraudster swindler conman
embezzle misappropriate siphon divert pocket
bribe kickback backhander payoff graft corruption
corrupt crooked dishonest
forge fake counterfeit forgery falsify fabricate doctor
arson arsonist torch firebomb
vandalise vandalize vandalism deface damage
trespass intrude intruder break-in enter
hack breach intrusion cyberattack break-in compromise infiltrate
hacker attacker intruder
spy espionage spying agent
spy snoop monitor wiretap eavesdrop surveillance
police officer cop constable detective policeman policewoman sergeant
detective investigator police
investigate probe inquiry enquiry look-into examine inquire investigation examination scrutinise scrutinize
search raid comb scour sweep
charge indict accuse prosecute indictment prosecution book
allege accuse claim allegation accusation
prosecutor prosecution attorney
lawyer attorney counsel solicitor barrister advocate defence defense
judge magistrate justice court
court tribunal judge bench justice
trial hearing proceeding case
jury juror panel
verdict ruling judgment judgement decision finding
rule ruling decide decision judge find hold
convict find-guilty guilty conviction
acquit clear not-guilty exonerate absolve acquittal innocent cleared
plead plea admit
sentence jail imprison term imprisonment prison
jail prison cell penitentiary lock-up bar incarcerate behind-bars
prisoner inmate convict detainee
warden guard jailer
fine penalty penalise penalize sanction levy punish
punish punishment penalise penalize discipline penalty
appeal challenge contest
overturn quash annul reverse strike-down void throw-out overrule nullify invalidate
uphold affirm confirm sustain
sue lawsuit suit litigation legal-action claim
compensate compensation damages payout reparation award
settle settlement
bail bond
parole probation
pardon amnesty clemency commute
extradite extradition hand-over surrender
deport expel deportation expulsion remove send-back
execute execution put-to-death hang
escape flee break-out abscond run-away getaway escapee breakout
fugitive runaway escapee
surrender hand-over turn-in give-up
witness onlooker bystander eyewitness
testify testimony give-evidence witness evidence
confess confession admit own-up admission
deny denial reject refute dismiss
evidence proof
clue lead trace hint
motive reason
illegal unlawful illicit banned outlawed
legal lawful
law legislation act statute bill
legalise legalize decriminalise decriminalize allow
ban outlaw prohibit forbid bar prohibition banned
licence license permit
breach violate violation break infringe infringement flout contravene
patent copyright
custody guardianship
inquest coroner
negligence carelessness neglect
assault rape abuse molest
abuse mistreat ill-treat maltreat mistreatment
harass harassment bully stalk
riot unrest disorder
curfew lockdown
rob hold-up stick-up
mail post parcel package letter
parcel package
bomb device explosive
dud hoax harmless
hoax prank false
hitman contract-killer
gang mob cartel syndicate
mafia mob
ringleader mastermind leader
accomplice helper associate
stolen loot haul
break-in burglary intrusion
loot booty haul swag
safe vault strongbox
jewel gem jewellery diamond
guard watchman
guard security
flee run escape make-off
getaway escape
chase pursuit
ambush attack
beat batter bludgeon club
strangle choke throttle
behead decapitate
body corpse remains
corpse body
suspect man woman youth
custody detention cell jail
detention custody captivity
captive prisoner hostage
captor kidnapper
free release liberate
bail release
interrogate question quiz grill interview
question interrogate
surrender give-up
confess admit
plead enter
count charge offence
charge count offence accusation
offence crime offense
crime offence offense
felony crime
dock court
courtroom court
bench judge
judge justice
adjourn postpone put-off
postpone adjourn
hear listen
witness testify
stand testify
lawyer defence
prosecution prosecutor state
prosecutor state
acquit free
convict guilty
sentence year
term year sentence
life-sentence life
death-penalty execution
execute death-penalty
warrant order
order ruling injunction
injunction order ban
bar block
unconstitutional illegal
constitution charter
right liberty
privacy data
defamation libel slander
libel defamation
inherit inheritance
heir heiress successor
will testament
divorce separation
custody child
tip tip-off information
informer informant source
whistleblower source
cover-up conceal
leak leaked
bribe pay
corruption bribery
money bribe
slush illegal
tax-evasion tax
auditor inspector
audit inspect
watchdog regulator authority
regulator watchdog authority agency
agency authority body
commissioner head
ombudsman watchdog
police force
force police
patrol squad unit
squad unit team
riot clash
baton truncheon
shield armour
gun rifle weapon
bullet shot round
shot bullet round gunfire
gunfire shot
weapon gun
knife blade
machete knife
hammer axe
mask balaclava hood
disguise pose impersonate
pose disguise
passport identity
identity name
name identify
identify name recognise
unidentified unnamed unknown
unnamed anonymous unidentified
anonymous unnamed
missing disappear vanish lost
disappear vanish missing go-missing
abducted kidnapped
safe unharmed unhurt
unhurt unharmed uninjured safe
`;
