/** Known element names; their position is their id. Id 0 is text, unknown names get ids above these. */
export const TAG_NAMES = (
  "#text html head body title meta link base script style noscript template iframe object embed canvas video audio source track picture img svg math " +
  "p div section article main aside header footer nav h1 h2 h3 h4 h5 h6 hgroup blockquote pre ul ol li dl dt dd table thead tbody tfoot tr td th caption colgroup col figure figcaption " +
  "a abbr b bdi bdo cite code data dfn em i kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr br hr del ins font big center tt strike nobr " +
  "form button input select option optgroup textarea label fieldset legend datalist output progress meter details summary dialog menu address area map param frame frameset noframes " +
  "amp-img amp-video amp-ad amp-embed amp-analytics amp-sidebar amp-iframe amp-social-share amp-carousel amp-consent xmp marquee applet keygen basefont command slot"
).split(" ");

const IDS: ReadonlyMap<string, number> = new Map(TAG_NAMES.map((name, id) => [name, id]));

/** Id of a known element name (lower case), or undefined. */
export function tagId(name: string): number | undefined {
  return IDS.get(name);
}

/** Ids of known names as constants for the walk. */
export const TAG: Readonly<Record<string, number>> = Object.fromEntries(IDS);

/** Id of a name that is in the list; for constants of the walk. */
export function tagNamed(name: string): number {
  return IDS.get(name) ?? -1;
}

/** A table of flags by tag id for the names given; ids past the table are false. */
export function tagSet(names: string): Uint8Array {
  const set = new Uint8Array(TAG_NAMES.length);
  for (const name of names.split(" ")) {
    const id = IDS.get(name);
    if (id !== undefined) set[id] = 1;
  }
  return set;
}
