import type { Explanation } from "../../check/explanation";
import type { Grid } from "../../grid/grid";
import { en } from "./explanation-text.en";
import { zh } from "./explanation-text.zh";
import { readRecords, type Fields, type RecordSpec, type RecordTable } from "./record-sheet";

export type ExplanationField = "sheet" | "indicator" | "problem" | "text" | "by" | "on" | "key" | "digest";

/** 填写说明: a row for each finding that was, or is to be, explained. */
export const EXPLANATIONS: RecordSpec<ExplanationField> = {
  columns: [
    { key: "sheet", width: 14, look: "text" },
    { key: "indicator", width: 22, look: "text" },
    { key: "problem", width: 36, look: "text" },
    { key: "text", width: 36, look: "input" },
    { key: "by", width: 10, look: "input" },
    { key: "on", width: 12, look: "input" },
    { key: "key", width: 14, look: "quiet" },
    { key: "digest", width: 10, look: "quiet" },
  ],
  needed: ["sheet", "text", "key"],
  words: { zh, en },
};

export interface ExplanationTable extends RecordTable<ExplanationField> {
  readonly explanations: readonly Explanation[];
}

/** The explanations on a sheet; null when it is no such sheet. */
export function readExplanations(grid: Grid): ExplanationTable | null {
  const table = readRecords(EXPLANATIONS, grid);
  return table && { ...table, explanations: table.records.filter(({ fields }) => fields.key !== "").map(({ fields }) => explanationOf(fields)) };
}

const explanationOf = (fields: Fields<ExplanationField>): Explanation => ({ ...fields, digest: fields.digest === "" ? null : fields.digest });

export const fieldsOf = (explanation: Explanation): Fields<ExplanationField> => ({ ...explanation, digest: explanation.digest ?? "" });
