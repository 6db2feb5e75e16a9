import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../src/extract/guess-language.js";

describe("guessLanguage", () => {
  it.each([
    [
      "a short text",
      "Al menos 16 personas murieron y otras 13 siguen desaparecidas tras el naufragio, informó la guardia costera.",
      undefined,
      "es",
    ],
    ["a page that says what it is not", "El presidente dijo que no habrá elecciones.", "en", "es"],
    [
      "a page in English within a Spanish frame",
      "The ministers met on Tuesday in Geneva, and both said that it had been a good day.",
      "es",
      "en",
    ],
    ["too little: what the page says", "12345", "fr", "fr"],
    ["too little, and nothing said", "Osthavn", undefined, "und"],
  ])("%s", (_, text, declared, language) => {
    expect(guessLanguage(text, declared)).toBe(language);
  });
});
