/**
 * Word classes that frames may ask for (`@aid` in a condition). One line a class: name, then lemmas.
 * Written by hand for this lexicon; add a word where a frame should accept it.
 */
export const CLASSES = `
talks: talk negotiation dialogue dialog meeting summit discussion consultation conference session encounter conversation call teleconference videoconference visit trip parley contact exchange forum roundtable
visit: visit trip tour stopover journey
mediation: mediation arbitration good_office conciliation mission shuttle
agreement: agreement accord treaty pact deal memorandum mou protocol charter convention contract declaration communique settlement compromise truce armistice understanding consensus arrangement resolution roadmap framework letter
peaceplan: plan proposal initiative roadmap settlement offer formula draft resolution compromise deal accord agreement package solution overture
aid: aid assistance relief help support fund funding money grant loan credit supply food medicine grain flour rice wheat donation contribution package equipment blanket tent vaccine dose ventilator subsidy financing finance subsidy bailout budget dollar euro yen pound dinar rand ruble rupee crore lakh million billion shipment
milaid: weapon arm ammunition tank jet missile drone howitzer helicopter artillery munition hardware rifle fighter aircraft warplane radar armament weaponry rocket mortar gun explosive battery submarine gunboat boat
money: crown krone franc peso real lira shilling riyal dirham yuan fund funding money grant loan credit donation dollar euro yen pound million billion financing finance subsidy bailout investment budget
reliefgoods: food medicine grain flour rice wheat blanket tent vaccine ventilator water shelter relief supply humanitarian medical convoy dose
sanction: sanction embargo boycott tariff duty levy quota ban restriction penalty blockade measure
econ: sanction embargo boycott tariff duty quota levy
restriction: restriction ban curfew measure censorship limit limitation prohibition lockdown blockade law rule decree
emergency: emergency martial siege exception
curfew: curfew
relations: relation tie relationship link contact alliance partnership cooperation diplomatic
talksrel: talk negotiation dialogue meeting summit visit trip mediation contact
troops: troop force soldier army contingent battalion brigade unit division regiment garrison marine warship fleet battleship carrier submarine aircraft jet warplane bomber tank police navy platoon reservist military destroyer frigate commando paratrooper
police: police officer policeman guard gendarme constable
peacekeepers: peacekeeper peacekeeping monitor observer inspector
militants: militant rebel insurgent guerrilla gunman terrorist fighter jihadist extremist separatist militiaman militia
weapons: weapon arm missile rocket bomb warhead arsenal stockpile explosive mine nuclear
prisoners: prisoner detainee hostage captive inmate abductee activist dissident journalist soldier suspect pow sailor fisherman crew pilot leader member student diplomat national citizen man woman child boy girl people worker blogger lawyer teacher envoy person
property: truck lorry bus plane aircraft car property asset land account house home vehicle ship vessel tanker document computer passport equipment newspaper copy weapon drug cash goods funds fund shipment cargo boat farm oil territory company
building: building house home office church mosque temple school hospital shop store market bridge road pipeline embassy consulate station headquarters plant factory camp village town city tower line vehicle car bus truck train tank convoy warehouse depot statue monument museum
target: mosque church pumping dam refinery oilfield field town city village position base camp enclave area district neighbourhood neighborhood convoy headquarters target airport port capital stronghold suburb province territory region site facility hospital school market embassy checkpoint outpost compound border line post barracks hideout
place: town city village district suburb province territory region island hill bridge airport base stronghold capital border port enclave crossing outpost position checkpoint headquarters field dam building square palace parliament embassy land
person: man woman people person civilian citizen resident protester demonstrator activist journalist reporter blogger lawyer politician opponent dissident critic suspect militant soldier troop officer policeman police member leader official diplomat minister president student teacher worker refugee migrant immigrant detainee prisoner hostage inmate fighter insurgent rebel gunman guerrilla villager child girl boy family candidate supporter follower smuggler trafficker national gang commander general cleric priest imam monk bishop mayor governor deputy lawmaker judge editor cameraman crew tourist pilgrim fisherman farmer settler passenger victim guard peacekeeper recruit cadet trainee policewoman ambassador envoy consul mp senator businessman executive chief head spokesman terrorist jihadist spy agent aide colonel major lieutenant sergeant colleague relative wife husband son daughter brother mother father muslim christian jew leadership rival separatist secessionist nationalist extremist islamist hooligan rioter looter attacker bomber mastermind
civilian: civilian people resident villager child woman man person family refugee student worker farmer
rights: right freedom liberty vote suffrage citizenship autonomy independence equality referendum
reform: reform election constitution amendment democracy democratization change overhaul referendum parliament law legislation bill transition decentralization
election: election vote poll ballot referendum
resignation: resignation ouster departure removal impeachment
demand: demand request condition call appeal proposal offer term pressure
support: support backing solidarity endorsement approval commitment help
criticism: criticism anger outrage condemnation disapproval opposition disappointment objection dismay displeasure protest
concern: concern condolence sympathy hope optimism pessimism regret doubt worry satisfaction surprise sorrow grief alarm confidence fear shock sadness thanks gratitude appreciation scepticism skepticism readiness
proceedings: case charge trial lawsuit suit complaint proceedings investigation indictment appeal extradition arbitration
crime: crime murder corruption fraud bribery treason espionage terrorism abuse killing massacre genocide attack spying conspiracy embezzlement assassination plot laundering violation misconduct
investigation: investigation inquiry probe enquiry inquest examination
drill: drill exercise manoeuvre maneuver wargame game parade
road: road street highway bridge railway track border traffic route crossing entrance port motorway junction square passage line access
sport: match game cup league goal season team club coach player championship tournament title innings wicket race round final penalty ball quarter touchdown playoff striker midfielder defender goalkeeper batsman bowler hockey football soccer cricket rugby tennis basketball baseball golf boxing medal score fixture squad
performer: club striker midfielder defender goalkeeper player coach actor actress singer musician band rapper choir orchestra ballet squad studio designer athlete
fiction: novel film movie plot character actor actress episode drama thriller comic memoir fiction sequel screenplay playwright novelist hero heroine musical opera
business: company firm share stock market profit revenue sale price quarter investor shareholder analyst startup brand customer product retailer ceo
fire: fire gunfire shot bullet round rocket shell missile mortar gas cannon grenade
diplomat: diplomat ambassador envoy attache consul official mission staff
agency: agency worker organisation organization group ngo charity staff employee journalist
inspectors: inspector observer monitor expert investigator delegation mission team
refugees: evacuee refugee migrant asylum people immigrant seeker
asylumw: asylum refuge sanctuary shelter
intelligence: information intelligence data evidence detail
territory: territory land region island province area enclave strip sovereignty
mediaorg: instagram whatsapp tiktok telegram youtube wikipedia app platform newspaper website station channel radio television tv paper magazine broadcaster outlet site internet network publication broadcast film book media press facebook twitter
party: party organisation organization group movement newspaper union candidate opposition rally protest demonstration gathering association march activity ngo network branch paper newspapers practice fgm
`;
