/** Canonical unit, then the words and signs for it; words take a plural s. `-` marks signs that must touch or follow digits. */
const TABLE = `
percent	percent|per cent|pct|percentage|%
percentage point	percentage point|percent point|pct point
basis point	basis point|bps
second	second|sec
minute	minute|min
hour	hour|hr
day	day
week	week
fortnight	fortnight
month	month
year	year|yr
decade	decade
century	century|centurie
km	kilometer|kilometre|km|kms
m	meter|metre|-m
cm	centimeter|centimetre|cm
mm	millimeter|millimetre|mm
decimeter	decimeter|decimetre|dm
picometer	picometer|picometre|pm
mile	mile
nautical mile	nautical mile
foot	foot|feet|ft
inch	inch|inche|-in|"
yard	yard
kg	kilogram|kilogramme|kilo|kg|kgs
g	gram|gramme
mg	milligram|mg
tonne	tonne|metric ton|metric tonne
ton	ton
kiloton	kiloton
megaton	megaton
pound	lb|lbs
ounce	ounce|oz
carat	carat
hectare	hectare
acre	acre
km2	square kilometer|square kilometre|sq km|sq. km|km2|km²
square mile	square mile|sq mile|sq. mile
square meter	square meter|square metre|sq m|m2|m²
square foot	square foot|square feet|sq ft
cubic meter	cubic meter|cubic metre|m3|m³
cubic foot	cubic foot|cubic feet
litre	liter|litre
millilitre	milliliter|millilitre|ml
gallon	gallon
barrel	barrel|bbl
teaspoon	teaspoon
km/h	kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km/h|kph|kmh
mph	miles per hour|miles an hour|mph
knot	knot
m/s	meters per second|metres per second|m/s
°C	degrees celsius|degree celsius|degrees centigrade|°c|° c|celsius
°F	degrees fahrenheit|degree fahrenheit|°f|° f|fahrenheit
degree	degree
radian	radian|rad
turn	turn
watt	watt
kW	kilowatt|kw
MW	megawatt|mw
GW	gigawatt|gw
kWh	kilowatt-hour|kilowatt hour|kwh
MWh	megawatt-hour|megawatt hour|mwh
hertz	hertz|hz
MHz	megahertz|mhz
GHz	gigahertz|ghz
byte	byte
KB	kilobyte|kb
MB	megabyte|mb
GB	gigabyte|gb
TB	terabyte|tb
ppm	parts per million|ppm
calorie	calorie
volt	volt
decibel	decibel
light-year	light-year|light year
`;

const UNITS = new Map<string, string>(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [unit = "", words = ""] = line.split("\t");
      return words.split("|").map((word): [string, string] => [word.replace(/^-/, ""), unit]);
    }),
);

const escaped = (word: string): string => word.replace(/[.$\\^*+?()[\]{}|/]/g, "\\$&");
const words = [...UNITS.keys()].sort((a, b) => b.length - a.length);
const spelled = words.filter((w) => /[a-z]$/.test(w) && w.length > 1 && !["pm", "in"].includes(w));
const signs = words.filter((w) => !spelled.includes(w) && !["pm", "in", "m", '"'].includes(w));

/**
 * Source of a regular expression for a unit after its number ("km", "percentage points", "-minute", "%", " m").
 * Short signs that are words or clock times too ("in", "pm") are left to the context.
 */
export const UNIT_AFTER = `(?:[ \\u00a0-]{0,2}(?<unit>(?:${spelled.map(escaped).join("|")})s?(?![A-Za-z])|(?:${signs.map(escaped).join("|")})(?![A-Za-z]))|(?<tight>[ \\u00a0]?m(?![A-Za-z']))|(?<inch> ?(?:"|in(?=\\.? (?:long|wide|tall|high|deep|thick|more|or|rain|of rain|of snow))))(?![A-Za-z]))`;

/** Canonical unit of a word, or undefined. */
export function unitOf(written: string): string | undefined {
  const word = written.toLowerCase().trim();
  return UNITS.get(word) ?? UNITS.get(word.replace(/s$/, ""));
}
