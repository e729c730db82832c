import { annualRate as measure } from "../../measures/annual-rate/measure";
import { optional, required, type FunctionSpec } from "../define";
import { open } from "../open";

/** Names of indicators that are rates of growth themselves: 费用年均增长率, 增加值增速. */
const GROWTH_NAME = /增长率|增速|增长幅度|增幅|降幅|下降率|年均增长/;

export const annualRate: FunctionSpec = {
  id: "ANNUALRATE",
  params: [required("baseline"), required("target"), optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator")],
  result: "number",
  example: { formula: "FYP.ANNUALRATE(100,121,2020,2022)", gives: 0.1 },
  calc: (cells) => open(cells, ["baseline"], (problem, target) => measure.calc({
    base: problem.figure("baseline"),
    target,
    baseYear: problem.baseYear,
    targetYear: problem.targetYear,
    growthIndicator: GROWTH_NAME.test(problem.indicator),
  })),
};
