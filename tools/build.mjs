// Builds the package: assembles the WebAssembly kernels, compiles src/ to dist/, makes the command runnable.
// usage: node tools/build.mjs
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });

run("tools/build-wasm.mjs");
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
const command = `${root}dist/cli/main.js`;
if (existsSync(command)) chmodSync(command, 0o755);
