import { useEffect } from "react";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";

/** With the spreadsheet: before it is there, no formula is computed. */
export const loadFunctions = () => Promise.all([
  import(/* webpackChunkName: "host-functions" */ "../../functions/host-functions"),
  import(/* webpackChunkName: "host-functions" */ "../functions/check-in-workbench"),
]);

/**
 * =FYP.… formulas that compute in the page, described in the reader's language.
 * @param corrected grows when a person has set something right in how a sheet is read: FYP.CHECK goes by it, and all are computed again
 */
export function useFunctions(bench: Workbench | null, language: Language, corrected: number, onFailure: (error: unknown) => void): void {
  useEffect(() => bench?.setLanguage(language), [bench, language]);

  useEffect(() => {
    let isGone = false;
    const register = async (to: Workbench): Promise<void> => {
      const [{ hostFunctions }, { checkFunction }] = await loadFunctions();
      if (!isGone) to.registerFunctions([...hostFunctions(language), checkFunction(language, to.book)]);
    };
    if (bench) register(bench).catch(onFailure);
    return () => { isGone = true; };
  }, [bench, language, corrected, onFailure]);
}
