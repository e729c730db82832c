import { useEffect, useState } from "react";
import { toA1 } from "../../grid/area";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { MESSAGES } from "./messages";

/** "H4: why" while the selected cell holds a formula of ours that gives an error. */
export function useFormulaReason(bench: Workbench | null, language: Language): string | null {
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    if (!bench) return;
    const update = async (): Promise<void> => {
      const selection = await bench.book.selection();
      const why = await bench.explain(selection);
      const cell = toA1({ ...selection.area, rows: 1, columns: 1 });
      setReason(why === null ? null : MESSAGES[language].formulaFault(cell, why));
    };
    void update();
    const stop = bench.book.watch(() => void update());
    return () => void stop.then((end) => end());
  }, [bench, language]);
  return reason;
}
