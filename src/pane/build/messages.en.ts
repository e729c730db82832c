import type { BuildMessages } from "./messages";

export const en: BuildMessages = {
  intro: "Inserts a standard indicator sheet: names, units and natures are filled in, you add the figures. Sheets you already have are left alone.",
  template: "Template",
  plan: "Plan period",
  region: "Region",
  regionHint: "Goes into the sheet's title; may be left empty.",
  regionExample: "e.g. 萍乡市",
  more: "More options",
  sheetName: "Name of the sheet",
  sheetNameHint: "May be changed; no sheet that exists is ever overwritten.",
  nameTaken: (name) => `A sheet of that name exists and stays as it is: the new one will be called “${name}”.`,
  insert: "Insert template",
  inserting: "Inserting the template…",
  inserted: (sheet) => `Sheet “${sheet}” was inserted.`,
  renamed: (sheet) => `A sheet of that name exists already, so the new one is called “${sheet}”. The old one was not touched.`,
  chartsLeftOut: "The charts cannot be drawn here; Excel and WPS show them in the saved .xlsx.",
  leftOut: "Some layout (such as frozen panes or print setup) is not supported here and was left out; data and formulas are complete.",
  thenCheck: "Check it",
};
