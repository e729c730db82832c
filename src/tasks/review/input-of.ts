import type { ReportInput } from "../../report/document/input";
import type { CheckReport } from "../tasks";

/** What a report says of the check of one sheet. */
export const inputOf = (report: CheckReport, file: string | null = null): ReportInput =>
  ({ subjects: [report], settings: report.settings, on: report.on, file });
