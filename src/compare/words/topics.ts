/** Wider fields of related words: weak evidence that two facts speak of one matter. Group words or lemmas. Written for Readout. */
const FIELDS = `
coercion: pressure sanction clampdown crackdown squeeze urge penalty embargo ban blockade restriction measure stop tariff economic
arms: missile nuclear weapon warhead test fire launch ballistic provocation arsenal deterrence
force: military troop attack war strike soldier army invasion force threat assault bomb deploy
commerce: trade import export coal oil tariff commerce economic sale buy market
diplomacy: diplomacy diplomatic dialogue negotiation meet talk call summit discuss envoy peace ceasefire agreement
law: trial charge convict sentence arrest law judge prosecutor prison lawyer
harm: kill injure victim dead toll die casualty wound
disaster: quake storm flood blaze eruption landslide magnitude rescue
money: price cost fund budget profit tax pay billion million dollar euro
alliance: alliance ally partner bond tie treaty defend defense defence security cooperation
election: vote poll candidate campaign ballot party parliament
health: hospital disease virus vaccine doctor patient outbreak
`;

const TOPICS: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  for (const line of FIELDS.trim().split("\n")) {
    const [name = "", words = ""] = line.split(": ");
    for (const word of words.split(" ")) if (!table.has(word)) table.set(word, name);
  }
  return table;
})();

/** The field a word belongs to, or undefined. */
export const topicOf = (word: string): string | undefined => TOPICS.get(word);
