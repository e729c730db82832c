import type { Language } from "../../../grid/language";
import { say } from "../say";
import { OUTSIDE_MESSAGES } from "./messages";

/** Says why there is no pane where there is no Excel around the page. */
export function sayOutside(root: HTMLElement, language: Language, hasOffice: boolean): void {
  const { noOffice, outsideExcel, openWorkbench } = OUTSIDE_MESSAGES[language];
  const paragraph = say(root, hasOffice ? outsideExcel : noOffice);
  if (!hasOffice) return;
  const link = document.createElement("a");
  link.href = "workbench.html";
  link.textContent = openWorkbench;
  paragraph.append(" ", link);
}
