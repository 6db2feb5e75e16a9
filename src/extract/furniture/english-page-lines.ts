import { type LinePattern, line } from "./line-pattern.js";

/** English lines that lead about the page or away from it: sharing, related stories, advertising, comments. */
export const ENGLISH_PAGE_LINES: readonly LinePattern[] = [
  // Sharing and following.
  line(
    "share",
    110,
    true,
    /^(?:share|tweet|pin|post|email|e-mail|print|save|copy|send|bookmark|like|gift)(?: (?:this|the|it|on|via|to|by|with|article|story|page|link|url|post|by|facebook|twitter|x|linkedin|whatsapp|email|e-mail|pinterest|reddit|flipboard|telegram|friends?|a|your|for|later|options?|tools|video|full|close|extra|in|new|window|opens|\(.{1,30}\))){0,10}[.!:]?$/,
  ),
  line(
    "share",
    90,
    true,
    /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|instagram|pinterest|reddit|email|e-mail|mail|print|copy link|copy|link|tumblr|telegram|messenger|flipboard|google\+?|youtube|tiktok|threads|bluesky|mastodon|sms|save|comments?|more|line|rss|snapchat|pocket|viber|wechat|weibo|vk)[ ,|/·•]{0,3}){2,14}$/,
  ),
  line(
    "share",
    70,
    true,
    /^(?:link copied|copied(?: to clipboard)?|click to (?:share|copy|print|email)|opens in (?:a )?new (?:window|tab)|show (?:more )?sharing options|resume subscription|shares?|[\d.,]{1,7}k? (?:shares?|comments?|views?|likes?|retweets?|reactions?))\b.{0,40}$/,
  ),
  line(
    "share",
    70,
    true,
    /^(?:facebook|twitter|whatsapp|linkedin|instagram|pinterest|reddit|tumblr|flipboard|youtube|tiktok|telegram)(?: (?:icon|logo|page|share|opens in new window))?$/,
  ),
  line(
    "follow",
    160,
    true,
    /^(?:you can )?(?:follow|find|like|join|connect with|add|subscribe to) (?:us|me|him|her|them|@\w{2,20}|our|the author|[a-z.' -]{3,50}) (?:on|@|at|in|via|for|as|page)(?: |$).{0,15}\b(?:facebook|twitter|x|instagram|linkedin|youtube|google(?: news)?|whatsapp|telegram|tiktok|social|threads|flipboard|apple news|bluesky|mastodon|reddit|source)\b.{0,70}$/,
  ),
  line("follow", 110, true, /^(?:follow|find) (?:us|me|him|her|them|@\w{2,20})\b.{0,60}$/),
  line(
    "follow",
    90,
    true,
    /^(?:follow|unfollow|following|stay connected|connect with us|join us on|see more of our coverage in your search results|add .{2,40} as a preferred source)\b.{0,60}[.!:]?$/,
  ),
  line(
    "app",
    130,
    true,
    /^(?:download|get|install|open in|try|use)(?: the| our| your)?(?: free| new| mobile| official)?(?: [\w']{1,20}){0,3} apps?\b.{0,70}$/,
  ),
  line("app", 90, true, /^(?:available|download|get it) (?:on|for|from) (?:the )?(?:app store|google play|ios|android|apple)\b.{0,50}$/),
  line("share", 30, true, /^(?:like )?loading\.{3}$/),
  // Related and navigation.
  line("navigation", 30, true, /^(?:end of list|list of \d{1,2} items?|list \d{1,2} of \d{1,2})$/),
  line(
    "related",
    190,
    true,
    /^(?:read more|more to read|also read|read also|read next|up next|read|see also|see more|related(?: (?:articles?|stor(?:y|ies)|content|coverage|news|links?|topics?|posts?|reading|video))?|more (?:from|on this|on|in|stories|news|coverage|like this)\b.{0,40}|don't miss|must[- ]reads?|watch (?:more|now|live|this)|more|recommended(?: (?:for you|stories|reading|articles?|videos?))?|you (?:may|might) (?:also )?(?:like|be interested in)|also on .{2,30}|also in .{2,30}|from the archives?|further reading|editor'?s? picks?|dig deeper|go deeper|catch up|learn more|click here|full (?:story|coverage))\s?(?:[:|»>→▶►]| – | — | - ).{0,160}$/,
  ),
  line(
    "related",
    170,
    false,
    /^(?:watch|listen|in (?:pictures|photos|depth)|analysis|opinion|explainer|explained|background|photos|gallery|video|photo essay|live|live updates|previously|earlier|big story|top story|also|exclusive|fact check|quiz|podcast|timeline|map)\s?(?:[:|»>→▶►]| – | — ).{0,140}$/,
  ),
  line(
    "related",
    110,
    true,
    /^(?:read more|read next|see also|also read|related(?: (?:articles?|stor(?:y|ies)|content|coverage|news|links?|topics?|posts?|reading|videos?|tags|searches|quotes|(?:internet|web|external) links?))?|more to explore|more (?:stories|news|coverage|headlines|articles|videos|top stories|like this|for you)|more (?:on|from|in|about) (?:this|the|our)? ?(?:story|topic|subject|section|author|web|issue|series|site|[\w' &]{2,40})|recommended(?: (?:for you|stories|reading|articles?|videos?|from around the web))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|(?:most|more) (?:read|popular|viewed|shared|watched|commented|recent|discussed|emailed)(?: (?:stories|articles|news|now|today|in .{2,30}|on .{2,30}))?|trending(?: (?:now|stories|topics|news|today|videos?|in .{2,20}))?|popular (?:now|stories|articles|posts|on .{2,30}|in .{2,30})|latest (?:news|stories|headlines|updates|articles|videos|in .{2,30}|from .{2,30})|top (?:stories|news|headlines|picks|reads)(?: .{2,30})?|editor'?s?'? (?:picks?|choice)s?|what to read next|other (?:news|stories|headlines)|up next|next up|don't miss|in case you missed it|around the web|from (?:our partners|around the web|the web|our network)|sponsored (?:content|stories|links?)|paid (?:content|post|for)|promoted (?:content|stories|links?)|you might also like|keep (?:on )?reading|further reading|in this (?:article|story|section)|table of contents|story highlights|related:?|topics(?: in this (?:story|article))?|tags|filed under|categories|posted in|explore more(?: on these topics)?)\s?:?$/,
  ),
  line(
    "related",
    120,
    false,
    /^(?:tags|topics|filed under|categories|more about|posted in|find (?:out )?more (?:about|on)|read more (?:about|on|stories)|click here (?:to|for)|for (?:more|the latest) .{0,40}(?:,|click|visit|follow|go to|news)|more (?:on|from|in|at|about) )\b.{0,90}$/,
  ),
  line("related", 170, true, /^(?:click|tap) (?:here|on|through)\b.{0,120}$/),
  line(
    "related",
    200,
    true,
    /^(?:to )?(?:see|view|read|find|watch|check out|get) (?:all|more|the latest|other|the rest|additional|complete|our)\b.{0,70}\b(?:stories|coverage|articles|headlines|news|videos?|updates|posts|work|content) ?(?:from|by|on|about|at|here|click|in)?\b.{0,70}$/,
  ),
  line(
    "navigation",
    90,
    true,
    /^(?:skip to (?:main |page |primary )?(?:content|navigation|article|footer)|back to (?:top|home|homepage|article|page|results|news)|jump to\b.{0,40}|go to (?:top|homepage|the homepage)|return to (?:top|homepage)|(?:main |site |primary |toggle |close |open |show |hide |mobile )*(?:menu|navigation|sidebar|search)|home(?: ?[>›»/|] ?.{1,60})?|next(?: (?:article|story|post|page|up|slide|image|photo))?|prev(?:ious)?(?: (?:article|story|post|page|slide|image|photo))?|(?:load|show|view|see|read) (?:more|less|all|next|previous)(?: (?:stories|articles|comments|posts|results|news|replies|photos|videos))?|expand|collapse|close(?: (?:this|dialog|modal|popup|ad|menu).{0,20})?|(?:page|image|photo|slide|picture) \d{1,3}(?: (?:of|\/) \d{1,3})?|\d{1,3} ?\/ ?\d{1,3}|\d{1,3} of \d{1,3}|scroll (?:down|to|up)\b.{0,30}|hide caption|toggle caption|enlarge(?: this)?(?: image)?|view (?:image|gallery|photos?|slideshow)(?: in fullscreen)?|open (?:image|gallery) .{0,30}|loading(?:\.{3}|…)?|please wait\b.{0,30}|(?:view|switch to|go to) (?:the )?(?:mobile|desktop|full|print) (?:site|version|edition)|edition:?|search(?: for| the site| this site)?:?|site ?map|contact us|about us|help(?: center)?|faqs?|advertise(?: with us)?|careers|subscribe rss)$/,
  ),
  line("navigation", 140, true, /^[\w&' -]{2,30}(?: ?[>›»] ?[\w&',:. -]{2,50}){1,6}$/),
  // Advertising.
  line("advertisement", 260, true, /^.{0,220}\bclick (?:here )?to (?:subscribe|sign up|register|join)\b.{0,40}$/),
  line(
    "advertisement",
    40,
    true,
    /^(?:iklan|реклама|annons|mainos|advertentie|reklame|reklam|hirdetés|广告|廣告|광고|quảng cáo|διαφήμιση|reklama|إعلان)$/,
  ),
  line(
    "advertisement",
    120,
    true,
    /^(?:advertisements?|ads?|sponsored(?: by .{2,40})?|advertiser content.{0,40}|paid (?:advertisement|promotion)|promoted|ad feedback|report (?:this )?ad|remove ads|why (?:am i seeing )?(?:this )?ads?\??|(?:article|story|text|post|content|scroll) (?:continues|resumes) (?:below|after)\b.{0,40}|continue(?:s)? reading (?:below|after|the (?:main )?story|story)\b.{0,30}|(?:content|story|continue) below (?:this )?ad.{0,30}|keep scrolling .{0,40}|advert|advertising|this (?:ad|advertisement|content) (?:has|is|will|was)\b.{0,60}|skip (?:this )?(?:ad|advertisement)s?|ad(?:vertisement)? (?:loading|closed).{0,30}|continue reading(?: the main story)?|story continues|- ?(?:advertisement|ads?) ?-|scroll to continue.{0,40})[.:]?$/,
  ),
  line(
    "advertisement",
    260,
    true,
    /^(?:we|this (?:article|post|story|page|site)|some (?:of the )?links|when you (?:buy|purchase|shop)|if you (?:buy|click|purchase)|products? featured|as an amazon)\b.{0,120}\b(?:commission|affiliate|earn(?: money)?|compensat\w{1,5})\b.{0,130}$/,
  ),
  // Comments and feedback.
  line(
    "comments",
    140,
    true,
    /^(?:(?:view|show|read|see|hide|post|leave|add|write|submit|\d[\d,]{0,6}|load|open|no|all|join|share your|have your|make)(?: a| the| your| all| our| \d{1,6})? (?:comments?|conversation|discussion|say|reply|thoughts|replies)|comments?(?: are (?:closed|off|not available|disabled|turned off|moderated|welcome))?(?: ?\(?\d{0,6}\)?)|join the (?:conversation|discussion|debate)|be the first to comment|what do you think\?|leave a reply|your comment|have a (?:comment|question)\?|commenting (?:is|has)|to comment|log in to comment|recent comments|conversation|sort by|newest|oldest)\b.{0,70}$/,
  ),
  line(
    "comments",
    120,
    true,
    /^(?:\d[\d,]{0,6}|one|two|three|no|all|recent|latest) (?:responses?|comments?|repl(?:y|ies)|thoughts?) (?:to|on)\b.{0,100}$/,
  ),
  line(
    "comments",
    330,
    true,
    /^(?:(?:please )?(?:keep|note:?) (?:comments|your comments|all comments)|comments (?:that|which|are|on this|will|posted|must)|we (?:reserve the right|welcome|encourage|moderate|have disabled|no longer)\b.{0,60}\bcomment)\b.{0,250}$/,
  ),
  line(
    "feedback",
    190,
    true,
    /^(?:report (?:a|an|this) (?:typo|error|mistake|correction|problem|issue|bug)|(?:did you )?(?:see|spot|notice|find|found) (?:a|an|any) (?:typo|error|mistake|factual|inaccura|problem)|was this (?:article|page|story|helpful)|how (?:helpful|useful) (?:was|did)|(?:send|give|share|leave)(?: us)?(?: your)? (?:feedback|a correction)|feedback|suggest a correction|request a correction|submit a (?:correction|letter|tip)|rate this|help us improve|tell us what you think|we(?:'d| would) love to hear)\b.{0,130}$/,
  ),
  line(
    "contact",
    230,
    true,
    /^(?:(?:please )?(?:contact|reach|e-?mail|write to|call|text|message)(?: (?:the |this )?(?:author|reporter|writer|editor|journalist|columnist|us|him|her|me)| [\w.' -]{3,40}?)? ?(?:at|:|via|on|by|directly at)? ?[\w.+-]{2,40}@[\w.-]{3,40}|(?:do you have|have|got) (?:a|any|something) (?:news |confidential |story |anonymous )?(?:tips?|story|stories|information|more information|question)\b.{0,50}\?|(?:send|email|share|submit)(?: us)? (?:your |a |any )?(?:news |confidential |story )?(?:tips?|story ideas|letters?)\b|(?:he|she|they) can be reached (?:at|on|by|via)|to (?:contact|reach) the (?:author|reporter|editor|staff|editors)\b|contact (?:the |this )?(?:author|reporter|writer|editor|journalist|us)s?\b|(?:if you|anyone) (?:have|has|with) (?:a tip|tips|any tips|news to share)).{0,160}$/,
  ),
  line(
    "contact",
    70,
    true,
    /^(?:contacts? (?:for|information for) (?:the )?(?:media|press|journalists)|(?:media|press) (?:contacts?|enquiries|inquiries|office|relations)|(?:for )?(?:more|further) information,? (?:please )?contact|contacts?)\s?:?$/,
  ),
  line(
    "contact",
    120,
    true,
    /^(?:e-?mail:? |twitter:? |on twitter:? )?(?:[\w.+-]{2,40}@[\w.-]{3,40}|@\w{2,30}|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x|linkedin)\.com\/\S{1,80})$/,
  ),
  line("contact", 120, false, /^(?:e-?mail|contact|phone|tel|write to|reach|twitter|follow)\b.{0,30}(?:@|:).{0,60}$/),
];
