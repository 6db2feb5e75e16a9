/** Past forms that the endings learnt from treebanks get wrong, one verb a line: lemma, then its forms. Written for Readout. */
const IRREGULAR = `
arise arose arisen
awake awoke awoken
beat beat beaten
begin began begun
bite bit bitten
bleed bled
blow blew blown
break broke broken
burn burnt
cling clung
choose chose chosen
draw drew drawn
drink drank drunk
drive drove driven
fall fell fallen
feed fed
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
give gave given
grow grew grown
hide hid hidden
kneel knelt
mislead misled
overcome overcame
overrun overran
overtake overtook overtaken
overthrow overthrew overthrown
rebuild rebuilt
retake retook retaken
ride rode ridden
ring rang rung
rise rose risen
see saw seen
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
sing sang sung
sink sank sunk
slay slew slain
slide slid
spring sprang sprung
steal stole stolen
strike struck stricken
swear swore sworn
swim swam swum
take took taken
tear tore torn
throw threw thrown
tread trod trodden
undergo underwent undergone
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
withdraw withdrew withdrawn
withhold withheld
write wrote written
foresee foresaw foreseen
free freed
`;

/** Lemma by past form. */
export const IRREGULAR_PAST: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma = "", ...forms] = line.split(" ");
      return forms.map((form) => [form, lemma] as const);
    }),
);
