/**
 * Words that accounts of one happening use for each other, one group a line; the first stands for the group.
 * Lemmas, lower case; a word belongs to one group only (its newsroom sense). Written for Readout.
 */
const GROUPS = `
call telephone phone teleconference conversation videoconference video-call ring
meet meeting summit talk sit-down encounter confer rendezvous talks negotiation
diplomacy diplomatic dialogue
discuss discussion debate consult consultation review
visit trip travel tour journey fly arrive land arrival
say tell state note remark add comment announce announcement declare explain mention statement
claim allege assert maintain contend insist
admit acknowledge concede own confess confession
deny denial refute dispute
confirm confirmation verify
agree agreement accord consensus deal pact treaty
urge appeal exhort implore call-on press push pressure
request ask propose proposal seek invite suggest suggestion
instruct task direct
representative delegate envoy negotiator
demand require requirement order
promise pledge vow assure assurance commit commitment guarantee reaffirm undertake
warn warning caution threaten threat alert
hope expect expectation anticipate aspire
fear worry concern wary anxious apprehensive
welcome praise applaud hail laud commend
condemn denounce criticise criticize deplore slam blast decry censure
support back endorse backing favour favor
oppose opposition object resist
reject rejection refuse refusal turn-down decline rebuff spurn
accept acceptance approve approval okay
stop halt suspend suspension cease freeze discontinue curb block pull-over
ban prohibit prohibition outlaw bar embargo
sanction sanctions penalty restriction
cut reduce reduction slash trim lower decrease
raise increase lift hike boost strengthen fortify expand growth heighten
rise climb gain grow jump surge soar up
fall drop slide slip plunge tumble down
fire launch test test-fire test-firing test-launch firing shoot-off liftoff lift-off
missile rocket projectile
attack assault raid ambush offensive bombardment
invade invasion incursion aggression
bomb bombing shell shelling air-strike airstrike
blast explosion explode detonate detonation
kill slay dead death die fatality toll murder slaying homicide perish pass-away succumb deceased slain fatal fatally deadly lethal gun-down
injure injury wound hurt maim harm
arrest detain detention custody apprehend
charge indict accuse accusation indictment
convict conviction guilty
sentence term jail imprison prison imprisonment
acquit acquittal cleared
trial court hearing tribunal arraign arraignment
release free let-go liberate freed
rescue save pull-out
leave depart departure quit exit flee evacuate evacuation
resign resignation step-down stand-down
dismiss sack oust remove removal dismissal ouster
appoint name nominate nomination pick choose choice select appointment hire nominee
sign signing signature
buy purchase acquire acquisition takeover
sell sale disposal
pay payment fund funding finance
aid assistance help assist relief
troop soldier army force military
policeman police officer cop
gunman attacker shooter assailant
rebel insurgent militant fighter guerrilla
quake earthquake temblor tremor shake
storm hurricane cyclone typhoon
flood flooding deluge inundate swamp
blaze wildfire inferno
home house residence dwelling
plant factory mill works
company firm group corporation
job worker employee post staff
share stock
profit earnings income
protest demonstrate demonstration march rally demonstrator protester
vote ballot election poll referendum elect
bill law legislation
budget spending
war conflict hostility
ceasefire truce armistice
border frontier
problem issue matter question
result outcome
reply respond response answer
programme program project
plan intend intention aim schedule
begin start open commence
end finish conclude conclusion complete completion
close closure shut shutdown
continue proceed persist
last duration
find discover discovery
hold stage host emcee
carry bear transport
destroy demolish destruction raze
damage wreck
build construct construction
show reveal display unveil
child kid youngster
woman female
man male
doctor physician medic
teacher instructor
newspaper paper daily
reporter journalist press media
spokesman spokeswoman spokesperson rep publicist
chief head leader boss
official authority
victim casualty
danger peril risk
influence sway leverage
persuade convince
enter check-in join
hospital clinic
rehab rehabilitation treatment detox
movie film picture
game match
season campaign
victory win triumph
defeat lose loss
beat overcome
weapon arm gun armament
denuclearize denuclearization
behavior behaviour conduct
role player part
landfall ashore
key central crucial important vital
big large huge massive major
small little minor
new fresh
early initial preliminary
strong tough hard firm
grave serious severe
close tight
quick rapid fast
whole entire total
refugee migrant
crew crewman
aircraft plane jet airplane airliner flight
ship vessel boat ferry
bus minibus
car vehicle automobile
road motorway highway
repair fix restore mend restoration
outage disruption disrupt downtime blackout interruption interrupt
customer user client subscriber buyer consumer shopper
fault flaw bug vulnerability glitch defect loophole faulty defective
internet web online
leak spill
deploy deployment station send dispatch
withdraw withdrawal pull-back pullout
cross crossing
fight battle clash combat fighting bout
seize capture take-over grab conquer
shoot shooting shot
stab stabbing knife
rob robbery steal theft heist loot burglary burgle stolen
fraud embezzlement swindle
expel expulsion
summon summons
complain complaint
veto override
pass adopt adoption
ratify ratification
hostage captive
unharmed unhurt
strike walkout stoppage
vaccine jab inoculation
orbit orbital
moon lunar
sun solar
probe spacecraft orbiter
depth deep
price cost worth value
tax levy
trade commerce
oil petroleum crude
nuclear atomic
coast shore seaside coastal
island isle
mountain peak
clear evident
cancel cancellation call-off scrap axe abandon
occur happen take-place
epicentre epicenter centre center
record register
estimate reckon guess
affect impact
attract lure
marry wed wedding marriage
birth born
divorce split separate
prize award honour honor trophy
actor actress
singer vocalist
coach manager trainer
team club squad
surgery operation operate
hospitalise hospitalize
drug narcotic
jewel jewellery jewelry gem
thief robber burglar
pistol revolver handgun
motel hotel inn
flat apartment
lorry truck
train railway rail
derail derailment
collide collision crash
overturn capsize
trap strand
miss-out rule-out sideline
unite merge merger
staffer aide adviser advisor
debt loan borrowing
bank lender
bankrupt bankruptcy insolvency
investigate investigation inquiry enquiry
evidence proof
search hunt
hide conceal
chase pursue pursuit
burn scorch
collapse cave-in

inmate prisoner convict detainee
fugitive escapee runaway
escape breakout getaway
guard warden
pharmacy drugstore chemist
teenager teen adolescent juvenile
baby infant newborn
lawyer attorney counsel barrister solicitor
judge magistrate
jury juror
testify testimony
plead plea
drunk drunken intoxicated dui dwi
replace replacement successor succeed
debut premiere
director filmmaker
television tv televise
rookie newcomer
playoff postseason
touchdown td
sprain strain twist
sever rupture snap
update upgrade patch
tweet twitter
debris rubble wreckage
homeless displaced displace
levee dike embankment
tornado twister
landslide mudslide
firefighter fireman
hijack commandeer
navy naval
recall call-back
layoff lay-off redundancy
revenue turnover
shareholder stockholder investor
forecast predict prediction projection forecaster
device gadget
store shop retailer
supermarket grocery grocer
salary wage
champion titleholder
title crown championship
participant competitor contestant entrant
haul booty
insure insurance insured
museum gallery
runway tarmac
airport airfield
riot rioter rioting unrest
accomplice complicity
bullet gunshot
encrypt encryption encrypted
credential login password
shelter refuge sanctuary
pregnant expecting
autopsy post-mortem
cliff precipice
tower skyscraper
cab taxi
cyclist bicyclist
parliament legislature
lawmaker legislator mp
mayor mayoral
governor gubernatorial
president presidential presidency
candidate contender
curfew lockdown
pandemic epidemic outbreak
cancer tumour tumor
funeral burial bury
strangle strangulation choke
drown drowning
poison poisoning
kidnap abduct abduction kidnapping
bribe bribery
corruption graft
extradite extradition
deport deportation
pardon clemency amnesty
lawsuit suit sue litigation
compensation damages
evict eviction
sick ill illness
infect infection
cure heal
disease sickness
rain rainfall downpour
snow snowfall blizzard
wind gust
warm hot
offspring son daughter
wife spouse husband
father dad
mother mum mom
brother sibling sister
friend pal
crowd audience
visitor guest tourist
passenger traveller traveler
driver motorist
pilot airman
sailor seaman
captain skipper
farm farmland
field pitch
river stream
lake reservoir
forest woodland wood
hill slope
beach sand
tunnel underpass
church chapel
school college
university campus
student pupil
lesson class
book novel
writer author novelist
song single track
concert gig
play perform performance
paint painting portrait canvas artwork masterpiece
photo photograph
message text
handset mobile smartphone
computer laptop pc
breach hack intrusion
network grid
cable wire
signal transmission
satellite craft
engine motor
fuel gas petrol
power electricity

food meal
wine drink
smoke fume
garbage waste rubbish trash
toxic poisonous
safe secure
false untrue bogus
true correct right
delayed delay postpone postponement put-off push-back
young youthful
old elderly aged
rich wealthy
poor needy
happy glad
angry furious
sad unhappy
reluctant loath hesitant unwilling
reckless rash
joint jointly together
`;

