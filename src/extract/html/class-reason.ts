import { type AttributeName, attribute, type FlatDom } from "./flat-dom.js";

/** Why a part of a page is no part of the account, told by the names its author gave it. */
export type ClassReason =
  | "advertisement"
  | "author"
  | "caption"
  | "comments"
  | "consent"
  | "footer"
  | "hidden"
  | "media"
  | "navigation"
  | "newsletter"
  | "paywall"
  | "popup"
  | "promotion"
  | "related"
  | "share"
  | "sidebar"
  | "subscription"
  | "tags"
  | "timestamp"
  | "header"
  | "login"
  | "poll";

/**
 * Word sequences in class, id and component names, tried in order. Names are split into words at
 * hyphens and capitals, so `ad` is not found in `header` nor `share` in `shared`.
 */
const NAMES: readonly (readonly [ClassReason, RegExp])[] = [
  [
    "comments",
    / (?:comments?|comment (?:list|section|form|area|thread|body|count|wrap\w*|container)|comments (?:area|list|section|container|wrapper)|disqus(?: thread)?|respond|livefyre|viafoura|coral|hyvor|openweb|spotim|spot im|reader comments|discussions?|fb comments|replies|commentlist) /,
  ],
  [
    "consent",
    / (?:cookies?|gdpr|consent|onetrust|ccpa|qc cmp|cmp (?:app|banner|box|consent|modal|popup|wrapper)|cmpbox\w*|didomi|quantcast|privacy (?:banner|notice|bar)|truste) /,
  ],
  [
    "newsletter",
    / (?:newsletters?|news letter|sign ?ups?|opt ?in|email (?:signup|sign|subscribe|subscription|form|capture|alert)s?|mailchimp|mc embed|mailing list|subscribe(?: (?:box|form|widget|block|module|cta|banner))?|inline subscribe|mailmunch|convertkit|sailthru|newsletter\w*) /,
  ],
  [
    "paywall",
    / (?:meter(?:ed)? (?:message|bar|banner|prompt|modal|wall)|reg ?wall|piano (?:container|offer|template|inline)|tp (?:modal|container|backdrop)|paywall (?:message|prompt|banner|overlay|modal|offer|cta|box|barrier|container message|teaser cta)|subscriber (?:prompt|offer)|gate(?:way)? (?:content|modal|overlay)|offer (?:template|container)|barrier|gift ?article) /,
  ],
  [
    "subscription",
    / (?:subscriptions?|subscriber|membership|donations?|donate|contributions? (?:banner|epic)|contribute|support (?:us|banner|message|box)|become a member|epic|patreon) /,
  ],
  [
    "share",
    / (?:share|sharing|shares|social|socials|sharedaddy|sharethis|addthis|addtoany|social(?:ize)?\w*|share\w{0,12}|sharing\w{0,12}|sns|likes|reactions|follow(?: us)?|bookmark|print(?: button| link)?|email (?:this|article|link)|jp (?:post flair|relatedposts)|post flair|twitter (?:follow|share)|facebook (?:like|share)|fb like|whatsapp) /,
  ],
  [
    "related",
    / (?:related\w*|recommend\w*|recirc\w*|read (?:more|next|also)|readmore|more (?:stories|news|from|on|in|articles|posts|like|links|headlines|top|coverage|content|about)|most (?:read|popular|viewed|shared|recent|commented|watched|discussed)|popular(?: posts| stories| articles)?|trending|taboola|outbrain|zergnet|revcontent|mgid|you may|you might|also (?:like|on|in|read|see)|up next|next (?:up|article|story|post)s?|see also|editors? (?:picks?|choice)|top (?:stories|news|posts|headlines)|latest(?: (?:news|stories|posts|articles|headlines|videos?))?|further reading|promoted (?:stories|content)|story (?:list|feed|stream|cards?|package|recirc)|suggest(?:ed|ions?)\w*|post (?:list|grid|navigation|nav|nextprev|pagination)|in ?case you missed|carousel cards?|yarpp\w*|crp|wp ?rp|zem|card (?:list|grid|deck)|teasers?|teaser list|article (?:list|links|recommendations)|stories|story ?links|headlines|onward|inline (?:link|related|promo)|rich ?link|link ?box|linklist|infinite|endless|additional (?:content|reading|links)|internal links?|trc \w+|around the web) /,
  ],
  [
    "advertisement",
    / (?:ads?|advert|adverts|advertisements?|advertising|advertorial|ad (?:slot|unit|wrapper|container|box|banner|label|placeholder|zone|block|space)|sponsor(?:ed)?|sponsorship|dfp|gpt|google ads?|adsense|adsbygoogle|adslot|adbox|adunit|adwrap\w*|adcontainer|adcontent|adzone|adspace|banner ads?|native ads?|skyscraper|leaderboard|mpu|doubleclick|affiliates?|commercial|partner (?:content|box|links)|promoted|prebid|inline ads?) /,
  ],
  [
    "promotion",
    / (?:promos?|promo ?(?:box|block|module|unit|card|container|item)|promotions?|promotional|cta|call to action|callout (?:cta|promo)|app (?:promo|banner|download|store|links)|download app|marketing|house ad|campaign|fundrais\w+|events? promo|podcast promo|shop(?:ping)?|product (?:card|list|grid)s?|buy (?:now|box|button)|deals?|coupons?|store ?front|pushly|notification(?:s)?(?: prompt)?|push (?:notification|prompt)) /,
  ],
  [
    "navigation",
    / (?:nav|navs|navbar|navigation|menu|menus|submenu|mega ?menu|breadcrumbs?|crumbs?|pagination|paginator|pager|paging|page (?:links|nav|numbers)|skip (?:link|nav|to content)s?|toolbar|tool bar|tools|article tools|site ?map|sub ?nav|top ?bar|back to top|scroll top|toc|table of contents|jump ?links?|quick ?links|prev next|post nav|tab list|tabs nav|language (?:selector|switcher)|search(?: form| box| bar| results)?) /,
  ],
  [
    "footer",
    / (?:footer|foot|site footer|page footer|copyright|colophon|legal|disclaimers?|footer \w+|site info|bottom bar|article footer|entry footer|post footer|boilerplate) /,
  ],
  [
    "sidebar",
    / (?:side ?bars?|side (?:rail|column|col|content|nav)|right (?:rail|column|col|sidebar|bar)|left (?:rail|column|col|sidebar|bar)|rail|aside|secondary(?: content| column)?|widgets?|widget area|sticky (?:sidebar|rail)|complementary|sidebar\w*|complement) /,
  ],
  [
    "popup",
    / (?:modal|modals|popups?|pop up|pop over|popover|overlay|lightbox|tooltips?|tool tip|dropdowns?|drop down|dialog|flyout|drawer|interstitial|toast|snackbar|alert bar|ribbon|sticky bar|fancybox|off ?canvas) /,
  ],
  ["login", / (?:log ?in|sign ?in|register|registration|account|user (?:menu|panel|nav)|my account|auth) /],
  [
    "author",
    / (?:bylines?|by line|authors?|author (?:bio|box|info|card|details|name|block|description|profile|meta|wrapper|section)|authorbox|about (?:the )?authors?|bio|biography|bios|contributors?|writer|writers|journalist|reporter|post author|entry author|vcard|article author|authorship|publisher logo|source logo|credits?) /,
  ],
  [
    "timestamp",
    / (?:timestamps?|time stamp|datetime|publish(?:ed)? (?:date|time|on)|pub ?date|post (?:date|meta|info|data|byline|details)|entry (?:date|meta|info|utility)|article (?:date|meta|info|time|meta data|metadata|byline)|meta ?(?:data|info|line|bar|wrap\w*|box)?|postmeta|postmetadata|story ?meta|date|dates|date ?line|posted on|published|updated|update ?time|read(?:ing)? ?time|time to read|date published|last updated|content meta|byline date) /,
  ],
  [
    "caption",
    / (?:captions?|caption text|wp caption(?: text| dd)?|figcaption|image (?:caption|credit|source|info|meta|details)|photo ?(?:caption|credit|by|graph|grapher|details|info)|img (?:caption|credit)|media (?:caption|credit|info|object meta)|credit ?line|picture credit|cutline|photo(?: container)?|imgcaption|slide (?:caption|info)|gallery (?:caption|info)|image (?:wrapper|container)|lead (?:image|photo|art|media)|featured (?:image|media)|hero (?:image|media)|media (?:wrapper|container|block)?) /,
  ],
  [
    "media",
    / (?:galler(?:y|ies)|slide ?shows?|slider|carousel|videos?|video (?:player|container|wrapper|embed|playlist|info|meta|title|details|card|js)|player|jw ?player|brightcove|youtube|podcasts?|audio|audio player|listen|vjs \w+|photo (?:gallery|essay)|image gallery|swiper|slick|playlist|playbuzz|apester|amp video|inline video|embed video) /,
  ],
  [
    "tags",
    / (?:tags?|tag (?:list|cloud|links?|wrapper)s?|taglist|tagcloud|post tags?|entry tags?|article tags?|topics?|topic (?:list|tags?|links?)|categor(?:y|ies)|category (?:list|links?)|cat links|keywords?|hashtags?|filed under|labels|post (?:categories|category)|kicker|eyebrow|section (?:label|name|link|tag)|rubric|overline|meta tags) /,
  ],
  ["poll", / (?:polls?|quiz(?:zes)?|surveys?|votes?|voting|ratings?|star rating|feedback|was this helpful|helpful|rate) /],
  [
    "header",
    / (?:site header|page header|masthead|global header|main header|header (?:bar|top|wrap\w*|inner|container)|top header|banner|site branding|logo|branding) /,
  ],
  [
    "hidden",
    / (?:sr only|screen ?reader(?: text| only)?|visually ?hidden|visuallyhidden|assistive(?: text)?|offscreen|off screen|a11y(?: only)?|accessibility|is ?hidden|hidden|hide|invisible|display none|d none|print only|only print|noscript|no display|element invisible|clip|aural) /,
  ],
];

