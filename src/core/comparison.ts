import type { Access, Completeness } from "./article.js";
import type { Bound } from "./document.js";
import type { AccountRecord, Party, Where } from "./record.js";
import type { Span } from "./span.js";

/** A quoted span of an account: `text` is `account.text.slice(start, end)`, `source` the same words in the decoded input. */
export interface QuotedSpan extends Span {
  readonly text: string;
  readonly source: Span;
}

export type FactStatus = "shared" | "only" | "differing" | "conflict";

/** How two accounts of one fact differ. */
export type Verdict =
  | "compatible-granularity"
  | "wording"
  | "quote-variant"
  | "attribution"
  | "possibly-same-source"
  | "apparent-conflict-resolved"
  | "differing-interpretation"
  | "conflict"
  | "update";

export type FactKind =
  | "event"
  | "figure"
  | "detail"
  | "purpose"
  | "appeal"
  | "agreement"
  | "statement"
  | "sanction"
  | "assurance"
  | "schedule"
  | "framing"
  | "position"
  | "assessment"
  | "policy-shift"
  | "expectation"
  | "forecast"
  | "interpretation"
  | "commitment"
  | "obligation"
  | "source"
  | "role";

export interface FactParty {
  readonly name: string;
  readonly id?: string;
  readonly country?: string;
}

export interface FactFigure {
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
}

export interface FactSlots {
  readonly who: readonly FactParty[];
  readonly what: string;
  readonly whom: readonly FactParty[];
  readonly when: { readonly iso: string; readonly tz?: string; readonly basis: string } | null;
  readonly where: Where | null;
  readonly figures: readonly FactFigure[];
}

/** According to whom an account says it. `source` null: the outlet itself. */
export interface Attribution {
  readonly source: FactParty | null;
  readonly mode: "direct" | "partial-quote" | "indirect" | "none";
  /** From the outlet inwards. */
  readonly chain: readonly FactParty[];
}

export interface FactCell {
  readonly stance: "says" | "denies" | "attributes" | "silent" | "unknown";
  readonly evidence: readonly QuotedSpan[];
  readonly attribution: Attribution | null;
}

/** One fact across accounts. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** Words of a source span. */
  readonly summary: string;
  readonly slots: FactSlots;
  readonly status: FactStatus;
  readonly verdicts: readonly Verdict[];
  readonly cells: Readonly<Record<string, FactCell>>;
  readonly why: string;
}

/** An account as a comparison prints it. */
export interface ComparedAccount {
  readonly id: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly access: Access;
  readonly completeness: Completeness;
  /** Id of the account this one copies. */
  readonly copyOf?: string;
  /** In a language without a model: it has no facts, and its silence says nothing. */
  readonly unread?: true;
  readonly text: string;
  readonly record: AccountRecord;
}

/** Someone on whose word facts rest. */
export interface RootSource {
  readonly name: string;
  readonly country?: string;
  readonly anonymous?: boolean;
  /** Account id to the ids of the facts that rest on this source there. */
  readonly accounts: Readonly<Record<string, readonly string[]>>;
}

export interface Comparison {
  readonly accounts: readonly ComparedAccount[];
  readonly facts: readonly Fact[];
  readonly sources: readonly RootSource[];
  readonly counts: {
    readonly accounts: number;
    readonly independent: number;
    readonly facts: number;
    readonly shared: number;
    readonly differing: number;
    readonly only: number;
    readonly conflict: number;
    readonly onlyByAccount: Readonly<Record<string, number>>;
  };
}

export type { Party };
