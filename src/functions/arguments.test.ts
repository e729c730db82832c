/** How every function takes its arguments: areas, blanks, errors. */
import type { CellValue } from "../grid/grid";
import { isFunctionError } from "./call";
import { FUNCTIONS } from "./catalogue";
import { call, check, message, outcome } from "./fixtures/outcome";
import { messageOf } from "./text";

describe("every function", () => {
  it.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))("%s keeps the promise of its example", (id, spec) => {
    const inside = /^FYP\.(\w+)\((.*)\)$/.exec(spec.example.formula);
    expect(inside?.[1]).toBe(id);
    // Arguments of the examples: numbers, texts in quotes, or nothing.
    const args = (inside?.[2] ?? "").split(",").map((part): CellValue => (part === "" ? null : (JSON.parse(part) as string | number)));
    expect(outcome(id, ...args)).toEqual(spec.example.gives);
  });

  it.each(FUNCTIONS.map((spec) => [spec.id, spec] as const))("%s refuses blanks with a sentence and never throws", (id, spec) => {
    const result = call(id, ...spec.params.map(() => null));
    if (isFunctionError(result)) expect(messageOf(result, "zh")).toMatch(/[。]$/);
    else expect(result).toBe("无法判定");
  });

  it("computes an area cell by cell, errors among the values", () => {
    const result = call("GAP", [[77.78], ["—"], [2]], [[79], ["≥60%"], [3.5]]);
    expect(result).toEqual([[1.22], [expect.objectContaining({ error: "#N/A", code: "noBaseline" })], [1.5]]);
  });

  it("repeats a single cell along an area", () => expect(call("GAP", [[1], [2]], 5)).toEqual([[4], [3]]));
});

describe("areas", () => {
  it("a column meets a row", () => expect(call("GAP", [[1], [2]], [[5, 6]])).toEqual([[4, 5], [3, 4]]));

  it("where one area ends before the other nothing is there", () =>
    expect(call("GAP", [[1], [2], [3]], [[5], [6]])).toEqual([[4], [4], [expect.objectContaining({ code: "noTarget" })]]));

  it("an area of one cell is that cell", () => expect(call("GAP", [[1]], [[5]])).toBe(4));

  it("a row of facts gives its first cell there", () =>
    expect(call("INDICATOR", [["孕产妇死亡率"], ["婴儿死亡率"]])).toEqual([["孕产妇死亡率"], ["婴儿死亡率"]]));

  it("an error in an area stays in its own cell", () =>
    expect(call("GAP", [[1], ["#REF!"]], 5)).toEqual([[4], [expect.objectContaining({ error: "#VALUE!", code: "errorGiven" })]]));
});

describe("an error among the arguments", () => {
  check("GAP", [
    ["#N/A stays #N/A", ["#N/A", 79], "#N/A errorGiven"],
    ["#NUM! stays #NUM!", [77, "#NUM!"], "#NUM! errorGiven"],
    ["of another kind: #VALUE!", [77, "#DIV/0!"], "#VALUE! errorGiven"],
    ["also where the argument is optional", [77, 79, "#NAME?"], "#VALUE! errorGiven"],
  ]);
  check("STATUS", [["no judgement rests on it", [2.9, "#N/A", "≥3.2", 2022], "#N/A errorGiven"]]);
  check("PROJECT", [["in an area taken as a whole", [1, [[2021, 2022]], [[2, "#DIV/0!"]]], "#VALUE! errorGiven"]]);
  check("UNIT", [["a text that only begins like one is a text", ["#1"], "#N/A noUnit"]]);

  it("is named with its cell", () => expect(message("GAP", 77, "#DIV/0!")).toBe("目标值单元格本身是错误值 #DIV/0!。请先改正该单元格。"));
});
