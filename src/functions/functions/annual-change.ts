import { annualChange as measure } from "../../measures/annual-change/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";

export const annualChange: FunctionSpec = {
  id: "ANNUALCHANGE",
  params: [required("baseline"), required("target"), optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator")],
  result: "number",
  example: { formula: "FYP.ANNUALCHANGE(2,3.5)", gives: 0.3 },
  calc: (cells) => measured(cells, ["baseline"], (problem, target) =>
    measure.calc({ base: problem.figure("baseline"), target, baseYear: problem.baseYear, targetYear: problem.targetYear })),
};
