import { meets } from "../../target/meets";
import type { Bound } from "../../target/target";
import { aimOf } from "../aim";
import type { Observation } from "../define";
import { projection } from "../projection/measure";
import { status } from "../status/measure";
import type { MeasureSettings } from "../settings";
import type { RiskArgs } from "./params";
import { verdict, type Verdict } from "./risk";

/** What the actuals say of a target that is not met yet: where it stands, and where it is heading. */
export function onTheWay(args: RiskArgs, target: Bound, latest: Observation, settings: MeasureSettings): Verdict[] {
  const { direction, baseYear, base, targetYear, actuals } = args;
  const now = status.calc({ direction, baseYear, base, year: latest.year, actual: latest.value, targetYear, target, ...settings });
  const found: Verdict[] = [];
  if (now.ok) {
    const facts = { completion: now.value.completion ?? "", timeProgress: now.value.timeProgress ?? "", actual: latest.value };
    if (now.value.status === "backwards") found.push(verdict("high", "backwards", facts));
    if (now.value.status === "behind") found.push(verdict("high", "behind", facts));
    if (now.value.status === "onTrack" || now.value.status === "ahead") found.push(verdict("controlled", "onTrack", facts));
  }
  const heading = projection.calc({ base, baseYear, actuals: actuals ?? [], targetYear });
  if (heading.ok && latest.year < targetYear) found.push(...missed(heading.value.value, args, target, settings));
  return found;
}

/**
 * A straight line a hair under the target misses it, so the status band counts here too:
 * short by no more than that share of the whole way is something to watch, beyond it the risk is high.
 */
function missed(projected: number, { base, direction }: RiskArgs, target: Bound, settings: MeasureSettings): Verdict[] {
  if (meets(target, projected, { direction, tolerance: settings.approxTolerance }) !== false) return [];
  const aim = aimOf(target, projected);
  const lacking = Math.abs(aim - projected);
  const nearly = base !== null && lacking <= settings.statusBand * Math.abs(aimOf(target, base) - base);
  return [verdict(nearly ? "watch" : "high", "projectedToMiss", { projected, target: aim })];
}
