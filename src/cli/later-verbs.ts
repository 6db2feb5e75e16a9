import { ReadoutError } from "../core/index.js";

/** What to do meanwhile, by verb that this version does not have. */
const MEANWHILE: Readonly<Record<string, string>> = {
  add: "Read files with `readout extract FILES`, group a stream with `readout cluster`.",
  read: "Read files with `readout extract FILES`.",
  today: "Group a stream of accounts into stories with `readout cluster --stories FILE`.",
  story: "Group a stream of accounts into stories with `readout cluster --stories FILE`.",
  facts: "See the facts of files with `readout compare FILES`, as rows with --csv.",
  said: "`readout code` gives the statements of each text, examples/said.ts prints them.",
  events: "`readout code` gives the events of each text, `readout explain FILE` why.",
  promises: "`readout code` gives the commitments of each text.",
  who: "`readout code` gives the people and bodies of each text.",
  dyad: "`readout code` gives source and target of each event.",
  watch: "Run `readout compare FILES --fail-on conflict` where you need to be told.",
  export: "Use `readout compare FILES` with --json, --csv, --markdown or --html FILE.",
  serve: "Write a page that needs no server with `readout compare FILES --html FILE`.",
  mcp: "Call the verbs with --json, or use the package as a library.",
  doctor: "Run `readout try`: it reads the models and compares two texts.",
  backup: "This version keeps no data of its own: there is nothing to back up.",
  restore: "This version keeps no data of its own: there is nothing to restore.",
};

/** The error of a verb that later versions are to have; undefined for any other word. */
export function laterVerb(word: string | undefined): ReadoutError | undefined {
  const hint = word !== undefined && Object.hasOwn(MEANWHILE, word) ? MEANWHILE[word] : undefined;
  return hint === undefined ? undefined : new ReadoutError("VERB_MISSING", `this version has no \`readout ${word}\` yet`, { hint });
}
