import { fail } from "../../grid/result";
import { expectedValue as measure } from "../../measures/expected-value/measure";
import { optional, required, type FunctionSpec } from "../define";
import { measured } from "../measured";
import { readYearCell } from "../read-cells";

export const expected: FunctionSpec = {
  id: "EXPECTED",
  params: [
    required("baseline"), required("target"), required("year"),
    optional("baseYear"), optional("targetYear"), optional("unit"), optional("indicator"),
  ],
  result: "number",
  example: { formula: "FYP.EXPECTED(2,3.5,2022)", gives: 2.6 },
  calc: (cells) => {
    const year = readYearCell(cells.cell("year"), "year");
    if (!year.ok) return year;
    const asked = year.value;
    if (asked === null) return fail({ code: "yearUnread", facts: { param: "year", text: "" } });
    return measured(cells, ["baseline"], (problem, target) => measure.calc({
      base: problem.figure("baseline"), target, year: asked, baseYear: problem.baseYear, targetYear: problem.targetYear,
    }));
  },
};
