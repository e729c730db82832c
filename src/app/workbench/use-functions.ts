import { useEffect, useRef } from "react";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";

/** With the spreadsheet: before it is there, no formula is computed. */
export const loadFunctions = () => Promise.all([
  import(/* webpackChunkName: "host-functions" */ "../../functions/host-functions"),
  import(/* webpackChunkName: "host-functions" */ "../functions/check-in-workbench"),
]);

/** Makes =FYP.… formulas compute in the page. Before anybody has the spreadsheet, else it could be saved with #NAME? in it. */
export async function registerFunctions(bench: Workbench, language: Language): Promise<void> {
  const [{ hostFunctions }, { checkFunction }] = await loadFunctions();
  bench.registerFunctions([...hostFunctions(language), checkFunction(language, bench.book)]);
}

/** FYP.CHECK alone goes by what a person has set right. */
async function registerCheck(bench: Workbench, language: Language): Promise<void> {
  const [, { checkFunction }] = await loadFunctions();
  bench.registerFunctions([checkFunction(language, bench.book)]);
}

/**
 * Describes the functions in the reader's language, once they are registered.
 * @param corrected grows when a person has set something right in how a sheet is read: FYP.CHECK goes by it and is registered again
 */
export function useFunctions(bench: Workbench | null, language: Language, corrected: number, onFailure: (error: unknown) => void): void {
  const registered = useRef({ language, corrected });

  // The sheet's own page is worded in a task of its own, after ours.
  useEffect(() => {
    const timer = setTimeout(() => bench?.setLanguage(language));
    return () => clearTimeout(timer);
  }, [bench, language]);

  useEffect(() => {
    const before = registered.current;
    if (bench === null || (before.language === language && before.corrected === corrected)) return;
    registered.current = { language, corrected };
    const register = before.language === language ? registerCheck : registerFunctions;
    register(bench, language).catch(onFailure);
  }, [bench, language, corrected, onFailure]);
}
