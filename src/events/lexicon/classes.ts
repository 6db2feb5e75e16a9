/**
 * Word classes that frames may ask for (`@aid` in a condition). One line a class: name, then lemmas.
 * Written by hand for this lexicon; add a word where a frame should accept it.
 */
export const CLASSES = `
talks: talk negotiation dialogue dialog meeting summit discussion consultation conference session encounter conversation call teleconference videoconference visit trip parley contact exchange forum roundtable get-together confab huddle shuttle negotiations workshop
visit: visit trip tour stopover journey
mediation: mediation arbitration good_office conciliation mission shuttle
agreement: agreement accord treaty pact deal memorandum mou protocol charter convention contract declaration communique settlement compromise truce armistice understanding consensus arrangement resolution roadmap framework letter compact concordat ceasefire formula blueprint statute timetable
peaceplan: plan proposal initiative roadmap settlement offer formula draft resolution compromise deal accord agreement package solution overture blueprint timetable scheme framework
aid: aid assistance relief help support fund funding money grant loan credit supply food medicine grain flour rice wheat donation contribution package equipment blanket tent vaccine dose ventilator subsidy financing finance subsidy bailout budget dollar euro yen pound dinar rand ruble rupee crore lakh million billion shipment foodstuff fertilizer fuel seed millet maize corn bread sugar clothing clothes kit generator pump ambulance medicament serum plasma ration parcel sheeting cash voucher expertise instalment installment
milaid: weapon arm ammunition tank jet missile drone howitzer helicopter artillery munition hardware rifle fighter aircraft warplane radar armament weaponry rocket mortar gun explosive battery submarine gunboat boat
money: crown krone franc peso real lira shilling riyal dirham yuan fund funding money grant loan credit donation dollar euro yen pound million billion financing finance subsidy bailout investment budget cash tranche crore lakh zloty rouble rupiah naira guilder baht sum instalment installment
reliefgoods: food medicine grain flour rice wheat blanket tent vaccine ventilator water shelter relief supply humanitarian medical convoy dose maize corn millet seed clothes clothing ration parcel bedding sheet medicament serum plasma bread biscuit
sanction: sanction embargo boycott tariff duty levy quota ban restriction penalty blockade measure
econ: sanction embargo boycott tariff duty quota levy
restriction: restriction ban curfew measure censorship limit limitation prohibition lockdown blockade law rule decree curb constraint moratorium clampdown control regulation edict requirement bar
emergency: emergency martial siege exception rebellion
curfew: curfew
relations: relation tie relationship link contact alliance partnership cooperation diplomatic
talksrel: talk negotiation dialogue meeting summit visit trip mediation contact tour delegation mission
troops: troop force soldier army contingent battalion brigade unit division regiment garrison marine warship fleet battleship carrier submarine aircraft jet warplane bomber tank police navy platoon reservist military destroyer frigate commando paratrooper armour armor cavalry corps squadron gunship column legionnaire ranger legion flotilla conscript serviceman crewman airman
police: police officer policeman guard gendarme constable trooper constabulary patrolman
peacekeepers: peacekeeper peacekeeping monitor observer inspector
militants: militant rebel insurgent guerrilla gunman terrorist fighter jihadist extremist separatist militiaman militia paramilitary partisan mujahideen mujahid fedayeen warlord attacker raider secessionist contra assailant kidnapper hijacker pirate bandit
weapons: weapon arm missile rocket bomb warhead arsenal stockpile explosive mine nuclear munition grenade launcher artillery rifle gun mortar
prisoners: prisoner detainee hostage captive inmate abductee activist dissident journalist soldier suspect pow sailor fisherman crew pilot leader member student diplomat national citizen man woman child boy girl people worker blogger lawyer teacher envoy person crewman airman serviceman seaman marine fugitive tourist hostages
property: truck lorry bus plane aircraft car property asset land account house home vehicle ship vessel tanker document computer passport equipment newspaper copy weapon drug cash goods funds fund shipment cargo boat farm oil territory company ivory savings parcel contraband
building: building house home office church mosque temple school hospital shop store market bridge road pipeline embassy consulate station headquarters plant factory camp village town city tower line vehicle car bus truck train tank convoy warehouse depot statue monument museum flat apartment compound prison jail barracks cinema theatre cafe restaurant bar nightclub mall supermarket monastery shrine synagogue cathedral palace parliament ministry courthouse university college library bakery mill refinery dam pylon railway track airfield hangar hut shack shelter stall slum settlement farm orchard grove
target: mosque church pumping dam refinery oilfield field town city village position base camp enclave area district neighbourhood neighborhood convoy headquarters target airport port capital stronghold suburb province territory region site facility hospital school market embassy checkpoint outpost compound border line post barracks hideout shrine synagogue hotel restaurant cafe nightclub prison bus train ship tanker ferry airfield runway bunker tunnel trench depot plant reactor installation pipeline palace parliament ministry station house
place: town city village district suburb province territory region island hill bridge airport base stronghold capital border port enclave crossing outpost position checkpoint headquarters field dam building square palace parliament embassy land valley peninsula refinery oilfield plant road pass highway heights garrison airfield
person: man woman people person civilian citizen resident protester demonstrator activist journalist reporter blogger lawyer politician opponent dissident critic suspect militant soldier troop officer policeman police member leader official diplomat minister president student teacher worker refugee migrant immigrant detainee prisoner hostage inmate fighter insurgent rebel gunman guerrilla villager child girl boy family candidate supporter follower smuggler trafficker national gang commander general cleric priest imam monk bishop mayor governor deputy lawmaker judge editor cameraman crew tourist pilgrim fisherman farmer settler passenger victim guard peacekeeper recruit cadet trainee policewoman ambassador envoy consul mp senator businessman executive chief head spokesman terrorist jihadist spy agent aide colonel major lieutenant sergeant colleague relative wife husband son daughter brother mother father muslim christian jew leadership rival separatist secessionist nationalist extremist islamist hooligan rioter looter attacker bomber mastermind fugitive exile defector operative accomplice ringleader publisher columnist author poet writer doctor nurse surgeon scientist academic professor lecturer unionist veteran pensioner peasant miner driver trader shopkeeper banker industrialist prince king queen elder chieftain mullah ayatollah rabbi nun missionary preacher pastor worshipper mourner marcher squatter nomad herder herdsman sailor seaman trucker holidaymaker chairman delegate negotiator inspector observer monitor volunteer contractor engineer technician serviceman airman crewman marine tribesman warlord kidnapper hijacker pirate
civilian: civilian people resident villager child woman man person family refugee student worker farmer pensioner peasant miner driver trader shopkeeper teacher grower logger
rights: right freedom liberty vote suffrage citizenship autonomy independence equality referendum
reform: reform election constitution amendment democracy democratization change overhaul referendum parliament law legislation bill transition decentralization
election: election vote poll ballot referendum
resignation: resignation ouster departure removal impeachment dismissal sacking abdication
demand: demand request condition call appeal proposal offer term pressure plea ultimatum suggestion
support: support backing solidarity endorsement approval commitment help
criticism: criticism anger outrage condemnation disapproval opposition disappointment objection dismay displeasure protest fury disgust revulsion resentment discontent
concern: concern condolence sympathy hope optimism pessimism regret doubt worry satisfaction surprise sorrow grief alarm confidence fear shock sadness thanks gratitude appreciation scepticism skepticism readiness
proceedings: case charge trial lawsuit suit complaint proceedings investigation indictment appeal extradition arbitration
crime: crime murder corruption fraud bribery treason espionage terrorism abuse killing massacre genocide attack spying conspiracy embezzlement assassination plot laundering violation misconduct manslaughter theft rape kidnapping torture bombing looting graft smuggling trafficking sedition slander libel blasphemy perjury extortion racketeering hijacking arson abduction shooting
investigation: investigation inquiry probe enquiry inquest examination audit
drill: drill exercise manoeuvre maneuver wargame game parade
road: road street highway bridge railway track border traffic route crossing entrance port motorway junction square passage line access lane roadway pass tunnel runway canal waterway rail
sport: match game cup league goal season team club coach player championship tournament title innings wicket race round final penalty ball quarter touchdown playoff striker midfielder defender goalkeeper batsman bowler hockey football soccer cricket rugby tennis basketball baseball golf boxing medal score fixture squad
performer: club striker midfielder defender goalkeeper player coach actor actress singer musician band rapper choir orchestra ballet squad studio designer athlete
fiction: novel film movie plot character actor actress episode drama thriller comic memoir fiction sequel screenplay playwright novelist hero heroine musical opera
business: company firm share stock market profit revenue sale price quarter investor shareholder analyst startup brand customer product retailer ceo
fire: fire gunfire shot bullet round rocket shell missile mortar gas cannon grenade
diplomat: diplomat ambassador envoy attache consul official mission staff counsellor delegate representative
agency: agency worker organisation organization group ngo charity staff employee journalist
inspectors: inspector observer monitor expert investigator delegation mission team rapporteur verifier auditor
refugees: evacuee refugee migrant asylum people immigrant seeker exile displaced deportee orphan returnee defector
asylumw: asylum refuge sanctuary shelter
intelligence: information intelligence data evidence detail tip dossier
territory: territory land region island province area enclave strip sovereignty soil heights archipelago islet reef peninsula
mediaorg: instagram whatsapp tiktok telegram youtube wikipedia app platform newspaper website station channel radio television tv paper magazine broadcaster outlet site internet network publication broadcast film book media press facebook twitter daily weekly tabloid gazette journal
party: party organisation organization group movement newspaper union candidate opposition rally protest demonstration gathering association march activity ngo network branch paper newspapers practice fgm guild sect faction
`;
