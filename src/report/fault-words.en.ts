import type { FaultWords } from "./fault-words";

export const en: FaultWords = {
  emptySheet: ({ sheet }) => `The sheet “${sheet}” is empty. Open the sheet with the indicator table, or insert a template.`,
  noHeader: ({ sheet }) => `No indicator table was found on “${sheet}”: no row names both the indicator and a target (or baseline). Open the sheet with the table, or check its header.`,
  lacksName: ({ sheet }) => `In the area chosen on “${sheet}” it is not known which column names the indicators. Say which it is, or choose an area that includes the header.`,
  lacksValue: ({ sheet }) => `In the area chosen on “${sheet}” it is not known which column holds baselines or targets. Say which it is, or choose an area that includes the header.`,
  transposed: ({ sheet, cell }) => `The indicator table on “${sheet}” (from ${cell}) lies on its side: indicators run along the top and years down the first column. One row per indicator is expected. Copy the table, paste it with Paste Special → Transpose, then check again.`,
  noRows: ({ sheet, cell }) => `There are no indicators below the header (${cell}) on “${sheet}”. Fill in the table, then check again.`,
  whichTable: ({ sheet, tables }) => `“${sheet}” holds no indicator table, and the workbook has several: ${tables}. Open the one to check, then choose Check.`,
  changedMeanwhile: ({ sheet, cell }) => `${cell} on “${sheet}” was changed just now and left as it is. Please try again.`,
  givenUp: () => "Writing was cancelled. What had been written was taken back, and the workbook is as it was.",
  sheetProtected: ({ subject }) => `The sheet “${subject}” is protected; nothing was changed. Unprotect it under Review and try again.`,
  workbookProtected: () => "The workbook's structure is protected, so no sheet can be added; nothing was changed. Unprotect it under Review and try again.",
  sheetExists: ({ subject }) => `A sheet named “${subject}” exists and was left alone. Choose another name.`,
  noSuchSheet: ({ subject }) => `There is no sheet “${subject}”; it may have been deleted or renamed. Check again.`,
  editing: () => "A cell is being edited. Press Enter to finish, then try again.",
  closed: () => "The workbook was closed before the work was done. Open it and try again.",
  tooLarge: ({ subject }) => `“${subject}” is too large to handle. Select the table only, or split it.`,
  unreadableFile: ({ subject, detail }) => `The file “${subject}” was not read${detail === "" ? "" : `: ${detail}`}. The workbook was not changed.`,
  unexpected: ({ detail }) => `The work was not done${detail === "" ? "" : `: ${detail}`}. Try again; if it fails once more, save and reopen the workbook.`,
};
