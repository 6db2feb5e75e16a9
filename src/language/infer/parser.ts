import { createArena, type Matrix } from "./arena.js";
import { decodeTree } from "./decode-tree.js";
import { loadKernels } from "./load-kernels.js";
import { type ModelFile, openModelFile } from "./model-file.js";
import { findKey, hash32, wordStrings } from "./word-features.js";

/** Longest sentence the model is given, in words; arc scores grow with its square. */
export const MAX_SENTENCE = 150;

/** Words of whole sentences read at once. */
const BATCH = 256;
const ROWS = BATCH + MAX_SENTENCE + 2;

/** Word forms whose first layer is kept. */
const CACHE = 8192;

/** What the model says of some sentences, one entry a word; label numbers count into {@link Parser.labels}. */
export interface ParsedWords {
  readonly upos: Uint16Array;
  readonly feats: Uint16Array;
  /** Head inside the sentence, 0-based, -1 for its root. */
  readonly head: Int32Array;
  readonly deprel: Uint16Array;
  /** Scores of the name labels, a row of `labels.ner.length` a word; `decodeNames` finds the best path. */
  readonly nameScores: Float32Array;
}

/** The network of training/FORMAT.md, ready to read sentences. */
export interface Parser {
  readonly labels: ModelFile["labels"];
  readonly fingerprint: string;
  /** `simd` or `plain` arithmetic. */
  readonly kind: "simd" | "plain";
  /**
   * Reads sentences of at most {@link MAX_SENTENCE} words each.
   *
   * @param forms - all words
   * @param bounds - row of the first word of each sentence, and at the end the number of words
   */
  parse(forms: readonly string[], bounds: readonly number[]): ParsedWords;
  /** First values of the last hidden row, for tests. */
  hidden(forms: readonly string[]): Float32Array;
}

/**
 * Loads a model.
 *
 * @param options.plain - without WebAssembly, for tests
 */
