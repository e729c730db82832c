import { startTransition, useState, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../grid/language";
import { excelWorkbook } from "../../hosts/excel/excel-workbook";
import { Pane } from "../../pane/pane";
import { workerAnalyst } from "../analysis-worker/worker-analyst";
import { importReader } from "../reader-worker/import-reader";
import { commandOutcomes } from "../commands/outcomes";
import { paneWishes } from "../commands/wishes";
import { helpSource } from "./help-source";
import { officeLanguage, officeTheme, watchTheme } from "./office-surroundings";

/** Puts the pane over the workbook that is open in Excel, with pauses in which the page lives. */
export function showPane(place: HTMLElement): void {
  startTransition(() => createRoot(place).render(<ExcelPane />));
}

function ExcelPane() {
  const [language, setLanguage] = useState<Language>(officeLanguage);
  const [book] = useState(() => excelWorkbook());
  const theme = useSyncExternalStore(watchTheme, officeTheme);
  return (
    <Pane
      book={book} language={language} theme={theme} onLanguage={setLanguage} functions={helpSource}
      outcomes={commandOutcomes} wishes={paneWishes} reader={importReader} analyst={workerAnalyst}
    />
  );
}
