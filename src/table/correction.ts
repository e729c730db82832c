import type { Area } from "../grid/area";
import type { Cells } from "./cells";
import type { Header, HeaderColumn } from "./find-header";
import { isValueRole, yearOf } from "./header-cell";
import type { ColumnRole, PlanPeriod } from "./table";
import { compact } from "./words";

/**
 * What a person has set right in a table that was recognised wrongly, or not at all. It comes before everything that
 * headers, contents and titles say. Without an area, roles and plan hold for every table of the sheet.
 */
export interface TableCorrection {
  /** Where the table lies, on the sheet; its first row is the header's first, or of a table without a header its first indicator. */
  readonly area?: Area;
  /** Columns of the sheet whose role a person has set; `unknown` leaves a column out. */
  readonly roles?: readonly CorrectedRole[];
  /** Decides which years are baseline, actual and target. */
  readonly plan?: PlanPeriod;
}

export interface CorrectedRole {
  readonly column: number;
  readonly role: ColumnRole;
}

/** Roles of which a row reads one column: set by hand, it is taken from the columns that were recognised as such. */
const SINGLE: readonly ColumnRole[] = ["number", "domain", "scope", "nature"];

/** The header with the roles that a person has set. */
export function withRoles(header: Header, cells: Cells, { roles = [] }: TableCorrection): Header {
  if (roles.length === 0) return header;
  const set = new Map(roles.map(({ column, role }) => [column - cells.originColumn, role]));
  const given = new Set(set.values());
  const recognised = (role: HeaderColumn["role"]): number => header.columns.filter((column, at) => column.role === role && !set.has(at)).length;
  const displaced = ({ role }: HeaderColumn): boolean =>
    role !== "value" && given.has(role) && (SINGLE.includes(role) || (role === "name" || role === "unit") && recognised(role) === 1);
  return {
    ...header,
    columns: header.columns.map((column, at) => {
      const role = set.get(at);
      if (role !== undefined) return setByHand(column, role);
      return displaced(column) ? { ...column, role: "unknown", fixed: true } : column;
    }),
  };
}

function setByHand(column: HeaderColumn, role: ColumnRole): HeaderColumn {
  const said = isValueRole(role) && column.year === null ? yearOf(compact(column.text)) : { year: column.year, plan: column.plan };
  return { ...column, ...said, role, weak: false, fixed: true };
}
