import type { Name } from "../src/core/index.js";

/** Gold chains of one GUM document: head rows of the mentions of each cluster, and its flat names. */
export interface GumDocument {
  readonly clusters: readonly (readonly number[])[];
  readonly names: readonly Name[];
}

const TYPES: Readonly<Record<string, Name["type"]>> = { person: "PER", organization: "ORG", place: "LOC" };

interface OpenMention {
  readonly group: string;
  readonly type: string;
  readonly first: number;
  readonly identity: string | undefined;
}

/**
 * Reads the coreference of GUM (MISC `Entity=` of CorefUD): clusters of people, bodies and places with two mentions or
 * more, as rows of the mentions' heads, one document for each `# newdoc`. Offsets of names are filled by row only.
 */
export function goldClusters(source: string): GumDocument[] {
  const documents: GumDocument[] = [];
  for (const part of source.split(/^# newdoc.*$/m).slice(1)) documents.push(readDocument(part));
  return documents;
}

function readDocument(part: string): GumDocument {
  const heads: number[] = [];
  const upos: string[] = [];
  const forms: string[] = [];
  const open: OpenMention[] = [];
  const mentions: { group: string; type: string; first: number; last: number; identity: string | undefined }[] = [];
  for (const block of part.split(/\n\n+/)) {
    const first = heads.length;
    for (const line of block.split("\n")) {
      const f = line.split("\t");
      if (f.length < 10 || !/^\d+$/.test(f[0] ?? "")) continue;
      const row = heads.length;
      const head = Number(f[6]);
      heads.push(head > 0 ? first + head - 1 : -1);
      upos.push(f[3] ?? "X");
      forms.push(f[1] ?? "");
      const entity = /(?:^|\|)Entity=([^|]+)/.exec(f[9] ?? "")?.[1] ?? "";
      for (const token of entity.matchAll(/\(([^()]+)(\))?|([^()]+)\)/g)) {
        if (token[1] !== undefined) {
          const fields = token[1].split("-");
          const begun = {
            group: fields[0] ?? "",
            type: fields[1] ?? "",
            first: row,
            identity: fields.length > 7 ? fields.slice(7).join("-") : undefined,
          };
          if (token[2]) mentions.push({ ...begun, last: row + 1 });
          else open.push(begun);
        } else if (token[3] !== undefined) {
          const group = token[3].split("-")[0] ?? "";
          const at = open.map((one) => one.group).lastIndexOf(group);
          const begun = at >= 0 ? open.splice(at, 1)[0] : undefined;
          if (begun) mentions.push({ ...begun, last: row + 1 });
        }
      }
    }
  }
  const headRow = (first: number, last: number): number => {
    for (let row = first; row < last; row++) if ((heads[row] ?? -1) < first || (heads[row] ?? -1) >= last) return row;
    return first;
  };
  const groups = new Map<string, Set<number>>();
  const names: Name[] = [];
  for (const mention of mentions) {
    const type = TYPES[mention.type];
    if (!type) continue;
    const head = headRow(mention.first, mention.last);
    const set = groups.get(mention.group) ?? new Set<number>();
    set.add(head);
    groups.set(mention.group, set);
    if (upos[head] === "PROPN") {
      let first = mention.first;
      while (first < mention.last && upos[first] !== "PROPN") first++;
      let last = first;
      while (last < mention.last && upos[last] === "PROPN") last++;
      if (last > first && !names.some((one) => one.first < last && first < one.last)) names.push({ start: 0, end: 0, first, last, type });
    }
  }
  return {
    clusters: [...groups.values()].map((set) => [...set]).filter((list) => list.length > 1),
    names: names.sort((a, b) => a.first - b.first),
  };
}
