import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { compressed } from "./load-excelize";

const file = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));

test("the compressed file is taken as it is", () => {
  expect(compressed(file)).toBe(file);
});

test("a file that was uncompressed on the way is as good", () => {
  const bare = gunzipSync(file);
  expect([...bare.subarray(0, 4)]).toEqual([0, 0x61, 0x73, 0x6d]);
  expect(gunzipSync(compressed(bare)).equals(bare)).toBe(true);
});

test("a page that says “not found” is refused", () => {
  expect(() => compressed(new TextEncoder().encode("<!doctype html>"))).toThrow("excelize.wasm");
});
