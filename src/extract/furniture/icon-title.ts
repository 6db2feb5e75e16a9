/**
 * Names that icon sets, SVG titles and icon fonts leave in text saved from a page. A line made of
 * them is no account, however long.
 */
const ICON_WORDS: ReadonlySet<string> = new Set(
  (
    "icon icons arrow arrows artboard chevron caret cross eye shape path layer group burger hamburger menu mail email print printer search share " +
    "facebook twitter linkedin instagram whatsapp youtube pinterest reddit telegram tiktok snapchat flipboard tumblr rss messenger threads bluesky mastodon " +
    "created with sketch figma inkscape sketchtool adobe illustrator title logo play pause close plus minus check checkmark tick bookmark bookmarks heart star bell user avatar account profile " +
    "comment comments bubble speech quote opinion positive negative left right up down top bottom small large solid outline filled fill stroke rectangle oval polygon combined copy link " +
    "contact site page home gear settings cog camera video audio volume speaker mute fullscreen expand collapse download upload external info warning alert calendar clock time " +
    "location pin map marker phone mobile lock unlock key cart bag gift tag filter sort list grid more less dots ellipsis kebab open svg png symbol button toggle back forward next previous prev"
  ).split(" "),
);

/** Words that name no icon alone but join icon names. */
const JOINERS: ReadonlySet<string> = new Set("a and in of on the to by x fb ig yt ui i o".split(" "));

/** Ligatures of icon fonts: `keyboard_arrow_down`, `more_vert`. */
const LIGATURE = /^[a-z]{2,12}(?:_[a-z0-9]{1,12}){1,4}$/;

/**
 * Whether a line is a run of icon titles ("Arrow IconCreated with Sketch.Icon Facebook"). Words
 * glued together are split where lower case meets upper case. One plain word is never enough.
 */
export function isIconTitle(text: string): boolean {
  if (text.length > 2000 || text.length < 4) return false;
  // the first words of a long line tell what it is
  const words = text
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/([A-Za-z])\.(?=[A-Z])/g, "$1 ")
    .split(/[\s.,:;|/()-]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return false;
  if (words.every((word) => LIGATURE.test(word))) return true;
  if (words.length < 2) return false;
  let icons = 0;
  let marks = 0;
  let joiners = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ICON_WORDS.has(lower) || LIGATURE.test(word)) icons++;
    else if (JOINERS.has(lower)) joiners++;
    if (
      LIGATURE.test(word) ||
      lower === "icon" ||
      lower === "svg" ||
      lower === "sketch" ||
      lower === "chevron" ||
      lower === "artboard" ||
      lower === "logo"
    )
      marks++;
  }
  const share = icons / Math.max(1, words.length - joiners);
  const glued = /[a-z][A-Z]/.test(text);
  return (
    (share >= 0.75 && (marks > 0 || glued)) ||
    (share >= 0.5 && marks >= 2 && words.length >= 4) ||
    /\bCreated with (?:Sketch|Figma|Inkscape|Lunacy)\b/.test(text.slice(0, 400))
  );
}
