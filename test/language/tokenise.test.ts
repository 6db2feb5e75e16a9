import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/language/index.js";

/** Text, and its words: `|` between words that touch, space between words that do not, `+` joins the parts of a multi-word token. */
const CASES: readonly (readonly [text: string, words: string])[] = [
  // clitics and contractions
  ["They don't know.", "They do+n't know|."],
  ["Abe's visit", "Abe+'s visit"],
  ["We can't go", "We ca+n't go"],
  ["You cannot park here", "You can+not park here"],
  ["I'm gonna leave", "I+'m gon+na leave"],
  ["She'll say they've won", "She+'ll say they+'ve won"],
  ["It’s the ministers’ plan", "It+’s the ministers+’ plan"],
  ["He couldn't've known", "He could+n't+'ve known"],
  ["WE WON'T PAY", "WE WO+N'T PAY"],
  ["I dont care", "I do+nt care"],
  ["the 1990's", "the 1990's"],
  ["rock 'n' roll", "rock 'n|' roll"],
  ["Tell 'em", "Tell 'em"],
  ["class of '68", "class of '68"],
  ["Conor O'Brien", "Conor O'Brien"],
  ["at five o'clock", "at five o'clock"],
  ["I wanna see", "I wan+na see"],
  ["who'd go", "who+'d go"],
  // hyphens
  ["a 35-minute call", "a 35|-|minute call"],
  ["a long-term plan", "a long|-|term plan"],
  ["an e-mail", "an e-mail"],
  ["they de-escalated the de-facto war", "they de-escalated the de|-|facto war"],
  ["non-profit groups", "non-profit groups"],
  ["ex-members", "ex-members"],
  ["anti-ship missiles", "anti-ship missiles"],
  ["pro-Beijing camp", "pro-Beijing camp"],
  ["mid-July", "mid-July"],
  ["re-elected", "re-elected"],
  ["a well-known co-founder", "a well|-|known co-founder"],
  ["self-defense", "self|-|defense"],
  ["off-the-record", "off|-|the|-|record"],
  ["in-house", "in|-|house"],
  ["US-based", "US|-|based"],
  ["Kim Jong-un", "Kim Jong-un"],
  ["Tsai Ing-wen", "Tsai Ing-wen"],
  ["al-Qaeda", "al|-|Qaeda"],
  ["career-wise", "career-wise"],
  ["an F-16", "an F|-|16"],
  ["call 713-853-3989", "call 713-853-3989"],
  ["pages 3-5", "pages 3|-|5"],
  ["on 2017-04-06", "on 2017-04-06"],
  ["the vice-president", "the vice-president"],
  ["the talks – held in Oslo –", "the talks – held in Oslo –"],
  ["TOKYO--The premier", "TOKYO|--|The premier"],
  ["TOKYO — The premier", "TOKYO — The premier"],
  // full stops
  ["Mr. Abe met Dr. Lee.", "Mr. Abe met Dr. Lee|."],
  ["the U.S. said", "the U.S. said"],
  ["George W. Bush", "George W. Bush"],
  ["at 5 p.m. today", "at 5 p.m. today"],
  ["e.g. rice", "e.g. rice"],
  ["Acme Inc. won", "Acme Inc. won"],
  ["No. 3", "No. 3"],
  ["No. He left.", "No|. He left|."],
  ["Gen. Mattis", "Gen. Mattis"],
  ["on Feb. 10", "on Feb. 10"],
  ["vitamin C.", "vitamin C|."],
  ["a Ph.D. thesis", "a Ph.D. thesis"],
  ["Wait... what?!", "Wait|... what|?!"],
  ["Well… yes", "Well|… yes"],
  ["rice, beans, etc. and", "rice|, beans|, etc. and"],
  ["rice, beans, etc.", "rice|, beans|, etc|."],
  ["It ended.Then", "It ended|.|Then"],
  // numbers, money, times
  ["$1.5 million", "$|1.5 million"],
  ["£20,000", "£|20,000"],
  ["10%", "10|%"],
  ["3.5 percent", "3.5 percent"],
  ["at 10:30", "at 10:30"],
  ["at 5pm", "at 5|pm"],
  ["a 35mm film", "a 35|mm film"],
  ["the 17th century", "the 17th century"],
  ["the 1960s", "the 1960s"],
  ["on 9/11", "on 9/11"],
  ["and/or", "and|/|or"],
  ["US$5", "US$|5"],
  ["#1", "#|1"],
  ["#Budget2017", "#Budget2017"],
  ["0.05, 1,000", "0.05|, 1,000"],
  ["20°C", "20|°|C"],
  ["$8K", "$|8|K"],
  // addresses
  ["see http://example.org/a-b?c=1.", "see http://example.org/a-b?c=1|."],
  ["(www.example.com)", "(|www.example.com|)"],
  ["mail jo.smith@example.co.uk, please", "mail jo.smith@example.co.uk|, please"],
  ["Example.com said", "Example.com said"],
  ["@POTUS said", "@POTUS said"],
  ["report.doc", "report.doc"],
  // quotes, brackets, signs
  ['"Yes," he said.', '"|Yes|,|" he said|.'],
  ["“Yes,” he said.", "“|Yes|,|” he said|."],
  ["the 'final' offer", "the '|final|' offer"],
  ["''Yes''", "''|Yes|''"],
  ["[1]", "[|1|]"],
  ["(a)", "(|a|)"],
  ["AT&T", "AT&T"],
  ["R&D", "R&D"],
  ["good :) thanks", "good :) thanks"],
  ["I ❤️ it 👍🏽", "I ❤️ it 👍🏽"],
  ["a\u00a0b\u200bc", "a\u00a0b\u200bc"],
  ["w/o", "w/o"],
  ["she/he", "she|/|he"],
  ["***", "***"],
  ["2+2=4", "2|+|2|=|4"],
];

