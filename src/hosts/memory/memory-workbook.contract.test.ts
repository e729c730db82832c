import { cellAt } from "../../grid/area";
import { workbookContract } from "../../../tests/workbook-contract";
import { memoryWorkbook } from "./memory-workbook";

workbookContract("The workbook in memory", async () => {
  const book = memoryWorkbook();
  return {
    book,
    type: async (sheet, row, column, content) => book.inspect.type(cellAt(sheet, row, column), content),
    protectSheet: async (sheet) => book.inspect.protect(sheet, true),
    reopen: async () => book,
    close: async () => book.inspect.close(),
  };
});
