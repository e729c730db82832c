import { DECLARATIONS, NAMESPACE } from "../../functions/catalogue";
import type { FunctionParam } from "../../functions/define";
import { HELP_TEXT } from "../../functions/help";
import { FUNCTION_TEXT } from "../../functions/text";
import type { CellValue } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { FunctionHelp } from "../../pane/functions/function-help";
import { formatNumber } from "../../report/format-number";

/** Every custom function as the pane explains it. */
export function functionHelp(language: Language): readonly FunctionHelp[] {
  const text = FUNCTION_TEXT[language];
  const named = ({ id, optional }: FunctionParam): string => (optional ? `[${text.params[id]}]` : text.params[id]);
  return DECLARATIONS.map(({ id, params, example }) => ({
    name: `${NAMESPACE}.${id}`,
    signature: `${NAMESPACE}.${id}(${params.map(named).join(", ")})`,
    summary: HELP_TEXT[language].functions[id],
    example: { formula: `=${example.formula}`, gives: shown(example.gives) },
  }));
}

/** As a cell shows it. */
function shown(value: CellValue): string {
  if (typeof value === "number") return formatNumber(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value ?? "";
}
