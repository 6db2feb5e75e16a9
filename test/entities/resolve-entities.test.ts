import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../src/core/index.js";
import { parseActors } from "../../src/knowledge/index.js";
import {
  annotate,
  documentOf,
  entityAt,
  type Models,
  partiesOf,
  resolveEntities,
  resolvePlaces,
  treeOf,
} from "../../src/language/index.js";
import { loadNodeModels } from "../../src/pipeline/node-models.js";
import { plainArticle } from "../../src/text/index.js";
import { sharedPath } from "../shared.js";

let models: Models;
beforeAll(async () => {
  models = await loadNodeModels();
});

const read = (text: string, published = "2017-04-06", actors?: string): Document =>
  resolvePlaces(
    resolveEntities(
      documentOf(plainArticle({ id: "t", text, published }), annotate(text, models), "test"),
      actors === undefined ? {} : { actors: parseActors(actors) },
    ),
  );

/** The entity of the last mention with these words. */
function entityOf(document: Document, words: string) {
  const mention = [...document.mentions]
    .reverse()
    .find((one) => document.text.slice(one.start, one.end).toLowerCase() === words.toLowerCase());
  return mention && document.entities[mention.entity];
}

/** Parties of the phrase whose head is the last row with this form. */
function partiesAt(document: Document, form: string) {
  return partiesOf(document, document.tokens.form.lastIndexOf(form));
}

describe("people and bodies of joined countries", () => {
  it.each([
    ["The presidents of Chile and Peru met in Oslo.", "presidents", ["CHL", "PER"]],
    ["The foreign ministers of France, Germany and Poland warned of delays.", "ministers", ["FRA", "DEU", "POL"]],
    ["Chilean and Peruvian officials met in Oslo.", "officials", ["CHL", "PER"]],
    ["The governments of Chile and Peru signed a pact.", "governments", ["CHL", "PER"]],
    ["Chilean officials in Peru and Bolivia waited.", "officials", ["CHL"]],
  ])("%s", (text, word, countries) => {
    expect(partiesAt(read(text), word).map((party) => party.country)).toEqual(countries);
  });

  it("knows them again", () => {
    const document = read("Chilean and Peruvian officials met in Oslo. The officials agreed.");
    expect(partiesAt(document, "officials").map((party) => party.country)).toEqual(["CHL", "PER"]);
  });

  it("names who held the offices on the day", () => {
    expect(partiesAt(read("The presidents of France and Russia spoke.", "2023-05-05"), "presidents").map((party) => party.name)).toEqual([
      "Emmanuel Macron",
      "Vladimir Putin",
    ]);
  });
});

