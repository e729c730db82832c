import { fail, ok } from "../../grid/result";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";
import { difference } from "../number";

/** 差距 = target − baseline, in the indicator's unit (百分点 for %); towards the nearer edge of a range, 0 inside it. */
export const gap = defineMeasure({
  id: "gap",
  excelName: "GAP",
  params: { base: { kind: "figure" }, target: { kind: "bound" } },
  unit: "indicator",
  faults: ["noBaseline", "noTarget"],
  sources: ["arithmetic"],
  calc: ({ base, target }) => {
    if (base === null) return fail("noBaseline");
    if (target === null) return fail("noTarget");
    return ok(difference(aimOf(target, base), base));
  },
});
