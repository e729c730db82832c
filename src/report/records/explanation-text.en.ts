import type { ExplanationField } from "./explanation-records";
import type { RecordWords } from "./record-sheet";

export const en: RecordWords<ExplanationField> = {
  name: "Explanations",
  note: "For each finding “to verify”, give the reason under Explanation (a change of scope, a customary ceiling …) with your name and the date; the next check then lists it as explained. Errors have to be corrected: an explanation does not clear them. Once the figures change, the explanation must be confirmed again. The last two columns tell the program which finding is meant; please leave them as they are.",
  columns: { sheet: "Sheet", indicator: "Indicator", problem: "Finding", text: "Explanation", by: "Explained by", on: "Date", key: "Finding no.", digest: "Check code" },
};
