/**
 * The add-in's one page: task pane, custom functions and ribbon commands share it (shared runtime).
 * Functions and commands are registered at once; the pane's own code comes after them.
 */
import { languageOf, type Language } from "../../grid/language";
import "../commands";
import "../functions";
import { START_MESSAGES } from "./messages";

async function start(root: HTMLElement): Promise<void> {
  const words = START_MESSAGES[language()];
  if (!("Office" in window)) return say(root, words.noOffice);
  try {
    const { host } = await Office.onReady();
    // Outside Office host is null, which the types do not say.
    if (host !== Office.HostType.Excel) return say(root, words.outsideExcel, words.openWorkbench);
    const { showPane } = await import("./show-pane");
    showPane(root);
  } catch (error) {
    console.error(error);
    say(root, words.failed(String(error)));
  }
}

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
