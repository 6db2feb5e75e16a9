import type { Span } from "../../core/index.js";
import type { WordVectors } from "../../language/index.js";
import type { AccountView } from "../read/account-view.js";
import { areOpposites } from "../words/related-words.js";
import { opposed } from "./align-propositions.js";
import { contentWord, wordLikeness } from "./content-words.js";
import type { Mismatch } from "./mismatches.js";
import { oneWordExchanged } from "./one-word-exchanged.js";
import { orderClashes } from "./order-clashes.js";
import { PLACE_MARKS } from "./place-marks.js";
import type { Proposition } from "./propositions.js";
import { isFunctionWord, wordKey } from "./word-key.js";

const COMPASS = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern".split(
    " ",
  ),
);
/** Deeds of both sides alike: "A met B" is "B received A". */
const SYMMETRIC = new Set("meet receive talk speak call discuss marry wed agree sign unite split collide draw play host".split(" "));

/** Clashes in who and where: names in one role of aligned predicates, roles turned round, compass points, one word exchanged. */
export function argumentMismatches(
  a: AccountView,
  b: AccountView,
  pairs: readonly (readonly [Proposition, Proposition])[],
  valuesClash: boolean,
  vectors: WordVectors,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  for (const [p, q] of pairs) {
    if (p.reporting || q.reporting) continue;
    const swap = turnedRound(a, p, b, q);
    if (swap) found.push(swap);
    else {
      const agent = otherName(a, p.agent, b, q.agent);
      if (agent) found.push({ ...agent, slot: "actor", weak: true });
      const patient = otherName(a, p.patient, b, q.patient);
      if (patient) found.push({ ...patient, slot: "actor", weak: true });
    }
    const otherDeed = phraseLikeness(a, p.patient, b, q.patient, vectors) < 0 || opposed(p, q) || opposedBelow(a, p, b, q);
    found.push(...placeClashes(a, p, b, q).map((clash) => (otherDeed ? { ...clash, otherScope: true } : clash)));
  }
  found.push(...compassClashes(a, b), ...orderClashes(a, b));
  if (found.length === 0 && !valuesClash) {
    const exchanged = oneWordExchanged(a, b, vectors);
    if (exchanged) found.push(exchanged);
  }
  return distinct(found);
}

/** "plans to open", "plans to close" */
const opposedBelow = (a: AccountView, p: Proposition, b: AccountView, q: Proposition): boolean =>
  a.tree.childrenOf(p.row, "xcomp").some((x) => b.tree.childrenOf(q.row, "xcomp").some((y) => areOpposites(wordKey(a, x), wordKey(b, y))));

const distinct = (found: readonly Mismatch[]): readonly Mismatch[] =>
  found.filter((m, i) => found.findIndex((o) => o.slot === m.slot && o.a?.start === m.a?.start && o.b?.start === m.b?.start) === i);

/** Keys of a phrase without clauses below it. */
function phraseKeys(view: AccountView, row: number): ReadonlySet<string> {
  if (row < 0) return new Set();
  const { tokens } = view.document;
  const rows = [row];
  for (let i = 0; i < rows.length; i++) {
    for (const child of view.tree.children(rows[i] ?? row))
      if (/^(?:flat|compound|amod|appos|nmod|nmod:.*|conj)$/.test(tokens.deprel[child] ?? "")) rows.push(child);
  }
  return new Set(rows.filter((r) => !isFunctionWord(view, r)).map((r) => wordKey(view, r)));
}

/** Keys of a phrase's head with its name. */
const headKeys = (view: AccountView, row: number): ReadonlySet<string> =>
  new Set(
    row < 0
      ? []
      : [row, ...view.tree.childrenOf(row, "flat", "compound")].filter((r) => !isFunctionWord(view, r)).map((r) => wordKey(view, r)),
  );

/** Keys of the proper names of a phrase's head. */
function nameKeys(view: AccountView, row: number): ReadonlySet<string> {
  const { tokens } = view.document;
  if (row < 0) return new Set();
  const rows = [row, ...view.tree.childrenOf(row, "flat", "compound", "appos", "nmod:desc")];
  const deeper = rows.flatMap((r) => [r, ...view.tree.childrenOf(r, "flat")]);
  return new Set(deeper.filter((r) => tokens.upos[r] === "PROPN").map((r) => wordKey(view, r)));
}

const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((key) => y.has(key));

