import { completion as measure } from "../../measures/completion/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";

export const progress: FunctionSpec = {
  id: "PROGRESS",
  params: [
    required("baseline"), required("actual"), required("target"), optional("indicator"),
    optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "number",
  example: { formula: 'FYP.PROGRESS(14.12,13.06,"≤12")', gives: 0.5 },
  calc: (cells) => measured(cells, ["baseline", "actual"], (problem, target) => measure.calc({
    base: problem.figure("baseline"), actual: problem.figure("actual"), target, direction: problem.direction,
  })),
};
