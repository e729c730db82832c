import { joinBaselines, type Sureness } from "../../table/join-baselines";
import type { IndicatorTable } from "../../table/table";
import type { JoinPreview } from "./preview";

const RANK: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 };

/** The best baseline that other tables offer for each row of a plan's table that has none of its own. */
export function offerJoins(tables: readonly IndicatorTable[], at: number): readonly JoinPreview[] {
  const plan = tables[at];
  if (plan === undefined || plan.kind !== "plan") return [];
  const best = new Map<number, JoinPreview>();
  tables.forEach((other, fromTable) => {
    if (fromTable === at) return;
    for (const pair of joinBaselines(plan, other)) {
      if ((plan.indicators[pair.indicator]?.baseline?.raw ?? null) !== null) continue;
      const known = best.get(pair.indicator);
      if (known && RANK[known.pair.sureness] <= RANK[pair.sureness]) continue;
      best.set(pair.indicator, { row: pair.indicator, fromTable, fromRow: pair.from, pair, canTake: pair.value !== null });
    }
  });
  return [...best.values()].sort((a, b) => a.row - b.row);
}
