/**
 * Learns the lemma tables of src/language/lemma/lemma-table.ts from the training parts of UD English EWT and the free genres of GUM.
 * Regular forms of words the treebanks lack are added from the counts of free text (../shared/data/news): "shouted" belongs to
 * "shout" because "shout" is a word there and "shoute" is none.
 * usage: npx tsx training/lemmas.ts [--check]   (--check also prints the accuracy on the dev parts, gold tags)
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { paradigm } from "../src/language/lemma/paradigm.js";

const treebank = fileURLToPath(new URL("../../shared/data/treebank/", import.meta.url));
const target = fileURLToPath(new URL("../src/language/lemma/lemma-table.ts", import.meta.url));
const ENDING = 6;

interface Word {
  readonly form: string;
  readonly upos: string;
  readonly feats: string;
  readonly lemma: string;
  readonly typo: boolean;
}

function read(part: "train" | "dev"): Word[] {
  const words: Word[] = [];
  for (const folder of ["en_ewt", "en_gum"]) {
    for (const file of readdirSync(treebank + folder).filter((name) => name.startsWith(part))) {
      for (const line of readFileSync(`${treebank}${folder}/${file}`, "utf8").split("\n")) {
        const c = line.split("\t");
        if (c.length !== 10 || !/^\d+$/.test(c[0] ?? "")) continue;
        words.push({ form: c[1] ?? "", upos: c[3] ?? "", feats: c[5] ?? "", lemma: c[2] ?? "", typo: /Typo=Yes|Abbr=Yes/.test(c[5] ?? "") });
      }
    }
  }
  return words;
}

/** `2y`: take off two characters, put on `y`. */
function ruleOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  const off = form.length - same;
  return off <= 9 && same > 0 ? `${off}${lemma.slice(same)}` : null;
}

const train = read("train");
const known = new Set<string>();
for (const w of train) if (w.form === w.form.toLowerCase() && /^\p{L}{2,}$/u.test(w.form)) known.add(w.form);

// per paradigm and lower-cased form: how often each lemma
const seen = new Map<string, Map<string, Map<string, number>>>();
for (const w of train) {
  if (w.lemma === "_" || /\s/.test(w.form + w.lemma)) continue;
  const group = paradigm(w.upos, w.feats);
  const forms = seen.get(group) ?? new Map<string, Map<string, number>>();
  seen.set(group, forms);
  const key = w.form.toLowerCase();
  const lemmas = forms.get(key) ?? new Map<string, number>();
  forms.set(key, lemmas);
  lemmas.set(w.lemma, (lemmas.get(w.lemma) ?? 0) + (w.typo ? 0.4 : 1));
}

/** Words in small letters of the free text, with their counts. */
function countWords(): Map<string, number> {
  const folder = fileURLToPath(new URL("../../shared/data/news/", import.meta.url));
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl.gz")).sort()) {
    for (const line of gunzipSync(readFileSync(folder + file)).toString("utf8").split("\n")) {
      if (line === "") continue;
      const { text = "" } = JSON.parse(line) as { text?: string };
      for (const match of text.matchAll(/(?<![\p{L}'’-])[a-z]{2,20}(?![\p{L}'’])/gu)) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
    }
  }
  return counts;
}

/** One short vowel and one consonant: such a stem doubles its consonant before an ending ("star", "starring"). */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

/** Words a form may come from by adding `ed` or `ing`. */
function verbBases(stem: string): string[] {
  const bases = [`${stem}e`];
  if (!DOUBLES.test(stem)) bases.push(stem);
  if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1));
  return bases;
}

