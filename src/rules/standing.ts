import { completion as completionOf } from "../measures/completion/measure";
import { status } from "../measures/status/measure";
import type { MeasureSettings } from "../measures/settings";
import type { Standing, StandingFault } from "./assessment";
import type { TableContext } from "./context";
import type { RowView } from "./row-view";

/** Where a row stands between baseline and target; every number comes from a measure. */
export function standingOf(row: RowView, { table, settings }: Pick<TableContext, "table" | "settings">): Standing {
  const { indicator, goal, bound, base: past, baseline } = row;
  const targetYear = goal?.year ?? table.plan.targetYear;
  const baseYear = yearOfBase(row, targetYear) ?? table.plan.baseYear;
  const observed = byYear(row.observed);
  const { completion, timeProgress, status: is, why } = progressOf(row, { baseYear, targetYear, latest: observed.at(-1) }, settings);
  return {
    indicator: row.index,
    name: indicator.name,
    at: indicator.at,
    unit: indicator.unit,
    direction: row.direction,
    baseline: past === null ? { raw: null, value: baseline, year: baseYear } : { raw: past.raw, value: baseline, year: baseYear, origin: past.origin },
    observed,
    target: { raw: goal?.raw ?? null, year: targetYear, bound: bound.ok ? bound.value : null, fault: bound.ok ? null : bound.fault },
    completion, timeProgress, status: is, why,
  };
}

/** A baseline of another year than the plan's (2019年现状, 0.86（2019年）) has had that much more time. */
function yearOfBase({ indicator, base }: RowView, targetYear: number): number | null {
  const own = base?.origin.from === "cell" ? indicator.baseline?.year ?? null : null;
  return own !== null && own < targetYear ? own : null;
}

/** Tables give their years in order, so there is mostly nothing to sort. */
const byYear = (observed: RowView["observed"]): RowView["observed"] =>
  (observed.every(({ year }, index) => index === 0 || year >= (observed[index - 1]?.year ?? year)) ? observed : [...observed].sort((a, b) => a.year - b.year));

interface Way {
  readonly baseYear: number;
  readonly targetYear: number;
  readonly latest: { readonly year: number; readonly value: number } | undefined;
}

function progressOf(row: RowView, { baseYear, targetYear, latest }: Way, settings: MeasureSettings): Pick<Standing, "completion" | "timeProgress" | "status" | "why"> {
  // What stands before the base year tells nothing of this plan.
  const now = latest === undefined || latest.year < baseYear ? { year: baseYear, value: row.baseline } : latest;
  const [direction, base, actual, target] = [row.direction, row.baseline, now.value, row.bound.ok ? row.bound.value : null];
  const said = status.calc({ direction, base, actual, target, baseYear, targetYear, year: now.year, statusBand: settings.statusBand, approxTolerance: settings.approxTolerance });
  if (!said.ok) return { completion: null, timeProgress: null, status: "unknown", why: said.fault };
  const { completion: done, timeProgress, status: is, reason } = said.value;
  return { completion: done, timeProgress, status: is, why: faultOf(row, reason ?? (done === null ? faultIn(completionOf.calc({ direction, base, actual, target })) : null)) };
}

const faultIn = <Fault>(result: { readonly ok: true } | { readonly ok: false; readonly fault: Fault }): Fault | null => (result.ok ? null : result.fault);

/** The cell that is to blame says more than the measure, which only knows that a number is missing. */
function faultOf({ base, goal, bound, unitsDiffer, countedFromNothing }: RowView, fault: StandingFault | null): StandingFault | null {
  if (fault === "noTarget" && goal?.raw && !bound.ok && bound.fault !== "none") return bound.fault === "noBaseline" ? "noBaseline" : "targetUnresolved";
  // Without a baseline there is nothing an actual could be missing beside.
  if (fault !== "noBaseline" && !(fault === "noActual" && (base === null || countedFromNothing))) return fault;
  if (countedFromNothing) return "countedFromNothing";
  if (base !== null && !base.isNumber) return "baselineUnread";
  return unitsDiffer ? "unitsDiffer" : "noBaseline";
}
