import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countries,
  foldText,
  gazetteer,
  genderOfName,
  knownActors,
  lookupActor,
  lookupCountry,
  lookupOffice,
  lookupPlace,
  lookupRole,
  parseActors,
  roleCount,
} from "../../src/knowledge/index.js";
import { people } from "../../src/knowledge/lookup-actor.js";

describe("lookupCountry", () => {
  it.each([
    ["Japan", "JPN", "name"],
    ["Burma", "MMR", "name"],
    ["the Ivory Coast", "CIV", "name"],
    ["Côte d’Ivoire", "CIV", "name"],
    ["the Soviet Union", "RUS", "name"],
    ["U.K.", "GBR", "name"],
    ["GERMANY", "DEU", "name"],
    ["Japanese", "JPN", "adjective"],
    ["Iraqis", "IRQ", "people"],
    ["Frenchmen", "FRA", "people"],
    ["Filipinos", "PHL", "people"],
    ["Beijing", "CHN", "capital"],
    ["Kiev", "UKR", "capital"],
    ["the Kremlin", "RUS", "metonym"],
    ["Downing Street", "GBR", "metonym"],
    ["the White House", "USA", "metonym"],
    ["Foggy Bottom", "USA", "metonym"],
    ["Élysée", "FRA", "metonym"],
    ["Blue House", "KOR", "metonym"],
  ])("%s is %s by %s", (name, code, via) => {
    const hit = lookupCountry(name);
    expect([hit?.country.code, hit?.via]).toEqual([code, via]);
  });

  it.each(["us", "Smith", "", "turkey sandwich", "march"])("%j is no country", (name) => expect(lookupCountry(name)).toBeUndefined());

  it("marks names that may be something else", () => {
    expect(lookupCountry("Georgia")?.ambiguous).toBe(true);
    expect(lookupCountry("Norway")?.ambiguous).toBe(false);
  });

  it("has every code once", () => {
    const codes = countries().map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(230);
    for (const one of countries()) expect(one.code + one.alpha2).toMatch(/^[A-Z]{5}$/);
  });
});

describe("lookupActor", () => {
  it.each([
    ["Abe", "2017-04-06", "prime minister", "JPN"],
    ["Abe Shinzo", "2017-04-06", "prime minister", "JPN"],
    ["Xi", "2017-04-06", "president", "CHN"],
    ["Trump", "2017-04-06", "president", "USA"],
    ["Bush", "2005-03-01", "president", "USA"],
    ["Kim Jong Un", "2019-06-30", "leader", "PRK"],
    ["Erdogan", "2010-05-01", "prime minister", "TUR"],
    ["Erdoğan", "2018-05-01", "president", "TUR"],
    ["Volodymyr Zelenskyy", "2023-01-01", "president", "UKR"],
    ["Guterres", "2020-01-01", "secretary-general", undefined],
  ])("%s on %s: %s of %s", (name, date, role, country) => {
    const hit = lookupActor(name, date);
    expect([hit?.actor.role, hit?.actor.country, hit?.former]).toEqual([role, country, false]);
  });

  it("knows that an office is over", () => {
    expect(lookupActor("Barack Obama", "2017-04-06")?.former).toBe(true);
    expect(lookupActor("Obama", "2017-04-06")?.actor.id).toBe("person:barack-obama");
  });

  it("uses the text's country to tell namesakes apart", () => {
    expect(lookupActor("Lee", "2010-01-01", { country: "KOR" })?.actor.name).toBe("Lee Myung-bak");
    expect(lookupActor("Lee", "2010-01-01", { country: "SGP" })?.actor.name).toBe("Lee Hsien Loong");
  });

  it.each([
    ["UN", undefined, "IGO"],
    ["Nato", undefined, "IGO"],
    ["Hezbollah", "LBN", "REB"],
    ["Hizbullah", "LBN", "REB"],
    ["IDF", "ISR", "MIL"],
    ["Financial Times", "GBR", "JRN"],
    ["Gazprom", "RUS", "BUS"],
    ["Red Cross", undefined, "NGO"],
  ])("%s: %s %s", (name, country, sector) => {
    const hit = lookupActor(name);
    expect([hit?.actor.country, hit?.actor.sectors[0]]).toEqual([country, sector]);
  });

  it("dates bodies too", () => {
    expect(lookupActor("Taliban", "2010-01-01")?.actor.sectors).toEqual(["REB"]);
    expect(lookupActor("Taliban", "2023-01-01")?.actor.sectors).toEqual(["GOV"]);
  });

  it("has well-formed terms", () => {
    for (const one of people()) {
      expect(one.name).not.toBe("");
      expect(one.role, one.name).toBeTruthy();
      for (const date of [one.from, one.to]) if (date !== undefined) expect(date, one.name).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
      if (one.from !== undefined && one.to !== undefined) expect(one.from < one.to, one.name).toBe(true);
      if (one.country !== undefined) expect(lookupOfficeCountry(one.country), one.name).toBe(true);
    }
  });

  it("covers heads of 60 countries and more", () => {
    const heads = new Set(
      people()
        .filter((one) => one.sectors.includes("GOV"))
        .map((one) => one.country),
    );
    expect(heads.size).toBeGreaterThan(60);
  });
});

const lookupOfficeCountry = (code: string): boolean => countries().some((one) => one.code === code);

