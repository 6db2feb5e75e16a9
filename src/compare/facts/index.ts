import type { AccountView } from "../read/account-view.js";
import type { Clause } from "../read/clauses.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import type { ClauseBuilder } from "../read/fact-of-clause.js";
import { agreement } from "./agreement.js";
import { appeal } from "./appeal.js";
import { assessment } from "./assessment.js";
import { briefings } from "./briefing.js";
import { assurance, commitment } from "./commitment.js";
import { discussion, furtherMatters } from "./discussion.js";
import { figureFacts } from "./figure.js";
import { contact, contrast, happening } from "./happening.js";
import { headline } from "./headline.js";
import { interpretation } from "./interpretation.js";
import { namedContacts, nominalAttitudes, nominalSanctions, threatFramings } from "./noun-facts.js";
import { nounReadings } from "./noun-readings.js";
import { obligation } from "./obligation.js";
import { expectation, forecast } from "./outlook.js";
import { policyShift } from "./policy-shift.js";
import { position } from "./position.js";
import { purpose } from "./purpose.js";
import { roles } from "./role.js";
import { sanction } from "./sanction.js";
import { schedule } from "./schedule.js";
import { sequences } from "./sequence.js";
import { shares } from "./shares.js";
import { unnamedSources } from "./source.js";
import { stanceNouns } from "./stance-noun.js";
import { quotedStatements, reportedStatement } from "./statement.js";

/** What a clause may tell, most telling first: the first builder that reads it wins. A new kind is one line here. */
export const CLAUSE_BUILDERS: readonly ClauseBuilder[] = [
  purpose,
  contrast,
  agreement,
  obligation,
  assurance,
  commitment,
  appeal,
  sanction,
  policyShift,
  interpretation,
  contact,
  discussion,
  schedule,
  expectation,
  position,
  forecast,
  assessment,
  reportedStatement,
  happening,
];

/** Facts told by phrases, quotations, names and figures rather than by a clause of their own. */
export const FREE_BUILDERS: readonly ((view: AccountView, clauses: readonly Clause[]) => readonly FactCandidate[])[] = [
  headline,
  quotedStatements,
  briefings,
  roles,
  unnamedSources,
  nominalSanctions,
  threatFramings,
  nominalAttitudes,
  stanceNouns,
  furtherMatters,
  namedContacts,
  nounReadings,
  sequences,
  figureFacts,
  shares,
];