const TABLE: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  for (const line of GROUPS.trim().split("\n")) {
    const [first, ...others] = line.split(" ");
    if (first === undefined) continue;
    for (const word of [first, ...others]) if (!table.has(word)) table.set(word, first);
  }
  return table;
})();

/**
 * The word that stands for a lemma's group of related words; the lemma itself where it is in none.
 *
 * @example
 * relatedWord("teleconference") // "call"
 */
export function relatedWord(lemma: string): string {
  return TABLE.get(lemma) ?? lemma;
}

/** The word of a lemma's group, or undefined for a lemma in none. */
export const relatedGroup = (lemma: string): string | undefined => TABLE.get(lemma);

/** Pairs whose members cannot both hold of one thing at one time, as group words or lemmas. */
const OPPOSITES = `
raise cut
rise fall
accept reject
confirm deny
admit deny
uphold overturn
uphold quash
uphold overrule
upheld overturned
allow reject
allow refuse
allow prevent
allow bar
permit refuse
authorise ban
authorize ban
convict acquit
volunteer refuse
boy girl
boy daughter
girl son
son daughter
profit loss
surplus deficit
attend absent
lift-off crash
start finish
find lose
increase decline
rise decline
rise slip
accelerate slow
warm cool
strengthen weaken
improve worsen
widen narrow
lengthen shorten
open close
begin close
reopen close
reopen shut
join leave
stay leave
arrive leave
agree refuse
agree reject
agree decline
accept decline
appear vanish
survive die
survive kill
support oppose
welcome condemn
release arrest
convict acquit
begin end
victory defeat
buy sell
north south
east west
northern southern
eastern western
stable critical
guilty innocent
dead alive
open closed
strong weak
increase decrease
leave enter
resume stop
impose lift
reluctant willing
reluctant eager
loath eager
loath happy
ready unwilling
able unable
allow ban
permit ban
approve veto
sign veto
pass defeat
miss play
all some
all none
beat lose
more less
more few
above below
before after
war peace
friend enemy
positive negative
possible impossible
legal illegal
likely unlikely
succeed fail
keep break
withdraw deploy
gain lose
high low
morning evening
public secret
voluntary forced
`;

const AGAINST: ReadonlyMap<string, ReadonlySet<string>> = againstEach();

function againstEach(): ReadonlyMap<string, ReadonlySet<string>> {
  const against = new Map<string, Set<string>>();
  const note = (a: string, b: string): void => void against.set(a, (against.get(a) ?? new Set()).add(b));
  for (const line of OPPOSITES.trim().split("\n")) {
    const [a = "", b = ""] = line.split(" ");
    note(a, b);
    note(b, a);
  }
  return against;
}

/**
 * Whether two lemmas say opposite things of one subject ("rise" and "fall", "resume" and "halt").
 *
 * @example
 * areOpposites("accept", "turn-down") // true
 */
export function areOpposites(a: string, b: string): boolean {
  if (a === b) return false;
  return AGAINST.get(a)?.has(b) === true || AGAINST.get(relatedWord(a))?.has(relatedWord(b)) === true;
}
