import { useEffect, useRef, useState } from "react";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { CORRECTIONS_KEY } from "../../tasks/corrections/kept";

/** With the spreadsheet: before it is there, no formula is computed. */
export const loadFunctions = () => import(/* webpackChunkName: "host-functions" */ "../../functions/host-functions");

/**
 * =FYP.… formulas that compute in the page, described in the reader's language.
 * @param corrected grows when a person has set something right in how a sheet is read: FYP.CHECK goes by it
 */
export function useFunctions(bench: Workbench | null, language: Language, corrected: number, onFailure: (error: unknown) => void): void {
  const [opened, setOpened] = useState(0);
  /** What FYP.CHECK that is registered goes by; undefined before it is. */
  const known = useRef<string | null | undefined>(undefined);

  useEffect(() => {
    if (!bench) return;
    bench.setLanguage(language);
    known.current = undefined;
    let isGone = false;
    loadFunctions().then(({ hostFunctions }) => { if (!isGone) bench.registerFunctions(hostFunctions(language)); }).catch(onFailure);
    return () => { isGone = true; };
  }, [bench, language, onFailure]);

  useEffect(() => {
    if (!bench) return;
    // Another workbook brings corrections of its own.
    const watching = bench.book.watch(({ kind }) => { if (kind === "sheets") setOpened((before) => before + 1); });
    return () => { watching.then((stop) => stop()).catch(onFailure); };
  }, [bench, onFailure]);

  useEffect(() => {
    if (!bench) return;
    let isGone = false;
    const register = async (): Promise<void> => {
      // The rules, which only this function needs, come after everything else.
      await loadFunctions();
      const kept = await bench.book.recall(CORRECTIONS_KEY);
      if (isGone || kept === known.current) return;
      const { checkFunction } = await import("../functions/check-in-workbench");
      const definition = await checkFunction(language, bench.book);
      if (isGone) return;
      known.current = kept;
      bench.registerFunctions([definition]);
    };
    register().catch(onFailure);
    return () => { isGone = true; };
  }, [bench, language, corrected, opened, onFailure]);
}
