import { useRef, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { describeOpenProblem, describeSaveProblem } from "./describe-problem";
import { download } from "./download";
import { FIRST_EXAMPLE, type Example } from "./examples";
import { MESSAGES } from "./messages";

export interface Report {
  readonly intent: "error" | "success";
  readonly text: string;
}

export interface Files {
  readonly activity: "opening" | "saving" | null;
  /** What became of the last one. */
  readonly report: Report | null;
  readonly dismissReport: () => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openExample: (example: Example) => Promise<void>;
  readonly save: () => Promise<void>;
}

/** Opening and saving workbooks. */
export function useFiles(bench: Workbench | null, language: Language): Files {
  const [activity, setActivity] = useState<Files["activity"]>(null);
  const [report, setReport] = useState<Report | null>(null);
  const fileName = useRef(`${FIRST_EXAMPLE.file}.xlsx`);
  const words = MESSAGES[language];

  const run = async (doing: Files["activity"], work: (ready: Workbench) => Promise<Report | null>, problem: (error: unknown) => string): Promise<void> => {
    if (!bench) return;
    setActivity(doing);
    setReport(null);
    try {
      setReport(await work(bench));
    } catch (error) {
      setReport({ intent: "error", text: problem(error) });
    } finally {
      setActivity(null);
    }
  };

  return {
    activity,
    report,
    dismissReport: () => setReport(null),
    openFile: (file) => run("opening", async (ready) => {
      if (!/\.xls[xm]$/i.test(file.name)) return { intent: "error", text: words.notXlsx(file.name) };
      await ready.openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
      fileName.current = file.name;
      return null;
    }, (error) => describeOpenProblem(error, file.name, language)),
    openExample: (example) => run("opening", async (ready) => {
      await ready.openSheets(example.sheets());
      fileName.current = `${example.file}.xlsx`;
      return null;
    }, (error) => describeOpenProblem(error, example.file, language)),
    save: () => run("saving", async (ready) => {
      download(await ready.saveXlsx(), fileName.current);
      return { intent: "success", text: words.saved(fileName.current) };
    }, (error) => describeSaveProblem(error, language)),
  };
}
