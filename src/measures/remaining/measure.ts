import { fail, ok } from "../../grid/result";
import { meets } from "../../target/meets";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";
import { difference } from "../number";
import { MEASURE_DEFAULTS } from "../settings";

/** 尚差: what the latest actual still lacks towards the target, signed like the gap; 0 once the target is met. */
export const remaining = defineMeasure({
  id: "remaining",
  excelName: "REMAINING",
  params: {
    actual: { kind: "figure" },
    target: { kind: "bound" },
    direction: { kind: "direction", optional: true },
    approxTolerance: { kind: "number", optional: true },
  },
  unit: "indicator",
  faults: ["noActual", "noTarget", "directionUnknown"],
  sources: ["arithmetic"],
  calc: ({ actual, target, direction, approxTolerance }) => {
    if (actual === null) return fail("noActual");
    if (target === null) return fail("noTarget");
    const met = meets(target, actual, {
      direction: direction ?? null,
      tolerance: approxTolerance ?? MEASURE_DEFAULTS.approxTolerance,
    });
    if (met === null) return fail("directionUnknown");
    return ok(met ? 0 : difference(aimOf(target, actual), actual));
  },
});
