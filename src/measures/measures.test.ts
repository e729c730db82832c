/** Every measure against its own worked examples, which are documentation as much as tests. */
import { MEASURES, type AnyMeasure } from "./registry";

/** Numbers within the example's tolerance, everything else equal. */
function expectAlike(found: unknown, wanted: unknown, within: number, path = "value"): void {
  if (typeof wanted === "number") {
    if (typeof found !== "number") throw new Error(`${path}: ${String(found)} is no number`);
    if (within === 0) expect([path, found]).toEqual([path, wanted]);
    else expect([path, Math.abs(found - wanted) <= within, found]).toEqual([path, true, found]);
  } else if (typeof wanted === "object" && wanted !== null) {
    if (typeof found !== "object" || found === null) throw new Error(`${path}: ${String(found)} is no object`);
    expect([path, Object.keys(found).sort()]).toEqual([path, Object.keys(wanted).sort()]);
    for (const [key, part] of Object.entries(wanted)) {
      expectAlike((found as Record<string, unknown>)[key], part, within, `${path}.${key}`);
    }
  } else {
    expect([path, found]).toEqual([path, wanted]);
  }
}

describe.each(Object.entries(MEASURES))("measure %s", (id, measure: AnyMeasure) => {
  it("has its folder's name", () => expect(measure.id).toBe(id));

  it.each(measure.examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    const result = measure.calc(example.args);
    if ("fault" in example) expect(result).toEqual({ ok: false, fault: example.fault });
    else {
      if (!result.ok) throw new Error(`fault ${result.fault}`);
      expectAlike(result.value, example.value, example.within ?? 1e-9);
    }
  });
});
