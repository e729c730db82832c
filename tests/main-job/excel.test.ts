import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import { bootOffice } from "../office/host/boot";
import { snapshot } from "../office/session";
import { mainJob } from "./main-job";

/** Excel gives every conditional format an id of its own, which nobody sees. */
const withoutIds = (key: string, value: unknown): unknown => {
  if (key === "id") return undefined;
  return value instanceof Map ? [...value] : value;
};

mainJob("Excel, through the real Office.js", async () => {
  const office = await bootOffice();
  return {
    book: excelWorkbook(),
    protectSheet: async (sheet) => office.person.protect(sheet),
    picture: () => JSON.parse(JSON.stringify(snapshot(office).sheets, withoutIds)) as unknown,
    breakConnection: async () => office.setMood({ error: 5012 }),
    close: async () => office.close(),
  };
});
