import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { workbookContract } from "../workbook-contract";
import { bootOffice } from "./host/boot";

workbookContract("The Excel host", async () => {
  let office = await bootOffice();
  return {
    book: excelWorkbook(),
    type: (...typed) => Promise.resolve(office.person.type(...typed)),
    protectSheet: (name) => Promise.resolve(office.person.protect(name)),
    async reopen() {
      const { workbook } = office;
      office.close();
      office = await bootOffice({ workbook });
      return excelWorkbook();
    },
    close: () => Promise.resolve(office.close()),
  };
});
