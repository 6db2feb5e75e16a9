/**
 * Learns where sentences end: logistic regression over the features of src/language/sentences/gap-reader.ts,
 * on the raw text of the training parts of UD English EWT and the free genres of GUM.
 * usage: npx tsx training/sentences.ts [--dev]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGapReader, FEATURES } from "../src/language/sentences/gap-reader.js";
import { blockBounds } from "../src/language/sentences/blocks.js";
import { tokenise, type WordSpans } from "../src/language/tokenise/tokenise.js";

const treebank = fileURLToPath(new URL("../../shared/data/treebank/", import.meta.url));
const target = fileURLToPath(new URL("../src/language/sentences/boundary-weights.ts", import.meta.url));

/** A text with the places where its sentences end. */
interface Sample {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

/** Raw text of a CoNLL-U file (one sample a document) and the ends of its sentences. */
function read(path: string): Sample[] {
  const samples: Sample[] = [];
  let text = "";
  let ends = new Set<number>();
  let skip = 0;
  const flush = (): void => {
    if (ends.size > 0) samples.push({ text, ends });
    text = "";
    ends = new Set();
  };
  const trim = (): void => {
    text = text.replace(/\s+$/, "");
  };
  let open = false;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) {
      flush();
      continue;
    }
    if (line.startsWith("# newpar") && text !== "") {
      trim();
      text += "\n\n";
    }
    if (line === "" && open) {
      ends.add(text.trimEnd().length);
      open = false;
      skip = 0;
    }
    const c = line.split("\t");
    if (c.length !== 10 || (c[0] ?? "").includes(".")) continue;
    const range = /^\d+-(\d+)$/.exec(c[0] ?? "");
    if (range) skip = Number(range[1]);
    else if (Number(c[0]) <= skip) continue;
    open = true;
    text += (c[1] ?? "") + (/(?:^|\|)SpaceAfter=No/.test(c[9] ?? "") ? "" : " ");
  }
  flush();
  return samples;
}

const load = (part: string): Sample[] =>
  ["en_ewt", "en_gum"].flatMap((folder) =>
    readdirSync(treebank + folder)
      .filter((name) => name.startsWith(part))
      .sort()
      .flatMap((name) => read(`${treebank}${folder}/${name}`)),
  );

/** Blocks of our own for what the treebanks show too rarely; a bar ends a sentence, an empty line a block. */
const OWN = readFileSync(new URL("sentences-own.txt", import.meta.url), "utf8");
/** How often each of them counts. */
const OWN_WEIGHT = 3;

function own(): Sample[] {
  return OWN.split(/\n\n+/).map((block) => {
    let text = "";
    const ends = new Set<number>();
    for (const sentence of block.trim().split(/\s*\|\s*/)) {
      text += (text === "" ? "" : " ") + sentence;
      ends.add(text.length);
    }
    return { text, ends };
  });
}

/** One block: its words, which gaps end a sentence. */
interface Block {
  readonly text: string;
  readonly words: WordSpans;
  readonly from: number;
  readonly to: number;
  readonly ends: ReadonlySet<number>;
}

function blocksOf(samples: readonly Sample[]): Block[] {
  return samples.flatMap(({ text, ends }) => {
    const words = tokenise(text);
    const bounds = blockBounds(text, words);
    const blocks: Block[] = [];
    for (let b = 0; b + 1 < bounds.length; b++) blocks.push({ text, words, from: bounds[b] ?? 0, to: bounds[b + 1] ?? 0, ends });
    return blocks;
  });
}

interface Gap {
  readonly features: Uint16Array;
  readonly end: boolean;
}

/** Gaps of a block, with the true sentence beginnings as context. */
function gapsOf(block: Block): { readonly gaps: Gap[]; readonly missed: number } {
  const reader = createGapReader(block.text, block.words, block.from, block.to);
  const out = new Uint16Array(64);
  const gaps: Gap[] = [];
  let missed = 0;
  let first = block.from;
  for (let row = block.from; row + 1 < block.to; row++) {
    const end = block.ends.has(block.words.end[row] ?? -1);
    const count = reader.features(row, first, out);
    if (count > 0) gaps.push({ features: out.slice(0, count), end });
    else if (end) missed++;
    if (end) first = row + 1;
  }
  return { gaps, missed };
}

const RATE = 0.15;
const DECAY = Number(process.env["DECAY"] ?? 2e-4);
const EPOCHS = Number(process.env["EPOCHS"] ?? 12);

