import type { ColumnRole } from "../../table/table";

const ALL: Readonly<Record<ColumnRole, true>> = {
  number: true, domain: true, name: true, unit: true, scope: true, nature: true, baseline: true, actual: true, target: true,
  change: true, rate: true, source: true, owner: true, remark: true, unknown: true,
};

const isRole = (role: string): role is ColumnRole => role in ALL;

/** What a column can be for, as a person chooses it. */
export const COLUMN_ROLES: readonly ColumnRole[] = Object.keys(ALL).filter(isRole);
