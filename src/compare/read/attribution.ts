import type { Attribution, FactParty, Span, Statement } from "../../core/index.js";
import { type AccountView, quoteSpans } from "./account-view.js";
import { partiesOfEntity } from "./parties.js";

/** The account itself says it. */
export const NARRATOR: Attribution = { source: null, mode: "none", chain: [] };

/** Who speaks in a statement, as a party; the unnamed by their description. */
export function speakerOf(view: AccountView, statement: Statement): FactParty | null {
  const party = statement.party ?? statement.parties?.[0];
  if (party?.entity !== undefined) {
    const entity = view.document.entities[party.entity];
    const found = entity && partiesOfEntity(view, entity)[0];
    if (found) return found;
  }
  if (party) {
    return {
      name: party.name,
      ...(party.id === undefined ? {} : { id: party.id }),
      ...(party.country === undefined ? {} : { country: party.country }),
    };
  }
  const name = statement.speakerName ?? (statement.speaker ? view.words(statement.speaker) : undefined);
  return name === undefined ? null : { name };
}

/**
 * According to whom an account says the words of a span: the innermost statement around it, and the chain of
 * those through whom the words came, from the outlet inwards.
 */
export function attributionOf(view: AccountView, span: Span): Attribution {
  const outlet = view.document.article.outlet;
  const own: readonly FactParty[] = outlet === undefined ? [] : [{ name: outlet }];
  const statement = view.record.statements[view.statementAround(span)];
  if (!statement) return { ...NARRATOR, chain: own };
  return attributionOfStatement(view, statement, span);
}

/** The attribution of a statement's own words. */
export function attributionOfStatement(view: AccountView, statement: Statement, span: Span): Attribution {
  const outlet = view.document.article.outlet;
  const chain: FactParty[] = [];
  let at: Statement | undefined = statement;
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    const speaker = speakerOf(view, at);
    if (speaker) chain.unshift(speaker);
    if (at.via !== undefined) chain.unshift({ name: at.via });
    at = at.within === undefined ? undefined : view.record.statements[at.within];
  }
  const source = speakerOf(view, statement);
  const outer = chain.find((party) => party.name !== statement.via) ?? source;
  return {
    // The words came through the outermost speaker: "A said that B said" rests on A.
    source: outer ?? source,
    mode: modeOf(view, statement, span),
    chain: outlet === undefined ? chain : [{ name: outlet }, ...chain],
  };
}

function modeOf(view: AccountView, statement: Statement, span: Span): Attribution["mode"] {
  if (statement.kind === "indirect") return "indirect";
  const quote = quoteSpans(statement).some((part) => part.start <= span.start && span.end <= part.end);
  if (statement.kind === "direct") return quote || view.quoted(span.start) ? "direct" : "indirect";
  return "partial-quote";
}
