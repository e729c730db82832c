import type { CellValue } from "../../grid/grid";
import { fail, ok, type Result } from "../../grid/result";
import { projection as measure } from "../../measures/projection/measure";
import { optional, required, type Cells, type FunctionSpec, type Refusal } from "../define";
import { readPeriod } from "../problem";
import { readFigureCell, readUnitCell, readYearCell, type GivenUnit } from "../read-cells";
import { commonUnit, valueIn, type Sided } from "../units-agree";

/** Years and actuals are two areas of equal size, in any orientation; blanks and dashes among the actuals are passed over. */
export const project: FunctionSpec = {
  id: "PROJECT",
  params: [
    required("baseline"), required("years", "range"), required("actuals", "range"),
    optional("baseYear"), optional("targetYear"), optional("unit"),
  ],
  result: "number",
  example: { formula: "FYP.PROJECT(2,2022,2.4)", gives: 3 },
  calc: (cells) => {
    const period = readPeriod(cells);
    if (!period.ok) return period;
    const given = readUnitCell(cells.cell("unit"));
    const baseline = readFigureCell(cells.cell("baseline"), "baseline", given);
    if (!baseline.ok) return baseline;
    const actuals = readActuals(cells, given);
    if (!actuals.ok) return actuals;
    const base = baseline.value;
    const unit = commonUnit([...(base === null ? [] : [base]), ...actuals.value], given?.unit ?? null);
    if (!unit.ok) return unit;
    const result = measure.calc({
      base: base === null ? null : valueIn(base, unit.value),
      actuals: actuals.value.map((actual) => ({ year: actual.year, value: valueIn(actual, unit.value) })),
      ...period.value,
    });
    return result.ok ? ok(result.value.value) : fail({ code: result.fault });
  },
};

interface YearlyFigure extends Sided {
  readonly year: number;
}

function readActuals(cells: Cells, given: GivenUnit | null): Result<YearlyFigure[], Refusal> {
  const years = cells.range("years").flat();
  const values = cells.range("actuals").flat();
  if (years.length !== values.length) return fail({ code: "rangesDiffer", facts: { one: String(years.length), other: String(values.length) } });
  const read: YearlyFigure[] = [];
  for (const [index, cell] of values.entries()) {
    const actual = readFigureCell(cell, "actuals", given);
    if (!actual.ok) return actual;
    if (actual.value === null) continue;
    const year = yearOf(years[index] ?? null);
    if (!year.ok) return year;
    read.push({ ...actual.value, year: year.value });
  }
  return ok(read);
}

function yearOf(cell: CellValue): Result<number, Refusal> {
  const year = readYearCell(cell, "years");
  if (!year.ok) return year;
  return year.value === null ? fail({ code: "yearUnread", facts: { param: "years", text: "" } }) : ok(year.value);
}
