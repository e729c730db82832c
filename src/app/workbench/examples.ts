import type { Language } from "../../grid/language";
import type { PlacedSheet } from "../../grid/placed-sheet";
import { pingxiangSheet } from "../../sheets/examples/pingxiang";

/** A workbook to begin with, of real figures. */
export interface Example {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Name under which it is saved, without the ending. */
  readonly file: string;
  sheets(): readonly PlacedSheet[];
}

/** The first is what the workbench opens with. */
export const FIRST_EXAMPLE: Example = {
  id: "pingxiang",
  title: { zh: "萍乡市“十四五”卫生健康主要指标", en: "Pingxiang: health indicators, 14th five-year plan" },
  file: "萍乡市十四五卫生健康主要指标",
  sheets: () => [pingxiangSheet()],
};

export const EXAMPLES: readonly Example[] = [FIRST_EXAMPLE];
