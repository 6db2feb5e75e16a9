import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder = "";
let tarball = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-pack-"));
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder]);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  const modules = join(folder, "node_modules");
  execFileSync("mkdir", ["-p", join(modules, "readout")]);
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "readout"), "--strip-components=1"]);
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  // The packed package finds its runtime dependencies, and nothing else, where npm would put them.
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, { dev?: boolean }> };
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "" || entry.dev || !path.startsWith("node_modules/")) continue;
    const name = path.slice("node_modules/".length);
    if (name.includes("node_modules/")) continue;
    execFileSync("mkdir", ["-p", join(modules, name, "..")]);
    execFileSync("sh", ["-c", `[ -d "$1" ] && cp -R "$1" "$2" || true`, "sh", resolve(path), join(modules, name)]);
  }
  expect(Object.keys(manifest.dependencies).length).toBeGreaterThan(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed package", () => {
  test("every export can be imported and has types", () => {
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string | { types: string }> };
    const names = Object.keys(manifest.exports).filter((name) => !name.includes("*") && name !== "./package.json");
    const program = join(folder, "import.mjs");
    writeFileSync(
      program,
      `for (const name of ${JSON.stringify(names)}) { const room = await import("readout" + name.slice(1)); console.log(name, Object.keys(room).length); }`,
    );
    const printed = execFileSync(process.execPath, [program], { cwd: folder, encoding: "utf8" }).trim().split("\n");
    expect(printed.map((line) => line.split(" ")[0])).toEqual(names);
    for (const name of names) {
      const target = manifest.exports[name];
      if (typeof target === "object") expect(statSync(join(folder, "node_modules/readout", target.types)).size).toBeGreaterThan(0);
    }
  });

  test("rooms for browsers reach nothing of Node", () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/\bfrom "([^"]+)"|\bimport "([^"]+)"/g)) {
        if (target.startsWith(".")) visit(join(file, "..", target));
        else expect([file, target]).not.toEqual([file, expect.stringMatching(/^node:|^commander$|^piscina$/)]);
      }
    };
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, { default: string }> };
    for (const room of ["extract", "language", "events", "statements", "figures", "stories", "compare", "code"])
      visit(join(folder, "node_modules/readout", manifest.exports[`./${room}`]?.default ?? ""));
    expect(seen.size).toBeGreaterThan(200);
  });

  test("the command line runs from it", () => {
    const printed = execFileSync(process.execPath, [join(folder, "node_modules/readout/dist/cli/main.js"), "try"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(printed).toBe(readFileSync("examples/expected/readouts.txt", "utf8"));
  });

  test("no runtime dependency has an install script", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>;
    };
    const bad = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript && !entry.dev);
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  test("models stay within 16 MB", () => {
    const models = readdirSync("data/models").filter((name) => name.endsWith(".bin"));
    const bytes = models.reduce((sum, name) => sum + statSync(join("data/models", name)).size, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(16 * 1024 * 1024);
  });
});
