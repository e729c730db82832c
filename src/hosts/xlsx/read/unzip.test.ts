import { strToU8, zipSync } from "fflate";
import { unzip } from "./unzip";

const LONG = "指标表 ".repeat(5_000);
const archive = (): Uint8Array => zipSync({
  "xl/workbook.xml": strToU8(LONG), "xl/指标.xml": strToU8("1"), "stored.xml": [strToU8("as it is"), { level: 0 }], "empty.xml": new Uint8Array(), "other.bin": strToU8("2"),
}, { comment: "附注" });
const textsOf = (parts: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...parts].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

describe("unpacking an archive", () => {
  it("gives the entries that are wanted, packed or not, by their names", () => {
    expect(textsOf(unzip(archive(), (name) => name.endsWith(".xml")))).toEqual({ "xl/workbook.xml": LONG, "xl/指标.xml": "1", "stored.xml": "as it is", "empty.xml": "" });
  });

  it("reads an archive that lies within other bytes", () => {
    const bytes = archive();
    const within = new Uint8Array(bytes.length + 20);
    within.set(bytes, 7);
    expect(Object.keys(textsOf(unzip(within.subarray(7, 7 + bytes.length), () => true)))).toHaveLength(5);
  });

  it("refuses one that is cut off, or whose entry holds more than its directory says", () => {
    const bytes = archive();
    expect(() => unzip(bytes.subarray(0, bytes.length - 40), () => true)).toThrow();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x06054b50);
    view.setUint32(view.getUint32(directory + 16, true) + 24, 10, true);
    expect(() => unzip(bytes, () => true)).toThrow();
  });
});
