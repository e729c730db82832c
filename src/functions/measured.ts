import { ok, type Result } from "../grid/result";
import type { Bound } from "../target/target";
import type { MeasureFault } from "../measures/define";
import { tidy } from "../measures/number";
import type { Cells, ParamId, Refusal } from "./define";
import { boundOf, pose, type Problem } from "./problem";

/**
 * The way of most functions: read the cells, hand them to a measure, give its number back without binary noise.
 * @param figures the parameters that hold figures
 */
export function measured(
  cells: Cells,
  figures: readonly ParamId[],
  measure: (problem: Problem, target: Bound | null) => Result<number, MeasureFault>,
): Result<number, Refusal> {
  const problem = pose(cells, figures);
  if (!problem.ok) return problem;
  const target = boundOf(problem.value);
  if (!target.ok) return target;
  const result = measure(problem.value, target.value);
  return result.ok ? ok(tidy(result.value)) : { ok: false, fault: { code: result.fault } };
}