/** Names of the body of an article: such an element is never dropped for its name, and is a candidate. */
const BODY_NAMES =
  / (?:article ?(?:body|content|text|copy|main|inner|detail|story|entry|page content)s?|story ?(?:body|content|text|main|copy|detail)|post ?(?:body|content|text|entry|copy)|entry ?(?:content|body|text)|body ?(?:copy|content|text)|content ?(?:body|article|text)|main ?(?:content|text|article|body|story)|news ?(?:body|content|text|detail|article)|page ?content|blog ?(?:content|body|post)|rich ?text(?: body| content)?|article ?wrap(?:per)?|storytext|single ?(?:content|post)|td post content|text ?(?:body|content)|detail ?(?:body|text|content)|rte|prose|wysiwyg|caas body|article) /;

/** Attributes whose words name what an element is for. */
const NAMING: readonly AttributeName[] = ["class", "id", "data-testid", "data-component", "data-type", "data-qa", "aria-label"];

/** The words of an element's names, lower case, between spaces; empty where it has none. */
export function nameWords(dom: FlatDom, row: number): string {
  let raw = "";
  for (const name of NAMING) {
    const value = attribute(dom, row, name);
    if (value !== undefined && value.length < 400) raw += ` ${value}`;
  }
  return raw === "" ? "" : splitWords(raw);
}

