import { baseRelation } from "../tree.js";
import { type Chain, type ChainBook, chainOf, type MentionDraft } from "./chain.js";
import { groupChain } from "./groups.js";
import type { Pronoun } from "./pronoun-table.js";
import { COLLECTIVE, MEETING, PRESSURE, THANKS, TIMES } from "./pronoun-words.js";
import { isQuantity } from "./quantity.js";
import type { EntityReading } from "./reading.js";
import { speakerOf } from "./speaker.js";

/** What a pronoun stands for, and why. */
export interface Found {
  readonly chain: Chain;
  readonly reason: string;
}

/** One search for an antecedent. */
export class PronounSearch {
  constructor(
    private readonly reading: EntityReading,
    private readonly book: ChainBook,
    private readonly mention: MentionDraft,
    private readonly pronoun: Pronoun,
  ) {}

  run(before: readonly MentionDraft[], after: readonly MentionDraft[]): Found | null {
    const { reading, book, mention, pronoun } = this;
    const sentence = reading.tokens.sentence[mention.head] ?? 0;
    const best: { score: number; chain: Chain | null; other: MentionDraft | null } = { score: 0.2, chain: null, other: null };
    const seen = new Map<number, number>();
    const barred = this.coArguments();
    for (let i = before.length - 1; i >= 0 && i >= before.length - 60; i--) {
      const other = before[i];
      if (!other || other.chain < 0) continue;
      const gap = sentence - (reading.tokens.sentence[other.head] ?? 0);
      if (gap > 6) break;
      const times = (seen.get(other.chain) ?? 0) + 1;
      seen.set(other.chain, times);
      const chain = book.chains[other.chain];
      if (!chain || barred.has(other.chain) || !this.agrees(chain, other) || !this.mayBind(other)) continue;
      const score = this.score(chain, other, gap) + Math.min(times - 1, 4) * 0.25;
      if (score > best.score) Object.assign(best, { score, chain, other });
    }
    this.cataphora(after, best);
    const group = pronoun.plural ? this.conjoined(before, sentence, barred) : null;
    if (group && group.score > best.score) return { chain: groupChain(book, group.members), reason: "those joined before it" };
    const pair = pronoun.plural && best.score < 2.6 ? this.partners(before, sentence, barred) : null;
    if (pair) return { chain: groupChain(book, pair), reason: "those who met before it" };
    const thing = pronoun.gender === "neuter" || pronoun.plural ? this.thing(sentence) : 0;
    if (thing > best.score || !best.chain || !best.other) return null;
    return { chain: best.chain, reason: this.reason(best.chain, best.other, sentence) };
  }

  /** Chains of the other arguments of the pronoun's own verb: "the leader asked him" is not the leader. */
  private coArguments(): ReadonlySet<number> {
    const { reading, book, mention, pronoun } = this;
    const found = new Set<number>();
    if (pronoun.possessive || pronoun.reflexive || !isArgument(reading, mention.head)) return found;
    const verb = reading.head(mention.head);
    if (verb < 0) return found;
    let subject = -1;
    for (const row of reading.tree.children(verb)) {
      if (row === mention.head || !/^(?:nsubj|obj|iobj)/.test(reading.deprel(row))) continue;
      if (reading.deprel(row).startsWith("nsubj")) subject = row;
      const other = book.byHead.get(row);
      if (other && other.chain >= 0) found.add(other.chain);
    }
    // a verb joined by "and" or an infinitive shares its subject
    if (subject < 0 && !reading.deprel(mention.head).startsWith("nsubj") && /^(?:conj|xcomp)$/.test(reading.deprel(verb))) {
      const shared = reading.tree.child(reading.head(verb), "nsubj");
      const other =
        shared >= 0 && (reading.deprel(verb) === "conj" || reading.tree.child(reading.head(verb), "obj", "iobj") < 0)
          ? book.byHead.get(shared)
          : undefined;
      if (other && other.chain >= 0) found.add(other.chain);
    }
    return found;
  }

  private reason(chain: Chain, other: MentionDraft, sentence: number): string {
    const { reading } = this;
    const where =
      other.head > this.mention.head
        ? "named after it in the sentence"
        : reading.tokens.sentence[other.head] === sentence
          ? "named before it in the sentence"
          : "named last before it";
    return `${reading.deprel(other.head).startsWith("nsubj") ? "subject " : ""}${where}: ${chain.name}`;
  }