const spanOf = (view: AccountView, row: number): Span => view.tree.span(row);

/** 1: the two phrases share a word; -1: both say something, and share none; 0: one is empty or a pronoun. */
export function roleMeets(a: AccountView, x: number, b: AccountView, y: number): -1 | 0 | 1 {
  const left = phraseKeys(a, x);
  const right = phraseKeys(b, y);
  if (left.size === 0 || right.size === 0) return 0;
  return meet(left, right) ? 1 : -1;
}

/** 1: the heads of two phrases may be one thing; -1: they are strangers; 0: one is empty, a pronoun, or it is open. */
export function phraseLikeness(a: AccountView, x: number, b: AccountView, y: number, vectors: WordVectors): -1 | 0 | 1 {
  if (x < 0 || y < 0 || isFunctionWord(a, x) || isFunctionWord(b, y)) return 0;
  // "Lohan" may be "the actress".
  if ((a.document.tokens.upos[x] === "PROPN") !== (b.document.tokens.upos[y] === "PROPN")) return wordKey(a, x) === wordKey(b, y) ? 1 : 0;
  const like = wordLikeness(contentWord(a, x, vectors), contentWord(b, y, vectors));
  return like >= 0.45 ? 1 : like > 0.15 ? 0 : -1;
}

/** Both phrases name someone, and share no name. */
export function otherNames(a: AccountView, x: number, b: AccountView, y: number): boolean {
  const [left, right] = [nameKeys(a, x), nameKeys(b, y)];
  return left.size > 0 && right.size > 0 && !meet(left, right) && !mentioned(b, left) && !mentioned(a, right);
}

/** Two different names in one role. */
function otherName(a: AccountView, x: number, b: AccountView, y: number): Omit<Mismatch, "slot"> | null {
  // "Tara Reid" may be "the American Pie actress": a name is set against a name alone.
  if (!isNameRow(a, x) || !isNameRow(b, y)) return null;
  const left = nameKeys(a, x);
  const right = nameKeys(b, y);
  if (left.size === 0 || right.size === 0 || meet(left, right)) return null;
  // Named in full elsewhere in the other sentence: the same one by another name, or another role.
  if (mentioned(b, left) || mentioned(a, right) || sharesForm(a, x, b, y)) return null;
  // A club or firm may go by its town or another name, "another back" is no name.
  if (isInitials(a, x, b, y) || isInitials(b, y, a, x)) return null;
  if (isPlaceName(a, x) !== isPlaceName(b, y) || indefinite(a, x) || indefinite(b, y)) return null;
  // "elected chairman" and "elected deputy chairman" are two posts.
  const otherScope = secondTitle(a) !== secondTitle(b);
  return { a: spanOf(a, x), b: spanOf(b, y), why: `${a.words(spanOf(a, x))} against ${b.words(spanOf(b, y))}`, otherScope };
}

/** "CHP" and "California Highway Patrol" */
function isInitials(a: AccountView, x: number, b: AccountView, y: number): boolean {
  const short = (a.document.tokens.form[x] ?? "").replace(/\./g, "");
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = (b.words(spanOf(b, y)).match(/\p{Lu}/gu) ?? []).join("");
  return initials.includes(short);
}

const isPlaceName = (view: AccountView, row: number): boolean => {
  const mention = view.covering(row);
  return mention !== undefined && /^(?:GPE|LOC)$/.test(view.document.entities[mention.entity]?.type ?? "");
};

const indefinite = (view: AccountView, row: number): boolean =>
  view.tree.childrenOf(row, "det").some((det) => /^(?:another|some|an?|any)$/i.test(view.document.tokens.form[det] ?? ""));

const secondTitle = (view: AccountView): boolean => /\b(?:deputy|vice|assistant|acting)\b/i.test(view.document.text);

const isNameRow = (view: AccountView, row: number): boolean => row >= 0 && view.document.tokens.upos[row] === "PROPN";

/** "the North" and "North Korea". */
const sharesForm = (a: AccountView, x: number, b: AccountView, y: number): boolean => {
  const forms = (view: AccountView, row: number): readonly string[] =>
    view.tree
      .subtree(row)
      .filter((r) => view.document.tokens.upos[r] === "PROPN")
      .map((r) => (view.document.tokens.form[r] ?? "").toLowerCase());
  const right = forms(b, y);
  return forms(a, x).some((form) => right.includes(form));
};

