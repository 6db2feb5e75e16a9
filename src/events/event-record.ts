import type { EventRecord, EventSize, Span, Statement } from "../core/index.js";
import { baseRelation } from "../language/index.js";
import type { Candidate } from "./candidate.js";
import type { ClauseView } from "./frames/clause-view.js";
import { cameoOf } from "./ontology/cameo.js";
import { contextsOf } from "./roles/find-contexts.js";

/** Rows left out of the clause that tells an event: other clauses beside it. */
const OUTSIDE: ReadonlySet<string> = new Set(["parataxis", "punct", "discourse", "cc"]);

/** Characters of the clause: the predicate with its own phrases, without what is set beside it. */
export function clauseSpan(view: ClauseView, candidate: Candidate): Span {
  const { tokens } = view.document;
  const { sentence, composed, chain, match } = candidate;
  const root = composed.row !== match.row ? composed.row : chain.support >= 0 ? chain.support : match.row;
  let first = Math.min(root, match.row);
  let last = Math.max(root, match.row);
  const visit = (row: number, top: boolean): void => {
    first = Math.min(first, row);
    last = Math.max(last, row);
    for (const c of view.tree.children(row)) {
      const rel = baseRelation(view.deprel(c));
      if (OUTSIDE.has(rel)) continue;
      if (top && rel === "conj" && view.upos(c) !== "NOUN" && view.upos(c) !== "PROPN" && !contains(view, c, match.row)) continue;
      if (top && rel === "advcl" && view.marker(c) !== "to" && !contains(view, c, match.row)) continue;
      visit(c, false);
    }
  };
  visit(root, true);
  first = Math.max(first, sentence.first);
  last = Math.min(last, sentence.last - 1);
  return { start: tokens.start[first] ?? sentence.start, end: tokens.end[last] ?? sentence.end };
}

const contains = (view: ClauseView, ancestor: number, row: number): boolean => view.tree.within(row, ancestor);

/** Characters of the trigger: the row that carries the code, with its particle or the predicate it governs. */
function triggerSpan(view: ClauseView, candidate: Candidate): Span {
  const { tokens } = view.document;
  const row = candidate.match.row;
  const particle = view.tree.children(row).find((c) => view.deprel(c) === "compound:prt" && c === row + 1) ?? row;
  const outer = candidate.composed.row;
  const at = outer === row ? row : outer;
  const end = outer === row ? particle : outer;
  return { start: tokens.start[at] ?? 0, end: tokens.end[end] ?? 0 };
}

/** Index of the innermost statement that holds a span. */
function statementAt(statements: readonly Statement[], span: Span): number | undefined {
  let best: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  statements.forEach((statement, i) => {
    for (const part of [statement.quote, ...(statement.quoteParts ?? [])]) {
      if (part.start <= span.start && span.end <= part.end && part.end - part.start < size) {
        size = part.end - part.start;
        best = i;
      }
    }
  });
  return best;
}

/** The record of a candidate. */
export function eventRecord(
  view: ClauseView,
  candidate: Candidate,
  statements: readonly Statement[],
  confidence: number,
  size: readonly EventSize[],
): EventRecord {
  const { match, composed, roles } = candidate;
  const entry = cameoOf(composed.cameo);
  const trigger = triggerSpan(view, candidate);
  const attributedTo = statementAt(statements, trigger);
  const path = [...composed.path].reverse();
  return {
    type: composed.type,
    ...(composed.mode === "" ? {} : { mode: composed.mode }),
    contexts: contextsOf(view, candidate, entry.contexts),
    cameo: composed.cameo,
    quad: entry.quad,
    goldstein: entry.goldstein,
    source: roles.source,
    target: roles.target,
    ...(candidate.when === undefined ? {} : { when: candidate.when }),
    ...(candidate.where === undefined ? {} : { where: candidate.where }),
    polarity: composed.polarity,
    modality: candidate.modality,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...(size.length === 0 ? {} : { size: [...size].sort((a, b) => a.start - b.start) }),
    trigger,
    evidence: [clauseSpan(view, candidate)],
    rule: [match.frame.id, ...path, `source=${roles.sourcePath || "-"}`, `target=${roles.targetPath || "-"}`].join(" "),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
