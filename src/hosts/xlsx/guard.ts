import { unzipSync } from "fflate";
import { HostFault, type FileTrouble } from "../../host/workbook";

const MB = 1024 * 1024;

/** Far over any indicator table, and small enough that a hostile file costs neither minutes nor the memory of the machine. */
export const LIMITS = { fileBytes: 50 * MB, unzippedBytes: 200 * MB, partBytes: 64 * MB, cells: 2_000_000 } as const;

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** An empty entry takes two bytes when compressed; more means that its size is a lie. */
const EMPTY_DEFLATED = 16;

/**
 * Refuses what no library should touch: not a zip, cut off, old or encrypted, too large once unzipped.
 * Reads the directory only. Faults: unreadableFile (detail: a FileTrouble), tooLarge.
 */
export function guardArchive(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw unreadable(name, "empty");
  if (startsWith(bytes, COMPOUND_FILE)) throw unreadable(name, "oldOrEncrypted");
  if (!startsWith(bytes, ZIP)) throw unreadable(name, "notAZip");
  if (bytes.length > LIMITS.fileBytes) throw tooLarge(name, bytes.length);
  let unzipped = 0;
  readDirectory(bytes, name, ({ size, originalSize }) => {
    unzipped += originalSize;
    if (originalSize > LIMITS.partBytes || unzipped > LIMITS.unzippedBytes) throw tooLarge(name, unzipped);
    if (originalSize === 0 && size > EMPTY_DEFLATED) throw unreadable(name, "damaged");
  });
}

export const unreadable = (name: string, trouble: FileTrouble): HostFault => new HostFault("unreadableFile", name, trouble);

const tooLarge = (name: string, size: number): HostFault => new HostFault("tooLarge", name, `${Math.round(size / MB)} MB`);

function readDirectory(bytes: Uint8Array, name: string, each: (entry: { size: number; originalSize: number }) => void): void {
  try {
    unzipSync(bytes, {
      filter(entry) {
        each(entry);
        return false;
      },
    });
  } catch (error) {
    throw error instanceof HostFault ? error : unreadable(name, "damaged");
  }
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