/** What {@link CASES} write, from the tokeniser. */
function drawn(text: string): string {
  const words = tokenise(text);
  let out = "";
  for (let i = 0; i < words.length; i++) {
    const start = words.start[i] ?? 0;
    const group = words.multiword[i] ?? -1;
    const previous = words.end[i - 1] ?? 0;
    if (i > 0) out += group >= 0 && group !== i ? "+" : start === previous ? "|" : text.slice(previous, start);
    out += text.slice(start, words.end[i]);
  }
  return out;
}

describe("tokenise", () => {
  it.each(CASES)("%s", (text, words) => {
    expect(drawn(text)).toBe(words);
  });

  it("covers every sign but white space and control characters, in order", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(..."aZ9 .,'’-–/@:&$\"“”()[]\n\t\0\ud83d\ude00é中"), maxLength: 60 }),
      fc.constantFrom(...CASES.map(([text]) => text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join("");
        const words = tokenise(text);
        let at = 0;
        for (let i = 0; i < words.length; i++) {
          const start = words.start[i] ?? -1;
          const end = words.end[i] ?? -1;
          if (start < at || end <= start || end > text.length) return false;
          if (/[A-Za-z0-9.,"'$%()]/.test(text.slice(at, start))) return false;
          at = end;
        }
        return !/[A-Za-z0-9.,"'$%()]/.test(text.slice(at));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it.each([
    ["letters", "a"],
    ["stops", "."],
    ["apostrophes", "a'"],
    ["hyphens", "a-"],
    ["stops in words", "a.b."],
    ["at signs", "a@"],
    ["hosts", "a.com/"],
    ["quotes", "'s "],
    ["brackets", "(["],
    ["emoji", "👍"],
    ["high surrogates", "\ud83d"],
    ["digits", "12,"],
    ["slashes", "1/"],
    ["scheme", "http://"],
    ["spaces", "           "],
    ["stop and spaces", "a.    "],
    ["ampersand", "A&"],
    ["equals", "=-"],
  ])("takes linear time on %s without end", (_, unit) => {
    const time = (count: number): number => {
      const text = unit.repeat(Math.ceil(count / unit.length));
      let least = Number.POSITIVE_INFINITY;
      for (let k = 0; k < 3; k++) {
        const before = process.cpuUsage().user;
        tokenise(text);
        least = Math.min(least, process.cpuUsage().user - before);
      }
      return least;
    };
    time(20_000);
    const small = time(120_000);
    const large = time(480_000);
    // microseconds; a quadratic scan would take many seconds
    expect(large).toBeLessThan(4 * small * 4 + 150_000);
  });
});