  /** Number, gender and kind fit. */
  private agrees(chain: Chain, other: MentionDraft): boolean {
    const { pronoun } = this;
    if (other.form === "pronoun" && other.chain >= 0 && this.reading.form(other.head).toLowerCase() === "i")
      return pronoun.gender !== "neuter";
    if (chain.type === "EVENT" || chain.type === "MISC")
      return pronoun.gender === "neuter" ? !chain.plural : pronoun.plural && chain.plural;
    if (pronoun.plural) {
      if (chain.plural) return true;
      return chain.type === "ORG";
    }
    if (pronoun.gender === "neuter") {
      if (chain.plural || chain.type === "PER" || chain.type === "NORP") return false;
      return !other.modifier || this.pronoun.possessive === true;
    }
    if (chain.type !== "PER" || chain.plural) return false;
    return chain.gender === undefined || chain.gender === pronoun.gender;
  }

  /** Binding: not its own co-argument, not a phrase that holds it. */
  private mayBind(other: MentionDraft): boolean {
    const { reading, mention, pronoun } = this;
    const mine = reading.head(mention.head);
    if (other.first <= mention.head && mention.head < other.last) return false;
    if (pronoun.possessive) {
      // "his lawyer met Smith": the pronoun may not stand in the phrase of its referent
      return !reading.tree.within(mention.head, other.head);
    }
    const theirs = reading.head(other.head);
    if (pronoun.reflexive) return true;
    if (mine >= 0 && mine === theirs && isArgument(reading, mention.head) && isArgument(reading, other.head)) return false;
    // "X, who told him": the relative clause's head is its subject
    if (
      mine >= 0 &&
      reading.deprel(mine) === "acl:relcl" &&
      reading.head(mine) === other.head &&
      !reading.deprel(mention.head).startsWith("nsubj")
    ) {
      const subject = reading.tree.child(mine, "nsubj");
      return subject < 0 || reading.feat(subject, "PronType") !== "Rel";
    }
    // "X said of him": subject of a controlling verb over an infinitive
    if (mine >= 0 && reading.deprel(mine) === "xcomp" && !reading.deprel(mention.head).startsWith("nsubj")) {
      const upper = reading.head(mine);
      if (upper >= 0 && theirs === upper && reading.deprel(other.head).startsWith("nsubj") && reading.tree.child(upper, "obj", "iobj") < 0)
        return false;
    }
    return true;
  }

  private score(chain: Chain, other: MentionDraft, gap: number): number {
    const { reading, mention, pronoun } = this;
    const counted =
      reading.deprel(other.head) === "nmod" && isQuantity(reading, reading.head(other.head)) ? reading.head(other.head) : other.head;
    const relation = baseRelation(reading.deprel(counted));
    const mine = baseRelation(reading.deprel(mention.head));
    let score = 2 - gap * 1.1;
    if (relation === "nsubj") score += 2;
    else if (relation === "obj" || relation === "iobj") score += 0.9;
    else if (relation === "obl" || relation === "root") score += 0.4;
    else if (relation === "nmod") score += reading.deprel(other.head) === "nmod:poss" ? 0.5 : 0;
    const passive = reading.deprel(mention.head) === "nsubj:pass";
    if (passive && gap > 0) score += relation === "obj" ? 1.6 : reading.deprel(other.head) === "nsubj" ? -0.5 : 0;
    else if (relation === mine && (mine === "nsubj" || mine === "obj")) score += 0.6;
    if (this.isThanked(other)) score += 4;
    if (chain.type === "EVENT" || chain.type === "MISC") score -= 1.2;
    if (pronoun.gender === "male" || pronoun.gender === "female") {
      score += chain.gender === pronoun.gender ? 0.8 : -0.4;
      if (chain.anonymous) score -= 0.2;
    }
    if (other.form === "name") score += 0.3;
    if (other.form === "pronoun") score += reading.form(other.head).toLowerCase() === reading.form(mention.head).toLowerCase() ? 0.7 : 0.3;
    if (other.modifier) score -= 1.5;
    if (pronoun.plural && chain.type === "ORG" && !chain.plural) score -= [...chain.nouns].some((noun) => COLLECTIVE.has(noun)) ? 0.2 : 1.7;
    if (gap === 0) {
      score += this.inSentence(other);
    } else if (isMainSubject(reading, other.head)) score += 0.6;
    const theirQuote = reading.quotationAt[other.head] ?? -1;
    const myQuote = reading.quotationAt[mention.head] ?? -1;
    if (myQuote >= 0 && theirQuote === myQuote) score += 0.6;
    if (myQuote < 0 && theirQuote >= 0) score -= 1;
    if (myQuote >= 0 && pronoun.gender !== "neuter" && this.speaks(chain, myQuote)) score -= 2.5;
    if (isTitleBlock(reading, other.head) !== isTitleBlock(reading, mention.head)) score -= 0.8;
    return score;
  }

  private speaks(chain: Chain, quotation: number): boolean {
    const speaker = speakerOf(this.reading, quotation);
    return speaker >= 0 && chainOf(this.book, this.book.byHead.get(speaker)) === chain;
  }