/** Words a form may come from by adding `s`. */
function plainBases(form: string): string[] {
  const bases = [form.slice(0, -1)];
  if (form.endsWith("ies")) bases.push(`${form.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh|o)es$/.test(form)) bases.push(form.slice(0, -2));
  return bases;
}

/** Paradigms a form may stand in, with the bases it may have there. */
function readings(form: string): (readonly [group: string, bases: readonly string[]])[] {
  if (/[a-z]{2}ied$/.test(form)) return [["VERB.ed", [`${form.slice(0, -3)}y`]], ["VERB.en", [`${form.slice(0, -3)}y`]]];
  if (/[a-z]{2}ed$/.test(form)) return [["VERB.ed", verbBases(form.slice(0, -2))], ["VERB.en", verbBases(form.slice(0, -2))]];
  if (/[a-z]{2}ing$/.test(form)) return [["VERB.ing", verbBases(form.slice(0, -3))]];
  if (/[a-z]{2}[^su]s$/.test(form)) return [["VERB.s", plainBases(form)], ["NOUN.p", plainBases(form)]];
  return [];
}

/** Free text must show form and base this often. */
const FORM_COUNT = 3;
const BASE_COUNT = 5;

const counts = countWords();
for (const [form, count] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
  if (count < FORM_COUNT) continue;
  for (const [group, bases] of readings(form)) {
    const forms = seen.get(group);
    if (!forms || forms.has(form)) continue;
    const base = [...bases].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))[0] ?? "";
    if ((counts.get(base) ?? 0) >= BASE_COUNT) forms.set(form, new Map([[base, 1]]));
  }
}

const top = (counts: ReadonlyMap<string, number>): string => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";

const suffixLines: string[] = [];
const exceptionLines: string[] = [];
for (const group of [...seen.keys()].sort()) {
  const forms = seen.get(group) ?? new Map<string, Map<string, number>>();
  const votes = new Map<string, Map<string, number>>();
  for (const [form, lemmas] of forms) {
    const lemma = top(lemmas);
    const rule = ruleOf(form, lemma.toLowerCase());
    if (rule === null) continue;
    for (let length = 0; length <= Math.min(ENDING, form.length); length++) {
      const ending = form.slice(form.length - length);
      const counts = votes.get(ending) ?? new Map<string, number>();
      votes.set(ending, counts);
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  const rules = new Map<string, string>();
  const predict = (form: string, longest = ENDING): string => {
    for (let length = Math.min(longest, form.length); length >= 0; length--) {
      const rule = rules.get(form.slice(form.length - length));
      if (rule !== undefined) return rule;
    }
    return "0";
  };
  for (const [ending, counts] of [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))) {
    const best = top(counts);
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const right = counts.get(best) ?? 0;
    if (ending.length > 0 && (right < 2 || right / total < 0.6)) continue;
    if (best !== predict(ending, ending.length - 1) || ending.length === 0) rules.set(ending, best);
  }
  suffixLines.push([group, ...[...rules].flat()].join("\t"));
  const exceptions: string[] = [];
  for (const [form, lemmas] of [...forms].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const lemma = top(lemmas);
    const rule = predict(form);
    const off = Number(rule[0]);
    const guess = off < form.length ? form.slice(0, form.length - off) + rule.slice(1) : form;
    if (guess === lemma || (/^(?:PROPN|X|SYM|NUM|PUNCT)/.test(group) && lemma.toLowerCase() === guess)) continue;
    exceptions.push(form, lemma);
  }
  if (exceptions.length > 0) exceptionLines.push([group, ...exceptions].join("\t"));
}

// words in small letters that an all-capitals form may stand for
const words = [...known].filter((w) => w.length < 12).sort();
const quote = (text: string): string => `\`${text.replace(/[\\`$]/g, "\\$&").replace(/\t/g, "\\t")}\``;
writeFileSync(
  target,
  `/**\n * Lemmas learnt by training/lemmas.ts from UD English EWT and the free genres of GUM (CC BY-SA 4.0, see the model card).\n * Lines: paradigm, then pairs: ending and rule, or form and lemma.\n */\n` +
    `export const LEMMA_SUFFIXES = ${quote(suffixLines.join("\n"))};\n\nexport const LEMMA_EXCEPTIONS = ${quote(exceptionLines.join("\n"))};\n\n` +
    `/** Words known in small letters. */\nexport const LEMMA_WORDS = ${quote(words.join(" "))};\n`,
);
console.log(`${suffixLines.join("").length} characters of endings, ${exceptionLines.join("").length} of exceptions, ${words.length} words`);

if (process.argv.includes("--check")) {
  const { createLemmatiser } = await import("../src/language/lemma/lemmatise.js");
  const lemma = createLemmatiser();
  for (const part of ["train", "dev"] as const) {
    const wrong = new Map<string, number>();
    let right = 0;
    let all = 0;
    for (const w of read(part)) {
      all++;
      const got = lemma(w.form, w.upos, w.feats);
      if (got === w.lemma) right++;
      else {
        const key = `${w.form} ${w.upos}: ${got}, gold ${w.lemma}`;
        wrong.set(key, (wrong.get(key) ?? 0) + 1);
      }
    }
    console.log(`${part}: ${((100 * right) / all).toFixed(2)} of ${all}`);
    if (part === "dev") for (const [key, n] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(`  ${n} ${key}`);
  }
}
