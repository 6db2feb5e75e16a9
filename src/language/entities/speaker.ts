import type { EntityReading } from "./reading.js";

const SAY = new Set(
  "say tell add declare note announce warn argue claim insist state explain respond reply ask write tweet comment stress remark conclude acknowledge admit recall continue report predict testify reiterate complain quote cite emphasize emphasise concede assert suggest urge promise vow answer believe quip joke post boast caution confirm deny describe call point observe lament maintain repeat pledge demand shout joke think".split(
    " ",
  ),
);

const COUNTING = new Set(["one", "some", "many", "most", "several", "both", "two", "three", "few", "group", "number"]);

/**
 * Row of the subject that speaks a quotation: of the verb of saying nearest to its marks in its sentences, else
 * of the sentence before or after, else who spoke the quotation before it in the paragraph; -1 where none is found.
 */
export function speakerOf(reading: EntityReading, quotation: number, depth = 0): number {
  const quote = reading.quotations[quotation];
  if (!quote) return -1;
  const { tokens } = reading;
  const { sentences } = reading.document;
  const from = tokens.sentence[quote.first] ?? 0;
  const to = tokens.sentence[Math.max(quote.first, quote.last - 1)] ?? from;
  const own = nearestSpeaker(reading, sentences[from]?.first ?? 0, sentences[Math.min(to, from + 12)]?.last ?? tokens.length, quote);
  if (own >= 0) return own;
  const paragraph = (row: number): number => reading.document.text.lastIndexOf("\n", tokens.start[row] ?? 0);
  const after = sentences[to + 1];
  if (after && paragraph(after.first) === paragraph(quote.first)) {
    const next = nearestSpeaker(reading, after.first, Math.min(after.last, after.first + 6), quote);
    if (next >= 0) return next;
  }
  const previous = reading.quotations[quotation - 1];
  if (previous && depth < 6 && (paragraph(previous.first) === paragraph(quote.first) || quote.first - previous.last < 60)) {
    const same = speakerOf(reading, quotation - 1, depth + 1);
    if (same >= 0) return same;
  }
  const before = sentences[from - 1];
  return before ? nearestSpeaker(reading, before.first, before.last, quote) : -1;
}

function nearestSpeaker(
  reading: EntityReading,
  first: number,
  last: number,
  quote: { readonly first: number; readonly last: number },
): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (let row = first; row < last; row++) {
    if ((reading.quotationAt[row] ?? -1) >= 0) continue;
    let subject = -1;
    if (SAY.has(reading.lemma(row)) && (reading.upos(row) === "VERB" || reading.upos(row) === "AUX")) {
      subject = reading.tree.child(row, "nsubj");
      if (subject < 0 && reading.deprel(row) === "conj") subject = reading.tree.child(reading.head(row), "nsubj");
      if (subject < 0) {
        const verb = reading.head(row);
        if (/^(?:advcl|xcomp|acl)/.test(reading.deprel(row)) && verb >= 0) subject = reading.tree.child(verb, "nsubj");
      }
    } else if (reading.lemma(row) === "accord") subject = reading.tree.child(row, "obl", "nmod");
    if (subject < 0 || (reading.quotationAt[subject] ?? -1) >= 0) continue;
    if (COUNTING.has(reading.lemma(subject)) || COUNTING.has(reading.form(subject).toLowerCase())) {
      const counted = reading.tree
        .childrenOf(subject, "nmod")
        .find((child) => reading.tree.childrenOf(child, "case").some((one) => reading.lemma(one) === "of"));
      if (counted !== undefined) subject = counted;
    }
    const gap = row < quote.first ? quote.first - row : row - quote.last + 1;
    if (gap < distance) [best, distance] = [subject, gap];
  }
  return best;
}
