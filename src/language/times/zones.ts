/**
 * IANA zones of the places that datelines and zone phrases name. Countries with several zones
 * stand for that of their capital or main news centre ("U.S. time" is Eastern time).
 */
const PLACES: Readonly<Record<string, string>> = {
  "America/New_York":
    "u.s.|us|united states|america|american|washington|new york|boston|philadelphia|atlanta|miami|detroit|baltimore|eastern|palm beach|mar-a-lago|united nations|toronto|ottawa|montreal|florida|guantanamo bay",
  "America/Chicago":
    "chicago|dallas|houston|austin|san antonio|new orleans|minneapolis|st. louis|kansas city|milwaukee|memphis|nashville|central|texas",
  "America/Denver": "denver|salt lake city|albuquerque|mountain",
  "America/Phoenix": "phoenix|arizona",
  "America/Los_Angeles": "los angeles|san francisco|seattle|portland|las vegas|san diego|pacific|california|sacramento|vancouver",
  "America/Anchorage": "anchorage|alaska",
  "Pacific/Honolulu": "honolulu|hawaii",
  "America/Mexico_City": "mexico city|mexico|mexican",
  "America/Havana": "havana|cuba",
  "America/Bogota": "bogota|bogotá|colombia",
  "America/Lima": "lima|peru",
  "America/Caracas": "caracas|venezuela",
  "America/Santiago": "santiago|chile",
  "America/Argentina/Buenos_Aires": "buenos aires|argentina",
  "America/Sao_Paulo": "brasilia|brasília|sao paulo|são paulo|rio de janeiro|brazil",
  "America/Port-au-Prince": "port-au-prince|haiti",
  "Europe/London": "london|britain|british|u.k.|uk|england|edinburgh|manchester|glasgow|belfast|cardiff|birmingham|liverpool",
  "Europe/Dublin": "dublin|ireland|irish",
  "Europe/Lisbon": "lisbon|portugal",
  "Europe/Madrid": "madrid|barcelona|spain|spanish",
  "Europe/Paris": "paris|strasbourg|lyon|marseille|france|french",
  "Europe/Brussels": "brussels|belgium",
  "Europe/Amsterdam": "the hague|amsterdam|rotterdam|netherlands|dutch",
  "Europe/Berlin": "berlin|frankfurt|munich|hamburg|bonn|germany|german",
  "Europe/Zurich": "geneva|zurich|davos|bern|lausanne|switzerland|swiss",
  "Europe/Vienna": "vienna|austria",
  "Europe/Rome": "rome|milan|vatican city|vatican|italy|italian|taormina",
  "Europe/Athens": "athens|greece",
  "Europe/Warsaw": "warsaw|poland|polish",
  "Europe/Prague": "prague|czech republic",
  "Europe/Budapest": "budapest|hungary",
  "Europe/Bucharest": "bucharest|romania",
  "Europe/Sofia": "sofia|bulgaria",
  "Europe/Belgrade": "belgrade|serbia",
  "Europe/Sarajevo": "sarajevo|bosnia",
  "Europe/Stockholm": "stockholm|sweden",
  "Europe/Oslo": "oslo|norway",
  "Europe/Copenhagen": "copenhagen|denmark",
  "Europe/Helsinki": "helsinki|finland",
  "Europe/Tallinn": "tallinn|estonia",
  "Europe/Riga": "riga|latvia",
  "Europe/Vilnius": "vilnius|lithuania",
  "Europe/Kyiv": "kyiv|kiev|lviv|kharkiv|odesa|odessa|ukraine|ukrainian",
  "Europe/Minsk": "minsk|belarus",
  "Europe/Moscow": "moscow|st. petersburg|sochi|russia|russian",
  "Europe/Istanbul": "istanbul|ankara|turkey|türkiye|turkish",
  "Asia/Tbilisi": "tbilisi|georgia",
  "Asia/Yerevan": "yerevan|armenia",
  "Asia/Baku": "baku|azerbaijan",
  "Asia/Jerusalem": "jerusalem|tel aviv|israel|israeli",
  "Asia/Gaza": "gaza|gaza city|ramallah",
  "Asia/Beirut": "beirut|lebanon",
  "Asia/Damascus": "damascus|aleppo|syria|syrian",
  "Asia/Amman": "amman|jordan",
  "Asia/Baghdad": "baghdad|mosul|erbil|basra|iraq|iraqi",
  "Asia/Riyadh": "riyadh|jeddah|saudi arabia|saudi|sanaa|yemen",
  "Asia/Kuwait": "kuwait city|kuwait",
  "Asia/Qatar": "doha|qatar",
  "Asia/Dubai": "dubai|abu dhabi|united arab emirates|uae",
  "Asia/Tehran": "tehran|iran|iranian",
  "Asia/Kabul": "kabul|kandahar|afghanistan|afghan",
  "Asia/Karachi": "islamabad|karachi|lahore|peshawar|pakistan",
  "Asia/Kolkata": "new delhi|delhi|mumbai|kolkata|bangalore|bengaluru|chennai|india|indian|srinagar",
  "Asia/Kathmandu": "kathmandu|nepal",
  "Asia/Dhaka": "dhaka|bangladesh",
  "Asia/Colombo": "colombo|sri lanka",
  "Asia/Yangon": "yangon|rangoon|naypyidaw|myanmar",
  "Asia/Bangkok": "bangkok|thailand|thai",
  "Asia/Phnom_Penh": "phnom penh|cambodia",
  "Asia/Ho_Chi_Minh": "hanoi|vietnam|da nang|ho chi minh city",
  "Asia/Kuala_Lumpur": "kuala lumpur|malaysia|putrajaya",
  "Asia/Singapore": "singapore",
  "Asia/Jakarta": "jakarta|indonesia",
  "Asia/Manila": "manila|philippines",
  "Asia/Hong_Kong": "hong kong",
  "Asia/Shanghai": "beijing|shanghai|guangzhou|shenzhen|wuhan|china|chinese|dandong",
  "Asia/Taipei": "taipei|taiwan",
  "Asia/Seoul": "seoul|busan|incheon|south korea|korea|korean|panmunjom",
  "Asia/Pyongyang": "pyongyang|north korea",
  "Asia/Tokyo": "tokyo|osaka|hiroshima|kyoto|nagoya|okinawa|naha|sendai|fukushima|japan|japanese",
  "Asia/Ulaanbaatar": "ulaanbaatar|ulan bator|mongolia",
  "Asia/Almaty": "almaty|astana|kazakhstan",
  "Asia/Tashkent": "tashkent|uzbekistan",
  "Africa/Cairo": "cairo|alexandria|egypt|egyptian",
  "Africa/Tripoli": "tripoli|benghazi|libya",
  "Africa/Tunis": "tunis|tunisia",
  "Africa/Algiers": "algiers|algeria",
  "Africa/Casablanca": "rabat|casablanca|morocco",
  "Africa/Khartoum": "khartoum|sudan",
  "Africa/Juba": "juba|south sudan",
  "Africa/Addis_Ababa": "addis ababa|ethiopia",
  "Africa/Mogadishu": "mogadishu|somalia",
  "Africa/Nairobi": "nairobi|mombasa|kenya",
  "Africa/Kampala": "kampala|uganda",
  "Africa/Kigali": "kigali|rwanda",
  "Africa/Kinshasa": "kinshasa",
  "Africa/Lagos": "lagos|abuja|nigeria",
  "Africa/Accra": "accra|ghana",
  "Africa/Abidjan": "abidjan|ivory coast",
  "Africa/Dakar": "dakar|senegal",
  "Africa/Bamako": "bamako|mali",
  "Africa/Harare": "harare|zimbabwe",
  "Africa/Johannesburg": "johannesburg|pretoria|cape town|south africa",
  "Australia/Sydney": "sydney|canberra|melbourne|australia|australian",
  "Australia/Brisbane": "brisbane",
  "Australia/Perth": "perth",
  "Pacific/Auckland": "wellington|auckland|christchurch|new zealand",
  "Atlantic/Reykjavik": "reykjavik|iceland",
};

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  gmt: "Etc/GMT",
  utc: "Etc/UTC",
  z: "Etc/UTC",
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  ct: "America/Chicago",
  cst: "America/Chicago",
  cdt: "America/Chicago",
  mst: "America/Denver",
  mdt: "America/Denver",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  bst: "Europe/London",
  cet: "Europe/Paris",
  cest: "Europe/Paris",
  eet: "Europe/Athens",
  eest: "Europe/Athens",
  msk: "Europe/Moscow",
  jst: "Asia/Tokyo",
  kst: "Asia/Seoul",
  hkt: "Asia/Hong_Kong",
  ist: "Asia/Kolkata",
  pkt: "Asia/Karachi",
  wib: "Asia/Jakarta",
  aest: "Australia/Sydney",
  aedt: "Australia/Sydney",
  awst: "Australia/Perth",
  nzst: "Pacific/Auckland",
  nzdt: "Pacific/Auckland",
};

