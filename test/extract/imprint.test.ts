import { describe, expect, it } from "vitest";
import { extractArticle, extractOutput } from "../../src/extract/index.js";

const BODY =
  "A passenger ferry ran aground on a reef before dawn, the coast guard said.\n\nRescue boats had pulled 186 survivors from the water by noon, it said.";

describe("lines that name the publisher and the day above a plain text", () => {
  it.each([
    ["Manila Tribune, May 15, 2023", "Manila Tribune", "2023-05-15"],
    ["Radio Visayas, 15 May 2023", "Radio Visayas", "2023-05-15"],
    ["The Guardian | Tuesday 12 March 2024 14:05 GMT", "The Guardian", "2024-03-12T14:05:00Z"],
    ["March 12, 2024 — Reuters", "Reuters", "2024-03-12"],
    ["Coastal Wire (2021-05-03)", "Coastal Wire", "2021-05-03"],
    ["Ministry of Foreign Affairs of Japan, 4 April 2022", "Ministry of Foreign Affairs of Japan", "2022-04-04"],
    ["Geneva, 5 March 2024", null, "2024-03-05"],
    ["Addis Ababa, Ethiopia, 3 June 2020", null, "2020-06-03"],
  ])("%s", (line, outlet, published) => {
    const text = `Ferry hits reef off Siquijor\n${line}\n\n${BODY}`;
    const article = extractArticle({ id: "t", text });
    expect(extractOutput(article)).toMatchObject({ title: "Ferry hits reef off Siquijor", outlet, published });
    expect(article.removed.map(({ reason }) => reason)).toEqual(["timestamp"]);
    expect(article.text.endsWith(BODY)).toBe(true);
  });

  it.each(["Protests in Lyon, 3 May 2021", "Storm kills 14, May 3, 2021", "Fire at Plant Kills Nine, Police Say on May 3, 2021"])(
    "leaves the headline %s",
    (line) => {
      expect(extractOutput(extractArticle({ id: "t", text: `${line}\n\n${BODY}` }))).toMatchObject({ title: line, outlet: null });
    },
  );

  it("leaves a lone name and day as the title", () => {
    expect(extractOutput(extractArticle({ id: "t", text: `Addis Ababa, 3 June 2020\n\n${BODY}` }))).toMatchObject({
      title: "Addis Ababa, 3 June 2020",
    });
  });
});
