import { fail, ok } from "../../grid/result";
import { meets } from "../../target/meets";
import type { Bound } from "../../target/target";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";
import { tidy } from "../number";

/**
 * 完成率 = (actual − baseline) ÷ (target − baseline), as a share; below 0 when the value moved the wrong way.
 * Refused where there is no way to go: target equal to the baseline, or already met by it.
 */
export const completion = defineMeasure({
  id: "completion",
  excelName: "PROGRESS",
  params: {
    base: { kind: "figure" },
    actual: { kind: "figure" },
    target: { kind: "bound" },
    direction: { kind: "direction", optional: true },
  },
  unit: "share",
  faults: ["noBaseline", "noActual", "noTarget", "noChange", "targetWeaker"],
  sources: ["linearPath"],
  calc: ({ base, actual, target, direction }) => {
    if (base === null) return fail("noBaseline");
    if (actual === null) return fail("noActual");
    if (target === null) return fail("noTarget");
    if (target.op !== "within" && target.value === base) return fail("noChange");
    // No tolerance here: a baseline just short of “84岁左右” still has a way to go.
    if (meets(target, base, { direction: direction ?? null, tolerance: 0 }) === true) return fail("targetWeaker");
    return ok(tidy(shareDone(base, actual, target)));
  },
});

/** A range may be overshot, so there the distance still to go counts, not the distance covered. */
function shareDone(base: number, actual: number, target: Bound): number {
  if (target.op !== "within") return (actual - base) / (target.value - base);
  const distance = (value: number) => tidy(Math.abs(aimOf(target, value) - value), value);
  return 1 - distance(actual) / distance(base);
}
