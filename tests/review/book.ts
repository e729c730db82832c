/** A workbook with 萍乡's table, and what the tests of a review do with it. */
import type { Diagnostic } from "../../src/check/diagnostic";
import type { Result } from "../../src/grid/result";
import type { CellContent } from "../../src/grid/edit";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import type { Workbook } from "../../src/host/workbook";
import { checkSheet } from "../../src/tasks/check-sheet";
import { explain } from "../../src/tasks/review/explain";
import type { CheckReport, TaskFault } from "../../src/tasks/tasks";

export const SHEET = "萍乡市主要指标";

export const pingxiangBook = () => memoryWorkbook([pingxiangSheet()]);
export type Book = ReturnType<typeof memoryWorkbook>;

export const valueOf = <Value>(result: Result<Value, TaskFault>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

export const check = async (book: Workbook, sheet = SHEET): Promise<CheckReport> => valueOf(await checkSheet(book, { sheet }));

export const nameOf = ({ table }: CheckReport, { indicator }: Diagnostic): string => table.indicators[indicator ?? -1]?.name ?? "";

/** The finding of this kind on this indicator. */
export function findingOf(report: CheckReport, finding: string, name: string): Diagnostic {
  const found = report.diagnostics.find((each) => each.finding === finding && nameOf(report, each) === name);
  if (found === undefined) throw new Error(`no ${finding} on ${name}`);
  return found;
}

export const explainOne = async (book: Workbook, diagnostic: Diagnostic, text: string | null, indicator = "指标"): Promise<string> =>
  valueOf(await explain(book, { statements: [{ diagnostic, indicator, text }], by: "规划科", on: "2026-03-02", language: "zh" }));

/** Everything on a sheet, as bare contents, for a workbook that has been changed elsewhere. */
export async function contentsOf(book: Workbook, sheet: string): Promise<CellContent[][]> {
  const { origin, values } = await book.read(sheet);
  const blankRows = Array.from({ length: origin.row }, (): CellContent[] => []);
  return [...blankRows, ...values.map((line) => [...Array.from({ length: origin.column }, () => null), ...line])];
}
