/** ISO 4217 code, then names and symbols as news writes them. A name that several currencies share stands for the first. */
const TABLE = `
USD us dollar|u.s. dollar|american dollar|united states dollar|dollar|usd|us$|u.s.$|$|buck
EUR euro|eur|€
GBP british pound|pound sterling|sterling|gbp|£|quid
JPY japanese yen|yen|jpy|¥
CNY chinese yuan|yuan|renminbi|rmb|cny|cn¥|元
KRW south korean won|won|krw|₩
KPW north korean won
INR indian rupee|rupee|inr|₹|rs.|rs|ரூ
PKR pakistani rupee|pkr
LKR sri lankan rupee|lkr
NPR nepalese rupee
BDT taka|bdt
RUB russian ruble|russian rouble|ruble|rouble|rub|₽
UAH hryvnia|hryvnya|uah|₴
BYN belarusian ruble
KZT tenge
UZS uzbek som
GEL lari|georgian lari|gel|₾
AMD dram
AZN manat
CHF swiss franc|franc|chf|sfr
SEK swedish krona|krona|kronor|sek
NOK norwegian krone|norwegian kroner|nok
DKK danish krone|krone|kroner|dkk
ISK icelandic krona
PLN zloty|pln|zł
CZK czech koruna|koruna|czk
HUF forint|huf
RON romanian leu|lei|ron
BGN lev|leva|bgn
RSD serbian dinar
TRY turkish lira|lira|try|₺
ILS shekel|israeli shekel|new shekel|ils|₪
EGP egyptian pound|egp
SYP syrian pound
LBP lebanese pound|lebanese lira
SDG sudanese pound
IQD iraqi dinar
JOD jordanian dinar
KWD kuwaiti dinar
LYD libyan dinar
TND tunisian dinar
DZD algerian dinar|dinar
MAD moroccan dirham
SAR saudi riyal|riyal|sar
QAR qatari riyal
YER yemeni rial
IRR iranian rial|rial|toman
AED uae dirham|emirati dirham|dirham|aed
AFN afghani
THB thai baht|baht|thb|฿
VND vietnamese dong|dong|vnd|₫
IDR rupiah|idr
MYR ringgit|myr|rm
SGD singapore dollar|sgd|s$
PHP philippine peso|php|₱
HKD hong kong dollar|hkd|hk$
TWD new taiwan dollar|taiwan dollar|taiwanese dollar|twd|nt$
AUD australian dollar|aussie dollar|aud|a$|au$
NZD new zealand dollar|nzd|nz$
CAD canadian dollar|cad|c$|ca$|can$|c $
MXN mexican peso|peso|mxn|mx$|mxn$
ARS argentine peso|argentinian peso
CLP chilean peso
COP colombian peso
CUP cuban peso
UYU uruguayan peso
BRL brazilian real|reais|brl|r$
PEN peruvian sol|soles
VES bolivar|bolívar
NGN naira|ngn|₦
GHS ghanaian cedi|cedi
KES kenyan shilling|shilling|kes
UGX ugandan shilling
TZS tanzanian shilling
ETB birr
ZAR rand|south african rand|zar
ZWL zimbabwean dollar
XOF cfa franc
BTC bitcoin|btc
ETH ether
`;

/** Parts of a currency: its code and how many make one. */
const PARTS: Readonly<Record<string, readonly [code: string, each: number]>> = {
  cent: ["USD", 100],
  penny: ["GBP", 100],
  pence: ["GBP", 100],
  p: ["GBP", 100],
  sen: ["MYR", 100],
  kopeck: ["RUB", 100],
};

const CODES = new Map<string, string>(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [code = "", ...names] = line.split(/[ |](?=.)/);
      const rest = line.slice(code.length + 1).split("|");
      return names.length > 0 ? rest.map((name): [string, string] => [name, code]) : [];
    }),
);
CODES.set("pound", "GBP");

const escaped = (name: string): string => name.replace(/[.$\\^*+?()[\]{}|]/g, "\\$&");
const names = [...CODES.keys()].sort((a, b) => b.length - a.length);
const codes = names.filter((name) => /^[a-z]{3}$/.test(name) && CODES.get(name)?.toLowerCase() === name);
const isWord = (name: string): boolean => /^[\p{L} .]{3,}$/u.test(name) && !codes.includes(name);
const signs = names.filter((name) => /[^\p{L}. ]/u.test(name) || name === "元" || name === "ரூ");
const symbols = [...new Set(signs.flatMap((name) => [name, name.toUpperCase()]))];

/** Source of a regular expression for a currency before its amount ("$", "US$", "EUR ", "Rs. "). */
export const CURRENCY_BEFORE = `(?<cur>(?:${symbols.map(escaped).join("|")})|(?:${codes.map((c) => c.toUpperCase()).join("|")}|usd|eur|gbp)\\$?|(?:Rs\\.?|RM|M(?:USD|EUR|AUD|GBP)))`;

/** Source of a regular expression for a currency after its amount ("euros", "US dollars", "USD", "€"). */
export const CURRENCY_AFTER = `(?<cur>(?:${names.filter(isWord).map(escaped).join("|")})s?(?![A-Za-z])|(?:${codes.join("|")}|M(?:USD|EUR|AUD|GBP))(?![A-Za-z])|(?:${symbols.map(escaped).join("|")})|pounds?(?![A-Za-z])|rmb(?![A-Za-z])|cents?(?![A-Za-z])|pence(?![A-Za-z]))`;

/** ISO 4217 code and factor of a currency as written; undefined where it is none. `MUSD` counts millions. */
export function currencyOf(written: string): { readonly code: string; readonly factor: number } | undefined {
  const name = written.toLowerCase().trim();
  const millions = /^m(usd|eur|aud|gbp)$/.exec(name);
  if (millions) return { code: (millions[1] ?? "").toUpperCase(), factor: 1e6 };
  const base = CODES.has(name) ? name : name.endsWith("$") && CODES.has(name.slice(0, -1)) ? name.slice(0, -1) : name.replace(/s$/, "");
  const code = CODES.get(base);
  if (code) return { code, factor: 1 };
  const part = PARTS[base];
  return part ? { code: part[0], factor: 1 / part[1] } : undefined;
}
