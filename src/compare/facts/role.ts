import type { FactParty, Span } from "../../core/index.js";
import { countryByCode, lookupRole } from "../../knowledge/index.js";
import type { AccountView } from "../read/account-view.js";
import { NARRATOR } from "../read/attribution.js";
import { bagOf, entityKey } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { distinct, partiesAt, partiesOfEntity } from "../read/parties.js";

/** "Japanese Prime Minister Shinzo Abe", "Ann Lee, the group's spokeswoman": who someone is, once a person. */
export function roles(view: AccountView): readonly FactCandidate[] {
  const best = new Map<string, FactCandidate>();
  for (const mention of view.document.mentions) {
    if (mention.type !== "PER" || mention.form !== "name") continue;
    const entity = view.document.entities[mention.entity];
    const key = entity && entityKey(entity);
    if (!entity || key === undefined || best.has(key)) continue;
    const title = titleBefore(view, mention.first, mention.head) ?? titleAfter(view, mention.head);
    if (!title) continue;
    const who = partiesOfEntity(view, entity);
    const body = bodyOf(view, title, entity.country);
    const start = Math.min(title.start, mention.start);
    const main = { start, end: Math.max(title.end, mention.end) };
    best.set(key, {
      kind: "role",
      row: mention.head,
      main,
      support: [],
      who,
      what: title.role,
      whom: body.filter((party) => party.name !== who[0]?.name),
      when: null,
      where: null,
      figures: [],
      attribution: NARRATOR,
      negated: false,
      modality: "asserted",
      hedged: false,
      bag: bagOf(view, main),
      content: bagOf(view, main),
      predicate: title.role,
      identity: `role:${key}`,
      rule: title.rule,
    });
  }
  return [...best.values()];
}

interface Title extends Span {
  readonly first: number;
  readonly last: number;
  readonly role: string;
  readonly rule: string;
}

/** A title in front of the name: the words up to the name that hold a role noun. */
function titleBefore(view: AccountView, nameFirst: number, head: number): Title | null {
  const { tokens } = view.document;
  let first = Math.min(nameFirst, head);
  // Leftwards over the words of a title; another person, a verb or a comma ends it.
  while (first > 0 && isTitleWord(view, first - 1, first)) first--;
  let roleRow = -1;
  let role = "";
  for (let row = first; row <= head; row++) {
    for (const length of [3, 2, 1]) {
      if (row + length - 1 > head) continue;
      const phrase = Array.from({ length }, (_, i) => tokens.form[row + i] ?? "").join(" ");
      const found = lookupRole(phrase);
      if (found && row + length - 1 > roleRow && found.denotes === "person") {
        roleRow = row + length - 1;
        role = found.noun;
        break;
      }
    }
  }
  if (roleRow < 0 || roleRow >= head + 1) return null;
  while (first < roleRow && /^(?:DET|ADP|CCONJ|PUNCT|ADV)$/.test(tokens.upos[first] ?? "")) first++;
  const former = Array.from({ length: roleRow - first + 1 }, (_, i) => (tokens.form[first + i] ?? "").toLowerCase()).some((word) =>
    /^(?:former|ex|late|then|outgoing|acting|deputy|vice)$/.test(word),
  );
  return {
    first,
    last: roleRow + 1,
    start: tokens.start[first] ?? 0,
    end: tokens.end[roleRow] ?? 0,
    role: former ? `former ${role}` : role,
    rule: "title-before-name",
  };
}

function isTitleWord(view: AccountView, row: number, next: number): boolean {
  const { tokens } = view.document;
  if (tokens.sentence[row] !== tokens.sentence[next]) return false;
  if (view.mention(row)?.type === "PER" && view.mention(row)?.form === "name") return false;
  const upos = tokens.upos[row] ?? "";
  return upos === "NOUN" || upos === "PROPN" || upos === "ADJ" || (upos === "PART" && /^['\u2019]s?$/.test(tokens.form[row] ?? ""));
}

/** A role after the name: "Ann Lee, the group's spokeswoman, ...". */
function titleAfter(view: AccountView, head: number): Title | null {
  const { tokens } = view.document;
  const apposition = view.tree.child(head, "appos");
  if (apposition < 0 || apposition < head) return null;
  const found = lookupRole(tokens.lemma[apposition] ?? "");
  if (found?.denotes !== "person") return null;
  const span = view.tree.span(apposition);
  return {
    first: view.tree.subtree(apposition)[0] ?? apposition,
    last: apposition + 1,
    start: span.start,
    end: span.end,
    role: found.noun,
    rule: "apposition",
  };
}

/** Country or body that the role belongs to. */
function bodyOf(view: AccountView, title: Title, country: string | undefined): readonly FactParty[] {
  const found: FactParty[] = [];
  for (let row = title.first; row < title.last; row++) {
    const mention = view.mention(row);
    if (mention && mention.type !== "PER" && mention.start >= title.start && mention.end <= title.end) found.push(...partiesAt(view, row));
  }
  if (found.length > 0) return distinct(found);
  const home = country === undefined ? undefined : countryByCode(country);
  return home ? [{ name: home.name, id: `country:${home.code}`, country: home.code }] : [];
}
