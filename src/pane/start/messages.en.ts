import type { StartMessages } from "./messages";

export const en: StartMessages = {
  title: "Start here",
  intro: "The workbook is still empty. Choose one, and another at any time; no sheet that exists is changed.",
  template: "Insert a drafting template",
  templateHint: "A blank sheet with names, units and natures filled in; you add the figures",
  import: "Import plan text or tables",
  importHint: "Reads the indicator table out of Word, web pages, text or spreadsheet files",
  example: "See an example (萍乡)",
  exampleHint: "Inserts and checks the table of Pingxiang's 14th five-year plan, and shows in a few steps what can be done",
  exampleComing: "Inserting the example…",
  guide: {
    label: "Guided example",
    step: (at, of) => `${at}/${of}`,
    before: "Back",
    next: "Next",
    done: "Done",
    close: "End the guide",
    sheet: {
      title: "What this sheet is taken for",
      text: "The line above always says so: where the table is, how many indicators, which plan. Unfold it to correct range, period and columns; the button on its right explains the selected cell.",
    },
    panel: {
      title: "Binding indicators",
      text: "They come first after a check, those at high risk on top: baseline to target, the gap, the change needed each year, and the reasons. The same cells are lit up in the sheet.",
    },
    finding: {
      title: "Findings",
      text: "Under Findings each names its cell, the reason and its source. Click one and the sheet goes to the cell; select a cell and the list follows.",
    },
    fix: {
      title: "Corrections and explanations",
      text: "Unfold a finding: a sure correction is written at a click, and only if the cell is still what it was; what is right as it is can be explained for the reviewer.",
    },
    functions: {
      title: "Functions",
      text: "Under Functions choose what to calculate, a gap or a status, see the results, then write the formulas into a free column. Afterwards simply delete this sheet.",
    },
  },
};
