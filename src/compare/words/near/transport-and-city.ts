/** Travel, places of daily life and schools: words of one meaning in the news, one meaning a line. Written for Readout. */
export const TRANSPORT_AND_CITY = `
car vehicle automobile
lorry truck
bus coach minibus
taxi cab
train railway rail locomotive
tram streetcar
metro underground subway
rail railway train track
track line
carriage wagon coach
plane aircraft jet airliner flight aeroplane airplane
helicopter chopper
aircraft plane
pilot captain
flight plane
take-off depart
land touch-down landing
ship vessel boat
ferry boat ship vessel
boat vessel craft
tanker ship vessel
trawler boat vessel
dinghy boat
yacht boat
port harbour harbor dock
dock berth moor
captain skipper
sailor seaman crew
crew staff
passenger traveller traveler people
commuter passenger
driver motorist
motorist driver
cyclist rider
pedestrian walker
road highway motorway street route
motorway highway
street road
bridge span viaduct crossing
tunnel underpass
junction crossroads intersection
traffic congestion
jam queue
speed pace
brake stop
airport airfield
runway tarmac
station terminal stop
platform station
delay hold-up late
cancel ground scrap
ground halt
service operation
resume restart reopen
suspend halt
journey trip travel
travel go
route line
fare ticket
ticket pass
tourist visitor holidaymaker traveller
holiday vacation
hotel inn guesthouse
restaurant eatery diner
bar pub
city town municipality
town city
village hamlet
district area neighbourhood neighborhood quarter
area region
region province
capital city
suburb outskirts
resident inhabitant local villager
villager resident
neighbour neighbor
local resident
house home
building block
tower skyscraper high-rise
roof ceiling
basement cellar
stadium arena ground
venue site hall
park garden
square plaza
market bazaar
theatre theater playhouse
cinema theater
museum gallery
library archive
church cathedral chapel
mosque temple
school academy
university college
pupil student schoolchild child
student undergraduate
teacher instructor tutor
headteacher principal
classroom class
exam test examination
degree diploma
graduate graduation
lesson class
tuition fee
scholarship grant
nursery kindergarten
child kid youngster boy girl
youngster child teenager
teenager teen youth adolescent
boy youth lad
girl teenager
baby infant
adult grown-up
elderly old
pensioner retiree
parent mother father
mother mum
father dad
wife husband spouse
couple pair
twin sibling
relative family
family relative household
friend companion
man male
woman female
people person
crowd audience
thousand hundred
gather assemble
queue line
homeless rough-sleeper
beggar homeless
charity ngo foundation
volunteer helper
donate give
fund money
train service
commuter rider passenger
rider passenger cyclist
railway rail
rail network
operator company
network system
line route
carriage car
guard conductor
conductor guard
signal light
crossing level-crossing
platform track
buffer end
derail jump-track
collide hit
hit strike run-over
run-over hit knock-down
knock-down hit
skid slide
swerve veer
veer swerve
lane road
expressway motorway highway
highway expressway
ring-road bypass
bypass road
toll charge
parking park
garage workshop
petrol fuel
tanker lorry truck
lorry tanker
trailer lorry
bus vehicle
driver man
assistant helper
licence permit
speed fast
limit maximum
flight aircraft
airliner plane
airport hub
hub airport
terminal departures building
departure leave
arrival arrive
gate exit
cabin plane
cockpit cabin
crew attendant
attendant steward stewardess
steward attendant
engine motor
wing flap
landing land
emergency-landing land
divert reroute
reroute divert
turn-back return
black-box recorder
recorder black-box
radar screen
crash down
wreckage plane
altitude height
height altitude
foot metre
metre foot
mile kilometre
kilometre mile
ship liner
cruise-ship liner ship
liner ship
deck floor
hull side
cabin room
lifeboat boat
raft boat
dinghy raft
coastguard rescuer
lifeguard rescuer
harbour port
pier jetty
jetty pier
quay dock
island isle
isle island
bay gulf
gulf bay
ocean sea
sea water
river water
bank side
mouth estuary
estuary mouth
upstream up
downstream down
village community
community village town
town community
hamlet village
borough district
county district
canton district
ward district
downtown centre
centre downtown middle
avenue street road
lane street
alley lane
corner junction
pavement sidewalk
sidewalk pavement
kerb curb
fountain square
fence wall
gate door
yard courtyard
courtyard yard
garden yard
field meadow
meadow field
wood forest
tree wood
branch limb
farmhouse farm
barn shed
shed barn
stable barn
cottage house
mansion house
villa house
block tower
tower building
floor storey
storey floor
lift elevator
elevator lift
stairs staircase
staircase stairs
balcony terrace
terrace balcony
window glass
glass window
kitchen cook
bathroom toilet
toilet lavatory
bedroom room
hall room
room hall
office room
shopfront shop
shop retailer store
store shop
sign notice
notice sign
mall shopping-centre
shopping-centre mall
stall market
kiosk stand
stand stall
cafe coffee-house
diner cafe
chef cook
cook chef
waiter waitress
guest visitor
visitor tourist guest
resort hotel
tent camp
camper tent
playground park
swimming-pool pool
pool swimming
zoo wildlife-park
church parish
parish church
priest clergyman
clergyman priest vicar
vicar priest
bishop clergyman
pope pontiff
pontiff pope
monk friar
nun sister
worshipper faithful
faithful worshipper believer
pilgrim worshipper
prayer pray
mass service
service ceremony
funeral burial
cemetery graveyard
graveyard cemetery
grave tomb
mourn grieve
mourner crowd
tribute homage
homage tribute
widow wife
widower husband
orphan child
adopt adoption
foster adopt
heir successor
grandson grandchild
granddaughter grandchild
cousin relative
uncle relative
aunt relative
bride wife
groom husband
fiance partner
partner spouse
wedding ceremony
guest friend
birthday age
age year
aged old
old aged
young child
infant baby
toddler child
schoolboy pupil boy
schoolgirl pupil girl
schoolchild pupil
head principal
principal head
lecturer professor
professor academic lecturer
academic professor scholar
scholar academic
faculty department
campus university
dormitory hostel
hostel dormitory
term semester
semester term
holiday break
break holiday
timetable schedule
schedule timetable
curriculum syllabus
grade mark
mark grade
pass succeed
fail flunk
cheat cheating
test exam
uniform dress
meal lunch
lunch meal
canteen cafeteria
cafeteria canteen
language tongue
speaker talker
translate translation
word term
term word
letter word
`;
