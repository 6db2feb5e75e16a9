import type { MetadataField } from "../../core/index.js";

/** One source of a page that tells a metadata field. */
export interface Witness {
  readonly value: string;
  readonly from: string;
  /** May speak of something else (a visible date): counts where it agrees, says nothing where it does not. */
  readonly weak?: boolean;
}

/**
 * The field with its confidence: Laplace's rule of succession over the kinds of source (JSON-LD,
 * OpenGraph, microdata ...) that agree and disagree with the chosen value; sources of one kind are
 * one voice. A lone source gives .67, two that agree .75, one against one .5.
 */
export function weighedField(
  field: string,
  chosen: Witness,
  witnesses: readonly Witness[],
  same: (a: string, b: string) => boolean,
): MetadataField {
  const voices = new Map<string, boolean>([[sourceKind(chosen.from), true]]);
  for (const witness of witnesses) {
    const kind = sourceKind(witness.from);
    if (voices.get(kind) === true) continue;
    const agrees = same(chosen.value, witness.value);
    if (agrees || witness.weak !== true) voices.set(kind, agrees);
  }
  const agreeing = [...voices.values()].filter(Boolean).length;
  return { field, value: chosen.value, from: chosen.from, confidence: Math.round((100 * (agreeing + 1)) / (voices.size + 2)) / 100 };
}

/** The kind of source a selector or pointer belongs to. */
function sourceKind(from: string): string {
  if (from.startsWith("json-ld")) return "json-ld";
  if (from.includes("itemprop=")) return "microdata";
  if (/^meta\[[^"]{1,12}"(?:og|article):/.test(from)) return "opengraph";
  if (/^meta\[[^"]{1,12}"twitter:/.test(from)) return "twitter";
  if (from.startsWith("meta[")) return "meta";
  return from.includes("property=") ? "rdfa" : from;
}
