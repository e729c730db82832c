import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { buildReport } from "../../report/document/build-report";
import type { ReportInput } from "../../report/document/input";
import { toSheet } from "../../report/document/to-sheet";

export interface ResultsOrder {
  readonly input: ReportInput;
  /** Of the sheet. */
  readonly name: string;
  readonly language: Language;
}

/** 检查结果: a check laid out as a sheet. */
export const resultsSheet = ({ input, name, language }: ResultsOrder): PlacedSheet => toSheet(buildReport(input, "results", language), name);
