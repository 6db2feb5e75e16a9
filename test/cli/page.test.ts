import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readout } from "./run.js";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? "" : "needs /usr/bin/chromium";

describe.skipIf(skip !== "")(`the page in headless Chromium${skip === "" ? "" : ` (skipped: ${skip})`}`, () => {
  let folder = "";
  let browser: Browser;
  const file = (): string => join(folder, "report.html");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-page-"));
    expect((await readout(["try", "--news", "--html", file()])).code).toBe(0);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([390, 1280])("at %i pixels needs no sideways scrolling, and its rows stay rows", async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(pathToFileURL(file()).href);
    const wide = `[...document.querySelectorAll("main td")].filter((cell) => cell.getBoundingClientRect().right > innerWidth).length`;
    expect(await page.evaluate(wide)).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await page.locator("main").getByRole("rowheader").count()).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("prints dark on white, also for those who read light on dark", async () => {
    const page = await browser.newPage({ colorScheme: "dark" });
    await page.goto(pathToFileURL(file()).href);
    const brightness = `Math.max(...[...document.querySelectorAll("caption, .about, td")].flatMap((part) => getComputedStyle(part).color.match(/\\d+/g).slice(0, 3).map(Number)))`;
    expect(await page.evaluate(brightness)).toBeGreaterThan(200);
    await page.emulateMedia({ media: "print" });
    expect(await page.evaluate(brightness)).toBeLessThan(190);
    await page.close();
  });

  it("leads by keyboard from a cell to its words in the text", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file()).href);
    await page.locator("main td a").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate("location.hash")).toMatch(/^#t\d+-\d+$/);
    expect(await page.locator(".text .lit").count()).toBeGreaterThan(0);
    await page.close();
  });
});
