import type { IndicatorTable } from "../table/table";
import { oncePer } from "./once";

/** Whether no row has any figure yet: a template as it was inserted, of which there is one thing to say. */
export const isUnfilled = oncePer(({ indicators }: IndicatorTable): boolean => indicators.length > 1 && indicators.every(
  ({ baseline, actuals, targets }) => (baseline?.raw ?? null) === null && [...actuals, ...targets].every(({ raw }) => raw === null),
));
