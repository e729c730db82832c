import { fail, ok } from "../../grid/result";
import { aimOf } from "../../measures/aim";
import { tidy } from "../../measures/number";
import { optional, required, type FunctionSpec } from "../define";
import { boundOf, pose } from "../problem";
import { readTargetCell } from "../read-cells";

/** An absolute target needs no baseline, so that a baseline of another unit or a wild one does not spoil it. */
export const target: FunctionSpec = {
  id: "TARGET",
  params: [required("target"), optional("baseline"), optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator")],
  result: "number",
  example: { formula: 'FYP.TARGET("在2020年基础上增长10%左右",1.35)', gives: 1.485 },
  calc: (cells) => {
    const relative = readTargetCell(cells.cell("target"), "").kind === "change";
    const problem = pose(cells, relative ? ["baseline"] : []);
    if (!problem.ok) return problem;
    const bound = boundOf(problem.value);
    if (!bound.ok) return bound;
    if (bound.value === null) return fail({ code: "noTarget" });
    // Of a range, the lower end: a number is asked for, and the range itself is no number.
    return ok(tidy(aimOf(bound.value, -Infinity)));
  },
};
