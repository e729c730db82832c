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

/**
 * Describes the functions in the reader's language, once they are registered.
 * @param corrected grows when a person has set something right in how a sheet is read: FYP.CHECK goes by it, and all are computed again
 */
export function useFunctions(bench: Workbench | null, language: Language, corrected: number, onFailure: (error: unknown) => void): void {
  const now = `${language} ${corrected}`;
  const registered = useRef(now);

  useEffect(() => bench?.setLanguage(language), [bench, language]);

  useEffect(() => {
    if (bench === null || registered.current === now) return;
    registered.current = now;
    registerFunctions(bench, language).catch(onFailure);
  }, [bench, language, now, onFailure]);
}
