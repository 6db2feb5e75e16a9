/** Commonest function words by language; those shared by several languages are left out. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the of and to in that is was for on with as it by at from has have are his her will said not this but which".split(" "),
  de: "der die und das den von zu mit sich auf ist im dem nicht ein eine auch werden aus nach wird bei einer wurde".split(" "),
  fr: "les des est une dans pour qui sur pas par plus avec ce sont au il elle cette ont été mais aux".split(" "),
  es: "el los las una por con para del que se su al lo como más pero sus fue este ha está".split(" "),
  it: "il di che è la per un una del della non sono con le gli al da alla dei nel ha anche più".split(" "),
  pt: "os do da em um uma não para com por mais dos como foi ao das ele sua seu são ou pelo pela".split(" "),
  nl: "het een van en ook zijn niet voor dat met op te aan door naar bij maar wordt werd hij".split(" "),
  pl: "w i na z do nie się to że jest o jak ale po przez od za oraz był dla".split(" "),
  sv: "och att det som en på är av för med den till inte har om ett var men".split(" "),
  id: "yang dan di ini itu dengan untuk dari tidak dalam pada akan adalah oleh juga ke".split(" "),
  tr: "bir ve bu için ile olarak çok daha olan gibi sonra kadar ise".split(" "),
  vi: "và của là có cho không được trong với này các những một đã người".split(" "),
};

/**
 * Guesses the language of a text from its script and commonest words; `und` where the text says
 * too little. Good for choosing a model, no more. `declared` is what the page says of itself: it
 * stands unless another language is clearly more likely.
 */
export function guessLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, 6000);
  const script = scriptLanguage(sample);
  if (script !== undefined && script !== "und") return script;
  const counts = new Map<string, number>();
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = declared ?? "und";
  let bestScore = Math.max(2, words.length * 0.08);
  for (const [language, list] of Object.entries(STOP_WORDS)) {
    let score = 0;
    for (const word of list) score += counts.get(word) ?? 0;
    if (language === declared) score *= 2;
    if (score > bestScore) {
      bestScore = score;
      best = language;
    }
  }
  return best;
}

/** Letters of the scripts told apart below. */
const OTHER_SCRIPT = /[\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Language told by script alone. */
function scriptLanguage(text: string): string | undefined {
  if (!OTHER_SCRIPT.test(text)) return /\p{L}/u.test(text) ? undefined : "und";
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return "und";
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters;
  if (share(/[\u3040-\u30ff]/g) > 0.1) return "ja";
  if (share(/[\uac00-\ud7af]/g) > 0.3) return "ko";
  if (share(/[\u4e00-\u9fff]/g) > 0.3) return "zh";
  if (share(/[\u0400-\u04ff]/g) > 0.4) return /[іїєґ]/i.test(text) ? "uk" : "ru";
  if (share(/[\u0600-\u06ff]/g) > 0.4) return /[پچژگ]/.test(text) ? "fa" : "ar";
  if (share(/[\u0590-\u05ff]/g) > 0.4) return "he";
  if (share(/[\u0370-\u03ff]/g) > 0.4) return "el";
  if (share(/[\u0900-\u097f]/g) > 0.4) return "hi";
  if (share(/[\u0e00-\u0e7f]/g) > 0.4) return "th";
  return undefined;
}
