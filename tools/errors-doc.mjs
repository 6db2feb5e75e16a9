// Writes docs/errors.md from the table of errors. usage: npm run build && node tools/errors-doc.mjs
import { writeFileSync } from "node:fs";
import { errorsDocument } from "../dist/core/errors-document.js";

writeFileSync(new URL("../docs/errors.md", import.meta.url), errorsDocument());
