import { inflateSync } from "fflate";

/** Node's own inflater is several times faster than any in JavaScript, once it has begun; a page has none that answers at once. */
const native = globalThis.process?.getBuiltinModule?.("node:zlib");

/** Below this, to begin takes longer than to inflate. */
const WORTH_IT = 64 * 1024;

/** Unpacks a part whose directory says how large it is. Throws where the bytes are no deflated data, or hold more. */
export const inflated = (packed: Uint8Array, size: number): Uint8Array =>
  (native === undefined || size < WORTH_IT ? inflateSync(packed, { out: new Uint8Array(size) }) : native.inflateRawSync(packed, { maxOutputLength: size }));
