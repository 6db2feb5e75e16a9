import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../shared/", import.meta.url));

/**
 * Path of a file of the shared data beside the repository, or null where it is absent.
 * Tests that need it: `describe.skipIf(sharedPath("seeds/gold.json") === null)("... (needs ../shared)", ...)`.
 */
export function sharedPath(file: string): string | null {
  return existsSync(root + file) ? root + file : null;
}
