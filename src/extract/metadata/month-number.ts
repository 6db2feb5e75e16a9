/** Month names in the order of the year, as dates print them (Slavic languages: the genitive). */
const NAMES = [
  "january february march april may june july august september october november december",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jänner feber mär apr mai jun jul aug sept okt nov dez",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "janv fevrier mars avr mai juin juil aout sept oct nov dec",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november desember",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "جانفي فيفري مارس ابريل ماي جوان جويلية اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
  "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
  "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
  "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
];

const FULL: ReadonlyMap<string, number> = new Map(NAMES.flatMap((row) => row.split(" ").map((name, index) => [name, index + 1] as const)));
const SHORTENED: ReadonlyMap<string, number> = shortened();

/** Beginnings of three letters and more that only one month has in all languages of the table. */
function shortened(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, month] of FULL)
    for (let length = 3; length < name.length; length++) {
      const start = name.slice(0, length);
      found.set(start, (found.get(start) ?? month) === month ? month : 0);
    }
  return found;
}

/**
 * Number of a month named in one of the languages above, in full or shortened ("Sept", "déc").
 *
 * @example
 * monthNumber("juillet") // 7
 * monthNumber("Marina") // undefined
 */
export function monthNumber(name: string): number | undefined {
  const word = name.toLowerCase();
  // Hebrew writes "in March" as one word.
  const bare = word.startsWith("ב") ? word.slice(1) : word;
  return FULL.get(bare) ?? (SHORTENED.get(bare) || undefined);
}