  /** Within one sentence: the subject of the clause that holds the pronoun's clause comes first. */
  private inSentence(other: MentionDraft): number {
    const { reading, mention } = this;
    let bonus = 0;
    if (this.pronoun.possessive && reading.deprel(other.head) === "nmod:poss") bonus += 0.8;
    if (this.isController(other)) bonus += 2.6;
    let row = reading.head(mention.head);
    let level = 0;
    for (let steps = 0; row >= 0 && steps < 12; steps++) {
      const subject = reading.tree.child(row, "nsubj");
      if (subject === other.head) {
        bonus += level === 0 ? 1.6 : 0.9;
        break;
      }
      if (subject >= 0 && subject !== mention.head && !reading.tree.within(mention.head, subject)) level++;
      else if (reading.deprel(row) === "xcomp" && reading.head(row) >= 0 && reading.tree.child(reading.head(row), "obj", "iobj") >= 0)
        level++;
      if (other.head === row) {
        bonus += 0.4;
        break;
      }
      row = reading.head(row);
    }
    return bonus;
  }

  /** "thanked the pontiff for his help": what one is thanked or blamed for is one's own. */
  private isThanked(other: MentionDraft): boolean {
    const { reading, mention, pronoun } = this;
    if (!pronoun.possessive) return false;
    const thing = reading.head(mention.head);
    const verb = thing < 0 ? -1 : reading.head(thing);
    return (
      verb >= 0 &&
      THANKS.has(reading.lemma(verb)) &&
      /^(?:obl|nmod|advcl)/.test(reading.deprel(thing)) &&
      reading.head(other.head) === verb &&
      /^i?obj/.test(reading.deprel(other.head))
    );
  }

  /** "persuade Pyongyang to stop its tests": the object of the upper verb is the subject of the infinitive. */
  private isController(other: MentionDraft): boolean {
    const { reading, mention } = this;
    let row = reading.head(mention.head);
    for (let steps = 0; row >= 0 && steps < 5; steps++) {
      const relation = reading.deprel(row);
      const upper = reading.head(row);
      if (upper < 0 || relation.startsWith("nsubj")) return false;
      if ((relation === "xcomp" || relation === "advcl" || relation === "ccomp") && reading.tree.child(row, "nsubj") < 0) {
        const object = reading.tree.child(upper, "obj", "iobj");
        if (relation !== "advcl" && object >= 0) return object === other.head;
        const mark = relation === "advcl" && this.pronoun.possessive ? reading.tree.child(row, "mark") : -1;
        // "put pressure on the North to stop its tests"
        if (mark >= 0 && reading.lemma(mark) === "to" && PRESSURE.has(reading.lemma(upper))) {
          return (
            other.head > upper && other.head < row && reading.tree.within(other.head, upper) && reading.tree.child(other.head, "case") >= 0
          );
        }
      }
      // "pressure on the North to stop its tests"
      if (
        relation === "acl" &&
        this.pronoun.possessive &&
        reading.tree.child(row, "nsubj") < 0 &&
        other.head > upper &&
        other.head < row &&
        reading.head(other.head) === upper &&
        PRESSURE.has(reading.lemma(upper))
      )
        return true;
      if (relation === "ccomp" || relation === "acl:relcl") return false;
      row = upper;
    }
    return false;
  }

  /** "When he arrived, Abe said": the subject of the main clause after the pronoun's clause. */
  private cataphora(after: readonly MentionDraft[], best: { score: number; chain: Chain | null; other: MentionDraft | null }): void {
    const { reading, mention, pronoun, book } = this;
    let clause = reading.head(mention.head);
    for (let steps = 0; clause >= 0 && steps < 8 && !/^(?:advcl|obl|acl)$/.test(baseRelation(reading.deprel(clause))); steps++)
      clause = reading.head(clause);
    if (clause < 0) return;
    const main = reading.head(clause);
    if (main < 0 || main < mention.head) return;
    for (const other of after.slice(0, 8)) {
      if (other.chain < 0 || reading.head(other.head) !== main || !reading.deprel(other.head).startsWith("nsubj")) continue;
      const chain = book.chains[other.chain];
      if (!chain || !this.agrees(chain, other) || other.form === "pronoun") continue;
      const score = 3.6 + (chain.gender === pronoun.gender ? 0.8 : 0);
      if (score > best.score) Object.assign(best, { score, chain, other });
    }
  }

  /** Row by which a mention hangs in the sentence: that of its title or noun where the name is only tied to it. */
  private anchor(mention: MentionDraft): number {
    const { reading, book } = this;
    let row = mention.head;
    for (
      let steps = 0;
      steps < 3 && /^(?:appos|flat|nmod:desc)/.test(reading.deprel(row)) && book.byHead.get(reading.head(row))?.chain === mention.chain;
      steps++
    )
      row = reading.head(row);
    return row;
  }

