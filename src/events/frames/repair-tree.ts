import type { Sentence, TokenTable } from "../../core/index.js";
import { type Tree, treeOf } from "../../language/index.js";

/** Heads and relations that may be set anew. */
interface Links {
  readonly head: Int32Array;
  readonly deprel: string[];
}

function set(links: Links, row: number, head: number, deprel: string): void {
  links.head[row] = head;
  links.deprel[row] = deprel;
}

const isNominal = (upos: string | undefined): boolean => upos === "NOUN" || upos === "PROPN";

/** Verbs that titles and lists have in the passive without an auxiliary ("Two killed in blast."). */
const SUFFERED = /^(?:kill|injure|wound|hurt|arrest|detain|jail|shoot|stab|find|hit|fear|rescue|evacuate|displace|hold|accuse|charge)$/;

/** "that smugglers had kidnapped", "A loan propped up reserves": a subject without an auxiliary of the passive acts. */
function actives(tree: Tree, verb: number, closed: boolean): readonly [row: number, deprel: string][] {
  const { tokens } = tree;
  const children = tree.children(verb);
  const subject = tree.child(verb, "nsubj:pass");
  if (children.some((c) => tokens.deprel[c] === "aux:pass" || /^(?:be|get)$/.test(tokens.lemma[c] ?? ""))) return [];
  const bare = children.find(
    (c) => c > verb && (tokens.deprel[c] === "obj" || (tokens.deprel[c] === "obl:agent" && tree.child(c, "case") < 0)),
  );
  const clausal = children.some(
    (c) =>
      (tokens.deprel[c] === "mark" && !/^(?:to|than|as)$/.test(tokens.lemma[c] ?? "")) ||
      (tokens.deprel[c] === "aux" && tokens.lemma[c] === "have"),
  );
  const told = closed && tokens.deprel[verb] === "root" && !SUFFERED.test(tokens.lemma[verb] ?? "");
  if (bare === undefined && !clausal && !told) return [];
  return bare === undefined
    ? [[subject, "nsubj"]]
    : [
        [subject, "nsubj"],
        [bare, "obj"],
      ];
}

/** The head of the noun phrase that ends at a row ("Dockers" of "Dockers in Piraeus"). */
function headOfPhrase(tokens: TokenTable, row: number): number {
  let at = row;
  while ((tokens.head[at] ?? -1) >= 0 && (tokens.head[at] ?? -1) < at && isNominal(tokens.upos[tokens.head[at] ?? -1]))
    at = tokens.head[at] ?? -1;
  return at;
}

/**
 * "Detectives from Rome shared files with Interpol, police said": a noun that hangs on an earlier one without a preposition,
 * after a past form, is the object of that form, where a verb of saying has two subjects. Null where it is not so.
 */
function hiddenClause(tree: Tree, verb: number): { verb: number; subject: number; object: number; saying: number } | null {
  const { tokens } = tree;
  const object = tokens.head[verb] ?? -1;
  if (tokens.deprel[verb] !== "amod" || object < verb || !isNominal(tokens.upos[verb - 1]) || !/ed$/.test(tokens.form[verb] ?? ""))
    return null;
  const subject = tokens.head[object] ?? -1;
  const saying = tokens.head[subject] ?? -1;
  if (subject < 0 || subject >= verb || !isNominal(tokens.upos[subject]) || tree.child(object, "case") >= 0) return null;
  if (tokens.deprel[subject] !== "nsubj" || tokens.upos[saying] !== "VERB") return null;
  return tree.children(saying).some((c) => c > object && tokens.deprel[c] === "nsubj") ? { verb, subject, object, saying } : null;
}

/**
 * "Workers in Bangladesh vandalised factories", "Polish parties called for an election": in a sentence that a noun
 * heads, the past form after a noun that the parser took for a modifier is its verb. Null where it is not so.
 */
function hiddenVerb(tree: Tree, root: number, sentence: Sentence): { verb: number; subject: number; object: number } | null {
  const { tokens } = tree;
  let verb = sentence.first + 1;
  while (verb < sentence.last && tokens.upos[verb] !== "VERB") verb++;
  if (verb >= sentence.last) return null;
  const noun = tokens.head[verb] ?? -1;
  if (tokens.deprel[verb] === "amod" && noun > verb && isNominal(tokens.upos[verb - 1]) && /ed$/.test(tokens.form[verb] ?? ""))
    return root !== noun && root > verb ? null : { verb, subject: root === noun ? headOfPhrase(tokens, verb - 1) : root, object: noun };
  const told = tokens.lemma[verb] === "call" || tree.child(verb, "obj") >= 0;
  const past = !/ing$/.test(tokens.form[verb] ?? "") && tokens.lemma[verb - 1] !== "to";
  return tokens.deprel[verb] === "acl" && noun === root && told && past && verb > root ? { verb, subject: root, object: -1 } : null;
}

/**
 * Sets right misreadings of past forms, which a tagger takes for participles, where the rest of the tree says so.
 * The same table where there is nothing to do.
 */
export function repairTree(tokens: TokenTable, sentences: readonly Sentence[]): TokenTable {
  const tree = treeOf(tokens);
  let links: Links | null = null;
  const own = (): Links => {
    links ??= { head: Int32Array.from(tokens.head), deprel: [...tokens.deprel] };
    return links;
  };
  for (const sentence of sentences) {
    const closed = tokens.form[sentence.last - 1] === ".";
    let root = -1;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (root < 0 && (tokens.head[i] ?? -1) < 0) root = i;
      if (tokens.deprel[i] !== "nsubj:pass" || tokens.upos[tokens.head[i] ?? -1] !== "VERB") continue;
      for (const [row, deprel] of actives(tree, tokens.head[i] ?? -1, closed)) own().deprel[row] = deprel;
    }
    for (let i = sentence.first + 1; i < sentence.last; i++) {
      const clause = tokens.deprel[i] === "amod" && tokens.upos[i] === "VERB" ? hiddenClause(tree, i) : null;
      if (clause === null) continue;
      set(own(), i, clause.saying, "ccomp");
      set(own(), clause.subject, i, "nsubj");
      set(own(), clause.object, i, "obj");
    }
    if (root < 0 || !isNominal(tokens.upos[root]) || tree.child(root, "cop", "case") >= 0) continue;
    const hidden = hiddenVerb(tree, root, sentence);
    if (hidden === null) continue;
    const { verb, subject, object } = hidden;
    for (const c of [...tree.children(root), ...(object < 0 || object === root ? [] : tree.children(object))]) {
      if (c === verb || c === subject || c === object) continue;
      if (tokens.head[c] === object && c < verb) own().head[c] = subject;
      else if (c > verb && c > object && tokens.head[c] === root) own().head[c] = verb;
    }
    set(own(), verb, -1, "root");
    set(own(), subject, verb, "nsubj");
    if (object >= 0) set(own(), object, verb, "obj");
  }
  const done = links as Links | null;
  return done === null ? tokens : { ...tokens, head: done.head, deprel: done.deprel };
}
