import type { RowView } from "./context";
import { clash, unitIn } from "./units";

/**
 * Whether a unit of the row is wrong (units-agree says so): whatever else could be said of its numbers, that they are too
 * large, out of order or weaker than others', would only say that again.
 */
export function hasUnitSlip({ indicator, goal, standard }: Pick<RowView, "indicator" | "goal" | "standard">): boolean {
  const { baseline, unit, unitFrom } = indicator;
  const stated = unitFrom === "column" || unitFrom === "name" ? unit : null;
  const [ofBaseline, ofTarget] = [baseline && unitIn(baseline.reading), goal && unitIn(goal.target)];
  if (stated === null) return clash(ofBaseline, ofTarget);
  return clash(ofBaseline, stated) || clash(ofTarget, stated) || (standard !== null && clash(stated, standard.unit) && !standard.altUnits.includes(stated));
}