/** AdaGrad on the logistic loss; a fixed order drawn by a linear congruence. */
function fit(gaps: readonly Gap[]): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(FEATURES);
  const squares = new Float64Array(FEATURES).fill(1e-3);
  const sums = new Float64Array(FEATURES);
  let bias = 0;
  let state = 12345;
  const order = Int32Array.from(gaps, (_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = state % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const g of order) {
      const { features, end } = gaps[g] as Gap;
      let score = bias;
      for (const f of features) score += weights[f] as number;
      const error = 1 / (1 + Math.exp(-score)) - (end ? 1 : 0);
      bias -= 0.001 * error;
      for (const f of features) {
        const gradient = error + DECAY * gaps.length * 0.001 * (weights[f] as number);
        squares[f] = (squares[f] as number) + gradient * gradient;
        weights[f] = (weights[f] as number) - (RATE * gradient) / Math.sqrt(squares[f] as number);
      }
    }
    for (let f = 0; f < FEATURES; f++) sums[f] = (sums[f] as number) + (weights[f] as number);
  }
  for (let f = 0; f < FEATURES; f++) weights[f] = (sums[f] as number) / EPOCHS;
  return { weights, bias };
}

/** Sentence ends found and true, as the greedy splitter meets them. */
function score(blocks: readonly Block[], weights: Float64Array, bias: number, threshold: number): { f: number; p: number; r: number } {
  let right = 0;
  let found = 0;
  let gold = 0;
  const out = new Uint16Array(64);
  for (const block of blocks) {
    const reader = createGapReader(block.text, block.words, block.from, block.to);
    let first = block.from;
    let goldFirst = block.from;
    for (let row = block.from; row < block.to; row++) {
      const trueEnd = row + 1 === block.to || block.ends.has(block.words.end[row] ?? -1);
      let end = row + 1 === block.to;
      if (!end) {
        const count = reader.features(row, first, out);
        let total = bias;
        for (let k = 0; k < count; k++) total += weights[out[k] as number] as number;
        end = count > 0 && total > threshold + reader.margin();
      }
      if (trueEnd) gold++;
      if (end) found++;
      if (trueEnd && end && first === goldFirst) right++;
      if (trueEnd) goldFirst = row + 1;
      if (end) first = row + 1;
    }
  }
  return { f: (200 * right) / (found + gold), p: (100 * right) / found, r: (100 * right) / gold };
}

const train = blocksOf(load("train"));
let missed = 0;
const gaps: Gap[] = [];
for (const block of train) {
  const got = gapsOf(block);
  missed += got.missed;
  gaps.push(...got.gaps);
}
const ownGaps = blocksOf(own()).flatMap((block) => gapsOf(block).gaps);
for (let k = 0; k < OWN_WEIGHT; k++) gaps.push(...ownGaps);
console.log(`${gaps.length} gaps, ${gaps.filter((g) => g.end).length} ends, ${missed} ends no gap stands for`);

// threshold from a held-out fifth of the training blocks
const held = train.filter((_, i) => i % 5 === 0);
const rest = fit(train.filter((_, i) => i % 5 !== 0).flatMap((block) => gapsOf(block).gaps).concat(ownGaps, ownGaps, ownGaps));
let threshold = 0;
let bestF = 0;
for (let t = -1.5; t <= 1.5; t += 0.1) {
  const { f } = score(held, rest.weights, rest.bias, t);
  if (f > bestF) {
    bestF = f;
    threshold = t;
  }
}
console.log(`held-out fifth of train: F ${bestF.toFixed(2)} at ${threshold.toFixed(1)}`);

const { weights, bias } = fit(gaps);
let largest = 0;
for (const w of weights) largest = Math.max(largest, Math.abs(w));
const scale = largest / 127;
const bytes = Int8Array.from(weights, (w) => Math.round(w / scale));
const rounded = Float64Array.from(bytes, (b) => b * scale);
writeFileSync(
  target,
  `/** Weights learnt by training/sentences.ts from UD English EWT and the free genres of GUM (CC BY-SA 4.0, see the model card): int8, base64. */\n` +
    `export const BOUNDARY_WEIGHTS =\n  "${Buffer.from(bytes.buffer).toString("base64")}";\nexport const BOUNDARY_SCALE = ${scale};\nexport const BOUNDARY_BIAS = ${bias - threshold};\n`,
);
console.log(`wrote weights, largest ${largest.toFixed(2)}, ${bytes.filter((b) => b !== 0).length} not zero`);
if (process.argv.includes("--dev")) {
  for (const [name, files] of Object.entries({ "EWT dev": /^dev\.conllu/, "GUM dev": /^dev-/, "GUM news dev": /^dev-news/ })) {
    const samples = ["en_ewt", "en_gum"].flatMap((folder) =>
      readdirSync(treebank + folder)
        .filter((file) => files.test(file))
        .flatMap((file) => read(`${treebank}${folder}/${file}`)),
    );
    const s = score(blocksOf(samples), rounded, bias, threshold);
    console.log(`${name}: F ${s.f.toFixed(2)} P ${s.p.toFixed(2)} R ${s.r.toFixed(2)}`);
  }
}
