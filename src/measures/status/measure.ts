import { ok } from "../../grid/result";
import { meets } from "../../target/meets";
import { completion } from "../completion/measure";
import { defineMeasure, type MeasureFault } from "../define";
import { tidy } from "../number";
import { MEASURE_DEFAULTS } from "../settings";
import { timeProgress } from "../time-progress/measure";
import type { Status } from "./status";

export interface StatusValue {
  readonly status: Status;
  /** As a share; null where it cannot be said. */
  readonly completion: number | null;
  readonly timeProgress: number | null;
  /** Why the status is unknown, or what decided it instead of the completion. */
  readonly reason: MeasureFault | null;
}

/**
 * 状态: completion against time progress. The band of ±0.10 is this project's convention.
 * Met is met. A target that the baseline met and the actual doesn't is 倒退. When the target year is over
 * and the target not met, it is 滞后 however little is missing: the band is for the way, not for the end.
 */
export const status = defineMeasure({
  id: "status",
  excelName: "STATUS",
  params: {
    direction: { kind: "direction" },
    baseYear: { kind: "year" },
    base: { kind: "figure" },
    year: { kind: "year" },
    actual: { kind: "figure" },
    targetYear: { kind: "year" },
    target: { kind: "bound" },
    statusBand: { kind: "number", optional: true },
    approxTolerance: { kind: "number", optional: true },
  },
  unit: "class",
  faults: [],
  sources: ["statusBand", "linearPath"],
  calc: ({ direction, baseYear, base, year, actual, targetYear, target, statusBand, approxTolerance }) => {
    const passed = timeProgress.calc({ baseYear, year, targetYear });
    const time = passed.ok ? tidy(passed.value) : null;
    const done = completion.calc({ base, actual, target, direction });
    const say = (is: Status, reason: MeasureFault | null = null) =>
      ok<StatusValue>({ status: is, completion: done.ok ? done.value : null, timeProgress: time, reason });

    if (target === null) return say("unknown", "noTarget");
    if (actual === null) return say("unknown", "noActual");
    if (!passed.ok) return say("unknown", passed.fault);
    // Results may miss “24左右” by a little; a baseline of 24.1 that was set that target is not there yet.
    const tolerance = passed.value === 0 ? 0 : approxTolerance ?? MEASURE_DEFAULTS.approxTolerance;
    const met = meets(target, actual, { direction, tolerance });
    if (met === null) return say("unknown", "directionUnknown");
    if (met) return say("met");
    if (passed.value === 0) return say("unknown", "noTimePassed");
    if (!done.ok) {
      const wasMet = base !== null && meets(target, base, { direction, tolerance: 0 }) === true;
      return say(wasMet ? "backwards" : "unknown", done.fault);
    }
    return say(grade(done.value, passed.value, statusBand ?? MEASURE_DEFAULTS.statusBand));
  },
});

function grade(done: number, time: number, band: number): Status {
  if (done < 0) return "backwards";
  if (time >= 1) return "behind";
  const lead = tidy(done - time, 1);
  if (lead > band) return "ahead";
  return lead < -band ? "behind" : "onTrack";
}
