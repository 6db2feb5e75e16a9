import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Models } from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import type { FoundStatements } from "../../src/statements/index.js";
import { sharedPath } from "../shared.js";
import { read } from "./read.js";

interface Fact {
  readonly id: string;
  readonly evidence: readonly { readonly seed: string; readonly start: number; readonly end: number; readonly role: string }[];
}

const path = sharedPath("seeds/gold.json");

describe.skipIf(path === null)("the two accounts of one call (needs ../shared)", () => {
  const texts: Record<string, string> = {};
  const found: Record<string, FoundStatements> = {};
  let facts: readonly Fact[] = [];
  beforeAll(async () => {
    const models: Models = await loadNodeModels();
    facts = (JSON.parse(readFileSync(path ?? "", "utf8")) as { facts: readonly Fact[] }).facts;
    for (const seed of ["nikkei", "japantimes"]) {
      texts[seed] = readFileSync(sharedPath(`seeds/${seed}.txt`) ?? "", "utf8");
      found[seed] = read(texts[seed] ?? "", models, "2017-04-06");
    }
  });

  /** The statement outside all others whose words best cover the evidence of a fact. */
  const statementOf = (id: string, seed: string, nested = false) => {
    const evidence = facts.find((f) => f.id === id)?.evidence.find((e) => e.seed === seed && e.role === "main");
    if (!evidence) throw new Error(`${id} has no evidence in ${seed}`);
    const share = (s: { start: number; end: number }): number => Math.min(s.end, evidence.end) - Math.max(s.start, evidence.start);
    return (found[seed]?.statements ?? [])
      .filter(
        (s) =>
          (s.within !== undefined) === nested &&
          share(s.quote) > 0.4 * Math.min(evidence.end - evidence.start, s.quote.end - s.quote.start),
      )
      .sort((a, b) => share(b.quote) - share(a.quote))[0];
  };

  it.each([
    ["F14", "japantimes", "direct", /official/, "briefing"],
    ["F51", "japantimes", "direct", /Abe$/, undefined],
    ["F52", "japantimes", "direct", /Abe$/, undefined],
    ["F11", "japantimes", "mixed", /Abe$/, undefined],
    ["F26", "japantimes", "direct", /Abe$/, undefined],
    ["F28", "japantimes", "mixed", /officials$/, undefined],
    ["F08", "japantimes", "indirect", /official$/, undefined],
    ["F57", "japantimes", "mixed", /official$/, undefined],
    ["F36", "japantimes", "indirect", /China/, undefined],
    ["F17", "nikkei", "indirect", /official$/, undefined],
    ["F26", "nikkei", "mixed", /Trump$/, undefined],
    ["F34", "nikkei", "direct", /Trump$/, "interview"],
    ["F38", "nikkei", "direct", /Hua Chunying$/, undefined],
    ["F40", "nikkei", "direct", /Hua Chunying$/, undefined],
    ["F44", "nikkei", "indirect", /watchers$/, undefined],
    ["F48", "nikkei", "direct", /Abe$/, undefined],
  ] as const)("%s in %s", (id, seed, kind, speaker, channel) => {
    const statement = statementOf(id, seed);
    expect(statement).toBeDefined();
    expect(statement?.kind).toBe(kind);
    expect(statement?.speakerName).toMatch(speaker);
    expect(statement?.channel).toBe(channel);
  });

  it("tells who told which outlet, and to whom", () => {
    expect(statementOf("F34", "nikkei")?.via).toBe("Financial Times");
    expect(statementOf("F38", "nikkei")?.audience).toBe("reporters");
    expect(statementOf("F38", "nikkei")?.when?.iso).toBe("2017-04-05");
  });

  it("puts Trump inside Abe, and Trump inside the official", () => {
    const inAbe = statementOf("F26", "japantimes", true);
    expect(inAbe?.speakerName).toMatch(/Trump$/);
    expect(found.japantimes?.statements[inAbe?.within ?? -1]?.speakerName).toMatch(/Abe$/);
    const inOfficial = statementOf("F17", "nikkei", true);
    expect(inOfficial?.speakerName).toMatch(/Trump$/);
    expect(found.nikkei?.statements[inOfficial?.within ?? -1]?.anonymous?.role).toBe("government official");
  });

  it("keeps each account's unnamed official one, and the two apart by role", () => {
    const officials = (found.japantimes?.statements ?? []).filter(
      (s) => s.anonymous && s.party?.country === "JPN" && /official$/.test(s.anonymous.role),
    );
    expect(officials.length).toBeGreaterThanOrEqual(4);
    expect(new Set(officials.map((s) => s.party?.entity)).size).toBe(1);
    expect(officials[0]?.anonymous).toMatchObject({ role: "senior official", affiliation: "Japanese", number: 1 });
    expect(statementOf("F17", "nikkei")?.anonymous).toMatchObject({ role: "government official", affiliation: "Japanese", number: 1 });
  });

  it.each([
    ["F10", "japantimes", "promise", ["Abe", "Trump"], []],
    ["F57", "japantimes", "promise", ["Trump"], ["JPN"]],
    ["F58", "japantimes", "promise", ["Trump"], ["JPN"]],
    ["F59", "japantimes", "obligation", ["United States"], ["JPN"]],
    ["F60", "japantimes", "obligation", ["Japan"], ["USA"]],
    ["F17", "nikkei", "assurance", ["Trump"], ["JPN"]],
    ["F34", "nikkei", "promise", ["Trump"], []],
  ] as const)("finds the commitment of %s", (id, seed, kind, who, whom) => {
    const evidence = facts.find((f) => f.id === id)?.evidence.find((e) => e.seed === seed && e.role === "main");
    const commitment = (found[seed]?.commitments ?? []).find(
      (c) =>
        c.kind === kind &&
        evidence !== undefined &&
        Math.min(c.end, evidence.end) - Math.max(c.start, evidence.start) > 0.5 * Math.min(evidence.end - evidence.start, c.end - c.start),
    );
    expect(commitment).toBeDefined();
    for (const name of who) expect(commitment?.who.some((p) => p.name.endsWith(name))).toBe(true);
    expect(commitment?.who).toHaveLength(who.length);
    for (const country of whom) expect(commitment?.whom.some((p) => p.country === country)).toBe(true);
    if (id === "F34" || id === "F59") expect(commitment?.condition).toBeDefined();
    if (id === "F17") expect(commitment?.due?.iso).toBe("2017-04-06/2017-04-07");
  });
});
