import { CAMEO_TABLE } from "./cameo-table.js";

/** A CAMEO code with what it stands for. */
export interface CameoCode {
  readonly code: string;
  readonly name: string;
  /** CAMEO QuadClass: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: number;
  /** Goldstein score, -10 (conflict) to 10 (cooperation). */
  readonly goldstein: number;
  /** PLOVER 2.0 type; empty for statements and appeals (roots 01, 02), which the 2021 table leaves out. */
  readonly plover: string;
  readonly mode: string;
  readonly contexts: readonly string[];
}

function readTable(): ReadonlyMap<string, CameoCode> {
  const found = new Map<string, CameoCode>();
  for (const line of CAMEO_TABLE.split("\n")) {
    const [code, name = "", quad, goldstein, plover = "", mode = "", contexts = ""] = line.split("\t");
    if (code === undefined || code === "") continue;
    const list = contexts === "" ? [] : contexts.split(",");
    found.set(code, { code, name, quad: Number(quad), goldstein: Number(goldstein), plover, mode, contexts: list });
  }
  return found;
}

/**
 * CAMEO codes by code.
 *
 * @example
 * CAMEO.get("0871")?.goldstein // 9
 */
export const CAMEO: ReadonlyMap<string, CameoCode> = readTable();

/** The code, or its longest prefix that is in the table. */
export function cameoOf(code: string): CameoCode {
  for (let length = code.length; length >= 2; length--) {
    const found = CAMEO.get(code.slice(0, length));
    if (found) return found;
  }
  return { code, name: code, quad: 1, goldstein: 0, plover: "", mode: "", contexts: [] };
}
