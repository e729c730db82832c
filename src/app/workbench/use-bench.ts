import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { hostFunctions } from "../../functions/host-functions";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { deferredWorkbook } from "./deferred-workbook";
import { FIRST_EXAMPLE } from "./examples";

export interface Bench {
  /** Usable at once; what is asked of it waits for the spreadsheet. */
  readonly book: Workbook;
  /** Null until the spreadsheet is there. */
  readonly bench: Workbench | null;
  /** Why there will be none, in the browser's words. */
  readonly failure: string | null;
  /** Starts the spreadsheet in an element; once. */
  readonly mount: (container: HTMLElement) => void;
}

/** The spreadsheet of the page: loaded after the page, in the reader's language, and not left with unsaved changes. */
export function useBench(language: Language): Bench {
  const [bench, setBench] = useState<Workbench | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { promise, resolve } = useMemo(() => withResolver<Workbench>(), []);
  const book = useMemo(() => deferredWorkbook(promise.then((ready) => ready.book)), [promise]);
  const isStarted = useRef(false);

  const mount = useCallback((container: HTMLElement) => {
    if (isStarted.current) return;
    isStarted.current = true;
    startBench(container, language).then(
      (ready) => {
        resolve(ready);
        setBench(ready);
      },
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  }, [language, resolve]);

  useEffect(() => {
    bench?.setLanguage(language);
    bench?.registerFunctions(hostFunctions(language));
  }, [bench, language]);

  useEffect(() => {
    if (!bench) return;
    let isGone = false;
    // The rules, which only this function needs, come after everything else.
    void import("../functions/check-in-workbench").then(({ checkFunction }) => {
      if (!isGone) bench.registerFunctions([checkFunction(language)]);
    });
    return () => { isGone = true; };
  }, [bench, language]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (bench?.hasUnsavedChanges()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [bench]);

  return { book, bench, failure, mount };
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
