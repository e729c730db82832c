import type { OutsideMessages } from "./messages";

export const en: OutsideMessages = {
  outsideExcel: "This is a task pane for Excel: open the add-in in Excel. Without Excel, use the workbench in the browser.",
  openWorkbench: "Open the workbench",
  noOffice: "Office.js could not be loaded, so the task pane cannot reach Excel. Check the network or proxy and open the pane again; on an intranet, ask the administrator.",
};
