import { isGrowthRate } from "../../catalogue/is-growth-rate";
import { annualRate as measure } from "../../measures/annual-rate/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";

export const annualRate: FunctionSpec = {
  id: "ANNUALRATE",
  params: [required("baseline"), required("target"), optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator")],
  result: "number",
  example: { formula: "FYP.ANNUALRATE(100,121,2020,2022)", gives: 0.1 },
  calc: (cells) => measured(cells, ["baseline"], (problem, target) => measure.calc({
    base: problem.figure("baseline"),
    target,
    baseYear: problem.baseYear,
    targetYear: problem.targetYear,
    growthIndicator: isGrowthRate(problem.indicator),
  })),
};