const ZONES = new Map<string, string>(
  Object.entries(PLACES).flatMap(([zone, names]) => names.split("|").map((n): [string, string] => [n, zone])),
);

const escaped = (name: string): string => name.replace(/[.]/g, "\\.?");

/** Source of a regular expression for a zone phrase ("GMT", "U.S. time", "Eastern Daylight Time", "local time"). */
export const ZONE = `(?:(?:${Object.keys(ABBREVIATIONS)
  .filter((a) => a.length > 1)
  .map((a) => a.toUpperCase())
  .join("|")})(?![A-Za-z])|(?:local|${[...ZONES.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|")})(?:'s)?(?: (?:standard|daylight|summer))? time(?![A-Za-z]))`;

/** IANA zone of a zone phrase; undefined for "local time" and unknown words. */
export function zoneOf(phrase: string): string | undefined {
  const words = phrase
    .toLowerCase()
    .replace(/(?:'s)?(?: (?:standard|daylight|summer))? time$/, "")
    .trim();
  return ABBREVIATIONS[words] ?? ZONES.get(words);
}

/** IANA zone of the place of a dateline ("TOKYO", "Beijing, April 6"), or undefined. */
export function zoneOfPlace(place: string): string | undefined {
  const words = place.toLowerCase().trim();
  return ZONES.get(words) ?? ZONES.get(words.split(/[,/(]/)[0]?.trim() ?? "");
}
