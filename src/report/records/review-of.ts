import type { Explanation } from "../../check/explanation";
import type { Review } from "../../check/review";
import { ALL_RULES } from "../../check/settings";
import type { Grid } from "../../grid/grid";
import { readExplanations, type ExplanationTable } from "./explanation-records";
import { readSettings, type SettingTable } from "./setting-records";

/** The review that a workbook carries, and the sheets that hold it. */
export interface KeptReview extends Review {
  /** The first such sheet, for further explanations; null where there is none. */
  readonly explanationTable: ExplanationTable | null;
  readonly settingTable: SettingTable | null;
}

/** Reads what is kept on the sheets of a workbook: every sheet of explanations, the first one of settings. */
export function reviewOf(grids: readonly Grid[]): KeptReview {
  const explanationTables = grids.map(readExplanations).filter((table) => table !== null);
  const settingTable = grids.map(readSettings).find((table) => table !== null) ?? null;
  return {
    explanations: explanationTables.flatMap(({ explanations }): readonly Explanation[] => explanations),
    settings: settingTable?.settings ?? ALL_RULES,
    explanationTable: explanationTables[0] ?? null,
    settingTable,
  };
}
