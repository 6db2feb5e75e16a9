const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations written with a full stop, lower-cased, without it. The stop belongs to the word even before a small letter. */
export const ABBREVIATIONS: ReadonlySet<string> = words(`
mr mrs ms messrs mx dr prof rev fr sr jr st sgt cpl pvt capt cmdr lt col gen maj adm brig hon gov sen rep reps sens pres supt insp det pfc
amb mgr msgr esq gens govs profs drs
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
inc corp co ltd llc plc bros cos assn dept univ est dist div ave blvd rd ste apt hwy pkwy ft mt mts pt
vs v etc al ca cf approx vol vols nos p pp fig figs ed eds ch sec para par op ibid viz
ext tel attn conf spec mob fax min mins hr hrs yr yrs lb lbs oz tsp tbsp sq cu max
ph md phd dds ba bsc msc mba rn esp incl excl misc orig arr arrv dep dom ps eg ie ass't int'l gov't dep't
mlle mme hrh e.g i.e a.m p.m a.k.a d.b.a n.d c.f o.k p.s r.i.p
que ont alta calif conn ariz fla ill mass mich minn okla ore penn tenn tex wash wis
`);

/** Abbreviations that take their stop only where a number follows ("No. 3", "Art. 9"). */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = words("no nr art fig pp p para sec ch vol app ex reg arts secs act col");

/**
 * Abbreviations spelled like common words: they take the stop only when capitalised, some also before a capital ("Gen. Mattis"),
 * others only before something else.
 */
export const WORDS_TOO: ReadonlyMap<string, "before-name" | "before-other"> = new Map([
  ...["sun", "sat", "wed", "mar", "gen", "col", "fig", "mass", "ill", "wash", "tex", "ore"].map((word) => [word, "before-name"] as const),
  ...["min", "max", "misc", "spec", "conf", "fax", "mob", "par"].map((word) => [word, "before-other"] as const),
]);

/** Abbreviations that hardly ever end a sentence: titles and the like. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
mr mrs ms messrs mx dr prof rev sgt cpl pvt capt cmdr lt col gen maj adm brig hon gov sen rep reps sens pres supt insp det amb msgr
drs gens govs profs mlle mme st mt ft vs v e.g i.e cf viz ca approx fig figs vol p pp eg ie
`);

/** Prefixes that stay with their hyphened word in UD English ("non-profit", "ex-members"). */
export const PREFIXES: ReadonlySet<string> = words(`
anti ante auto bi bio co contra counter cross deca demi electro ex extra geo hemi hetero homo hyper hypo infra inter intra intro macro mega meta micro
mid milli mini mis mono multi neo neuro non octo omni over paleo para penta poly post pre pro proto pseudo psycho quadri quasi re retro semi socio
de sub super supra tele tetra trans tri ultra un under uni vice
`);

/** Second parts that stay with the word before their hyphen ("career-wise"). */
export const SUFFIXES: ReadonlySet<string> = words("esque wise ish fold ness");

/** Syllables that close Korean and Chinese given names ("Jong-un", "Ing-wen"). */
export const NAME_SYLLABLES: ReadonlySet<string> = words(`
un il in hye moon hyun hyuk ho woo won young yong jin jun joon jung jong min mi sik seok sung seong soo su sun suk wook hwa hwan ha hee hi hoon hun
ki gi kyu kyun geun gun gyu chan chul chol cheol chang kook kuk kwan kwon bum beom bin bok bong byung dong do dae eun gwang jae je ju joo keun kyung
kyong lee rae ran rim ryong ryul sang shik tae taek wan woong yeon yeong yol yul yun yoon
wen jeou shek fang kai keung wan ching ling ming ping ting ying hua hui jen jung kuang kuo lung mei pei sheng shih shan shui tang te teh teng ti tsai
tsung tung wei yi yuan yuen yen yeh chen cheng chi chia chiang chieh chien chih chin ching chiu cho chou chu chuan chun chung en er fu hao hsiang hsin
hsiung kang ko kwok man nien pao po shu sze tak to tong wah wai wing yan yat yee yin yiu yu yung
`);

/** Units that are words of their own after digits ("35 mm", "$8 K"). */
export const UNITS: ReadonlySet<string> = words(`
am pm a.m p.m mm cm m km kg g mg ml l ft in lb lbs oz mph kph kmh hz khz mhz ghz k kb mb gb tb hh hr hrs min mins sec secs yr yrs
b bn mn t tn tr mm2 cc ppm kw mw gw kwh mwh v w bbl bcf nm ha rs x c f
`);

/** File name endings that hold a name with a stop together ("report.doc"). */
export const FILE_ENDINGS: ReadonlySet<string> = words(`
doc docx xls xlsx ppt pptx pdf txt rtf csv zip gz tar exe html htm xml json jpg jpeg gif png mp3 mp4 avi mov wav c h cpp py js ts css php asp aspx cfm
`);

/** Last labels of domain names without a scheme ("example.com"). */
export const TOP_DOMAINS: ReadonlySet<string> = words(`
com org net edu gov mil int info biz io eu us uk ca au de fr jp cn ru ch nl se dk fi pl it es br in nz ie at be il kr tw hk sg za mx ar cl ua tr ir gr cz
tv fm me ly co news online site app dev
`);

/** Words after a leading apostrophe that stand for a longer one. */
export const ELISIONS: ReadonlySet<string> = words("em til till cause cuz bout round tis twas n nuff neath ere");

/** Slash pairs that are one word. */
export const SLASH_WORDS: ReadonlySet<string> = words("w/o l/c s/he b/c n/a a/c b/w w/e i/o i/s");
