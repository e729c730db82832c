import { remaining as measure } from "../../measures/remaining/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";

export const remaining: FunctionSpec = {
  id: "REMAINING",
  params: [
    required("actual"), required("target"), optional("indicator"),
    optional("baseline"), optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "number",
  example: { formula: 'FYP.REMAINING(15.1,"≤14.5")', gives: -0.6 },
  calc: (cells) => measured(cells, ["actual", "baseline"], (problem, target) =>
    measure.calc({ actual: problem.figure("actual"), target, direction: problem.direction })),
};