const mentioned = (view: AccountView, keys: ReadonlySet<string>): boolean => {
  for (let row = 0; row < view.document.tokens.length; row++) if (!isFunctionWord(view, row) && keys.has(wordKey(view, row))) return true;
  return false;
};

/** Agent and patient exchanged. */
function turnedRound(a: AccountView, p: Proposition, b: AccountView, q: Proposition): Mismatch | null {
  const [pa, pp, qa, qp] = [phraseKeys(a, p.agent), phraseKeys(a, p.patient), phraseKeys(b, q.agent), phraseKeys(b, q.patient)];
  if (pa.size === 0 || qa.size === 0 || (SYMMETRIC.has(p.group) && SYMMETRIC.has(q.group))) return null;
  const named = (keys: ReadonlySet<string>, view: AccountView, row: number): boolean => keys.size > 0 && nameKeys(view, row).size > 0;
  const [ha, hp, ga, gp] = [headKeys(a, p.agent), headKeys(a, p.patient), headKeys(b, q.agent), headKeys(b, q.patient)];
  // "X signed Y", "Y joined X": other verbs may look at one deed from the other side.
  const crossed = p.group === q.group && meet(ha, gp) && meet(ga, hp) && !meet(pa, qa) && !meet(pp, qp);
  const agents =
    p.group === q.group &&
    named(pa, a, p.agent) &&
    named(qa, b, q.agent) &&
    !meet(pa, qa) &&
    mentioned(b, nameKeys(a, p.agent)) &&
    mentioned(a, nameKeys(b, q.agent));
  if (!crossed && !agents) return null;
  return { slot: "actor", a: spanOf(a, p.agent), b: spanOf(b, q.agent), why: "the roles are exchanged", strong: true };
}

/** Names under a preposition of place on aligned predicates, none of which the other sentence knows. */
export function placeClashes(a: AccountView, p: Proposition, b: AccountView, q: Proposition): readonly Mismatch[] {
  const left = placeRows(a, p.row);
  const right = placeRows(b, q.row);
  if (left.length === 0 || right.length === 0) return [];
  const keys = (view: AccountView, rows: readonly number[]): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => [...placeNames(view, row)]));
  const [x, y] = [keys(a, left), keys(b, right)];
  if (meet(x, y) || mentioned(b, x) || mentioned(a, y)) return [];
  const named = (view: AccountView, rows: readonly number[]): number => rows.find((row) => isNameRow(view, row)) ?? rows[0] ?? 0;
  const [first, second] = [named(a, left), named(b, right)];
  // A place told by its kind ("inside a Lenton flat") is set against one of the same kind alone: the names may be street and town.
  const kind = (view: AccountView, row: number): string =>
    view.document.tokens.upos[row] === "NOUN" && !isSettled(view, row) ? wordKey(view, row) : "";
  if (kind(a, first) !== kind(b, second)) return [];
  return [
    { slot: "place", a: spanOf(a, first), b: spanOf(b, second), why: `${a.words(spanOf(a, first))} against ${b.words(spanOf(b, second))}` },
  ];
}

/** "the port of Sfax": the kind belongs to the name. */
const isSettled = (view: AccountView, row: number): boolean =>
  view.tree
    .childrenOf(row, "nmod")
    .some(
      (child) =>
        view.document.tokens.upos[child] === "PROPN" &&
        view.tree.childrenOf(child, "case").some((mark) => /^of$/i.test(view.document.tokens.form[mark] ?? "")),
    );

function placeRows(view: AccountView, row: number): readonly number[] {
  const { tokens } = view.document;
  const direct = view.tree.childrenOf(row, "obl", "nmod");
  const below = [...direct, ...view.tree.childrenOf(row, "obj", "nsubj", "xcomp")].flatMap((r) => view.tree.childrenOf(r, "nmod", "obl"));
  return [...direct, ...below].filter((r) => {
    const mark = view.tree.childrenOf(r, "case").some((c) => PLACE_MARKS.has((tokens.form[c] ?? "").toLowerCase()));
    const name = [r, ...view.tree.childrenOf(r, "compound", "flat", "nmod", "appos")].some(
      (w) => tokens.upos[w] === "PROPN" && !view.inTime(w),
    );
    // "to IE8", "at Internet Explorer": things, and seas hold what lies in them.
    const thing = view.tree
      .subtree(r)
      .some((w) => /\d/.test(tokens.form[w] ?? "") || /^(?:Sea|Ocean|Gulf|Mediterranean|Atlantic|Pacific)$/.test(tokens.form[w] ?? ""));
    if (thing) return false;
    return mark && name && !view.inTime(r);
  });
}

