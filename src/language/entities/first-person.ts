import { type Chain, type ChainBook, chainOf, link, type MentionDraft } from "./chain.js";
import { countryChain } from "./country-chain.js";
import { groupChain } from "./groups.js";
import { PRONOUNS } from "./pronoun-table.js";
import type { EntityReading } from "./reading.js";
import { speakerOf } from "./speaker.js";

/** Links first-person pronouns to the speaker of their quotation; "we" to the speaker's side or company. */
export function resolveFirstPerson(reading: EntityReading, book: ChainBook, mention: MentionDraft): void {
  if (mention.chain >= 0) return;
  const pronoun = PRONOUNS[reading.form(mention.head).toLowerCase()];
  if (pronoun?.person !== 1) return;
  const quotation = reading.quotationAt[mention.head] ?? -1;
  if (quotation < 0) return;
  const row = speakerOf(reading, quotation);
  const speaker = row < 0 ? undefined : chainOf(book, book.byHead.get(row));
  if (!speaker) return;
  if (!pronoun.plural || speaker.members !== undefined || speaker.type !== "PER") {
    link(book, mention, speaker, "coref", `speaker of the quotation: ${speaker.name}`);
    return;
  }
  const governor = reading.head(mention.head);
  const counterpart =
    TOGETHER.has(reading.lemma(governor)) || reading.tree.children(governor).some((child) => TOGETHER.has(reading.lemma(child)))
      ? companion(book, speaker, mention)
      : null;
  if (counterpart) {
    link(book, mention, groupChain(book, [counterpart, speaker]), "coref", `the speaker ${speaker.name} with ${counterpart.name}`);
    return;
  }
  const state =
    speaker.country !== undefined && speaker.sectors.some((sector) => sector === "GOV" || sector === "MIL" || sector === "LEG")
      ? countryChain(book, speaker.country)
      : undefined;
  link(
    book,
    mention,
    state ?? speaker,
    "coref",
    state ? `the side of the speaker ${speaker.name}` : `speaker of the quotation: ${speaker.name}`,
  );
}

const TOGETHER = new Set(
  "meet agree discuss exchange talk speak converse negotiate sign dine conversation discussion exchange talks meeting".split(" "),
);

/** The other person last named beside the speaker, an office holder like him. */
function companion(book: ChainBook, speaker: Chain, mention: MentionDraft): Chain | null {
  let best: Chain | null = null;
  let at = -1;
  for (const chain of book.chains.slice(-200)) {
    if (
      chain === speaker ||
      chain.type !== "PER" ||
      chain.plural ||
      chain.members !== undefined ||
      chain.anonymous ||
      !chain.sectors.includes("GOV")
    )
      continue;
    for (const other of chain.mentions.slice(0, 200))
      if (other.head < mention.head && other.form === "name" && other.head > at) [best, at] = [chain, other.head];
  }
  const group = book.chains
    .slice(-200)
    .reverse()
    .find(
      (chain) =>
        chain.members?.includes(speaker.index) && chain.members.length === 2 && chain.mentions.some((one) => one.head < mention.head),
    );
  const other = group?.members?.find((index) => index !== speaker.index);
  return other === undefined ? best : (book.chains[other] ?? best);
}
