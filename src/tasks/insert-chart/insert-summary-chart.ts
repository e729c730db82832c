import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { summaryOf } from "../../report/picture/summary";
import { guarded } from "../fault";
import { freeName } from "../free-name";
import type { CheckReport, InsertedTemplate, TaskFault } from "../tasks";
import { summaryRows } from "./summary-rows";
import { summarySheet } from "./summary-sheet";
import { CHART_TEXT } from "./text";

/** Adds a sheet with the summary's figures and a chart of the host's own over them, and shows it. No sheet that exists is touched. */
export const insertSummaryChart = (book: Workbook, report: CheckReport, language: Language): Promise<Result<InsertedTemplate, TaskFault>> =>
  guarded(async () => {
    const wanted = CHART_TEXT[language].sheet;
    const name = freeName(wanted, (await book.sheets()).map((sheet) => sheet.name));
    const { table, on } = report;
    const placed = summarySheet(summaryRows(summaryOf(report), language), { name, table: table.title ?? table.sheet, on }, language);
    const { sheet, leftOut } = await book.paint(placed);
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, renamed: sheet !== wanted, leftOut });
  });
