import type { Document, Span } from "../../core/index.js";
import { type AccountView, viewAccount } from "./account-view.js";

/** A stretch of an account read by itself. */
export interface Excerpt {
  readonly view: AccountView;
  /** Characters of the account before the excerpt. */
  readonly offset: number;
}

/**
 * The words of a span as an account of their own, so that what judges sentences can judge the clauses that facts are
 * told in. Words whose head lies outside become roots; statements and events are left out.
 */
export function excerptOf(view: AccountView, span: Span): Excerpt {
  const { document } = view;
  const [first, last] = view.rows(span);
  const offset = span.start;
  const inside = <T extends Span>(list: readonly T[]): readonly T[] =>
    list
      .filter((one) => one.start >= span.start && one.end <= span.end)
      .map((one) => ({ ...one, start: one.start - offset, end: one.end - offset }));
  const { tokens } = document;
  const rebased = (row: number): number => (row >= first && row < last ? row - first : -1);
  const rows = <T>(column: readonly T[]): readonly T[] => column.slice(first, last);
  const mentions = document.mentions
    .map((mention, index) => ({ mention, index }))
    .filter(({ mention }) => mention.first >= first && mention.last <= last);
  const places = new Map(mentions.map(({ index }, at) => [index, at]));
  const excerpt: Document = {
    ...document,
    text: document.text.slice(span.start, span.end),
    tokens: {
      length: last - first,
      start: tokens.start.slice(first, last).map((at) => Math.max(0, at - offset)),
      end: tokens.end.slice(first, last).map((at) => at - offset),
      form: rows(tokens.form),
      lemma: rows(tokens.lemma),
      upos: rows(tokens.upos),
      feats: rows(tokens.feats),
      head: tokens.head.slice(first, last).map(rebased),
      deprel: rows(tokens.deprel),
      sentence: new Uint32Array(last - first),
      multiword: tokens.multiword.slice(first, last).map(rebased),
    },
    sentences: [{ start: 0, end: span.end - span.start, first: 0, last: last - first }],
    names: inside(document.names).map((name) => ({ ...name, first: name.first - first, last: name.last - first })),
    mentions: mentions.map(({ mention }) => ({
      ...mention,
      start: mention.start - offset,
      end: mention.end - offset,
      first: mention.first - first,
      last: mention.last - first,
      head: mention.head - first,
    })),
    entities: document.entities.map((entity) => ({ ...entity, mentions: entity.mentions.flatMap((index) => places.get(index) ?? []) })),
    times: inside(document.times),
    places: inside(document.places),
    figures: inside(document.figures),
  };
  return { view: viewAccount(view.id, excerpt, { ...view.record, events: [], statements: [] }), offset };
}
