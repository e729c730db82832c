import { fail, ok, type Result } from "../../grid/result";
import type { Observation } from "../../measures/define";
import { difference, tidy } from "../../measures/number";
import { risk as measure } from "../../measures/risk/measure";
import { VERDICTS } from "../../measures/verdicts.zh";
import { optional, required, type Cells, type FunctionSpec, type Refusal } from "../define";
import { pose, refuseUnread, type Problem } from "../problem";
import { readYearCell } from "../read-cells";

/** Chinese in every display language, like STATUS. */
export const risk: FunctionSpec = {
  id: "RISK",
  params: [
    required("baseline"), required("target"), optional("actual"), optional("year"), optional("previous"), optional("indicator"),
    optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "string",
  example: { formula: "FYP.RISK(14.12,\"≤12\",,,16.5)", gives: "可控" },
  calc: (cells) => {
    const problem = pose(cells, ["baseline", "actual", "previous"]);
    if (!problem.ok) return problem;
    const { fault, bound, direction, baseYear, targetYear, figure } = problem.value;
    const readable = refuseUnread(problem.value);
    if (!readable.ok) return readable;
    const actuals = readActual(cells, problem.value);
    if (!actuals.ok) return actuals;
    const result = measure.calc({
      direction, baseYear, base: figure("baseline"), targetYear, target: bound, targetFault: fault,
      actuals: actuals.value, previousPace: paceBefore(problem.value),
    });
    return result.ok ? ok(VERDICTS.risks[result.value.risk]) : fail({ code: result.fault });
  },
};

function readActual(cells: Cells, { figure }: Problem): Result<readonly Observation[], Refusal> {
  const actual = figure("actual");
  if (actual === null) return ok([]);
  const year = readYearCell(cells.cell("year"), "year");
  if (!year.ok) return year;
  if (year.value === null) return fail({ code: "yearUnread", facts: { param: "year", text: "" } });
  return ok([{ year: year.value, value: actual }]);
}

/** `previous` is the value one period before the baseline: 2015's for a plan of 2020 to 2025. */
function paceBefore({ figure, baseYear, targetYear }: Problem): number | null {
  const [previous, base] = [figure("previous"), figure("baseline")];
  return previous === null || base === null ? null : tidy(difference(base, previous) / (targetYear - baseYear));
}
