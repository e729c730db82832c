import { useEffect, useState } from "react";
import type { Language } from "../../grid/language";
import type { FunctionHelp, FunctionHelpSource } from "./function-help";

/** The functions in the reader's language, asked for once they are wanted; null before. Those in another language stay until then. */
export function useFunctionHelp(source: FunctionHelpSource | null, language: Language, isWanted: boolean): readonly FunctionHelp[] | null {
  const [help, setHelp] = useState<readonly FunctionHelp[] | null>(null);
  useEffect(() => {
    if (source === null || !isWanted) return;
    let isGone = false;
    source(language).then((told) => { if (!isGone) setHelp(told); }, (error: unknown) => console.error(error));
    return () => { isGone = true; };
  }, [source, language, isWanted]);
  return help;
}
