/** Words that are no part of a person's name in a byline. */
const ROLES =
  /\b(?:staff(?: writer| reporter)?|writer|reporter|correspondent|editor|columnist|contributor|freelance|bureau chief|chief|senior|special to .*|diplomatic|political|foreign|national|business|world|digital|news|politics|white house|washington|contributing|associate|assistant|deputy|managing|producer|photographer|analyst|host|in [A-Z][\w. ]+|for [A-Z][\w. ]+)\b.*$/i;
const ORGANISATIONS =
  /\b(?:news|press|agency|agencies|desk|staff|team|times|post|reuters|afp|bloomberg|xinhua|kyodo|associated|editorial|newsroom|media|magazine|journal|tribune|herald|gazette|newspaper|network|online|com|admin|administrator|guest|editors|board|service|wire|bureau|report|today|daily|bbc|cnn|reporters|correspondents|web|radio|tv|press trust|pti|ani|upi|dpa|ap|nbc|abc|cbs|fox|cnbc|npr|pbs|sports?|politics|business|international|group|foundation|institute|university|inc|ltd|company|committee|council|ministry|government|the [A-Z]\w+)\b/i;
const TITLES = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|rev|hon|lord|lady|col|gen|capt|lt)\.?\s+/i;

/** Two words and more in scripts without capitals. */
const UNCASED =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}.'’-]{2,} [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}.'’ -]{2,}$/u;
const UNCASED_ORGANISATIONS = /وكال|قناة|صحيفة|موقع|شبكة|تحرير|تحریر|خبرگزاری|گروه|الجزيرة|مراسل|סוכנ|מערכת|כתבי|समाचार|डेस्क/;

/**
 * The people named in a byline or author list; roles, outlets, agencies and social handles left
 * out. "Fewer is better than wrong": what does not look like a person's name is dropped.
 *
 * @example
 * splitNames("By Jane Doe and John Roe, Diplomatic Correspondents") // ["Jane Doe", "John Roe"]
 */
export function splitNames(byline: string): string[] {
  const names: string[] = [];
  const cleaned = byline
    .slice(0, 600)
    .replace(/^\s*(?:(?:story|text|words|written|posted|reported|analysis|opinion) )?by:?\s+/i, "")
    .replace(/\([^()]{0,80}\)/g, " ")
    .replace(/\s(?:published|posted|updated|last (?:updated|modified))\b[\s\S]*$/i, " ")
    .replace(/\S+@\S+|https?:\/\/\S+|@\w+/g, " ");
  for (const part of cleaned.split(
    /\s*(?:[,;|·•\n\r/]|\.(?= [\p{Lu}][\p{Ll}]+ )(?<=[\p{Ll}]{4}\.)|\band\b|\bund\b|\bet\b|\by\b|&|\b(?:with|avec|mit|con)\b|–|—| - )\s*/u,
  )) {
    const name = personName(part);
    if (name !== undefined && !names.some((other) => other.toLowerCase() === name.toLowerCase())) names.push(name);
  }
  return names;
}

/** The text as a person's name, or undefined: two to five words, capitalised, no outlet and no role. */
export function personName(raw: string): string | undefined {
  let name = raw
    .replace(/\s+/g, " ")
    .replace(/^[\s.:'"-]+|[\s.:'"-]+$/g, "")
    .trim();
  name = name.replace(/^by:?\s+/i, "").replace(TITLES, "");
  const role = ROLES.exec(name);
  if (role?.index === 0) return undefined;
  if (role !== null) name = name.slice(0, role.index).trim();
  if (/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(name))
    return name.length >= 2 && name.length <= 16 && !/[新聞通信編集部社]/.test(name) ? name : undefined;
  if (UNCASED.test(name)) return UNCASED_ORGANISATIONS.test(name) || name.split(" ").length > 4 || name.length > 40 ? undefined : name;
  if (name.length < 4 || name.length > 50 || /\d|[:?!()[\]{}<>=#]/.test(name) || ORGANISATIONS.test(name)) return undefined;
  const parts = name.split(" ");
  if (parts.length < 2 || parts.length > 5) return undefined;
  if (/^[^a-z]+$/.test(name) && /[A-Z]{2}/.test(name)) return parts.map(capitalised).join(" ");
  const capitals = parts.filter((part) => /^['’]?\p{Lu}/u.test(part)).length;
  if (
    !/^\p{Ll}/u.test(name) &&
    capitals >= 2 &&
    parts.every(
      (part) =>
        /^['’]?\p{Lu}|^(?:de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|dos|das|y|e|zu|ten|ter|du|af|av)$/u.test(part) ||
        /^(?:al|el|d|l|o)['’-]/.test(part),
    )
  )
    return name;
  return undefined;
}

/** "ANNA MC-KAY" as "Anna Mc-Kay": names printed in capitals only. */
function capitalised(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