export async function loadParser(bytes: Uint8Array, options: { readonly plain?: boolean } = {}): Promise<Parser> {
  const file = openModelFile(bytes);
  const { config, labels } = file;
  const { width, pieces, epsilon, slope } = config;
  for (const size of [width, config.arc, config.label, ...config.layers.map((layer) => (layer.kind === "rec" ? layer.size : width))]) {
    if (size % 16 !== 0) throw new Error(`language model has a layer of ${size}, no multiple of 16`);
  }
  const arena = createArena();
  const norm = (g: string, beta: string) => ({ g: arena.floats(file.floats(g)), beta: arena.floats(file.floats(beta)) });
  const input = { ...arena.matrix(file, "in.w", "in.b"), ...norm("in.g", "in.beta") };
  const layers = config.layers.map((layer, n) => {
    const p = `L${n}.`;
    const common = { ...arena.matrix(file, `${p}w`, `${p}b`), ...norm(`${p}g`, `${p}beta`) };
    return layer.kind === "conv"
      ? { kind: "conv" as const, dilation: layer.dilation, ...common }
      : { kind: "rec" as const, size: layer.size, ...common, back: arena.matrix(file, `${p}w2`, `${p}b2`) };
  });
  const out = norm("out.g", "out.beta");
  const heads = {
    upos: arena.matrix(file, "upos.w", "upos.b"),
    feats: arena.matrix(file, "feats.w", "feats.b"),
    dep: arena.matrix(file, "dep.w", "dep.b"),
    head: arena.matrix(file, "head.w", "head.b"),
    bil: arena.matrix(file, "bil.w", "bil.b"),
    labelDep: arena.matrix(file, "lab.dep.w", "lab.b"),
    labelHead: arena.matrix(file, "lab.head.w", null),
    label: arena.matrix(file, "lab.out.w", "lab.out.b"),
    ner: arena.matrix(file, "ner.w", "ner.b"),
    nerOut: arena.matrix(file, "ner.out.w", "ner.out.b"),
  };
  const root = arena.floats(file.floats("root"));
  const dist = arena.floats(file.floats("dist"));

  const widest = Math.max(
    input.outs,
    input.cols,
    3 * width,
    ...layers.map((l) => Math.max(l.outs, l.cols)),
    ...Object.values(heads).map((m) => m.outs),
  );
  const x = arena.place(ROWS * width * 4);
  const h = arena.place(ROWS * width * 4);
  const wide = arena.place(ROWS * widest * 4);
  const second = arena.place(ROWS * widest * 4);
  const third = arena.place(ROWS * Math.max(config.arc, config.label, width) * 4);
  const ints = arena.place(ROWS * widest * 2);
  const scales = arena.place(ROWS * 4);
  const left = arena.place(ROWS * 4);
  const right = arena.place(ROWS * 4);
  const headRows = arena.place(ROWS * 4);
  const state = arena.place(widest * 4);
  const scores = arena.place(MAX_SENTENCE * (MAX_SENTENCE + 1) * 4);

  const K = await loadKernels(arena.bytes() + 64, options.plain ?? false);
  arena.fill(K.memory);
  const F = new Float32Array(K.memory);
  const I = new Int32Array(K.memory);

  /** y = W x + b for rows of x. */
  const product = (matrix: Matrix, from: number, to: number, rows: number): void => {
    K.quantise(from, ints, scales, rows, matrix.cols, matrix.limit);
    K.matmul(ints, scales, matrix.w, matrix.sw, matrix.b, to, rows + (rows & 1), matrix.cols, matrix.outs);
  };

  const embed = wordEmbedder(file);
  const rowOf = new Map<string, number>();
  const cached = new Float32Array(CACHE * width);

  /** Puts the first layer of each word into x. */
  const lookUp = (forms: readonly string[], from: number, to: number): void => {
    if (rowOf.size + (to - from) > CACHE) rowOf.clear();
    let fresh = 0;
    const first = rowOf.size;
    const at = wide >> 2;
    for (let i = from; i < to; i++) {
      const form = forms[i] as string;
      if (rowOf.has(form)) continue;
      rowOf.set(form, first + fresh);
      F.fill(0, at + fresh * input.cols, at + (fresh + 1) * input.cols);
      embed(form, F, at + fresh * input.cols);
      fresh++;
    }
    if (fresh > 0) {
      product(input, wide, second, fresh);
      K.maxout(second, wide, fresh, width, pieces);
      K.norm(wide, input.g, input.beta, second, fresh, width, epsilon, 0);
      cached.set(F.subarray(second >> 2, (second >> 2) + fresh * width), first * width);
    }
    for (let i = from; i < to; i++) {
      const row = rowOf.get(forms[i] as string) as number;
      F.set(cached.subarray(row * width, (row + 1) * width), (x >> 2) + (i - from) * width);
    }
  };

  /** Hidden rows of the words from..to; sentences[i] is where sentence i begins, counted from `from`. */
  const encode = (forms: readonly string[], from: number, to: number, sentences: readonly number[]): void => {
    const rows = to - from;
    lookUp(forms, from, to);
    for (const layer of layers) {
      if (layer.kind === "conv") {
        for (let s = 0; s + 1 < sentences.length; s++) {
          const first = sentences[s] as number;
          const last = sentences[s + 1] as number;
          for (let r = first; r < last; r++) {
            I[(left >> 2) + r] = r - layer.dilation >= first ? r - layer.dilation : -1;
            I[(right >> 2) + r] = r + layer.dilation < last ? r + layer.dilation : -1;
          }
        }
        K.window(x, wide, left, right, rows, width);
        product(layer, wide, second, rows);
        K.maxout(second, wide, rows, width, pieces);
        K.norm(wide, layer.g, layer.beta, x, rows, width, epsilon, 1);
      } else {
        K.norm(x, layer.g, layer.beta, h, rows, width, epsilon, 0);
        product(layer, h, wide, rows);
        for (let s = 0; s + 1 < sentences.length; s++) {
          K.recur(wide, second, state, sentences[s] as number, sentences[s + 1] as number, layer.size);
        }
        product(layer.back, second, h, rows);
        K.add(x, h, rows * width);
      }
    }
    K.norm(x, out.g, out.beta, h, rows, width, epsilon, 0);
  };

  /** Best label of each row; `skip` labels at the front do not count. */
  const best = (at: number, stride: number, count: number, rows: number, target: Uint16Array, offset: number, skip = 0): void => {
    K.argmax(at, left, rows, stride, skip, count);
    target.set(I.subarray(left >> 2, (left >> 2) + rows), offset);
  };

  const readBatch = (forms: readonly string[], from: number, to: number, sentences: readonly number[], into: ParsedWords): void => {
    const rows = to - from;
    encode(forms, from, to, sentences);
    product(heads.upos, h, wide, rows);
    best(wide, heads.upos.outs, labels.upos.length, rows, into.upos, from);
    product(heads.feats, h, wide, rows);
    best(wide, heads.feats.outs, labels.feats.length, rows, into.feats, from);

    product(heads.ner, h, wide, rows);
    K.leaky(wide, rows * heads.ner.outs, slope);
    product(heads.nerOut, wide, second, rows);
    for (let s = 0; s + 1 < sentences.length; s++) {
      const first = sentences[s] as number;
      const n = (sentences[s + 1] as number) - first;
      const stride = heads.nerOut.outs;
      const begin = (second >> 2) + first * stride;
      const size = labels.ner.length;
      for (let r = 0; r < n; r++) {
        const to = (from + first + r) * size;
        for (let k = 0; k < size; k++) into.nameScores[to + k] = F[begin + r * stride + k] as number;
      }
    }

    product(heads.dep, h, wide, rows);
    K.leaky(wide, rows * heads.dep.outs, slope);
    product(heads.bil, wide, second, rows);
    product(heads.head, h, third, rows);
    K.leaky(third, rows * heads.head.outs, slope);
    for (let s = 0; s + 1 < sentences.length; s++) {
      const first = sentences[s] as number;
      const n = (sentences[s + 1] as number) - first;
      const offset = first * config.arc * 4;
      K.arcs(second + offset, third + offset, root, dist, scores, n, config.arc, config.maxDistance);
      decodeTree(F.subarray(scores >> 2, (scores >> 2) + n * (n + 1)), n, into.head.subarray(from + first, from + first + n));
      for (let i = 0; i < n; i++) {
        const head = into.head[from + first + i] as number;
        I[(headRows >> 2) + first + i] = head < 0 ? -1 : first + head;
      }
    }
    product(heads.labelDep, h, second, rows);
    product(heads.labelHead, h, third, rows);
    K.pair(second, third, headRows, wide, rows, config.label, slope);
    product(heads.label, wide, second, rows);
    best(second, heads.label.outs, labels.deprel.length, rows, into.deprel, from, 1);
    for (let r = 0; r < rows; r++) if ((I[(headRows >> 2) + r] as number) < 0) into.deprel[from + r] = 0;
  };

  return {
    labels,
    fingerprint: file.fingerprint,
    kind: K.kind,
    parse(forms, bounds) {
      const count = bounds[bounds.length - 1] ?? 0;
      const into: ParsedWords = {
        upos: new Uint16Array(count),
        feats: new Uint16Array(count),
        head: new Int32Array(count),
        deprel: new Uint16Array(count),
        nameScores: new Float32Array(count * labels.ner.length),
      };
      let s = 0;
      while (s + 1 < bounds.length) {
        const from = bounds[s] as number;
        const sentences = [0];
        let to = from;
        while (s + 1 < bounds.length && to - from < BATCH) {
          to = bounds[++s] as number;
          if (to - from > (sentences[sentences.length - 1] as number)) sentences.push(to - from);
        }
        if (to > from) readBatch(forms, from, to, sentences, into);
      }
      return into;
    },
    hidden(forms) {
      encode(forms, 0, forms.length, [0, forms.length]);
      return F.slice(h >> 2, (h >> 2) + forms.length * width);
    },
  };
}

/** Writes the summed rows of a word's features and its static vector to a place. */
function wordEmbedder(file: ModelFile): (form: string, target: Float32Array, at: number) => void {
  const lower = file.view("lower", "uint16");
  const kinds = file.view("class", "uint8");
  const keys = file.view("vocab.keys", "uint32");
  const vectors = file.matrix("vocab.vec");
  const tables = file.config.features.map((feature) => ({ ...feature, ...file.matrix(`emb.${feature.name}`), rows: feature.rows }));
  const addRow = (q: Int8Array, s: Float32Array, row: number, dim: number, target: Float32Array, at: number): void => {
    const scale = s[row] as number;
    for (let k = 0; k < dim; k++) target[at + k] = (target[at + k] as number) + Math.fround((q[row * dim + k] as number) * scale);
  };
  return (form, target, at) => {
    const strings = wordStrings(form, lower, kinds);
    let to = at;
    for (const { name, rows, dim, seeds, q, s } of tables) {
      for (const seed of seeds) addRow(q, s, hash32(strings[name], seed) % rows, dim, target, to);
      to += dim;
    }
    const row = findKey(keys, hash32(strings.form, 0));
    if (row >= 0) addRow(vectors.q, vectors.s, row, vectors.cols, target, to);
  };
}
