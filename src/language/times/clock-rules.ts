import { numberOfWords } from "../../text/index.js";
import { HOLIDAYS, NAMED_DAYS } from "./holidays.js";
import { calendar, clockOfPart, parts, reading, rule, type TimeRule } from "./rule.js";
import { modOf, PART_OF, YEAR } from "./time-words.js";
import { ZONE, zoneOf } from "./zones.js";

const two = (n: number): string => String(n).padStart(2, "0");
const ZONED = `(?:,? ?\\(?(?<zone>${ZONE}))?`;

/** Times of the day and holidays. */
export const CLOCK_RULES: readonly TimeRule[] = [
  rule(`(?<h>1[0-2]|0?[1-9])(?:[:.](?<m>[0-5]\\d))?(?::[0-5]\\d)? ?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm)${ZONED}`, (g, { before }) => {
    if (/[\d.,:$€£]$/.test(before)) return null;
    const hour = (Number(g["h"]) % 12) + (/^p/i.test(g["half"] ?? "") ? 12 : 0);
    return reading({ kind: "clock" }, { clock: `T${two(hour)}:${g["m"] ?? "00"}`, zone: zoneOf(g["zone"] ?? "") });
  }),
  rule(`(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?::[0-5]\\d)?(?![:.]?\\d)(?: (?:hours|hrs))?${ZONED}`, (g, { before, after }) => {
    if (/[\d.,:/$€£-]$/.test(before) || /^ ?(?:minutes|seconds|ratio|%)/.test(after)) return null;
    return reading({ kind: "clock" }, { clock: `T${two(Number(g["h"]))}:${g["m"]}`, zone: zoneOf(g["zone"] ?? "") });
  }),
  rule(`(?<h>[01]\\d|2[0-3])(?<m>[0-5]\\d)(?: (?:hours|hrs)(?: ?(?<zone>${ZONE}))?| ?(?<zone2>${ZONE}))`, (g) =>
    reading({ kind: "clock" }, { clock: `T${g["h"]}:${g["m"]}`, zone: zoneOf(g["zone"] ?? g["zone2"] ?? "") }),
  ),
  rule(`(?<p>noon|midday|midnight|lunchtime|dawn|dusk|daybreak|nightfall)${ZONED}`, (g, { before, after }) => {
    if (/^[A-Z]/.test(g["p"] ?? "") && /^ [A-Z]/.test(after)) return null;
    if (/^dawn$/i.test(g["p"] ?? "") && (/^ of\b/.test(after) || /\bnew $/i.test(before))) return null;
    return reading({ kind: "clock" }, { clock: clockOfPart(g["p"]), zone: zoneOf(g["zone"] ?? "") });
  }),
  rule(
    `(?<n>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock(?: (?<part>in the morning|in the afternoon|in the evening|at night|tonight))?`,
    (g) => {
      const n = Number(g["n"]) || (numberOfWords(g["n"] ?? "") ?? 0);
      if (n < 1 || n > 24) return null;
      const late = /afternoon|evening|night/.test(g["part"] ?? "") && n < 12;
      return reading({ kind: "clock" }, { clock: `T${two(late ? n + 12 : n)}:00` });
    },
  ),
  rule(
    `(?<mod>${PART_OF})?(?:(?<pull>last|this|next) )?(?<name>${Object.keys(HOLIDAYS)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/\./g, "\\.").replace(/'/g, "['’]"))
      .join("|")})(?:,? (?<year>${YEAR}))?`,
    (g, { after, words, before }) => {
      const name = (g["name"] ?? "").toLowerCase().replace(/’/g, "'");
      if (!/[A-Z]/.test(g["name"] ?? "") && name !== "the new year") return null;
      if (name === "the new year" && /[A-Z]/.test(words) && /^['’]s/.test(after)) return null;
      if (
        /^ (?:Island|Islands|Rising|tree|trees|card|carol|egg|bunny|present|gift|market|song|dinner|Carol|Offensive)/.test(after) &&
        name !== "easter"
      )
        return null;
      if (name === "easter" && (/^ (?:Island|egg|bunny)/.test(after) || /\bof $/.test(before))) return null;
      const pull = g["pull"]?.toLowerCase();
      const meaning = calendar(
        parts({ holiday: name, year: g["year"] ? Number(g["year"]) : undefined }),
        pull === "last" ? "past" : pull === "next" ? "future" : pull === "this" ? "this" : undefined,
      );
      return reading(meaning, { mod: modOf(g["mod"]) });
    },
  ),
  rule(`(?<name>${Object.keys(NAMED_DAYS).join("|")})`, (g, { words }) => {
    const day = NAMED_DAYS[(g["name"] ?? "").toLowerCase()];
    return day && /^[DV]/.test(words) ? reading(calendar({ ...day })) : null;
  }),
];
