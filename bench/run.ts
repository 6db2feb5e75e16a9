import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Measure } from "./bench-set.js";
import { BENCH_SETS } from "./index.js";

/** usage: tsx bench/run.ts [SET...] [--verbose] [--gate] [--write]; `--write` keeps the figures in bench/results/SET.txt */
const args = process.argv.slice(2);
const verbose = args.includes("--verbose");
const gated = args.includes("--gate");
const kept = args.includes("--write");
const names = args.filter((arg) => !arg.startsWith("--"));
const shared = fileURLToPath(new URL("../../shared/", import.meta.url));
const gate = JSON.parse(readFileSync(new URL("gate.json", import.meta.url), "utf8")) as Record<string, Record<string, number>>;

const unknown = names.filter((name) => !(name in BENCH_SETS));
if (unknown.length > 0) {
  process.stderr.write(`no such bench set: ${unknown.join(", ")} (there are ${Object.keys(BENCH_SETS).join(", ")})\n`);
  process.exit(1);
}

const show = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 2 ? 4 : 2));

const commit = execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
const machine = `commit ${commit}; ${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}\n`;
process.stdout.write(machine);
let below = 0;
for (const name of names.length > 0 ? names : Object.keys(BENCH_SETS)) {
  const set = await (BENCH_SETS[name] as NonNullable<(typeof BENCH_SETS)[string]>)();
  const missing = set.needs.filter((file) => !existsSync(shared + file));
  process.stdout.write(`\n${set.name}: ${set.title}\n`);
  if (missing.length > 0) {
    process.stdout.write(`  skipped: not there: ${missing.join(", ")}\n`);
    continue;
  }
  const measures: readonly Measure[] = await set.run({ shared, verbose });
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
  process.stdout.write(lines.join(""));
  if (kept) {
    mkdirSync(new URL("results/", import.meta.url), { recursive: true });
    writeFileSync(new URL(`results/${name}.txt`, import.meta.url), `${machine}\n${set.name}: ${set.title}\n${lines.join("")}`);
  }
}
if (below > 0) process.stdout.write(`\n${below} figure(s) below the floors in bench/gate.json\n`);
if (gated && below > 0) process.exitCode = 1;
