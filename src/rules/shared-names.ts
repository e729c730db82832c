import type { IndicatorTable } from "../table/table";
import { oncePer } from "./once";

/** Names that several rows of a table have; most tables have none. */
export const sharedNames = oncePer(({ indicators }: IndicatorTable): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of indicators) {
    if (seen.has(name)) shared.add(name);
    else seen.add(name);
  }
  return shared;
});
