import { cellAt } from "../../grid/area";
import type { ColumnRole, Indicator } from "../../table/table";
import type { CheckContext } from "../context";
import { defineRule } from "../define";
import { isMainTable, knowsNoBaseline, lacksBaselines } from "../main-table";
import { bindingNeedsBaseline, isToldFromBaseline } from "../needs-baseline";
import { saysNatures } from "../said-natures";

const has = ({ table }: CheckContext, role: ColumnRole): boolean => table.columns.some((column) => column.role === role);

/** What has no unit by its nature: indices, coefficients, one amount beside another (加工业与农业总产值比), whole structures. */
const WITHOUT_UNIT = /(?:指数|系数|倍数|倍差|比值|之比|(?<![占对同环])比|(?:结构|三次产业(?:增加值)?)(?:比例|比)?)$/;

/** Rows with a number whose unit is known from nowhere, or only from the catalogue. */
const withUnitFrom = ({ table }: CheckContext, from: "catalogue" | null): readonly Indicator[] =>
  table.indicators.filter(({ name, unitFrom, targets }) =>
    unitFrom === from && !(from === null && WITHOUT_UNIT.test(name)) && targets.some(({ target }) => target.kind === "level" || target.kind === "range"));

const NAMED = 5;

/** How many rows there are, and the first of them by name. */
const countOf = (rows: readonly Indicator[]): { readonly count: number; readonly names: string; readonly more: number } =>
  ({ count: rows.length, names: rows.slice(0, NAMED).map(({ name }) => name).join("、"), more: Math.max(0, rows.length - NAMED) });

/** The outlines for women and for children name no natures, the nation's own included. */
const WITHOUT_NATURES = /(?:妇女|儿童)(?:事业)?(?:和(?:妇女|儿童))?发展/;

/** The table has the columns that a reader needs to make sense of a value. */
export const columnsComplete = defineRule({
  id: "columns-complete",
  sources: ["tableForm"],
  findings: {
    unknownUnits: { severity: "warning", facts: ["count", "names", "more"] },
    unstatedUnits: { severity: "info", facts: ["count"] },
    noBaselines: { severity: "warning", facts: ["baseYear", "binding", "relative", "example"] },
    noNatures: { severity: "warning", facts: [] },
    noNaturesBefore: { severity: "info", facts: [] },
  },
  *check(context) {
    const { table } = context;
    const header = { at: cellAt(table.sheet, table.area.row, table.area.column), indicator: null };
    if (!has(context, "unit")) {
      const [unknown, unstated] = [withUnitFrom(context, null), withUnitFrom(context, "catalogue")];
      // One count among many rows leaves little doubt what it counts; where most rows say nothing, nobody knows.
      if (unknown.length > unstated.length) yield { ...header, finding: "unknownUnits", facts: countOf(unknown) };
      else if (unstated.length > 0) yield { ...header, finding: "unstatedUnits", facts: { count: unstated.length + unknown.length } };
    }
    if (lacksBaselines(context)) {
      // Where some baselines are known from elsewhere, baseline-given names the binding rows that are left.
      const unknown = knowsNoBaseline(context) ? context.rows : [];
      const relative = unknown.filter(isToldFromBaseline);
      yield { ...header, finding: "noBaselines", facts: { baseYear: table.plan.baseYear, binding: unknown.filter(bindingNeedsBaseline).length, relative: relative.length, example: relative[0]?.goal?.raw ?? null } };
    }
    if (has(context, "nature") || saysNatures(table) || WITHOUT_NATURES.test(`${table.title ?? ""} ${table.sheet}`)) return;
    // How an earlier plan ended is mostly told without saying again what was binding in it.
    if (table.kind === "completion") yield { ...header, finding: "noNaturesBefore", facts: {} };
    else if (isMainTable(context)) yield { ...header, finding: "noNatures", facts: {} };
  },
});
