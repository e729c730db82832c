import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbook } from "../../host/workbook";
import type { FunctionDefinition } from "../../hosts/workbench/functions";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { CORRECTIONS_KEY } from "../../tasks/corrections/kept";
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

/** The spreadsheet of the page: loaded after the page, in the reader's language and look, and not left with unsaved changes. */
export function useBench(language: Language, isDark: boolean): Bench {
  const [bench, setBench] = useState<Workbench | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { promise, resolve } = useMemo(() => withResolver<Workbench>(), []);
  /** Has FYP.CHECK follow what a person has set right in the reading of a sheet. */
  const corrected = useRef<(() => void) | null>(null);
  const book = useMemo((): Workbook => {
    const deferred = deferredWorkbook(promise.then((ready) => ready.book));
    return {
      ...deferred,
      remember: async (key, text) => {
        await deferred.remember(key, text);
        if (key === CORRECTIONS_KEY) corrected.current?.();
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
      (error: unknown) => setFailure(wordsOf(error)),
    );
  }, [language, resolve]);

  useEffect(() => bench?.setDark(isDark), [bench, isDark]);

  useEffect(() => {
    if (!bench) return;
    bench.setLanguage(language);
    let isGone = false;
    const register = async (load: () => Promise<readonly FunctionDefinition[]>): Promise<void> => {
      const functions = await load();
      if (!isGone) bench.registerFunctions(functions);
    };
    let corrections: string | null | undefined;
    const registerCheck = async (): Promise<void> => {
      const kept = await bench.book.recall(CORRECTIONS_KEY);
      if (kept === corrections) return;
      corrections = kept;
      await register(async () => [await (await import("../functions/check-in-workbench")).checkFunction(language, bench.book)]);
    };
    const orFail = (work: Promise<void>): void => { work.catch((error: unknown) => setFailure(wordsOf(error))); };
    const registerAll = async (): Promise<void> => {
      await register(async () => (await loadFunctions()).hostFunctions(language));
      // The rules, which only this one needs, come after everything else.
      await registerCheck();
      corrected.current = () => orFail(registerCheck());
    };
    orFail(registerAll());
    // Another workbook brings corrections of its own.
    const watching = bench.book.watch(({ kind }) => { if (kind === "sheets") corrected.current?.(); });
    return () => {
      isGone = true;
      corrected.current = null;
      orFail(watching.then((stop) => stop()));
    };
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

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** With the spreadsheet: before it is there, no formula is computed. */
const loadFunctions = () => import(/* webpackChunkName: "host-functions" */ "../../functions/host-functions");

/** The spreadsheet is most of the page's weight: it comes after the page. */
async function startBench(container: HTMLElement, language: Language): Promise<Workbench> {
  const [{ createWorkbench }, sheets] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ "../../hosts/workbench/workbench-book"),
    FIRST_EXAMPLE.sheets(),
    loadFunctions(),
  ]);
  return createWorkbench(container, { language, sheets });
}

function withResolver<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => { resolve = done; });
  return { promise, resolve };
}
