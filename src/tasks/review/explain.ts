import type { Diagnostic } from "../../check/diagnostic";
import { digestOf, findingId, type Explanation } from "../../check/explanation";
import type { Edit } from "../../grid/edit";
import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { describe } from "../../report/describe";
import { EXPLANATIONS, fieldsOf, type ExplanationTable } from "../../report/records/explanation-records";
import { placeRecords, recordEdits } from "../../report/records/record-sheet";
import { freeName } from "../free-name";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import { readReview } from "./read-workbook";
import { writeWhole } from "./write-whole";

/** One finding and what is said of it. */
export interface Statement {
  readonly diagnostic: Diagnostic;
  /** Name of the indicator; empty for the table as a whole. */
  readonly indicator: string;
  /** Empty takes an explanation back; null asks for one, and leaves one that was given. */
  readonly text: string | null;
}

export interface ExplainOrder {
  readonly statements: readonly Statement[];
  readonly by: string;
  /** "2026-11-22" */
  readonly on: string;
  readonly language: Language;
}

/** Puts explanations into the workbook's sheet 填写说明, which is added where there is none; gives its name. */
export const explain = (book: Workbook, order: ExplainOrder): Promise<Result<string, TaskFault>> =>
  guarded(async () => {
    const { explanationTable } = await readReview(book);
    if (explanationTable !== null) return writeWhole(book, explanationTable.grid.sheet, editsFor(explanationTable, order));
    const { name } = EXPLANATIONS.words[order.language];
    const free = freeName(name, (await book.sheets()).map((sheet) => sheet.name));
    const selection = await book.selection();
    const { sheet } = await book.paint(placeRecords(EXPLANATIONS, free, order.language, order.statements.map((statement) => fieldsOf(explanationOf(statement, order)))));
    // A new sheet comes to the front; the person goes on with the one that is checked.
    await book.reveal({ sheet: selection.sheet, ...selection.area });
    return ok(sheet);
  });

function explanationOf({ diagnostic, indicator, text }: Statement, { by, on, language }: ExplainOrder): Explanation {
  const said = (text ?? "").trim();
  return {
    sheet: diagnostic.at.sheet,
    key: diagnostic.key,
    digest: digestOf(diagnostic.facts),
    indicator,
    problem: describe(diagnostic, language).sentence,
    text: said,
    by: said === "" ? "" : by.trim(),
    on: said === "" ? "" : on,
  };
}

/** A finding keeps its row; others go below the last one. */
function editsFor(table: ExplanationTable, order: ExplainOrder): readonly Edit[] {
  const rowOf = new Map(table.records.map(({ row, fields }) => [findingId(fields.sheet, fields.key), row]));
  let { nextRow } = table;
  return order.statements.flatMap((statement) => {
    const { diagnostic, text } = statement;
    const known = rowOf.get(findingId(diagnostic.at.sheet, diagnostic.key));
    if (text === null && known !== undefined) return [];
    return recordEdits(table, known ?? nextRow++, fieldsOf(explanationOf(statement, order)));
  });
}
