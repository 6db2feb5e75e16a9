import type { SpeechAct } from "../core/index.js";
import type { Rows } from "./content.js";
import type { Reading } from "./reading.js";

/**
 * Cues of several words: what they lead to is a clause ("made clear that"), a matter ("took aim at the plan"),
 * or, where the verb has a plain sense too, only words or thoughts ("walked back the claim").
 */
const PHRASES: readonly (readonly [phrase: string, act: SpeechAct, leads: "clause" | "matter" | "words"])[] = [
  ["make clear", "say", "clause"],
  ["make it clear", "say", "clause"],
  ["make plain", "say", "clause"],
  ["make known", "say", "clause"],
  ["make the case", "assess", "clause"],
  ["make the case for", "assess", "matter"],
  ["make a case for", "assess", "matter"],
  ["make the case against", "deny", "matter"],
  ["make the point", "say", "clause"],
  ["let it be known", "say", "clause"],
  ["leave no doubt", "say", "clause"],
  ["take aim at", "say", "matter"],
  ["take issue with", "deny", "matter"],
  ["take credit for", "say", "matter"],
  ["seize on", "say", "matter"],
  ["push back on", "deny", "matter"],
  ["push back against", "deny", "matter"],
  ["hit out at", "say", "matter"],
  ["hit back at", "say", "matter"],
  ["lash out at", "say", "matter"],
  ["fire back at", "say", "matter"],
  ["tear into", "say", "matter"],
  ["lay into", "say", "matter"],
  ["weigh in on", "say", "matter"],
  ["speak out against", "deny", "matter"],
  ["speak out about", "say", "matter"],
  ["come out against", "deny", "matter"],
  ["double down on", "say", "matter"],
  ["cast doubt on", "assess", "matter"],
  ["pour scorn on", "say", "matter"],
  ["draw attention to", "say", "matter"],
  ["call attention to", "say", "matter"],
  ["sing the praises of", "say", "matter"],
  ["point to", "say", "matter"],
  ["point the finger at", "assess", "matter"],
  ["go after", "say", "words"],
  ["rip into", "say", "matter"],
  ["light into", "say", "matter"],
  ["speak highly of", "say", "matter"],
  ["speak in favor of", "say", "matter"],
  ["speak in favour of", "say", "matter"],
  ["speak in support of", "say", "matter"],
  ["speak out in favor of", "say", "matter"],
  ["come out in favor of", "say", "matter"],
  ["come to the defence of", "say", "matter"],
  ["make reference to", "say", "matter"],
  ["make mention of", "say", "matter"],
  ["make a pitch for", "say", "matter"],
  ["take exception to", "deny", "matter"],
  ["take umbrage at", "deny", "matter"],
  ["take a stand against", "deny", "matter"],
  ["take to task", "say", "matter"],
  ["shoot down", "deny", "words"],
  ["bat away", "deny", "words"],
  ["bat down", "deny", "words"],
  ["wave away", "deny", "words"],
  ["laugh off", "deny", "words"],
  ["play down", "deny", "matter"],
  ["talk up", "say", "matter"],
  ["talk down", "say", "matter"],
  ["throw cold water over", "deny", "matter"],
  ["come clean about", "agree", "matter"],
  ["cast doubt over", "assess", "matter"],
  ["raise doubts about", "assess", "matter"],
  ["raise questions about", "question", "matter"],
  ["raise the issue of", "say", "matter"],
  ["raise the question of", "question", "matter"],
  ["raise the alarm about", "threaten", "matter"],
  ["sound off on", "say", "matter"],
  ["sound off about", "say", "matter"],
  ["sound a warning about", "threaten", "matter"],
  ["put the blame on", "assess", "matter"],
  ["lay the blame on", "assess", "matter"],
  ["lay blame on", "assess", "matter"],
  ["pin the blame on", "assess", "matter"],
  ["issue a call for", "demand", "matter"],
  ["refer to", "say", "matter"],
  ["allude to", "say", "matter"],
  ["hint at", "say", "matter"],
  ["touch on", "say", "matter"],
  ["vouch for", "agree", "matter"],
  ["rail against", "say", "matter"],
  ["distance himself from", "deny", "matter"],
  ["distance herself from", "deny", "matter"],
  ["distance themselves from", "deny", "matter"],
  ["distance itself from", "deny", "matter"],
  ["back away from", "say", "matter"],
  ["walk back", "say", "words"],
  ["own up to", "agree", "matter"],
  ["fess up to", "agree", "matter"],
  ["sound the alarm about", "threaten", "matter"],
  ["sound the alarm over", "threaten", "matter"],
  ["raise the specter of", "say", "matter"],
  ["raise the prospect of", "say", "matter"],
  ["raise the possibility of", "say", "matter"],
  ["raise the possibility", "say", "clause"],
  ["float the idea of", "say", "matter"],
  ["float the idea", "say", "clause"],
  ["float the possibility of", "say", "matter"],
  ["put forward", "say", "words"],
  ["put forth", "say", "words"],
  ["pay tribute to", "say", "matter"],
  ["heap praise on", "say", "matter"],
  ["heap scorn on", "say", "matter"],
  ["take a shot at", "say", "matter"],
  ["take a swipe at", "say", "matter"],
  ["take a jab at", "say", "matter"],
  ["take a dig at", "say", "matter"],
  ["throw cold water on", "deny", "matter"],
  ["come to the defense of", "say", "matter"],
  ["make light of", "say", "matter"],
  ["make fun of", "say", "matter"],
  ["poke fun at", "say", "matter"],
  ["brush off", "deny", "words"],
  ["brush aside", "deny", "words"],
  ["wave off", "deny", "words"],
  ["shrug off", "deny", "words"],
  ["zero in on", "say", "words"],
  ["strike back at", "say", "matter"],
  ["punch back at", "say", "matter"],
  ["give voice to", "say", "matter"],
  ["open up about", "say", "matter"],
  ["speak up about", "say", "matter"],
  ["hold forth on", "say", "matter"],
  ["expand on", "say", "matter"],
  ["harp on", "say", "matter"],
  ["go on record", "say", "clause"],
  ["let slip", "say", "clause"],
  ["get the word out", "say", "clause"],
  ["send a message", "say", "clause"],
  ["send the message", "say", "clause"],
  ["drive home the point", "say", "clause"],
  ["serve notice", "threaten", "clause"],
  ["give notice", "say", "clause"],
  ["put it bluntly", "say", "clause"],
  ["take the position", "assess", "clause"],
  ["take the view", "assess", "clause"],
  ["take pains to say", "say", "clause"],
  ["express the view", "assess", "clause"],
  ["inveigh against", "say", "matter"],
];
const BY_VERB: ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly act: SpeechAct; readonly leads: "clause" | "matter" | "words" }[]
> = (() => {
  const table = new Map<string, { rest: readonly string[]; act: SpeechAct; leads: "clause" | "matter" | "words" }[]>();
  for (const [phrase, act, leads] of PHRASES) {
    const [verb = "", ...rest] = phrase.split(" ");
    table.set(verb, [...(table.get(verb) ?? []), { rest, act, leads }]);
  }
  return table;
})();

