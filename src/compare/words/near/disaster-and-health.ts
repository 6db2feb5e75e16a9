/** Accidents, nature, rescue and medicine: words of one meaning in the news, one meaning a line. Written for Readout. */
export const DISASTER_AND_HEALTH = `
earthquake quake tremor temblor shake jolt
flood flooding inundate deluge submerge swamp inundation floodwater
storm hurricane cyclone typhoon tempest gale
tornado twister
downpour rain rainfall torrential deluge
landslide mudslide slide rockfall landslip
avalanche snowslide
eruption erupt volcano
drought dry-spell dry arid
heatwave heat hot
blaze fire wildfire flame inferno conflagration burn ablaze
extinguish put-out douse contain control
explosion blast explode detonate detonation blow-up
collapse cave-in give-way crumble fall fold topple
crash collide collision smash accident plough slam ram hit
derail derailment leave-track jump
capsize overturn sink founder go-down keel-over
sink founder go-down
wreck wreckage debris
rubble debris ruin wreckage
accident crash mishap incident
disaster catastrophe tragedy calamity
damage destroy wreck ruin devastate
destroy flatten level raze demolish gut wipe-out ruin
demolish raze tear-down knock-down pull-down bulldoze
kill die dead death lose-life perish claim fatality
die death pass-away perish succumb
fatality death dead toll
injure hurt wound injury harm
injury wound bruise cut
casualty victim
survive survivor live alive
survivor alive
trap strand stuck maroon pin
missing unaccounted disappear lost
rescue save pull pluck free retrieve extract bring-out winch
rescuer rescue-worker emergency-service crew team
firefighter fire-crew fireman fire-brigade
search hunt look-for comb
find locate discover recover trace spot
evacuate evacuation move-out flee leave clear move relocate
evacuee displaced
shelter refuge
homeless displaced
aid relief assistance help supplies
donate give donation contribute
victim casualty
alarm alert
warn warning alert
siren alarm
power electricity
blackout outage power-cut
outage blackout disruption failure
restore reconnect bring-back
leak spill seep escape leakage
pollute contaminate pollution contamination taint
pollution smog
toxic poisonous hazardous
radiation radioactive
dam reservoir
levee dyke dike embankment bank
river stream waterway
lake reservoir
coast shore seaside coastline
hospital clinic medical-centre infirmary ward
hospitalise hospitalize admit
doctor physician medic surgeon
nurse medic
medic paramedic
patient sufferer case
illness disease sickness infection ailment
sick ill unwell
disease illness
outbreak epidemic
infect contract catch infection
case infection
virus infection
vaccine jab vaccination shot inoculation immunisation immunization dose
vaccinate inoculate immunise immunize jab
cure heal treat
treat treatment care
medicine drug medication
drug pill tablet
surgery operation operate
transplant graft
diagnose diagnosis
symptom sign
quarantine isolate isolation
ban restrict
poison toxin
food-poisoning salmonella
recall withdraw pull
pregnant expectant
birth deliver
newborn baby infant
obesity overweight
cancer tumour tumor
heart-attack cardiac-arrest
stroke seizure
overdose od
suicide kill-self
post-mortem autopsy
drown drowning
asphyxiate suffocate
burn scald
hypothermia cold exposure
famine starvation hunger
hungry starve
malnutrition hunger
drinking-water water
sewage wastewater
animal creature
endangered threatened rare
extinct die-out
species animal
cull slaughter kill
poach poaching poacher hunt
wildlife animal
whale mammal
vet veterinarian
forest woodland jungle
logging deforestation
emission greenhouse
climate warming
temperature heat
snow blizzard snowfall
ice frost
fog mist
wind gust gale
wave swell surge
tsunami wave
aftershock tremor
epicentre epicenter
magnitude strength measure
mountain peak
climber mountaineer alpinist hiker
hiker walker trekker
cave cavern grotto
mine pit colliery
miner worker
sinkhole hole crater
tremor quake
shock tremor
strike hit
hit strike batter
batter hit pound lash
lash batter
sweep wash
wash sweep
wash-away sweep-away
carry-away sweep-away
submerge cover under-water
cover submerge
water flood
overflow burst
burst break rupture give-way
rupture burst break
breach burst
give-way collapse fail
wall embankment barrier
barrier wall
mud sludge
sludge mud waste
slurry sludge
slope hillside
hillside slope hill
slum shanty favela
shanty slum
hut shack home
shack hut
roof canopy
canopy roof
crush bury
bury trap
dig-out pull-out rescue
dig pull
beneath under
under beneath
debris rubble
stretcher carry
ambulance paramedic
emergency rescue
crew team
team crew worker
worker crew
volunteer helper
sniffer dog
survivor people
body victim
victim dead
dead body
recover find
retrieve recover
nightfall evening dusk
toll number
toll dead
count toll
injury hurt
treat hospital
hospital treat
hospital clinic
clinic hospital health-centre
ward hospital
bed ward
ambulance vehicle
condition state
state condition
stable steady
critical serious life-threatening
serious critical
fracture break
break fracture
collarbone shoulder
burn injury
wound shot
bleed blood
blood bleed
surgeon doctor
operate surgery
dose shot jab
shot dose jab
injection jab shot
inject jab
spray aerosol
placebo dummy
dummy placebo
volunteer participant
participant volunteer
trial test study
side-effect reaction
fever temperature
headache migraine
cough cold
rash itch
epidemic outbreak spread
spread transmit
transmit spread
infect spread
contagious infectious
isolate quarantine
mask face-covering
ventilator respirator
oxygen air
lung chest
heart cardiac
kidney organ
organ transplant
donor giver
pregnant pregnancy
deliver birth
baby newborn child
malnourished malnutrition hungry starving
ration food
food ration
famine hunger
hunger starvation
starve hunger
drought rain
well water
drinking-water water
contaminated polluted unsafe
polluted contaminated
poison toxic
toxic harmful
harmful dangerous
chemical acid substance
substance chemical
acid vinegar
gypsum plaster
oil crude
slick spill
spill slick
tar oil
beach shore coast
shore beach
coastline shore
cliff rock
rock stone
stone rock
ash dust
dust ash
lava magma
crater volcano
volcano mountain
summit top peak
slope side
base-camp camp
guide sherpa
porter guide
mountaineer climber
expedition team
rope line
crevasse crack
crack fissure
fissure crack
glacier ice
iceberg ice
melt thaw
freeze cold
cold freezing
frost cold
blizzard storm
gust wind
wind storm
storm wind
eye centre
landfall hit
rain storm
hail ice
lightning thunder
thunderstorm storm
heat temperature
degree temperature
hot warm
warm heat
dry drought
burn fire
smoke haze fume
haze smoke smog
fume smoke
air-quality pollution
reading level
index level reading
level reading
measure record
record measure
strong powerful
powerful strong
strength power
fierce strong
blaze burn
flame fire
fireman firefighter
hose water
hydrant water
arson fire
spark ignite
ignite spark set-alight
burn-down destroy
gut burn
char burn
scorch burn
forest bush
bush scrub forest
acre hectare
hectare acre
hunter shooter
zoo park
keeper zookeeper
cub baby
calf baby
puppy dog
dog hound
bite attack
maul attack
attack bite
shark fish
whale stranded
strand beach
net trap
trap net cage
species kind
habitat home
extinct vanish
protect conserve
conserve protect
`;
