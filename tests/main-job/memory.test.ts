import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { mainJob } from "./main-job";

mainJob("a workbook in memory", async () => {
  const book = memoryWorkbook();
  return {
    book,
    protectSheet: async (sheet) => book.inspect.protect(sheet, true),
    picture: () => structuredClone({ marks: book.inspect.marks() }),
    breakConnection: async () => book.inspect.close(),
    close: async () => undefined,
  };
});
