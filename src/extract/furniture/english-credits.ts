import { type LinePattern, line } from "./line-pattern.js";

/** English lines about the making of a story: bylines, times, credits, captions, copyright. */
export const ENGLISH_CREDITS: readonly LinePattern[] = [
  // Credits, bylines, times.
  line(
    "author",
    420,
    false,
    /^.{0,360}\b(?:(?:follow|find|reach|contact) (?:him|her|them|me|us) (?:on|at|via|by)\b|can be reached (?:at|on|via)|(?:is|was) an? (?:[\w-]{2,16} ){0,3}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|author|freelancer|producer|blogger|analyst) (?:at|for|with|on|in|based|who|covering|of|living|from)\b|(?:covers|writes about|reports on) [\w ,'&-]{3,60} (?:for|at) )/,
  ),
  line(
    "credit",
    330,
    true,
    /^(?:\(|\[)?(?:(?:additional |further |with |original |extra )?(?:reporting|writing|editing|reporting and writing|writing and editing|graphics?|production|compiled|translation|translated|edited|reported|written|contributions?|additional (?:work|research|material|contributions)|photo editing|video editing|copy ?editing|fact[- ]?check(?:ing|ed))(?: (?:contributed|provided|assistance|support))? (?:by|from)\b[^.!?]{2,220}(?:[.;]|$).{0,110}|[\w.',\u00c0-\u024f -]{4,200} contributed (?:to this (?:report|story|article|post|piece)|reporting)\b.{0,80}|with (?:files|inputs?|additional (?:reporting|files)|agency inputs|contributions|assistance|reporting) (?:from|by)\b.{2,80}|(?:this (?:article|story|report|post|piece|content) (?:was|is|has been|originally|first|appeared|also)\b.{0,30}(?:originally|first|produced|published|republished|generated|translated|written|created|adapted|syndicated|appeared|appears|reproduced|provided|supplied|made|edited|updated)\b.{2,200})|source: .{2,60}|sources: .{2,80}|-- ?.{2,30} contributed\b.{0,60})(?:\)|\])?$/,
  ),
  line(
    "credit",
    60,
    false,
    /^(?:[-–—] ?)?(?:ap|afp|reuters|bloomberg|ani|pti|xinhua|upi|dpa|efe|kyodo|kyodo news|jiji|agencies|agence france-presse|associated press|the associated press|thomson reuters|with agencies|tass|interfax|yonhap|ians|cna|staff|wire services|news agencies|agency|cnn|bbc)(?:[/,& -]{1,3}(?:ap|afp|reuters|cnn|agencies|pti|ani|dpa|rt|fl|zc|staff))?\.?$/,
  ),
  line("credit", 60, false, /^\p{L}{2,4}(?:\/\p{L}{2,4}){1,3} \([\p{L}, /&-]{2,50}\)$/u),
  line(
    "read-time",
    60,
    true,
    /^(?:(?:estimated )?(?:read(?:ing)?(?: time)?:? ?)?\d{1,3}(?:-| )?(?:min(?:ute)?s?)\.?(?: (?:read|watch|listen|to read|video))?|(?:less than )?(?:a|one|two|three|four|five|six|seven|eight|nine|ten)[- ]minutes? read|time to read:? .{1,20}|reading time:? .{1,20}|\d{1,3} words|listen(?: \(?\d{1,2}:?\d{0,2}.{0,8}\)?)?)$/,
  ),
  line(
    "timestamp",
    150,
    true,
    /^(?:(?:first |last |originally |article |story |date |post |page )*(?:published|updated|posted|modified|created|uploaded|edited|reviewed|issued|released|aired|filed|last update|update|publish(?:ed)? date|date|issue date|issued on)(?: (?:on|at|date|time))?)(?::| |\/|-)? ?.{0,12}(?:\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|yesterday).{0,100}\d.{0,50}$/,
  ),
  line(
    "timestamp",
    80,
    true,
    /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:\d{4})?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? ?(?:at|[|•·–—-]|,)? ?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?,? ?\(?(?:[a-z]{2,5}|gmt[+-]\d{1,2}(?::?\d{2})?)?\)?)?$/,
  ),
  line("timestamp", 50, true, /^(?:\d{1,2}|an?|one|two|three|four|five) (?:second|minute|min|hour|hr|day|week|month|year)s? ago$/),
  line("timestamp", 40, true, /^\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?[a-z]{2,4})?$/),
  // Pictures, sound, video.
  line(
    "caption",
    90,
    true,
    /^(?:image|photo|picture|photograph|video|file|media|credit|photo credit|image credit|image source|image caption|photo caption|photo by|photograph by|illustration|illustration by|graphic|graphics|media caption|copyright|pic|courtesy|screenshot|photo illustration)s?(?: (?:source|credit|caption|by|from|courtesy(?: of)?|copyright))? ?(?:[:/|©]|,|by|courtesy| - ) ?.{1,75}$/,
  ),
  line("caption", 60, true, /^(?:image|photo|media|video) (?:source|caption|credit|copyright|gallery|grab)s?:?$/),
  line(
    "caption",
    450,
    true,
    /^(?:file photo|file image|file picture|file -|file –|file —|file:|\(file\)|representational image|representative image|photo file|in this (?:[\w.]{3,10} \d{1,2}, \d{4},? )?(?:file |handout |undated |combination )?(?:photo|image|picture|screengrab|frame)\b.{0,120}\b(?:photo|image|picture|taken|provided|released|made|shows?|is seen|are seen|poses?|stands?|speaks?|walks?)\b).{0,400}$/,
  ),
  line(
    "caption",
    450,
    true,
    /^.{4,400}(?:[([|©•·/] ?|[.!?"'] | [-–—] )(?:(?:ap|reuters|afp|getty(?: images)?|epa-efe|shutterstock|istock|unsplash|pixabay|bloomberg|pa|pa wire|xinhua|kyodo|anadolu|alamy|wikimedia(?: commons)?|handout|supplied|file|courtesy|rex|zuma|nurphoto|sipa|upi)(?: (?:photo|images|pictures|news|news agency|agency|wire|media|press|via .{2,25}|file)){0,2}|(?:ap|reuters|afp|file|pool|pti|ani|kyodo) (?:photo|file photo|image|picture)(?:[/ ].{2,40})?|(?:photo|image|picture|credit|photograph|photo credit|source)(?:: | by | courtesy (?:of )?).{2,60}|\w{2,15} \w{2,18}(?: \w{2,18})?\/(?:ap|afp|reuters|getty(?: images)?|epa(?:-efe)?|pool|bloomberg|rex|pa|shutterstock|anadolu|file|the .{3,30})(?:[ /].{2,30})?)[\])]{0,2}\.?$/,
  ),
  line(
    "audio",
    130,
    true,
    /^(?:listen to (?:this|the) (?:article|story|episode|podcast|full)|(?:play|pause|stop|mute|unmute|replay)(?: (?:video|audio|sound|the video|now|button|all|episode))?|your browser (?:does not|doesn't|is not|isn't)\b.{0,70}|(?:this )?(?:video|audio|media|content|browser|player) (?:is|could|cannot|can't|unavailable|player|not|does not)(?: .{2,80})?|(?:to (?:view|play|watch|see) this (?:video|content)\b.{0,90})|watch (?:now|live|video|the (?:full )?video|more|below)|audio (?:by|version|article)\b.{0,30}|hear this (?:story|article)|now playing\b.{0,40}|video (?:player|duration|transcript|ad feedback|by)\b.{0,50}|(?:text|font) size|volume \d{1,3}%|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|this (?:article|audio) (?:is|was) (?:read|narrated|voiced|auto-voiced)\b.{0,70}|turn on javascript.{0,60}|(?:please )?enable javascript.{0,80}|you need (?:to enable )?javascript.{0,60}|javascript (?:is|must|needs)\b.{0,70})[.!:]?$/,
  ),
  // Copyright and agency notices.
  line("copyright", 420, true, /^(?:©|\(c\)|copyright\b|℗).{0,400}$/),
  line("copyright", 330, true, /^(?:[\w.,' &-]{0,60}[.,]? ?)?all rights reserved\b.{0,240}$/),
  line(
    "copyright",
    330,
    true,
    /^(?:this (?:material|content|article|story|document|website) (?:may not|is subject to|is copyright|is protected|cannot)|(?:no part|reproduction|unauthori[sz]ed (?:use|reproduction|copying)|any (?:reproduction|redistribution|copying)|republish(?:ing|ed)?|distribution) (?:of this|in whole|without|and use|is (?:prohibited|forbidden|not)|with permission|under)|(?:for|request) (?:reprint|licens(?:e|ing)|permission|reprints|syndication)\b|republish this|to (?:order|request|purchase) (?:presentation|reprint|copies|licens)|licens(?:e|ing) this|order reprints|reprints?(?: (?:and|&) (?:permissions?|licensing))?|the views expressed|views expressed|the opinions expressed|opinions expressed)\b.{0,270}$/,
  ),
];
