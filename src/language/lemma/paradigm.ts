/**
 * The place of a word in its paradigm, as far as the lemma depends on it: `VERB.ing`, `NOUN.p`, `PRON.acc`.
 *
 * @param feats - UD features as in CoNLL-U
 */
export function paradigm(upos: string, feats: string): string {
  switch (upos) {
    case "VERB":
    case "AUX":
      if (feats.includes("VerbForm=Ger") || (feats.includes("VerbForm=Part") && feats.includes("Tense=Pres"))) return `${upos}.ing`;
      if (feats.includes("VerbForm=Part")) return `${upos}.en`;
      if (feats.includes("Tense=Past")) return `${upos}.ed`;
      return feats.includes("Person=3") && feats.includes("Number=Sing") ? `${upos}.s` : upos;
    case "NOUN":
    case "PROPN":
      return feats.includes("Number=P") ? `${upos}.p` : upos;
    case "ADJ":
    case "ADV":
      if (feats.includes("Degree=Cmp")) return `${upos}.c`;
      return feats.includes("Degree=Sup") ? `${upos}.u` : upos;
    case "PRON":
      if (feats.includes("Poss=Yes")) return "PRON.poss";
      return feats.includes("Case=Acc") ? "PRON.acc" : upos;
    default:
      return upos;
  }
}
