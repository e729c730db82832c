import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { CORRECTIONS_KEY } from "../../tasks/corrections/kept";
import { deferredWorkbook } from "./deferred-workbook";
import { FIRST_EXAMPLE } from "./examples";
import { loadFunctions, registerFunctions, useFunctions } from "./use-functions";

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

/** The spreadsheet of the page: loaded after the page, in the reader's language and look, and not left with unsaved changes. */
export function useBench(language: Language, isDark: boolean): Bench {
  const [bench, setBench] = useState<Workbench | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [corrected, setCorrected] = useState(0);
  const fail = useCallback((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)), []);
  const { promise, resolve } = useMemo(() => withResolver<Workbench>(), []);
  const book = useMemo((): Workbook => {
    const deferred = deferredWorkbook(promise.then((ready) => ready.book));
    return {
      ...deferred,
      remember: async (key, text) => {
        await deferred.remember(key, text);
        if (key === CORRECTIONS_KEY) setCorrected((before) => before + 1);
      },
    };
  }, [promise]);
  const isStarted = useRef(false);

  const mount = useCallback((container: HTMLElement) => {
    if (isStarted.current) return;
    isStarted.current = true;
    startBench(container, language).then(
      (ready) => {
        resolve(ready);
        setBench(ready);
      },
      fail,
    );
  }, [language, resolve, fail]);

  // The sheet is drawn anew in a task of its own, after the page.
  useEffect(() => {
    const timer = setTimeout(() => bench?.setDark(isDark));
    return () => clearTimeout(timer);
  }, [bench, isDark]);

  useFunctions(bench, language, corrected, fail);

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
  const [{ createWorkbench }, sheets] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ "../../hosts/workbench/workbench-book"),
    FIRST_EXAMPLE.sheets(),
    loadFunctions(),
  ]);
  const bench = await createWorkbench(container, { language, sheets });
  await registerFunctions(bench, language);
  return bench;
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => { resolve = done; });
  return { promise, resolve };
}
