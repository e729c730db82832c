/** FYP.CHECK for the page's own spreadsheet, which hands over the cells as they are seen and waits for the worker that judges them. */
import { errorOf } from "../../functions/faults";
import { check } from "../../functions/functions/check";
import { HELP_TEXT } from "../../functions/help";
import { hostResult, signatureOf } from "../../functions/host-functions";
import type { FunctionArgument } from "../../functions/define";
import { gridOf, type CellValue } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { FunctionDefinition } from "../../hosts/workbench/functions";
import { correctionsOf } from "../../tasks/corrections/standing";
import { checkRangeInWorker } from "../analysis-worker/worker-analyst";

/** It goes by the corrections that the workbook holds when it is calculated. The workbook's cells may not be read then: that waits for the calculation. */
export const checkFunction = (language: Language, book: Workbook) => ({
  ...signatureOf(check, language),
  takesGrids: true,
  run: ([range = null, header = null], [given = null]) => ({
    meanwhile: { error: "#N/A", message: HELP_TEXT[language].underWay },
    async answer() {
      const grid = given ?? gridOf("", rowsOf(range));
      const correction = given === null ? undefined : (await correctionsOf(book))(given);
      const result = await checkRangeInWorker({ grid, header: isCell(header) ? header : null, isPlaced: given !== null, ...(correction ? { correction } : {}) });
      return hostResult(result.ok ? result.value : errorOf(result.fault), language);
    },
  }),
} satisfies FunctionDefinition);

const isCell = (argument: FunctionArgument): argument is CellValue => !Array.isArray(argument);

const rowsOf = (argument: FunctionArgument): readonly (readonly CellValue[])[] => (isCell(argument) ? [[argument]] : argument);
