/** Nouns of one body of people that news also takes as plural. */
export const COLLECTIVE = new Set(
  "family couple crowd crew police public team staff jury majority minority population band mob gang household people audience community trio pair duo village youth".split(
    " ",
  ),
);

/** Verbs and nouns whose prepositional object is to do what follows ("pressure on the North to stop"). */
export const PRESSURE = new Set("put press call appeal rely count wait push exert lean depend pressure apply impose".split(" "));

/** Verbs for which one's own deed or thing is named after "for" or "of". */
export const THANKS = new Set(
  "thank praise blame criticize criticise condemn congratulate fault commend arrest jail punish strip rob deprive accuse fire sack".split(
    " ",
  ),
);

/** Verbs that bring a subject and a partner together. */
export const MEETING = new Set(
  "meet speak talk call telephone phone host welcome negotiate visit receive greet consult discuss dine confer invite marry join".split(
    " ",
  ),
);

/** Nouns of time, which no pronoun stands for. */
export const TIMES = new Set("day week month year time hour minute morning evening night moment decade date".split(" "));