describe("linking of names", () => {
  it.each([
    ["Japanese Prime Minister Shinzo Abe spoke to reporters.", "Shinzo Abe", "person:shinzo-abe", "JPN", "GOV"],
    ["Abe Shinzo spoke to reporters in Tokyo.", "Abe Shinzo", "person:shinzo-abe", "JPN", "GOV"],
    ["Former U.S. President Barack Obama praised the deal.", "Barack Obama", "person:barack-obama", "USA", "ELI"],
    ["Chinese Foreign Ministry spokeswoman Lin Mei told reporters that talks would go on.", "Lin Mei", undefined, "CHN", "GOV"],
    ["The Hamas group fired rockets at Ashkelon.", "Hamas", "org:hamas", "PSE", "REB"],
    ["The U.N. said it would send food.", "U.N.", "org:united-nations", undefined, "IGO"],
  ])("%s", (text, words, id, country, sector) => {
    const entity = entityOf(read(text), words);
    expect([entity?.id, entity?.country, entity?.sectors[0]]).toEqual([id, country, sector]);
  });

  it.each([
    ["President Sisi arrived in Riyadh.", "2016-05-05", "Sisi", "person:abdel-fattah-al-sisi"],
    ["President Assad said no.", "2016-05-05", "Assad", "person:bashar-al-assad"],
    ["Prime Minister Vajpayee flew to Lahore.", "1999-02-20", "Vajpayee", "person:atal-bihari-vajpayee"],
    ["Rebel leader Foday Sankoh was held.", "1998-05-05", "Foday Sankoh", "person:foday-sankoh"],
    ["The ONLF attacked an oil field.", "2007-04-24", "ONLF", "org:onlf"],
    ["The UN Human Rights Commission met in Geneva.", "2003-04-06", "UN Human Rights Commission", "org:un-human-rights-commission"],
  ])("%s", (text, day, words, id) => expect(entityOf(read(text, day), words)?.id).toBe(id));

  it("takes bodies of unions of states for such by their first words", () => {
    expect(entityOf(read("He led the European Bureau of Standards."), "European Bureau of Standards")?.sectors).toContain("IGO");
  });

  it("reads a capital as the government, and as a town after a preposition of place", () => {
    const document = read("Tokyo urged Beijing to act. The minister spoke in Tokyo on Friday.");
    expect(entityAt(document, 0)?.id).toBe("country:JPN");
    expect(entityOf(document, "Tokyo")?.id).toBe("place:JPN:Tokyo");
  });

  it('reads "the North" as North Korea only beside a Korea', () => {
    expect(entityOf(read("North Korea fired a missile. Seoul condemned the North."), "North")?.id).toBe("country:PRK");
    expect(entityOf(read("Snow fell in the North on Monday."), "North")?.id).not.toBe("country:PRK");
  });

  it("joins family names, misspellings and names behind a hyphen to their bearer", () => {
    const document = read("U.S. President Donald Trump met Chinese President Xi Jinping. On Monday Tump praised the Xi-Trump meeting.");
    expect(entityOf(document, "Tump")?.name).toBe("Donald Trump");
    expect(entityOf(document, "Trump")?.name).toBe("Donald Trump");
    expect(entityOf(document, "Xi")?.id).toBe("person:xi-jinping");
  });

  it("puts a user's actors first, within their dates", () => {
    const table = "Mara Lund\tLund\tPER\tNOR\tGOV\tforeign minister\t2017-01-01\t2018-01-01";
    expect(entityOf(read("Mara Lund flew to Oslo.", "2017-04-06", table), "Mara Lund")?.country).toBe("NOR");
    expect(entityOf(read("Mara Lund flew to Oslo.", "2019-04-06", table), "Mara Lund")?.sectors).toEqual(["ELI"]);
  });
});

describe("bodies called by a noun", () => {
  const wordsOf = (text: string, name: string): readonly string[] => {
    const document = read(text);
    const entity = document.entities.find((one) => one.name === name);
    return (entity?.mentions ?? []).map((at) => document.text.slice(document.mentions[at]?.start, document.mentions[at]?.end));
  };

  it.each([
    ["Tarvo Lines denied the charge: the ferry may carry 230 people, the company said.", "Tarvo Lines", "the company"],
    ["Tranvex has cut 400 jobs. The company said demand was weak.", "Tranvex", "The company"],
    ["Sky Wings Airlines cancelled 20 flights. The carrier blamed the weather.", "Sky Wings Airlines", "The carrier"],
    ["Northgate Bank failed on Friday. The lender had 20 branches.", "Northgate Bank", "The lender"],
    ["The BBC reported the news. The broadcaster said it had a copy.", "BBC", "The broadcaster"],
    ["Seven die; company's fleet grounded\n\nTarvo Lines ran the ferry. Nobody was hurt, the company said.", "Tarvo Lines", "the company"],
    ["Tarvo Lines runs five ships. All of Tarvo's ships are old.", "Tarvo Lines", "Tarvo"],
  ])("%s", (text, name, words) => expect(wordsOf(text, name)).toContain(words));

  it.each([
    ["Northgate Bank failed on Friday. The central bank was told.", "Northgate Bank", "The central bank"],
    ["Alder and Brix fell. The company said nothing. Corvo rose.", "Corvo", "The company"],
  ])("%s not", (text, name, words) => expect(wordsOf(text, name)).not.toContain(words));
});

