import { counted } from "../../../grid/language";
import type { TextMessages } from "./messages";

const taken = "The workbook has a sheet “正文” already, which is never written over. To have this file's text instead, first rename or delete that sheet.";

export const en: TextMessages = {
  write: "Also write the text to a sheet “正文”, for checks to hold the table against",
  taken,
  outcome: (outcome) => {
    switch (outcome.kind) {
      case "written": return `The text, ${counted(outcome.lines, "line")}, was written to the sheet “正文”; checks hold the table against it.`;
      case "exists": return taken;
      case "refused": return "The text was not written: the workbook takes no new sheet now.";
    }
  },
};
