/**
 * The add-in's one page: task pane, custom functions and ribbon commands share it (shared runtime).
 * Functions and commands are registered at once; the pane's own code comes after them.
 */
import { languageOf, type Language } from "../../grid/language";
import "../commands";
import "../functions";
import { START_MESSAGES } from "./messages";
import { say } from "./say";

async function start(root: HTMLElement): Promise<void> {
  try {
    const hasOffice = "Office" in window;
    // Outside Office host is null, which the types do not say.
    if (!hasOffice || (await Office.onReady()).host !== Office.HostType.Excel) {
      // In Excel, which waits for this page, nobody needs it.
      return (await import("./outside/say-outside")).sayOutside(root, language(), hasOffice);
    }
    const { showPane } = await import("./show-pane");
    showPane(root);
  } catch (error) {
    console.error(error);
    say(root, START_MESSAGES[language()].failed(String(error)));
  }
}

/** Before Excel has told its language, the browser's counts. */
const language = (): Language => languageOf(navigator.language);

const place = document.getElementById("root");
if (!place) throw new Error("taskpane.html has no #root");
void start(place);
