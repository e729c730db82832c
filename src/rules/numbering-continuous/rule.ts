import { textAt } from "../../grid/grid";
import { cleanNumber } from "../../table/clean-name";
import type { Indicator } from "../../table/table";
import type { CheckContext } from "../context";
import { defineRule } from "../define";

/** Numbers run 1, 2, 3 …, over the table or anew in each domain. */
export const numberingContinuous = defineRule({
  id: "numbering-continuous",
  sources: ["tableForm"],
  findings: {
    repeated: { severity: "warning", facts: ["name", "number"] },
    skipped: { severity: "info", facts: ["name", "number", "expected"] },
  },
  *check(context) {
    const written = numbersIn(context);
    let last: number | null = null;
    let lastName = "";
    for (const { index, indicator } of context.rows) {
      const number = written(indicator);
      if (number === null) continue;
      // Over rows of one name a number only fills a merged cell.
      const sameRow = number === last && indicator.name === lastName;
      if (last !== null && !sameRow && number !== 1 && number !== last + 1) {
        if (number === last) yield { at: indicator.at, indicator: index, finding: "repeated", facts: { name: indicator.name, number } };
        else yield { at: indicator.at, indicator: index, finding: "skipped", facts: { name: indicator.name, number, expected: last + 1 } };
      }
      last = number;
      lastName = indicator.name;
    }
  },
});

/** The whole number of a row as its cell says it: two rows of one number are both numbered, however they are read. */
function numbersIn({ table, grid }: CheckContext): (indicator: Indicator) => number | null {
  const column = table.columns.find(({ role }) => role === "number")?.column;
  if (grid === null || column === undefined) return ({ number, isSub }) => (isSub ? null : wholeIn(number));
  return ({ at: { row } }) => wholeIn(cleanNumber(textAt(grid, { row, column })));
}

const wholeIn = (number: string | null): number | null => (number !== null && /^\d+$/.test(number) ? Number(number) : null);