/** Keys of the names in a phrase of place. */
function placeNames(view: AccountView, row: number): readonly string[] {
  const { tokens } = view.document;
  return view.tree
    .subtree(row)
    .filter((r) => tokens.upos[r] === "PROPN" && !view.inTime(r))
    .map((r) => wordKey(view, r));
}

/** "west of" against "east of", "southern" against "northern". */
function compassClashes(a: AccountView, b: AccountView): readonly Mismatch[] {
  const points = (view: AccountView): readonly number[] => {
    const rows: number[] = [];
    for (let row = 0; row < view.document.tokens.length; row++)
      if (COMPASS.has((view.document.tokens.form[row] ?? "").toLowerCase())) rows.push(row);
    return rows;
  };
  const form = (view: AccountView, row: number): string => (view.document.tokens.form[row] ?? "").toLowerCase();
  const word = (view: AccountView, row: number): Span => ({
    start: view.document.tokens.start[row] ?? 0,
    end: view.document.tokens.end[row] ?? 0,
  });
  const noun = (f: string): string => f.replace(/ern$/, "");
  // What lies there, or from where it is reckoned: a border, a town.
  const near = (view: AccountView, row: number): ReadonlySet<string> => {
    const head = view.document.tokens.head[row] ?? -1;
    const rows = [
      ...(head < 0 ? [] : [head]),
      ...view.tree.childrenOf(row, "nmod", "obl"),
      ...(head < 0 ? [] : view.tree.childrenOf(head, "nmod", "obl")),
    ];
    return new Set(
      rows
        .filter(
          (r) =>
            !isFunctionWord(view, r) &&
            view.document.tokens.upos[r] !== "VERB" &&
            !/^(?:mile|kilometre|kilometer|km|metre|yard|part|area|side)$/.test(view.document.tokens.lemma[r] ?? ""),
        )
        .map((r) => wordKey(view, r)),
    );
  };
  const left = points(a);
  const right = points(b);
  for (const x of left) {
    for (const y of right) {
      if (!areOpposites(noun(form(a, x)), noun(form(b, y))) || right.some((r) => noun(form(b, r)) === noun(form(a, x)))) continue;
      // "South Sudan" is a name, "northern" a direction.
      if (a.document.tokens.upos[x] !== b.document.tokens.upos[y] || !meet(near(a, x), near(b, y))) continue;
      return [{ slot: "place", a: word(a, x), b: word(b, y), why: `${form(a, x)} against ${form(b, y)}` }];
    }
  }
  return [];
}

/** One deed of two countries, or of two people, where all else that is told of it is alike. */
export function otherSubject(a: AccountView, p: Proposition, b: AccountView, q: Proposition): Mismatch | null {
  if (p.reporting || q.reporting || p.group !== q.group || p.negated !== q.negated || SYMMETRIC.has(p.group)) return null;
  const [x, y] = [sideAt(a, p.agent), sideAt(b, q.agent)];
  if (
    !x ||
    !y ||
    x.type !== y.type ||
    x.name === y.name ||
    (x.country !== undefined && x.country === y.country) ||
    meet(wordsOf(x.name), wordsOf(y.name))
  )
    return null;
  const rest = [...p.keys].filter((key) => q.keys.has(key) && key !== p.group).length;
  if (roleMeets(a, p.patient, b, q.patient) <= 0 && rest < 2) return null;
  return { slot: "actor", a: spanOf(a, p.agent), b: spanOf(b, q.agent), why: `told of different actors: ${x.name} and ${y.name}` };
}

/** "Biden" and "Joe Biden" may be one. */
const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().split(/\s+/));

function sideAt(view: AccountView, row: number): { readonly type: string; readonly name: string; readonly country?: string } | null {
  const mention = row < 0 ? undefined : view.mention(row);
  const entity = mention === undefined ? undefined : view.document.entities[mention.entity];
  if (!entity || mention?.form !== "name" || !/^(?:PER|GPE|NORP)$/.test(entity.type)) return null;
  const type = entity.type === "PER" ? "person" : "country";
  return { type, name: entity.name, ...(entity.country === undefined ? {} : { country: entity.country }) };
}
