import { fail, ok } from "../../grid/result";
import { status as measure } from "../../measures/status/measure";
import { VERDICTS } from "../../measures/verdicts.zh";
import { optional, required, type FunctionSpec } from "../define";
import { pose, refuseUnread } from "../problem";
import { readYearCell } from "../read-cells";

/**
 * The word goes into a Chinese document and stays Chinese in every display language, so that a workbook that is
 * passed on does not change. What is missing makes it 无法判定; what cannot be read is an error.
 */
export const status: FunctionSpec = {
  id: "STATUS",
  params: [
    required("baseline"), required("actual"), required("target"), required("year"), optional("indicator"),
    optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "string",
  example: { formula: 'FYP.STATUS(2.9,3.15,"≥3.2",2022)', gives: "快于预期" },
  calc: (cells) => {
    const problem = pose(cells, ["baseline", "actual"]);
    if (!problem.ok) return problem;
    const year = readYearCell(cells.cell("year"), "year");
    if (!year.ok) return year;
    const asked = year.value;
    if (asked === null) return fail({ code: "yearUnread", facts: { param: "year", text: "" } });
    const { bound, direction, baseYear, targetYear, figure } = problem.value;
    const readable = refuseUnread(problem.value);
    if (!readable.ok) return readable;
    const judged = measure.calc({
      direction, baseYear, base: figure("baseline"), year: asked, actual: figure("actual"), targetYear, target: bound,
    });
    return judged.ok ? ok(VERDICTS.statuses[judged.value.status]) : judged;
  },
};
