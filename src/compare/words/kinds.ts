/**
 * Kinds of things and what belongs to them: "ferry" may be told as "vessel", and is no "tanker". One kind a line, its names
 * first; names of one thing are joined by a stroke. Lemmas; written for Readout.
 */
export const KINDS = `
vessel ship boat craft: ferry tanker freighter/cargo-ship trawler yacht canoe dinghy submarine frigate destroyer tug/tugboat barge liner/cruise-ship lifeboat catamaran kayak speedboat schooner
vehicle: car lorry/truck bus/coach van taxi/cab motorcycle/motorbike bicycle/bike/cycle tractor ambulance tram/streetcar scooter train minibus
aircraft plane: helicopter/chopper glider drone jet/airliner balloon/airship
storm: hurricane/cyclone/typhoon tornado/twister blizzard/snowstorm hailstorm/hail thunderstorm sandstorm
disaster catastrophe: earthquake/quake/tremor flood/flooding hurricane/cyclone/typhoon/storm wildfire/fire/blaze landslide/mudslide avalanche eruption drought tsunami explosion/blast famine
weather: rain/rainfall snow/snowfall fog/mist frost hail wind/gale heatwave sunshine
disease illness infection outbreak: cholera measles malaria influenza/flu ebola dengue polio tuberculosis typhoid rabies anthrax diabetes cancer/tumour/tumor pneumonia meningitis hepatitis plague covid leukaemia/leukemia asthma dementia
cause: pneumonia stroke/aneurysm heart-attack/heart overdose cancer suicide accident poisoning drowning
animal creature wildlife: dog/puppy cat/kitten horse/pony/mare cow/cattle sheep/lamb pig/boar goat elephant lion tiger bear wolf whale dolphin shark snake/python crocodile/alligator monkey ape/gorilla/chimpanzee deer kangaroo panda leopard fox rhino/rhinoceros turtle/tortoise seal penguin rat/mouse bat camel
bird animal: eagle owl parrot chicken/hen/poultry duck goose pigeon swan falcon penguin stork
fish: salmon tuna cod herring trout sardine eel
crop produce harvest: wheat rice maize/corn coffee cocoa cotton soy/soybean sugar tea potato tomato barley apple grape banana orange olive onion
food: bread meat/beef/pork/chicken milk cheese egg rice fish fruit vegetable sugar flour chocolate honey
drink: water beer wine coffee tea milk juice whisky/whiskey vodka
metal mineral: gold silver copper iron/steel tin aluminium/aluminum lithium nickel zinc cobalt uranium platinum lead
fuel energy: coal gas oil/petroleum/crude petrol/gasoline diesel hydrogen
power energy electricity: solar wind nuclear hydro/hydroelectric coal gas geothermal
material: wood/timber steel concrete glass brick plastic stone marble
colour color: red blue green yellow black white orange purple pink brown grey/gray
month: january february march april may june july august september october november december
day: monday tuesday wednesday thursday friday saturday sunday
season: spring summer autumn/fall winter
meal: breakfast lunch dinner/supper
sport: football/soccer rugby cricket tennis basketball baseball hockey golf boxing swimming cycling athletics gymnastics skiing rowing sailing wrestling volleyball badminton
medal: gold silver bronze
instrument: violin piano guitar cello drum flute trumpet
art work: painting/picture/portrait/canvas sculpture/statue photograph/photo drawing/sketch mural tapestry vase
jewellery jewelry: ring necklace bracelet crown/tiara earring brooch watch
worker staff employee: nurse teacher miner driver pilot postman/mailman cleaner farmer farmhand/fruit-picker doctor/physician baker cook/chef waiter builder docker/dockworker fisherman electrician plumber engineer librarian firefighter/fireman
professional: lawyer/attorney accountant architect dentist vet/veterinarian
official: mayor governor minister ambassador/envoy judge/magistrate prosecutor president premier treasurer senator commissioner ombudsman spokesman spokeswoman
officer: police/policeman/constable soldier guard/warden sheriff
soldier serviceman: sailor marine airman paratrooper
relative: father/dad mother/mum son daughter brother sister wife husband uncle aunt cousin grandfather grandmother nephew niece
person: man woman boy girl baby/infant teenager pensioner toddler
clergyman priest: bishop pope cardinal imam rabbi monk pastor/vicar
building: school/academy hospital/clinic church/cathedral/chapel mosque temple synagogue museum library hotel warehouse factory/plant/mill prison/jail theatre/theater stadium/arena supermarket apartment/flat palace/castle bank court/courthouse restaurant station pub/bar nightclub embassy orphanage
shop store: bakery pharmacy butcher bookshop supermarket
facility site: airport port/harbour refinery mine/pit/colliery reservoir dam pipeline landfill power-station/power-plant stadium
road: motorway/highway bridge/viaduct tunnel roundabout street
room: kitchen bedroom bathroom basement/cellar attic garage
crime offence offense: murder/homicide theft/robbery/burglary rape fraud arson bribery/corruption kidnapping/abduction smuggling/trafficking espionage/spying manslaughter assault perjury blackmail/extortion vandalism embezzlement tax-evasion money-laundering treason
weapon: gun/rifle/pistol/firearm knife/blade bomb/explosive missile/rocket grenade axe sword hammer landmine
drug: cocaine heroin cannabis/marijuana opium amphetamine/methamphetamine aspirin insulin morphine steroid
injury wound: fracture/broken burn concussion bruise cut sprain
limb part: arm leg hand foot head neck back knee ankle shoulder hip wrist elbow finger toe thigh hamstring
position post: goalkeeper defender midfielder striker/forward
punishment penalty sentence: fine jail/prison/imprisonment probation death/execution community-service suspension/ban
tax levy: vat income-tax inheritance customs
measure: tariff sanction curfew quota subsidy
document: letter report contract passport will map email memo
media: newspaper/paper radio television/tv magazine website
book: novel biography/memoir dictionary atlas
award prize: medal trophy/cup
school: kindergarten/nursery primary secondary university/college
vote: referendum election by-election runoff
body institution: court parliament/assembly government/cabinet council commission police army union bank church university
celestial planet: moon mars venus jupiter saturn mercury sun comet asteroid
`;
