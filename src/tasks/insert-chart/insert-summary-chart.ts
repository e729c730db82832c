import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { PaintWatch, Workbook } from "../../host/workbook";
import { analystHere, type Analyst } from "../analysis/analyst";
import { guarded } from "../fault";
import { freeName } from "../free-name";
import type { CheckReport, InsertedTemplate, TaskFault } from "../tasks";
import { CHART_TEXT } from "./text";

/** Adds a sheet with the summary's figures and a chart of the host's own over them, and shows it. No sheet that exists is touched. */
export const insertSummaryChart = (book: Workbook, { table, on, dossier, binding }: CheckReport, language: Language, analyst: Analyst = analystHere, watch?: PaintWatch): Promise<Result<InsertedTemplate, TaskFault>> =>
  guarded(async () => {
    const wanted = CHART_TEXT[language].sheet;
    const name = freeName(wanted, (await book.sheets()).map((sheet) => sheet.name));
    const head = { name, table: table.title ?? table.sheet, on };
    const placed = await analyst.chart({ checked: { dossier, binding }, head, language }, watch && { signal: watch.signal });
    const { sheet, leftOut } = await book.paint(placed, watch);
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, renamed: sheet !== wanted, leftOut });
  });
