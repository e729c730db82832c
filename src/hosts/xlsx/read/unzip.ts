import { strFromU8, unzipSync } from "fflate";
import { inflated } from "./inflate";

/** Places in an archive's records (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const END = { signature: 0x06054b50, size: 22, count: 10, directory: 16, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, size: 46, flags: 8, method: 10, packed: 20, unpacked: 24, name: 28, extra: 30, comment: 32, offset: 42 } as const;
const LOCAL = { size: 30, name: 26, extra: 28 } as const;
const [STORED, DEFLATED, UTF8] = [0, 8, 0x800] as const;
/** What stands where a number is told elsewhere, being too large for its place. */
const [MANY, LARGE] = [0xffff, 0xffffffff] as const;

/** The entries that are wanted, by their names. Throws where the archive is damaged. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  return usual(bytes, wanted) ?? new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
}

/** Null for archives with the records of very large ones, which the library reads. */
function usual(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + END.count, true);
  const entries = new Map<string, Uint8Array>();
  let at = view.getUint32(end + END.directory, true);
  if (count === MANY || at === LARGE) return null;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY.signature) return null;
    const [nameLength, extra, comment] = [view.getUint16(at + ENTRY.name, true), view.getUint16(at + ENTRY.extra, true), view.getUint16(at + ENTRY.comment, true)];
    const name = strFromU8(bytes.subarray(at + ENTRY.size, at + ENTRY.size + nameLength), (view.getUint16(at + ENTRY.flags, true) & UTF8) === 0);
    if (wanted(name)) {
      const [packed, unpacked, offset] = [view.getUint32(at + ENTRY.packed, true), view.getUint32(at + ENTRY.unpacked, true), view.getUint32(at + ENTRY.offset, true)];
      if (packed === LARGE || unpacked === LARGE || offset === LARGE) return null;
      const begin = offset + LOCAL.size + view.getUint16(offset + LOCAL.name, true) + view.getUint16(offset + LOCAL.extra, true);
      entries.set(name, contentOf(bytes.subarray(begin, begin + packed), view.getUint16(at + ENTRY.method, true), unpacked));
    }
    at += ENTRY.size + nameLength + extra + comment;
  }
  return entries;
}

function contentOf(data: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return data;
  if (method !== DEFLATED) throw new Error(`compressed by method ${method}`);
  return inflated(data, size);
}

/** It stands at the end, before a comment. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at--) if (view.getUint32(at, true) === END.signature) return at;
  throw new Error("no directory");
}
