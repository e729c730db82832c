import { gap as measure } from "../../measures/gap/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";

export const gap: FunctionSpec = {
  id: "GAP",
  params: [required("baseline"), required("target"), optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator")],
  result: "number",
  example: { formula: 'FYP.GAP("43.2%","力争每年降低0.5个百分点以上")', gives: -2.5 },
  calc: (cells) => measured(cells, ["baseline"], (problem, target) => measure.calc({ base: problem.figure("baseline"), target })),
};
