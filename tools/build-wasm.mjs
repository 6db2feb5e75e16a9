// Assembles the kernels of src/language/infer/kernels.wat into a generated TypeScript module (base64), git-ignored.
// usage: node tools/build-wasm.mjs
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const source = fileURLToPath(new URL("../src/language/infer/kernels.wat", import.meta.url));
const target = fileURLToPath(new URL("../src/language/infer/kernels.generated.ts", import.meta.url));

const { parseWat } = await wabt();
const module = parseWat("kernels.wat", readFileSync(source, "utf8"), { simd: true, bulk_memory: true, sat_float_to_int: true });
module.validate();
const { buffer } = module.toBinary({ write_debug_names: false });
module.destroy();
const text = `/** kernels.wat, assembled by tools/build-wasm.mjs. */\nexport const KERNELS_WASM =\n  "${Buffer.from(buffer).toString("base64")}";\n`;
if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text);
