/**
 * The add-in's one page: task pane, custom functions and ribbon commands share it (shared runtime).
 * Functions and commands are registered at once; the pane's own code comes after them.
 */
import { languageOf, type Language } from "../../grid/language";
import "../commands";
import "../functions";
import { START_MESSAGES } from "./messages";
import type { OutsideMessages } from "./outside/messages";

async function start(root: HTMLElement): Promise<void> {
  try {
    if (!("Office" in window)) return say(root, (await outside()).noOffice);
    const { host } = await Office.onReady();
    // Outside Office host is null, which the types do not say.
    if (host !== Office.HostType.Excel) {
      const { outsideExcel, openWorkbench } = await outside();
      return say(root, outsideExcel, openWorkbench);
    }
    const { showPane } = await import("./show-pane");
    showPane(root);
  } catch (error) {
    console.error(error);
    say(root, START_MESSAGES[language()].failed(String(error)));
  }
}

/** In Excel, which waits for this page, nobody needs them. */
const outside = async (): Promise<OutsideMessages> => (await import("./outside/messages")).OUTSIDE_MESSAGES[language()];

/** Before Excel has told its language, the browser's counts. */
const language = (): Language => languageOf(navigator.language);

function say(root: HTMLElement, sentence: string, workbench?: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "starting";
  paragraph.textContent = sentence;
  root.replaceChildren(paragraph);
  if (workbench === undefined) return;
  const link = document.createElement("a");
  link.href = "workbench.html";
  link.textContent = workbench;
  paragraph.append(" ", link);
}

const place = document.getElementById("root");
if (!place) throw new Error("taskpane.html has no #root");
void start(place);