/** Names that style compilers make up of letters and figures ("f98b1ad2", "fYAfXe"): the words in them mean nothing. */
const MADE_UP =
  /(?<![A-Za-z\d])(?:[A-Za-z]*\d[A-Za-z\d]*[A-Za-z][A-Za-z\d]*|(?=[A-Z]*[a-z])[a-z]{0,2}(?:[A-Z]{1,2}[a-z]?){2,4})(?![A-Za-z\d])/g;

/** "ArticleBody-shareBar ad_2" as " article body share bar ad ". */
export function splitWords(raw: string): string {
  return ` ${(/\d[A-Za-z]|[A-Z]/.test(raw) ? raw.replace(MADE_UP, " ") : raw)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim()} `;
}

export interface NameVerdict {
  readonly reason?: ClassReason;
  /** Named as the body of an article. */
  readonly body: boolean;
}

/** "With sidebar" names what stands beside an element, not the element. */
const BESIDE = / (?:with|has|have|no|hide|without|show|layout|column) (?:the )?(?:left |right )?[a-z]+(?= )/g;
const POST_CLASSES = / (?:hentry|type post|status publish|format standard|type article|node type \w+|node article|node story) /;
const NEITHER: NameVerdict = { body: false };

/** What the words of an element's names tell. */
export function nameVerdict(words: string): NameVerdict {
  if (words.length < 4) return NEITHER;
  // Content systems put the categories and tags of a post into the names of its element.
  if (POST_CLASSES.test(words)) return { body: true };
  const body = BODY_NAMES.test(words);
  const own = words.replace(BESIDE, " ");
  for (const [reason, pattern] of NAMES) if (pattern.test(own)) return { reason, body };
  return body ? { body } : NEITHER;
}
