/** War, diplomacy, government and elections: words of one meaning in the news, one meaning a line. Written for Readout. */
export const CONFLICT_AND_STATE = `
war conflict fighting hostility warfare combat
battle fight clash combat skirmish fighting firefight
attack strike raid assault offensive bombard bombardment shell shelling pound
bomb bombing blow-up bombard explosive device
airstrike air-strike bombing raid strike
troop soldier force army military serviceman
army military force troop
militant rebel insurgent guerrilla fighter gunman extremist
rebel insurgent rebellion insurgency
mutiny revolt uprising rebellion insurrection
coup putsch overthrow takeover
overthrow topple oust depose unseat bring-down remove
capture seize take overrun occupy conquer take-over fall
retake recapture regain win-back
retreat withdraw pull-back pull-out withdrawal leave pullout
deploy send dispatch deployment station
advance push-forward gain
ambush attack
besiege siege encircle surround blockade
ceasefire truce armistice lull peace pause
peace truce
disarm disarmament lay-down
weapon arm armament munition arsenal
missile rocket projectile
drone uav unmanned
mine landmine
warship frigate destroyer vessel navy
fighter-jet warplane jet aircraft
shoot-down down bring-down
casualty loss dead victim
refugee asylum-seeker displaced migrant evacuee
border frontier crossing boundary
sanction penalty embargo measure restriction
embargo ban blockade
ambassador envoy diplomat
envoy emissary representative mediator delegate
embassy consulate mission
expel throw-out kick-out order-out
recall withdraw call-back summon
summon call-in
negotiate negotiation talk bargain bargaining talks
mediate mediation broker mediator
treaty pact accord agreement deal convention
sign ink conclude endorse
ratify ratification approve
summit meeting conference gathering
meet talk confer hold-talk sit-down
visit trip tour
ally partner
condemn denounce criticise criticize decry deplore slam blast attack rebuke censure
criticism condemnation rebuke censure
praise laud hail applaud commend welcome
support back endorse favour favor backing endorsement
oppose resist reject object opposition
government administration cabinet state authority ministry
minister secretary
president leader head
prime-minister premier pm
leader chief head boss
parliament legislature assembly congress house chamber lawmaker mp
lawmaker mp legislator deputy senator congressman congresswoman councillor member
senate upper-house
council councillor authority city-hall
mayor council town-hall
bill legislation law measure draft
pass approve adopt clear enact vote-through
vote ballot poll
vote-down reject defeat throw-out
veto block
amend amendment change revise alter
repeal scrap abolish revoke rescind lift cancel
election vote poll ballot
referendum plebiscite vote
runoff second-round
candidate contender nominee hopeful runner
campaign canvass
win victory triumph prevail beat
landslide sweeping
lose defeat
concede admit
inaugurate inauguration swear-in take-office
resign quit step-down stand-down resignation leave depart departure go
dismiss sack fire remove oust dismissal axe drop let-go
appoint name nominate pick choose select appointment install designate tap
reshuffle shake-up
coalition alliance
majority most
opposition rival
party movement
protest demonstrate rally march demonstration protester demonstrator take-to
protester demonstrator marcher activist
strike walkout stoppage industrial-action walk-out
crackdown clampdown
tear-gas disperse
petition appeal signature
demand call urge insist
promise pledge vow commit undertake
threaten warn
postpone delay put-off defer reschedule push-back
cancel call-off scrap abandon axe drop shelve
dissolve disband
independence secession
autonomy self-rule
emergency crisis
budget spending
tax levy duty tariff
subsidy grant support
reform overhaul change shake-up
policy plan
corruption graft bribery
census survey
citizen national resident
citizenship nationality
passport document
foreign overseas
minority ethnic
regime government
dictator strongman ruler
monarch king queen
throne crown
royal palace
peacekeeper soldier troop
troop peacekeeper soldier
mission force operation
operation campaign mission offensive
commander general officer chief
general commander
officer commander
colonel officer
captain officer
junta mutineer military-government
mutineer rebel
regime junta
suspend freeze halt
constitution basic-law
martial-law emergency
curfew restriction
gunship helicopter
tank armour armoured
convoy column
column convoy
supply aid
checkpoint roadblock crossing
roadblock barricade
barricade barrier block
crossing gate post border
outpost post base
base camp barracks
camp base
front frontline line
territory land area
land territory
enclave territory area
province region
exchange swap
swap exchange trade
prisoner captive detainee
hostage prisoner captive
negotiator mediator envoy
envoy negotiator
talk negotiation
round session
deadlock stalemate impasse
breakdown collapse
collapse fail break-down
breakthrough progress
roadmap plan
resolution motion
motion resolution
council body
ultimatum deadline
deadline date
retaliate respond answer retaliation
reprisal retaliation revenge
revenge retaliation
provoke provocation
violate breach
accuse blame
blame accuse
responsibility blame
claim responsibility
neighbour country
country nation state
nation country
kingdom country
republic country
homeland country
abroad overseas foreign
foreigner foreign
exile banish
banish exile
asylum refuge
refugee displaced
camp settlement
settlement camp
settler colonist
migrant refugee
deport return
return repatriate
repatriate return
visa permit
passport citizenship
ally friend
friendship tie
tie relation link
relation tie
sever cut break-off
restore resume
normalise restore
recognise recognize
delegation team mission
delegate representative
chair preside
preside chair
host receive
receive host welcome
welcome receive
greet welcome
farewell goodbye
ceremony event
parade march
anniversary commemoration
commemorate mark
mark celebrate
flag banner
anthem hymn
oath swear
swear oath
term mandate
mandate term
tenure term
reelect return
turnout participation
electorate voter
voter electorate
polling-station poll
ballot paper
count tally
recount count
fraud rig irregularity
rig fraud
observer monitor
monitor observer
exit-poll projection
lead ahead
ahead lead
seat constituency
constituency seat district
majority half
margin gap
gap margin
percent percentage share
share percentage
party bloc
bloc alliance group
coalition government
minority opposition
speaker chairman
spokesman speaker
cabinet government
government cabinet
portfolio post ministry
ministry department
department ministry
lawmaker parliament
parliament lawmaker
house parliament chamber
chamber house
upper senate
session sitting
debate discussion
discuss debate
read reading
committee panel commission
panel committee commission
commission panel
inquiry commission
report finding
finding report conclusion
recommend advise
advise recommend
adviser aide
aide adviser
mayor city
governor state
premier leader
leader president
chancellor leader
successor replacement
predecessor former
veteran long-serving
rule govern
govern rule
ruling governing
conservative right-wing
liberal progressive
left-wing socialist
nationalist right-wing
populist nationalist
extremist radical
radical extremist
terrorist militant
terror terrorist
suicide-bomber bomber
bomber attacker
tax levy
pension benefit
benefit welfare allowance
allowance benefit payment
welfare benefit
minimum-wage wage
cap limit ceiling
freeze unchanged
abolish scrap end
introduce bring-in
propose introduce
draft proposal
vote decision
decree order
order decree
rule regulation
regulation rule
law rule
deal settlement
compromise deal
crisis emergency
scandal affair
affair scandal
apology regret
apologise regret
inaugurate open
unrest violence protest
violence unrest clash
riot unrest
clash violence
tension unrest
rally gathering
crowd protester
demonstrator crowd
march walk
blockade block
block obstruct
occupy take-over
square plaza
slogan chant
chant shout
shout chant yell
placard banner sign
banner placard
`;