describe("lookupOffice", () => {
  it.each([
    ["foreign minister", "JPN", "2017-04-06", "Fumio Kishida"],
    ["secretary of state", "USA", "2017-04-06", "Rex Tillerson"],
    ["president", "FRA", "2018-01-01", "Emmanuel Macron"],
    ["leader", "PRK", "2005-01-01", "Kim Jong-il"],
    ["chancellor", "DEU", "2010-01-01", "Angela Merkel"],
    ["premier", "CHN", "2015-01-01", "Li Keqiang"],
    ["king", "JOR", "2015-01-01", "King Abdullah II"],
    ["defence secretary", "GBR", "2021-01-01", "Ben Wallace"],
  ])("%s of %s on %s: %s", (role, country, date, name) => expect(lookupOffice(role, country, date)?.name).toBe(name));
});

describe("lookupRole", () => {
  it.each([
    ["foreign minister", "GOV", "person"],
    ["soldiers", "MIL", "person"],
    ["police", "COP", "group"],
    ["rebels", "REB", "person"],
    ["protesters", "CVL", "person"],
    ["spokesmen", "GOV", "person"],
    ["lawmaker", "LEG", "person"],
    ["judges", "JUD", "person"],
    ["diplomat", "GOV", "person"],
    ["reporters", "JRN", "person"],
    ["opposition leader", "OPP", "person"],
    ["refugees", "REF", "person"],
    ["Aid Workers", "NGO", "person"],
  ])("%s: %s, %s", (noun, sector, denotes) => expect(lookupRole(noun)).toMatchObject({ sector, denotes }));

  it("has 600 nouns and more", () => expect(roleCount()).toBeGreaterThanOrEqual(600));
  it("knows people without a sector", () => expect(lookupRole("lawyer")?.sector).toBeUndefined());
  it.each(["table", "", "missile"])("%j is no role", (noun) => expect(lookupRole(noun)).toBeUndefined());
});

describe("lookupPlace", () => {
  it.each([
    ["Florida", "region", "USA"],
    ["Tokyo", "city", "JPN"],
    ["MOSCOW", "city", "RUS"],
    ["Gaza Strip", "region", "PSE"],
    ["Mar-a-Lago", "point", "USA"],
    ["Sea of Japan", "sea", undefined],
    ["New York", "city", "USA"],
    ["Yongbyon", "point", "PRK"],
    ["Xinjiang", "region", "CHN"],
  ])("%s is a %s of %s", (name, kind, country) => {
    const place = lookupPlace(name)[0];
    expect([place?.kind, place?.country]).toEqual([kind, country]);
  });

  it("prefers a given country", () => expect(lookupPlace("Birmingham", "USA")[0]?.country).toBe("USA"));
  it("puts the larger first", () => expect(lookupPlace("Birmingham")[0]?.country).toBe("GBR"));
});

describe("parseActors", () => {
  const own = parseActors(
    "name\tnames\n# ours\nJane Roe\tRoe|J. Roe\tPER\tAUS\tGOV\tforeign minister\t2025-05-01\t2026-01-01\nHarbour Union\tHU\tORG\tFrance\tLAB",
  );

  it("reads people and bodies", () => {
    expect(own.actors).toHaveLength(2);
    expect(own.named("roe")).toEqual([]);
    expect(own.named("Roe")[0]).toMatchObject({ id: "person:jane-roe", country: "AUS", from: "2025-05-01" });
    expect(own.named("HU")[0]).toMatchObject({ country: "FRA", sectors: ["LAB"], type: "ORG" });
  });

  it("goes before the package's table, within its dates", () => {
    expect(lookupOffice("foreign minister", "AUS", "2025-06-01", own)?.name).toBe("Jane Roe");
    expect(lookupOffice("foreign minister", "AUS", "2026-06-01", own)?.name).toBe("Penny Wong");
    expect(lookupActor("Roe", "2025-06-01", { actors: own })?.former).toBe(false);
    expect(lookupActor("Roe", "2026-06-01", { actors: own })?.former).toBe(true);
    const override = parseActors("Shinzo Abe\tAbe\tPER\tJPN\tBUS\tbaker");
    expect(lookupActor("Abe", "2017-04-06", { actors: override })?.actor.role).toBe("baker");
  });

  it.each(["\tx", "A\t\tCAT", "A\t\tPER\tAtlantis", "A\t\tPER\tAUS\tGOV\tx\tMay 2020"])("refuses %j", (row) => {
    expect(() => parseActors(row)).toThrow(/actors, row 1/);
  });
});

describe("tables", () => {
  it("tell genders", () => {
    expect(genderOfName("Angela")).toBe("female");
    expect(genderOfName("Volodymyr")).toBe("male");
    expect(genderOfName("Kim")).toBeUndefined();
  });

  it("have ids once per body", () => {
    const bodies = knownActors().actors.filter((one) => one.type === "ORG" && one.to === undefined);
    const seen = new Map<string, string>();
    for (const one of bodies) {
      expect(seen.get(one.id) ?? one.name, one.id).toBe(one.name);
      seen.set(one.id, one.name);
    }
  });

  it("make a gazetteer", () =>
    expect(
      gazetteer()
        .get("North")
        ?.map((one) => one.name),
    ).toContain("North Korea"));

  it("fold unit for unit", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => foldText(text).length === text.length));
  });
});
