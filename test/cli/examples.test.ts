import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

describe("examples", () => {
  // Examples import `readout` by its package name, which Node resolves to this package's built files.
  test.each(readdirSync("examples").filter((name) => name.endsWith(".ts")))("%s runs and prints something", (name) => {
    const printed = execFileSync(process.execPath, ["--import", "tsx", `examples/${name}`], { encoding: "utf8" });
    expect(printed.length).toBeGreaterThan(20);
  });
});
