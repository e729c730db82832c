/** Setting right what a sheet is taken for. Kept with the workbook; no cell is touched. */
import { PLANS } from "../catalogue/plans";
import type { Area } from "../grid/area";
import { areaOf, type Grid } from "../grid/grid";
import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import type { TableCorrection } from "../table/correction";
import { mainTable, recogniseTables } from "../table/recognise";
import type { ColumnRole, PlanPeriod } from "../table/table";
import { anchorAt } from "./corrections/anchor";
import { keepCorrection, recallCorrections, type KeptCorrection } from "./corrections/kept";
import { correctionsOf, placedIn, standingOf } from "./corrections/standing";
import { guarded } from "./fault";
import type { TaskFault } from "./tasks";

/** Periods that a person may choose from, besides years of their own. */
export const PERIODS: readonly PlanPeriod[] = PLANS.filter(({ name }) => ["十三五", "十四五", "十五五"].includes(name))
  .map(({ name, baseYear, targetYear }) => ({ name, baseYear, targetYear }));

/** A plan of other years; null where they cannot be those of a plan. */
export function periodOfYears(baseYear: number, targetYear: number): PlanPeriod | null {
  const areYears = [baseYear, targetYear].every((year) => Number.isInteger(year) && year >= 1950 && year <= 2100);
  if (!areYears || targetYear <= baseYear) return null;
  return PERIODS.find((plan) => plan.baseYear === baseYear && plan.targetYear === targetYear) ?? { name: `${baseYear}—${targetYear}年`, baseYear, targetYear };
}

/** One step of a correction; null gives the choice back to the recogniser. */
export type CorrectionStep =
  | { readonly set: "area"; readonly area: Area | null }
  | { readonly set: "role"; readonly column: number; readonly role: ColumnRole | null }
  | { readonly set: "plan"; readonly plan: PlanPeriod | null };

/** Adds a step to what was set right on a sheet before. */
export const correctSheet = (book: Workbook, sheet: string, step: CorrectionStep): Promise<Result<null, TaskFault>> =>
  guarded(async () => {
    const grid = await book.read(sheet);
    const before = (await correctionsOf(book))(grid) ?? {};
    const correction = after(before, step);
    await keepCorrection(book, sheet, Object.keys(correction).length === 0 ? null : anchored(grid, correction));
    return ok(null);
  });

/** Takes everything back that was set right on a sheet. */
export const forgetCorrection = (book: Workbook, sheet: string): Promise<Result<null, TaskFault>> =>
  guarded(async () => {
    await keepCorrection(book, sheet, null);
    return ok(null);
  });

/** Uses for `sheet` what was set right on a sheet that had another name, if the two look alike. */
export const adoptCorrection = (book: Workbook, sheet: string): Promise<Result<null, TaskFault>> =>
  guarded(async () => {
    const grid = await book.read(sheet);
    const standing = standingOf(grid, await recallCorrections(book), (await book.sheets()).map(({ name }) => name));
    if (standing.kind !== "offered") return ok(null);
    await keepCorrection(book, standing.kept.sheet, anchored(grid, standing.correction));
    return ok(null);
  });

/**
 * Lets a correction go with its sheet when exactly one sheet, at the same place, has another name than before: it was
 * renamed. Says whether anything was carried over.
 */
export const followRename = (book: Workbook, before: readonly string[], now: readonly string[]): Promise<Result<boolean, TaskFault>> =>
  guarded(async () => {
    const [place, another] = before.flatMap((name, index) => (now[index] === name ? [] : [index]));
    if (before.length !== now.length || place === undefined || another !== undefined) return ok(false);
    const [from = "", to = ""] = [before[place], now[place]];
    const kept = (await recallCorrections(book)).find(({ sheet }) => sheet === from);
    if (kept === undefined || placedIn(kept, await book.read(to)) === null) return ok(false);
    await keepCorrection(book, from, { ...kept, sheet: to });
    return ok(true);
  });

function after({ area, roles = [], plan }: TableCorrection, step: CorrectionStep): TableCorrection {
  const nextArea = step.set === "area" ? step.area : area;
  const nextPlan = step.set === "plan" ? step.plan : plan;
  const nextRoles = step.set === "role" ? withRole(roles, step.column, step.role) : roles;
  return {
    ...(nextArea ? { area: nextArea } : {}),
    ...(nextRoles.length > 0 ? { roles: nextRoles } : {}),
    ...(nextPlan ? { plan: nextPlan } : {}),
  };
}

function withRole(roles: NonNullable<TableCorrection["roles"]>, column: number, role: ColumnRole | null): NonNullable<TableCorrection["roles"]> {
  const others = roles.filter((other) => other.column !== column);
  return role === null ? others : [...others, { column, role }];
}

/** With how the sheet looks now: the first row of the table, and the last of an area that was drawn. */
function anchored(grid: Grid, correction: TableCorrection): KeptCorrection {
  const { area } = correction;
  const place = area ?? mainTable(recogniseTables(grid, correction))?.area ?? areaOf(grid);
  return {
    sheet: grid.sheet, correction,
    first: anchorAt(grid, place.row, place),
    last: area === undefined ? null : anchorAt(grid, area.row + area.rows - 1, area),
  };
}
