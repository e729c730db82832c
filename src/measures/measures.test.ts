/** Every measure against its own worked examples, which are documentation as much as tests. */
import { ok } from "../grid/result";
import { defineMeasure, examplesOf } from "./define";
import { EXAMPLES } from "./examples";
import { MEASURES, type AnyMeasure, type MeasureId } from "./registry";

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

describe.each(Object.keys(MEASURES) as MeasureId[])("measure %s", (id) => {
  const measure: AnyMeasure = MEASURES[id];

  it("has its folder's name", () => expect(measure.id).toBe(id));

  it.each(EXAMPLES[id].map((example) => [example.title, example] as const))("%s", (_title, example) => {
    const result = measure.calc(example.args as Parameters<AnyMeasure["calc"]>[0]);
    if ("fault" in example) expect(result).toEqual({ ok: false, fault: example.fault });
    else {
      if (!result.ok) throw new Error(`fault ${result.fault}`);
      expectAlike(result.value, example.value, example.within ?? 1e-9);
    }
  });
});

it("an example with other arguments, another value or an undeclared fault does not compile", () => {
  const half = defineMeasure({
    id: "half",
    excelName: null,
    params: { whole: { kind: "number" }, note: { kind: "flag", optional: true } },
    unit: "indicator",
    faults: ["noTarget"],
    sources: ["arithmetic"],
    calc: ({ whole }) => ok(whole / 2),
  });
  const wrong = examplesOf(half, [
    { title: "right", args: { whole: 4 }, value: 2, from: "4 ÷ 2" },
    // @ts-expect-error there is no such parameter
    { title: "another parameter", args: { part: 4 }, value: 2, from: "" },
    // @ts-expect-error a number is wanted
    { title: "a text", args: { whole: "4" }, value: 2, from: "" },
    // @ts-expect-error the measure gives a number
    { title: "another value", args: { whole: 4 }, value: "2", from: "" },
    // @ts-expect-error the measure does not declare this fault
    { title: "another fault", args: { whole: 4 }, fault: "noChange", from: "" },
  ]);
  expect(wrong).toHaveLength(5);
  expect(half.calc({ whole: 4 })).toEqual({ ok: true, value: 2 });
});
