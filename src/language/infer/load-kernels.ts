import { KERNELS_WASM } from "./kernels.generated.js";
import type { Kernels } from "./kernels.js";
import { plainKernels } from "./plain-kernels.js";

const PAGE = 65536;

/**
 * The fastest {@link Kernels} of this host: WebAssembly SIMD, or plain code where that is missing.
 *
 * @param bytes - size of the memory
 * @param plain - take the plain code in any case
 */
export async function loadKernels(bytes: number, plain = false): Promise<Kernels> {
  const code = plain || typeof WebAssembly === "undefined" ? null : decode(KERNELS_WASM);
  if (!code || !WebAssembly.validate(code)) return plainKernels(bytes);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
  const exports = instance.exports as unknown as Omit<Kernels, "memory" | "kind">;
  const { quantise, matmul, maxout, norm, window, recur, add, leaky, pair, argmax, arcs } = exports;
  return { memory: memory.buffer, kind: "simd", quantise, matmul, maxout, norm, window, recur, add, leaky, pair, argmax, arcs };
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
