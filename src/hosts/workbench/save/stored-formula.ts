import { NEW_EXCEL_FUNCTIONS } from "@univerjs/preset-sheets-core";
import { isFormula, type CellContent } from "../../../grid/edit";

/** Functions that came after 2007 carry a prefix in files; without it Excel shows #NAME? until the cell is entered again. */
export function storedFormula(content: CellContent): CellContent {
  if (!isFormula(content)) return content;
  // Every other part is a quoted text, where words are left alone.
  const parts = content.formula.split(/("(?:[^"]|"")*")/);
  const prefixed = parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) =>
    (NEW_EXCEL_FUNCTIONS.has(name.toUpperCase()) ? `_xlfn.${name}` : name))));
  return { formula: prefixed.join("") };
}