describe("sectors of bodies and crews", () => {
  it.each([
    ["He sued Tarvo Lines in May.", "Tarvo Lines", "BUS"],
    ["The Democratic Front complained of fraud.", "Democratic Front", "PTY"],
    ["The company's fleet was grounded.", "The company's fleet", "BUS"],
    ["The fleet of the navy sailed on Monday. Russia's fleet sailed.", "Russia's fleet", "MIL"],
    ["The captain of the ferry was held.", "The captain", "LAB"],
    ["A ferry sank on Sunday. The captain was held.", "The captain", "LAB"],
    ["The army lost a ferry on Sunday. The captain was held.", "The captain", "MIL"],
    ["The airline's pilots went on strike.", "The airline's pilots", "LAB"],
  ])("%s", (text, words, sector) => expect(entityOf(read(text), words)?.sectors[0]).toBe(sector));

  it("takes ships and bodies found for no body or place", () => {
    const document = read("The Santa Rosalia, an inter-island ferry, sank. Nine bodies were recovered.");
    expect(entityOf(document, "Santa Rosalia")?.type).toBe("MISC");
    expect(document.mentions.map((one) => document.text.slice(one.start, one.end))).not.toContain("Nine bodies");
  });

  it("takes an acronym that acts for a body", () => {
    expect(entityOf(read("The OXLF attacked an oil field."), "OXLF")?.type).toBe("ORG");
    expect(entityOf(read("The GDP fell by a tenth."), "GDP")).toBeUndefined();
  });
});

describe("coreference", () => {
  it("keeps two officials apart that are introduced apart", () => {
    const document = read(
      "A Japanese official said talks had failed. A French official said they had not. The Japanese official gave no details.",
    );
    const officials = document.entities.filter((one) => one.anonymous && one.role === "official");
    expect(officials.map((one) => one.country)).toEqual(["JPN", "FRA"]);
    expect(entityOf(document, "The Japanese official")?.country).toBe("JPN");
  });

  it("takes the two leaders for those who met", () => {
    const document = read("Angela Merkel met Emmanuel Macron in Berlin. The two leaders agreed to meet again.");
    const members = entityOf(document, "The two leaders")?.members?.map((index) => document.entities[index]?.name);
    expect([...(members ?? [])].sort()).toEqual(["Angela Merkel", "Emmanuel Macron"]);
  });

  it("finds the office holder of the day behind a description", () => {
    expect(entityOf(read("The French president flew to Mali.", "2013-02-02"), "The French president")?.id).toBe("person:francois-hollande");
    expect(entityOf(read("The French president flew to Mali.", "2018-02-02"), "The French president")?.id).toBe("person:emmanuel-macron");
  });

  it("tells I and he in a quotation apart", () => {
    const document = read('Minister Lars Holt denied knowing Nils Berg. "I never met him," Holt said.');
    expect(entityOf(document, "I")?.name).toBe("Lars Holt");
    expect(entityOf(document, "him")?.name).toBe("Nils Berg");
  });

  it("takes nobody from set phrases", () => {
    const { mentions, text } = read("The ferry sank with 165 people on board. The company that runs it promised help.");
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).not.toContain("board");
  });

  it("gives a reason for every link", () => {
    for (const mention of read("Angela Merkel met Emmanuel Macron. She praised him.").mentions) expect(mention.reason).not.toBe("");
  });
});