/** A cue of several words: its act, its last row, and the rows of what it leads to. */
export interface PhrasalCue {
  readonly act: SpeechAct;
  readonly last: number;
  readonly leads: "clause" | "matter" | "words";
}

/** The longest cue of several words that starts with a verb, null for none. An adverb may stand before its last word. */
export function phrasalCueAt(reading: Reading, verb: number): PhrasalCue | null {
  const entries = BY_VERB.get(reading.lemma(verb));
  if (!entries || reading.upos(verb) !== "VERB") return null;
  let best: PhrasalCue | null = null;
  for (const { rest, act, leads } of entries) {
    let row = verb + 1;
    let at = 0;
    while (at < rest.length && row - verb <= rest.length + 1) {
      if (reading.lemma(row) === rest[at]) at++;
      else if (reading.upos(row) !== "ADV" || at === 0) break;
      row++;
    }
    if (at < rest.length || (best && best.last >= row - 1)) continue;
    if (leads === "clause" && reading.lemma(row) !== "that" && reading.upos(row) !== "PRON") continue;
    best = { act, last: row - 1, leads };
  }
  return best;
}

/** Rows of the clause or the phrase right behind a cue of several words, null for none. */
export function behindPhrase(reading: Reading, cue: PhrasalCue): Rows | null {
  const first = cue.last + 1;
  const sentence = reading.sentenceOf(cue.last);
  if (first >= sentence.last) return null;
  let head = -1;
  for (let row = first; row < Math.min(sentence.last, first + 30); row++) {
    const above = reading.head(row);
    if ((reading.left[row] ?? row) <= first && (above < first || above >= sentence.last)) head = row;
  }
  return head < 0 ? null : { first, last: Math.min(sentence.last, (reading.right[head] ?? head) + 1) };
}
