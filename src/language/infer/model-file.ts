/** One table of a model: `hash(string, seed) % rows` for each seed, rows summed. */
export interface FeatureConfig {
  readonly name: FeatureName;
  readonly rows: number;
  readonly dim: number;
  readonly seeds: readonly number[];
}

export type FeatureName = "form" | "pre3" | "suf2" | "suf3" | "suf4" | "shape";

export type LayerConfig = { readonly kind: "conv"; readonly dilation: number } | { readonly kind: "rec"; readonly size: number };

/** Sizes of the model (training/FORMAT.md). */
export interface ModelConfig {
  readonly width: number;
  readonly pieces: number;
  readonly vectorDim: number;
  readonly vocab: number;
  readonly features: readonly FeatureConfig[];
  readonly layers: readonly LayerConfig[];
  readonly arc: number;
  readonly label: number;
  readonly maxDistance: number;
  readonly nerHidden: number;
  readonly epsilon: number;
  readonly slope: number;
}

interface TensorInfo {
  readonly dtype: keyof typeof VIEWS;
  readonly shape: readonly number[];
  readonly offset: number;
}

interface Header {
  readonly format: string;
  readonly version: number;
  readonly config: ModelConfig;
  readonly labels: Readonly<Record<"upos" | "feats" | "deprel" | "ner", readonly string[]>>;
  readonly info?: Readonly<Record<string, unknown>>;
  readonly tensors: Readonly<Record<string, TensorInfo>>;
}

const VIEWS = { int8: Int8Array, uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array, float32: Float32Array } as const;

/** A matrix of int8 rows with a float32 scale each: value = `q * s[row]`. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly cols: number;
  readonly q: Int8Array;
  readonly s: Float32Array;
}

/** A model file opened: its header, and views of its tensors. */
export interface ModelFile {
  readonly config: ModelConfig;
  readonly labels: Header["labels"];
  /** Short name of these very weights: the same bytes have the same fingerprint. */
  readonly fingerprint: string;
  floats(name: string): Float32Array;
  matrix(name: string): QuantisedMatrix;
  view<K extends keyof typeof VIEWS>(name: string, dtype: K): InstanceType<(typeof VIEWS)[K]>;
}

/**
 * Opens a model file (training/FORMAT.md, section 1) without copying it, unless it lies unaligned in memory.
 *
 * @throws Error where the bytes are no such file, are cut short, or a tensor is missing
 */
export function openModelFile(bytes: Uint8Array): ModelFile {
  const aligned = bytes.byteOffset % 16 === 0 ? bytes : bytes.slice();
  const at = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < 12 || String.fromCharCode(...aligned.subarray(0, 4)) !== "RDEN") throw new Error("not a language model file");
  if (at.getUint32(4, true) !== 1) throw new Error(`language model of version ${at.getUint32(4, true)}, this code reads version 1`);
  const base = 12 + at.getUint32(8, true);
  if (base > aligned.length) throw new Error("language model file is cut short");
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(12, base))) as Header;
  const view = <K extends keyof typeof VIEWS>(name: string, dtype: K): InstanceType<(typeof VIEWS)[K]> => {
    const info = header.tensors[name];
    if (!info || info.dtype !== dtype) throw new Error(`language model has no ${dtype} tensor ${name}`);
    const count = info.shape.reduce((product, size) => product * size, 1);
    const View = VIEWS[dtype];
    if (base + info.offset + count * View.BYTES_PER_ELEMENT > aligned.length) throw new Error("language model file is cut short");
    return new View(aligned.buffer as ArrayBuffer, aligned.byteOffset + base + info.offset, count) as InstanceType<(typeof VIEWS)[K]>;
  };
  return {
    config: header.config,
    labels: header.labels,
    fingerprint: fingerprint(aligned),
    floats: (name) => view(name, "float32"),
    matrix: (name) => {
      const [rows = 0, cols = 0] = header.tensors[`${name}.q`]?.shape ?? [];
      return { rows, cols, q: view(`${name}.q`, "int8"), s: view(`${name}.s`, "float32") };
    },
    view,
  };
}

/** FNV-1a over a sample of the bytes: enough to tell two models apart. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i += i < 65536 ? 1 : 61) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
