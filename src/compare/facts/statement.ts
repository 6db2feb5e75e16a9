import type { Span, Statement } from "../../core/index.js";
import { type AccountView, quoteSpans } from "../read/account-view.js";
import { attributionOfStatement, speakerOf } from "../read/attribution.js";
import { bagOf, lemmaAt } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";
import { actorsOf, type ClauseBuilder } from "../read/fact-of-clause.js";
import { distinct, partiesAt } from "../read/parties.js";
import { figuresOf, headOfSpan, modalityOf, timeSlot } from "../read/slots.js";
import { isSpeechVerb } from "../words/predicates.js";
import { relatedWord } from "../words/related-words.js";

/** "said that ...", "has claimed ...": reported words told by their reporting clause. */
export const reportedStatement: ClauseBuilder = {
  kind: "statement",
  read(view, clause) {
    if (clause.quoted) return null;
    const lemma = lemmaAt(view, clause.row);
    const speaks = isSpeechVerb(lemma) || clause.content >= 0 || makesClear(view, clause.row);
    if (!speaks || (clause.content < 0 && view.tree.child(clause.row, "ccomp", "obj", "xcomp") < 0)) return null;
    const who = actorsOf(view, clause);
    if (who.length === 0) return null;
    return { kind: "statement", rule: "reported", who, ...(lemma === "tell" ? {} : { whom: [] }) };
  },
};

/** "made (it) clear that ...", "was clear that ...". */
function makesClear(view: AccountView, row: number): boolean {
  const { tokens } = view.document;
  if (tokens.lemma[row] === "clear") return view.tree.child(row, "cop") >= 0 && view.tree.child(row, "ccomp", "advcl", "csubj") >= 0;
  return (
    tokens.lemma[row] === "make" && view.tree.childrenOf(row, "xcomp", "advmod", "obj").some((child) => tokens.lemma[child] === "clear")
  );
}

/** A quotation with its cue on it: one fact a sentence, so that each can be found in another account. */
export function quotedStatements(view: AccountView): readonly FactCandidate[] {
  const found: FactCandidate[] = [];
  for (const statement of view.record.statements) {
    if (statement.kind === "indirect") continue;
    for (const part of quoteParts(view, statement)) {
      const fact = factOfQuote(view, statement, part);
      if (fact) found.push(fact);
    }
  }
  return found;
}

/** Words that tie a sentence to the one before it. */
const TIED = /^(?:But|And|So|Or|Yet|That|This|It|They|He|She|Therefore|However|Because)\b/;

/** A quotation sentence by sentence; a sentence that leans on the one before stays with it. */
function quoteParts(view: AccountView, statement: Statement): readonly Span[] {
  const parts: Span[] = [];
  for (const quote of quoteSpans(statement)) {
    const { sentences } = view.document;
    let open: Span | null = null;
    for (const sentence of sentences) {
      if (sentence.end <= quote.start) continue;
      if (sentence.start >= quote.end) break;
      const start = Math.max(sentence.start, quote.start);
      const end = Math.min(sentence.end, quote.end);
      if (open && TIED.test(view.words({ start, end }).replace(/^["\u201c\s]+/, ""))) open = { start: open.start, end };
      else {
        if (open) parts.push(open);
        open = { start, end };
      }
    }
    if (open) parts.push(open);
  }
  return parts;
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word)).length;

function factOfQuote(view: AccountView, statement: Statement, part: Span): FactCandidate | null {
  if (words(view.words(part)) < 4 || statement.kind === "mixed") return null;
  const speaker = speakerOf(view, statement);
  const head = headOfSpan(view, part);
  const inner = nestedSpeaker(view, head, statement);
  const span = withMarks(view.document.text, part);
  const attribution = attributionOfStatement(view, statement, part);
  const when = statement.when;
  const audience = statement.addressee
    ? [{ name: statement.addressee.name, ...(statement.addressee.country === undefined ? {} : { country: statement.addressee.country }) }]
    : statement.audience === undefined
      ? interviewerOf(statement)
      : [{ name: statement.audience.replace(/^(?:the|a|an) /, "") }];
  return {
    kind: "statement",
    row: head,
    main: span,
    support: [],
    who: inner.length > 0 ? inner : distinct((statement.parties?.length ?? 0) > 1 ? (statement.parties ?? []) : speaker ? [speaker] : []),
    what: "say",
    whom: inner.length > 0 ? [] : audience,
    when:
      when && when.start !== undefined && when.end !== undefined
        ? timeSlot(view, {
            type: "DATE",
            value: when.iso,
            basis: when.basis,
            start: when.start,
            end: when.end,
            ...(when.tz === undefined ? {} : { timeZone: when.tz }),
          })
        : null,
    where: null,
    figures: figuresOf(view, span),
    attribution: inner.length > 0 ? { ...attribution, chain: [...attribution.chain, ...inner] } : attribution,
    negated: false,
    modality: modalityOf(view, head),
    hedged: false,
    bag: bagOf(view, part),
    content: bagOf(view, part),
    predicate: relatedWord("say"),
    quote: part,
    rule: inner.length > 0 ? "quoted-within" : "quoted",
  };
}

/** "in an interview with the Herald": who asked. */
const interviewerOf = (statement: Statement): FactCandidate["whom"] =>
  statement.channel === "interview" && statement.via !== undefined ? [{ name: statement.via }] : [];

/** "X said ...", inside someone else's quotation: X is who said it. */
function nestedSpeaker(view: AccountView, head: number, statement: Statement): FactCandidate["who"] {
  const { tokens } = view.document;
  const speech = isSpeechVerb(lemmaAt(view, head))
    ? head
    : view.tree.childrenOf(head, "parataxis").find((row) => isSpeechVerb(lemmaAt(view, row)));
  if (speech === undefined || view.tree.childrenOf(speech, "aux").some((aux) => tokens.lemma[aux] === "will")) return [];
  const subject = view.tree.child(speech, "nsubj");
  const mention = subject < 0 ? undefined : view.mention(subject);
  if (!mention || mention.form === "pronoun" || mention.entity === statement.party?.entity) return [];
  return partiesAt(view, subject);
}

/** With the quotation marks around it. */
function withMarks(text: string, span: Span): Span {
  const opens = /["\u201c\u2018]/.test(text[span.start - 1] ?? "");
  const closes = /["\u201d]/.test(text[span.end] ?? "");
  return { start: opens ? span.start - 1 : span.start, end: closes ? span.end + 1 : span.end };
}
