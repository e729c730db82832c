import { HostFault } from "../../host/workbook";
import { LIMITS, unreadable } from "./guard";

/**
 * The text of a file as Chinese offices write it: UTF-8 or UTF-16 by its mark, UTF-8 without one, else GB18030
 * (which holds GBK and GB2312). Faults: unreadableFile, tooLarge.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.length > LIMITS.fileBytes) throw new HostFault("tooLarge", name);
  for (const encoding of [markedEncoding(bytes) ?? "utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text holds this character: it was a binary file, or UTF-16 without its mark.
      if (!text.includes("\0")) return text;
    } catch {
      // Not in this encoding: try the next.
    }
  }
  throw unreadable(name, "unknownEncoding");
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}
