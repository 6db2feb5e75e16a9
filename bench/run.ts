import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Measure } from "./bench-set.js";
import { BENCH_SETS } from "./index.js";

/** usage: tsx bench/run.ts [SET...] [--verbose] [--gate] [--write] [--json]; `--write` keeps the figures in bench/results/SET.txt */
const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const gated = args.includes("--gate");
const kept = args.includes("--write");
const json = args.includes("--json");
const print = (text: string): void => {
  if (!json) process.stdout.write(text);
};
const names = args.filter((arg) => !arg.startsWith("--"));
const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const gate = JSON.parse(readFileSync(new URL("gate.json", import.meta.url), "utf8")) as Record<string, Record<string, number>>;

const unknown = names.filter((name) => !(name in BENCH_SETS));
if (unknown.length > 0) {
  process.stderr.write(
    `readout: CONFIG_OPTION: no such bench set: ${unknown.join(", ")}\n  The sets are ${Object.keys(BENCH_SETS).join(", ")}.\n`,
  );
  process.exit(1);
}

const show = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 2 ? 4 : 2));

/** The commit measured; unknown in an unpacked archive, which has no history. */
function commitName(): string {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
}
const commit = commitName();
const machine = `commit ${commit}; ${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}\n`;
print(machine);
const sets: object[] = [];
let below = 0;
for (const name of names.length > 0 ? names : Object.keys(BENCH_SETS)) {
  const set = await (BENCH_SETS[name] as NonNullable<(typeof BENCH_SETS)[string]>)();
  const missing = set.needs.filter((file) => !existsSync(shared + file));
  print(`\n${set.name}: ${set.title}\n`);
  if (missing.length > 0) {
    print(`  skipped: not there: ${missing.join(", ")}\n`);
    sets.push({ name: set.name, title: set.title, missing, measures: [] });
    continue;
  }
  const measures: readonly Measure[] = await set.run({ shared, verbose });
  sets.push({
    name: set.name,
    title: set.title,
    measures: measures.map((m) => ({ ...m, ...(gate[name]?.[m.name] === undefined ? {} : { floor: gate[name]?.[m.name] }) })),
  });
  const width = Math.max(...measures.map((m) => m.name.length));
  const lines: string[] = [];
  for (const measure of measures) {
    const floor = gate[name]?.[measure.name];
    const bad = floor !== undefined && (measure.lowerIsBetter ? measure.value > floor : measure.value < floor);
    if (bad) below++;
    const peers = Object.entries(measure.peers ?? {}).map(([peer, value]) => `${peer} ${show(value)}`);
    const notes = [measure.on, ...peers, ...(floor === undefined ? [] : [`floor ${show(floor)}${bad ? " BELOW" : ""}`])];
    lines.push(`  ${measure.name.padEnd(width)}  ${show(measure.value).padStart(9)}  ${notes.join("; ")}\n`);
  }
  print(lines.join(""));
  if (kept) {
    mkdirSync(new URL("results/", import.meta.url), { recursive: true });
    writeFileSync(new URL(`results/${name}.txt`, import.meta.url), `${machine}\n${set.name}: ${set.title}\n${lines.join("")}`);
  }
}
if (json) process.stdout.write(`${JSON.stringify({ machine: machine.trim(), sets }, null, 2)}\n`);
if (below > 0) print(`\n${below} figure(s) below the floors in bench/gate.json\n`);
if (gated && below > 0) process.exitCode = 1;
