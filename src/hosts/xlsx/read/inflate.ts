import { inflateSync } from "fflate";

/** Node's own inflater is several times faster than any in JavaScript, once it has begun; a page has none that answers at once. */
const native = globalThis.process?.getBuiltinModule?.("node:zlib");

/** Below this, to begin takes longer than to inflate. */
const WORTH_IT = 64 * 1024;

/** Unpacks a part whose directory says how large it is. Throws where the bytes are no deflated data, or hold more. */
export function inflated(packed: Uint8Array, size: number): Uint8Array {
  if (native !== undefined && size >= WORTH_IT) return native.inflateRawSync(packed, { maxOutputLength: size });
  // The library leaves out what has no room: a byte of room more shows that there was more.
  const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (bytes.length > size) throw new Error(`more than the ${size} bytes that the directory tells of`);
  return bytes;
}
