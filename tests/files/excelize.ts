import { readFileSync } from "node:fs";
import type { Excelize } from "../../src/hosts/workbench/save/apply-plan";

/** The library as a browser loads it: its way for Node is a dynamic import, which jest cannot make. */
export async function loadExcelize(): Promise<Excelize> {
  const { versions } = process;
  Object.defineProperty(process, "versions", { value: { ...versions, node: "" }, configurable: true });
  const { init } = await import("excelize-wasm");
  Object.defineProperty(process, "versions", { value: versions });
  const wasm = readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const fetching = jest.spyOn(globalThis, "fetch").mockResolvedValue(new Response(wasm));
  const excelize = await init("excelize.wasm.gz");
  fetching.mockRestore();
  return excelize;
}