describe("partiesOf", () => {
  it.each([
    ["Japan and China signed the deal.", "Japan", [["JPN"], ["CHN"]]],
    ["A group of Iraqi soldiers fled.", "group", [["IRQ", "MIL"]]],
    ["Japan's government protested.", "government", [["JPN", "GOV"]]],
    ["Thousands of Kenyan protesters marched.", "Thousands", [["KEN", "CVL"]]],
    ["Turkish police arrested a man.", "police", [["TUR", "COP"]]],
    ["Libyan leader Muammar Gaddafi resigned.", "Gaddafi", [["LBY", "GOV"]]],
    ["The missile fell into the sea.", "missile", []],
  ])("%s", (text, form, wanted) => {
    const document = read(text, "2009-01-01");
    expect(partiesAt(document, form).map((party) => [party.country, ...(party.sectors ?? [])])).toEqual(wanted);
  });

  it("gives the members of a group", () => {
    const document = read("Angela Merkel met Emmanuel Macron in Berlin. The two leaders agreed to meet again.");
    expect(partiesAt(document, "leaders").map((party) => party.name)).toEqual(["Angela Merkel", "Emmanuel Macron"]);
  });

  it("has nobody for rows outside", () => expect(partiesOf(read("They met."), 99)).toEqual([]));
});

describe("resolvePlaces", () => {
  it.each([
    ["Soldiers clashed with rebels near Mosul on Sunday.", [["Mosul", "IRQ", "city"]]],
    [
      "The leaders will meet at Mar-a-Lago in Florida.",
      [
        ["Mar-a-Lago", "USA", "point"],
        ["Florida", "USA", "region"],
      ],
    ],
    ["The missile fell into the Sea of Japan.", [["Sea of Japan", undefined, "region"]]],
    ["TOKYO -- The cabinet resigned on Monday.", []],
    ["Beijing rejected the offer.", []],
  ])("%s", (text, wanted) => {
    expect(read(text).places.map((place) => [place.name, place.country, place.precision])).toEqual(wanted);
  });

  it("gives no position for regions and countries", () => {
    for (const place of read("Fighting went on in Iraq, in Florida and in Paris.").places) {
      expect(place.lat === undefined).toBe(place.precision !== "city" && place.precision !== "point");
    }
  });
});

describe("laws", () => {
  it("never throws, keeps text order and indices", () => {
    const words = fc.constantFrom(
      "Abe",
      "the",
      "president",
      "he",
      "said",
      "Tokyo",
      '"',
      "“",
      "\u0000",
      "\ud800",
      "🙂",
      "and",
      ".",
      "Mr.",
      "North",
      "-",
      "Xi",
      "officials",
      "\n\n",
      "of",
      "we",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const document = read(list.join(" "));
        let before = 0;
        for (const mention of document.mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(before);
          before = mention.start;
          expect(document.entities[mention.entity]?.index).toBe(mention.entity);
        }
        for (const entity of document.entities) for (const at of entity.mentions) expect(document.mentions[at]?.entity).toBe(entity.index);
        const tree = treeOf(document.tokens);
        for (let row = 0; row < document.tokens.length; row++) partiesOf(document, tree.conjuncts(row)[0] ?? row);
      }),
      { numRuns: 60 },
    );
  });

  it("takes time in proportion to the text", () => {
    const paragraph = "Ana Costa met Rui Lima in Lisbon. She said the two officials had agreed. A senior official praised her. ";
    const time = (times: number): number => {
      const text = paragraph.repeat(times);
      const document = documentOf(plainArticle({ id: "t", text }), annotate(text, models), "test");
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const from = process.cpuUsage().user;
        resolveEntities(document);
        least = Math.min(least, process.cpuUsage().user - from);
      }
      return least;
    };
    time(20);
    expect(time(240)).toBeLessThan(time(40) * 6 * 5 + 50_000);
  });
});

describe.skipIf(sharedPath("seeds/gold.json") === null)("the two accounts (needs ../shared)", () => {
  it("has nobody but North Korea behind Pyongyang", () => {
    const document = read(readFileSync(sharedPath("seeds/japantimes.txt") ?? "", "utf8"));
    expect(entityOf(document, "Pyongyang")?.id).toBe("country:PRK");
    expect(entityOf(document, "The two leaders")?.members).toHaveLength(2);
  });
});
