import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { hostFunctions } from "../../functions/host-functions";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { deferredWorkbook } from "./deferred-workbook";
import { describeOpenProblem, describeSaveProblem } from "./describe-problem";
import { download } from "./download";
import { FIRST_EXAMPLE, type Example } from "./examples";
import { MESSAGES } from "./messages";

export interface Report {
  readonly intent: "error" | "success";
  readonly text: string;
}

export type Activity = "loading" | "ready" | "opening" | "saving" | "failed";

/** The workbench's state and what a person can have done with files. */
export interface WorkbenchControl {
  /** Usable at once; what is asked of it waits for the spreadsheet. */
  readonly book: Workbook;
  readonly bench: Workbench | null;
  readonly activity: Activity;
  readonly report: Report | null;
  readonly dismissReport: () => void;
  /** Starts the spreadsheet in an element; once. */
  readonly mount: (container: HTMLElement) => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openExample: (example: Example) => Promise<void>;
  readonly save: () => Promise<void>;
}

export function useWorkbench(language: Language): WorkbenchControl {
  const [bench, setBench] = useState<Workbench | null>(null);
  const [activity, setActivity] = useState<Activity>("loading");
  const [report, setReport] = useState<Report | null>(null);
  const fileName = useRef(`${FIRST_EXAMPLE.file}.xlsx`);
  const started = useRef(false);
  const { promise, resolve } = useMemo(() => withResolver<Workbench>(), []);
  const book = useMemo(() => deferredWorkbook(promise.then((ready) => ready.book)), [promise]);
  const words = MESSAGES[language];

  const mount = useCallback((container: HTMLElement) => {
    if (started.current) return;
    started.current = true;
    startBench(container, language).then(
      (ready) => {
        resolve(ready);
        setBench(ready);
        setActivity("ready");
      },
      (error: unknown) => {
        setActivity("failed");
        setReport({ intent: "error", text: MESSAGES[language].gridFailed(error instanceof Error ? error.message : String(error)) });
      },
    );
  }, [language, resolve]);

  useEffect(() => {
    bench?.setLanguage(language);
    bench?.registerFunctions(hostFunctions(language));
  }, [bench, language]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (bench?.hasUnsavedChanges()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [bench]);

  const run = async (doing: Activity, work: (ready: Workbench) => Promise<Report | null>, problem: (error: unknown) => string): Promise<void> => {
    const ready = await promise;
    setActivity(doing);
    setReport(null);
    try {
      setReport(await work(ready));
    } catch (error) {
      setReport({ intent: "error", text: problem(error) });
    } finally {
      setActivity("ready");
    }
  };

  return {
    book,
    bench,
    activity,
    report,
    dismissReport: () => setReport(null),
    mount,
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

/** The spreadsheet is most of the page's weight: it comes after the page. */
async function startBench(container: HTMLElement, language: Language): Promise<Workbench> {
  const { createWorkbench } = await import("../../hosts/workbench/workbench-book");
  return createWorkbench(container, { language, sheets: FIRST_EXAMPLE.sheets() });
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => { resolve = done; });
  return { promise, resolve };
}
