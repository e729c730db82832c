import { gzipSync } from "fflate";
import { init } from "excelize-wasm";
import type { Excelize } from "./apply-plan";

/** Starts excelize from its compressed WebAssembly. Error: the address gives something else. */
export async function loadExcelize(address: URL): Promise<Excelize> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: HTTP ${response.status}`);
  const bytes = compressed(new Uint8Array(await response.arrayBuffer()));
  // The library fetches its file itself, and only so can it be given bytes.
  const { fetch: own } = globalThis;
  globalThis.fetch = async () => new Response(bytes.slice());
  try {
    return await init(address.href);
  } finally {
    globalThis.fetch = own;
  }
}

/**
 * Some servers and proxies see that the file is compressed and say so; then the browser hands it over uncompressed, which
 * the library cannot read. Its first bytes tell. Error: no WebAssembly at all, a page that says “not found”, say.
 */
export function compressed(bytes: Uint8Array): Uint8Array {
  if (startsWith(bytes, [0x1f, 0x8b])) return bytes;
  if (startsWith(bytes, [0x00, 0x61, 0x73, 0x6d])) return gzipSync(bytes, { level: 0 });
  throw new Error("the server does not send excelize.wasm");
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, index) => bytes[index] === byte);
