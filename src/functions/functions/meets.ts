import { fail, ok } from "../../grid/result";
import { MEASURE_DEFAULTS } from "../../measures/settings";
import { meets as isMet } from "../../target/meets";
import { optional, required, type FunctionSpec } from "../define";
import { boundOf, pose } from "../problem";

export const meets: FunctionSpec = {
  id: "MEETS",
  params: [
    required("value"), required("target"), optional("indicator"),
    optional("baseline"), optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "boolean",
  example: { formula: 'FYP.MEETS("92.5%","≥90%")', gives: true },
  calc: (cells) => {
    const problem = pose(cells, ["value", "baseline"]);
    if (!problem.ok) return problem;
    const bound = boundOf(problem.value);
    if (!bound.ok) return bound;
    const value = problem.value.figure("value");
    if (value === null) return fail({ code: "noActual" });
    if (bound.value === null) return fail({ code: "noTarget" });
    const met = isMet(bound.value, value, { direction: problem.value.direction, tolerance: MEASURE_DEFAULTS.approxTolerance });
    return met === null ? fail({ code: "directionUnknown" }) : ok(met);
  },
};
