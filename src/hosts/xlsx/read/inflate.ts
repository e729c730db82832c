import { inflateSync } from "fflate";

/** Node's own inflater is several times faster than any in JavaScript; a page has none that answers at once. */
const native = globalThis.process?.getBuiltinModule?.("node:zlib");

/** Unpacks a part whose directory says how large it is. Throws where the bytes are no deflated data, or hold more. */
export const inflated = (packed: Uint8Array, size: number): Uint8Array =>
  (native === undefined ? inflateSync(packed, { out: new Uint8Array(size) }) : native.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }));
