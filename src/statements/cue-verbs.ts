import type { Channel, SpeechAct } from "../core/index.js";

/**
 * What a verb of speaking, writing or thinking can take as its content:
 * `q` a quotation beside it; `c` a finite clause; `i` an infinitive that is promised or offered;
 * `r` a recipient who is told something or told to do it; `n` a noun phrase that names or judges;
 * `a` a noun phrase with what it is called; `f` someone accused of something; `w` only a question clause.
 */
export type Frames = string;

/** A cue verb: its act, what it can take, and the channel it tells of itself. */
export interface CueVerb {
  readonly lemma: string;
  readonly act: SpeechAct;
  readonly frames: Frames;
  readonly channel?: Channel;
  /** Prepositions whose object is the content ("call for", "warn against"). */
  readonly prepositions: readonly string[];
}

type Group = readonly [act: SpeechAct, frames: Frames, prepositions: string, verbs: string, channel?: Channel];

/**
 * The cue verbs, written for this project: act, frames, prepositions, lemmas. A lemma named twice
 * keeps the frames of both rows and the act of the first.
 */
const GROUPS: readonly Group[] = [
  ["say", "qc", "", "say state remark comment observe opine note add continue"],
  ["say", "qcn", "", "declare announce report mention recount recall recite reveal divulge confess"],
  ["say", "q", "", "relate"],
  ["say", "qc", "", "disclose confide indicate signal signify"],
  [
    "say",
    "qcr",
    "",
    "tell inform notify advise remind brief reply respond answer retort rejoin counter write text email e-mail message wire cable fax",
  ],
  ["say", "qc", "", "remember quip joke jest crack banter muse reflect reminisce marvel gush enthuse rave rhapsodize wax"],
  [
    "say",
    "q",
    "",
    "shout yell scream cry bellow holler roar bark snap snarl growl hiss whisper murmur mutter mumble grumble stammer stutter drawl croak gasp sigh sob laugh chuckle giggle smile grin shrug nod deadpan intone chirp chime blurt babble drone rasp squeal shriek wail moan groan mouth scoff sneer snort smirk snicker sniff huff fume seethe thunder rage bristle chant chorus cheer sing hum",
  ],
  ["say", "qc", "about,of,against,on", "complain grouse gripe whine carp lament bemoan rail rant vent bitch"],
  [
    "say",
    "qcn",
    "",
    "explain clarify elaborate expound illustrate specify detail outline describe summarize summarise recap paraphrase restate rephrase reword sum",
  ],
  ["say", "qcn", "", "emphasize emphasise stress underscore underline highlight reiterate repeat accentuate"],
  ["say", "qc", "", "interject interrupt interpose volunteer venture offer conclude"],
  ["say", "q", "", "proffer pipe chip begin start open finish close end proceed resume pause go"],
  ["say", "qcn", "", "acknowledge concede admit"],
  ["say", "c", "", "grant allow own recognize recognise"],
  ["say", "qci", "", "profess"],
  ["say", "qcn", "", "proclaim pronounce trumpet herald tout boast brag crow vaunt gloat"],
  ["say", "qcn", "", "quote cite reference invoke echo parrot second channel"],
  ["say", "c", "", "publicize publicise publish leak"],
  ["say", "qc", "", "post blog vlog livestream caption", "social media"],
  ["say", "qcn", "", "tweet retweet repost", "social media"],
  ["say", "qc", "", "testify attest swear depose", "court"],
  ["say", "qc", "", "preach sermonize pontificate lecture orate deliver", "speech"],
  ["say", "qc", "of,about,out", "speak talk chat converse"],
  ["say", "n", "", "discuss debate broach"],
  ["say", "n", "", "address"],
  ["say", "", "about,of", "write inform remind notify apprise speak"],
  ["say", "", "about,over", "grumble moan groan mutter howl crow bicker squabble fret whine taunt confront"],
  ["say", "", "on,about", "brief lecture dwell ruminate quiz grill riff"],
  ["say", "", "against", "protest howl"],
  ["say", "", "at", "hint"],
  ["say", "", "upon", "remark insist"],
  [
    "say",
    "qc",
    "",
    "communicate convey elucidate forewarn recapitulate bawl bluster cackle chortle guffaw jibe gibe prattle ramble riff ruminate snipe squawk verbalize verbalise yelp moralize moralise nitpick kvetch",
  ],
  [
    "say",
    "n",
    "",
    "badger bewail censure critique chronicle cross-examine decry disparage elucidate flatter grill heckle interrogate itemize lament mimic recapitulate taunt vindicate",
  ],
  ["say", "qc", "on,about", "comment remark opine elaborate expound"],
  ["say", "", "about", "joke quip jest tweet post lie boast brag gloat rave gush rant testify muse reminisce"],
  ["say", "", "of", "boast tell"],
  ["say", "", "on", "reflect elaborate expound insist editorialize"],
  ["say", "", "over", "gush gloat fret marvel"],
  ["say", "", "at", "marvel scoff sneer rage fume balk bristle"],
  ["say", "", "against", "testify preach rail caution advise recommend argue"],
  ["say", "", "to", "respond testify attest object admit confess swear"],
  ["say", "n", "", "disclose relate signal telegraph preview"],
  ["say", "n", "", "note state reassert enumerate caricature discredit pinpoint recant retract slur mislabel misquote parrot"],
  ["say", "qc", "", "reassert kid wisecrack remonstrate radio telephone text"],
  ["say", "c", "", "extrapolate generalize document broadcast"],
  ["say", "cn", "", "imply insinuate intimate hint suggest"],
  ["say", "q", "", "dictate read"],
  ["say", "qc", "", "point spell lay bring call sound phone ring"],
  ["say", "c", "", "rumor rumour whisper gossip"],
  ["say", "q", "", "recommend exclaim ejaculate effuse greet toast welcome introduce"],
  ["say", "nc", "", "recommend counsel"],
  [
    "say",
    "n",
    "",
    "welcome applaud praise hail laud commend compliment salute extol congratulate thank credit endorse tout glorify eulogize",
  ],
  [
    "say",
    "n",
    "",
    "condemn denounce criticize criticise blast slam bash lambast lambaste decry deplore assail rebuke chide scold berate castigate excoriate censure reprimand admonish chastise chide upbraid reproach lash pillory deride ridicule mock taunt tease belittle denigrate disparage malign vilify demonize demonise impugn insult smear skewer savage scorch trash fault rebut refute debunk lampoon satirize shame denigrate bemoan decry rubbish slate dress",
  ],
  [
    "say",
    "n",
    "",
    "articulate acclaim advertise champion convey curse demean enunciate espouse exaggerate flag float hammer harangue heckle hype jeer misrepresent misstate narrate overstate understate pan parody pitch plug pummel regret relay retell retract revile rip roast scorn slander spew spotlight spout torch unveil utter voice fact-check badmouth second-guess",
  ],
  ["say", "c", "", "relay regret share telegraph"],
  ["assess", "c", "", "charge"],
  ["assess", "a", "", "attribute ascribe identify frame"],
  ["appeal", "qcr", "", "dare goad cajole dissuade lecture bid"],
  ["say", "f", "", "accuse charge indict"],
  ["say", "fa", "", "attack fault target rap rip hit knock ding needle ridicule shame upbraid castigate"],
  ["say", "n", "for,on", "blame criticize fault praise thank credit"],
  ["say", "qc", "for", "apologize apologise"],
  ["say", "a", "", "call dub term label brand describe characterize characterise portray depict paint cast style christen nickname"],
  [
    "say",
    "an",
    "",
    "compare liken equate contrast denounce dismiss condemn denounce hail reject decry criticize deride praise ridicule mock slam blast",
  ],
  ["agree", "qci", "with,to,on", "agree concur"],
  ["agree", "qcn", "", "confirm affirm reaffirm corroborate verify validate certify substantiate vouch ratify acknowledge authenticate"],
  ["agree", "i", "to", "consent assent accede acquiesce"],
  ["agree", "n", "", "endorse"],
  ["deny", "qcn", "", "deny dispute rebut refute disavow disclaim repudiate disown gainsay rebuff"],
  ["deny", "qc", "", "contest contradict"],
  ["deny", "n", "", "reject dismiss discount downplay minimize minimise renounce"],
  ["deny", "qc", "with,to,about,over", "disagree object protest demur dissent quibble"],
  ["demand", "qcni", "", "demand insist"],
  ["demand", "qcr", "", "order instruct command direct enjoin"],
  ["demand", "c", "", "stipulate mandate decree dictate require prescribe ordain"],
  ["demand", "", "for,on,upon", "call clamor clamour press push lobby agitate campaign"],
  [
    "appeal",
    "qcr",
    "",
    "urge beg implore beseech entreat exhort encourage plead petition press prod pressure invite advise caution coax nudge",
  ],
  ["appeal", "qci", "to,for,with,against", "appeal plead lobby pray argue"],
  ["appeal", "qcn", "", "propose recommend suggest advocate request solicit"],
  ["promise", "qcin", "", "promise pledge vow swear guarantee undertake"],
  ["promise", "qcr", "", "assure reassure promise"],
  ["promise", "i", "", "offer volunteer commit undertake"],
  ["promise", "", "to", "commit"],
  ["threaten", "qcirn", "", "threaten"],
  ["threaten", "qcr", "of,about,against,on", "warn caution"],
  ["threaten", "qc", "", "menace"],
  ["assess", "qci", "", "claim"],
  [
    "assess",
    "qcn",
    "",
    "argue contend assert allege posit postulate aver avow hypothesize theorize surmise reason rationalize philosophize",
  ],
  ["assess", "qc", "", "maintain hold submit"],
  ["assess", "c", "", "estimate calculate reckon gauge assess judge deem"],
  ["assess", "qc", "", "analyze analyse assess diagnose editorialize"],
  ["assess", "n", "", "defend justify excuse rationalize question challenge doubt query"],
  ["forecast", "qcn", "", "predict forecast foretell prophesy prognosticate foresee"],
  ["forecast", "c", "", "project anticipate"],
  ["forecast", "qc", "about,on", "speculate conjecture"],
  ["question", "qcrw", "about", "ask inquire enquire quiz"],
  ["question", "", "for", "ask"],
  ["question", "qw", "about", "wonder query"],
  ["assess", "w", "", "question"],
  // thinking, knowing and showing: kept apart, they are no saying
  ["other", "qc", "", "think believe feel suppose assume presume guess imagine figure reckon suspect consider expect hope fear worry"],
  ["other", "c", "", "find conclude determine rule learn hear realize realise discover understand know doubt decide"],
  ["other", "c", "", "show demonstrate prove establish reflect"],
];

