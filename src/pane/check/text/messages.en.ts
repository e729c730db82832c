import { counted } from "../../../grid/language";
import type { TextMessages } from "./messages";

export const en: TextMessages = {
  read: ({ lines, claims, hasMore }) => `Held against the sheet “正文”: ${counted(lines, "line")}, ${counted(claims, "figure")} of indicators read${hasMore ? " (those behind were not)" : ""}.`,
  elsewhere: (place) => `The sheet “正文” is the plan of ${place}, another place than this table’s: the table was not held against it.`,
};