  /** People or states joined by "and" in this sentence or the last: the score of the pair. */
  private conjoined(
    before: readonly MentionDraft[],
    sentence: number,
    barred: ReadonlySet<number>,
  ): { readonly score: number; readonly members: readonly Chain[] } | null {
    const { reading, book, mention } = this;
    for (let i = before.length - 1; i >= 0 && i >= before.length - 30; i--) {
      const other = before[i];
      if (!other || other.chain < 0) continue;
      const gap = sentence - (reading.tokens.sentence[other.head] ?? 0);
      if (gap > 2) return null;
      const top = this.anchor(other);
      if (reading.deprel(top) !== "conj") continue;
      const firstRow = reading.head(top);
      const rows = reading.tree.conjuncts(firstRow);
      if (rows.includes(reading.head(mention.head)) || rows.some((row) => reading.tree.within(mention.head, row))) continue;
      const members = rows
        .map((row) => chainOf(book, book.byHead.get(row)))
        .filter(
          (one): one is Chain =>
            one !== undefined &&
            one.members === undefined &&
            (one.type === "PER" || one.type === "GPE" || one.type === "ORG" || one.type === "NORP"),
        );
      if (members.length < 2 || new Set(members).size < members.length || members.some((one) => barred.has(one.index))) continue;
      const firstMention = book.byHead.get(firstRow);
      const subject = reading.deprel(firstMention ? this.anchor(firstMention) : firstRow).startsWith("nsubj");
      return { score: 2 - gap * 1.1 + (subject ? 2.2 : 0.9) + 0.3, members };
    }
    return null;
  }

  /** "Mendes met Ito. They ...": subject and partner of a verb of meeting in this sentence or the last. */
  private partners(before: readonly MentionDraft[], sentence: number, barred: ReadonlySet<number>): readonly Chain[] | null {
    const { reading, book } = this;
    for (let i = before.length - 1; i >= 0 && i >= before.length - 20; i--) {
      const other = before[i];
      if (!other || other.chain < 0) continue;
      if (sentence - (reading.tokens.sentence[other.head] ?? 0) > 1) return null;
      const verb = reading.head(other.head);
      if (verb < 0 || !reading.deprel(other.head).startsWith("nsubj") || !MEETING.has(reading.lemma(verb))) continue;
      const partner = reading.tree.childrenOf(verb, "obj", "obl", "iobj").find((row) => {
        const preposition = reading.tree.child(row, "case");
        return preposition < 0 || /^(?:with|to)$/.test(reading.lemma(preposition));
      });
      const members = [chainOf(book, other), partner === undefined ? undefined : chainOf(book, book.byHead.get(partner))];
      const [first, second] = members;
      if (
        first &&
        second &&
        !barred.has(first.index) &&
        !barred.has(second.index) &&
        first !== second &&
        !first.members &&
        !second.members &&
        (second.type === "PER" || second.type === "GPE" || second.type === "ORG")
      )
        return [first, second];
    }
    return null;
  }

  /** The best score of a thing that is no mention: "the missile ... it". */
  private thing(sentence: number): number {
    const { reading, mention, pronoun, book } = this;
    let best = 0;
    const first = reading.document.sentences[Math.max(0, sentence - 1)]?.first ?? 0;
    for (let row = mention.head - 1; row >= first && row >= mention.head - 80; row--) {
      if (reading.upos(row) !== "NOUN" || book.byHead.has(row)) continue;
      if ((reading.feat(row, "Number") === "Plur") !== pronoun.plural) continue;
      if (reading.tree.within(mention.head, row)) continue;
      const relation = baseRelation(reading.deprel(row));
      if (relation === "compound" || relation === "nmod" || relation === "obl") continue;
      if (TIMES.has(reading.lemma(row))) continue;
      const gap = sentence - (reading.tokens.sentence[row] ?? 0);
      let score = 1.2 - gap * 1.1 + (relation === "nsubj" ? 2 : relation === "obj" ? 0.9 : 0);
      if (relation === baseRelation(reading.deprel(mention.head))) score += 0.6;
      if (gap > 0 && isMainSubject(reading, row)) score += 0.6;
      if (reading.head(row) === reading.head(mention.head) && !pronoun.possessive) continue;
      best = Math.max(best, score);
    }
    return best;
  }
}

const isArgument = (reading: EntityReading, row: number): boolean => /^(?:nsubj|obj|iobj|obl)/.test(reading.deprel(row));

function isMainSubject(reading: EntityReading, row: number): boolean {
  return reading.deprel(row).startsWith("nsubj") && reading.deprel(reading.head(row)) === "root";
}

function isTitleBlock(reading: EntityReading, row: number): boolean {
  return (reading.tokens.start[row] ?? 0) < reading.document.article.bodyStart;
}