/** Verb and particle that together are the cue: the particle's relation is `compound:prt` or it stands beside. */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["point", ["out"]],
  ["spell", ["out"]],
  ["lay", ["out"]],
  ["bring", ["up"]],
  ["call", ["out"]],
  ["sum", ["up"]],
  ["lash", ["out"]],
  ["hit", ["back", "out"]],
  ["fire", ["back", "off"]],
  ["shoot", ["back"]],
  ["go", ["on"]],
  ["chime", ["in"]],
  ["chip", ["in"]],
  ["pipe", ["up"]],
  ["cut", ["in"]],
  ["blurt", ["out"]],
  ["cry", ["out"]],
  ["write", ["back", "down"]],
  ["shout", ["out", "back"]],
  ["dress", ["down"]],
  ["sound", ["off"]],
  ["snap", ["back"]],
  ["clap", ["back"]],
  ["push", ["back"]],
  ["weigh", ["in"]],
  ["give", ["away"]],
  ["let", ["slip", "on"]],
  ["read", ["out"]],
  ["rule", ["out"]],
]);

/** Verbs that are a cue only together with a particle, unless a quotation stands right beside them. */
const ONLY_WITH_PARTICLE: ReadonlySet<string> = new Set(["point", "spell", "lay", "bring", "sum", "hit", "dress", "sound", "go"]);

