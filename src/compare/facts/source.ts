import type { Statement } from "../../core/index.js";
import type { AccountView } from "../read/account-view.js";
import { NARRATOR, speakerOf } from "../read/attribution.js";
import { bagOf } from "../read/bag.js";
import type { FactCandidate } from "../read/fact-candidate.js";

const OFFICIAL = /official|source|diplomat|aide|adviser|advisor|insider|person|people familiar|executive|lawmaker|minister|spokes/i;

/** "a senior official told reporters", "according to a source": on whose unnamed word an account rests, once a source. */
export function unnamedSources(view: AccountView): readonly FactCandidate[] {
  const seen = new Set<string>();
  const found: FactCandidate[] = [];
  for (const statement of view.record.statements) {
    const { speaker, cue, anonymous } = statement;
    if (!speaker || !anonymous || !isCitation(statement)) continue;
    const words = view.words(speaker);
    // Many who say a thing in public are its speakers, not someone who briefs on it.
    if (/\b(?:officials|diplomats|lawmakers|ministers|executives)\b/i.test(words) && !/\bfamiliar|anonym|unnamed\b/i.test(words)) continue;
    const key =
      statement.party?.entity === undefined ? words.toLowerCase().replace(/^(?:an?|the) /, "") : `entity:${statement.party.entity}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (!OFFICIAL.test(words) || (/^the /i.test(words) && seen.size > 1)) continue;
    const party = speakerOf(view, statement);
    const main =
      cue && Math.abs(cue.start - speaker.start) < 200
        ? withAudience(view, { start: Math.min(speaker.start, cue.start), end: Math.max(speaker.end, cue.end) })
        : speaker;
    const country = party?.country;
    found.push({
      kind: "source",
      row: view.rows(speaker)[0],
      main,
      support: [],
      who: party ? [party] : [],
      what: "brief",
      whom: statement.audience === undefined ? [] : [{ name: statement.audience.replace(/^(?:the|a|an) /, "") }],
      when: null,
      where: null,
      figures: [],
      attribution: NARRATOR,
      negated: false,
      modality: "asserted",
      hedged: false,
      bag: bagOf(view, main),
      content: bagOf(view, main),
      predicate: "source",
      ...(country === undefined ? {} : { identity: `source:${country}` }),
      rule: "unnamed-source",
    });
  }
  return found;
}

const isCitation = (statement: Statement): boolean => !/^(?:agree|demand|appeal|promise|threaten)$/.test(statement.act);

/** With the audience that follows the cue ("told reporters"). */
function withAudience(view: AccountView, span: { start: number; end: number }): { start: number; end: number } {
  const after = /^ (?:reporters|journalists|the press|the media)\b/.exec(view.document.text.slice(span.end, span.end + 30));
  return after ? { start: span.start, end: span.end + after[0].length } : span;
}