function build(): ReadonlyMap<string, CueVerb> {
  const table = new Map<string, { lemma: string; act: SpeechAct; frames: Set<string>; prepositions: Set<string>; channel?: Channel }>();
  for (const [act, frames, prepositions, verbs, channel] of GROUPS) {
    for (const lemma of verbs.split(" ")) {
      const entry = table.get(lemma) ?? {
        lemma,
        act,
        frames: new Set<string>(),
        prepositions: new Set<string>(),
        ...(channel ? { channel } : {}),
      };
      for (const frame of frames) entry.frames.add(frame);
      for (const preposition of prepositions === "" ? [] : prepositions.split(",")) entry.prepositions.add(preposition);
      if (entry.act === "other" && act !== "other") entry.act = act;
      table.set(lemma, entry);
    }
  }
  return new Map([...table].map(([lemma, e]) => [lemma, { ...e, frames: [...e.frames].join(""), prepositions: [...e.prepositions] }]));
}

/** All cue verbs by lemma. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = build();

/** Particles that make a cue with a verb, by lemma. */
export const CUE_PARTICLES: ReadonlyMap<string, readonly string[]> = PARTICLES;

/** Lemmas that need their particle. */
export const NEEDS_PARTICLE: ReadonlySet<string> = ONLY_WITH_PARTICLE;
