import { findStandard } from "../catalogue/find-standard";
import { nameKey } from "../catalogue/name-key";
import { unitFactor } from "../catalogue/units";
import type { Claim } from "../table/claim";
import type { Indicator } from "../table/table";

/** Claims by the indicator that they are about. */
export interface ClaimIndex {
  of(indicator: Indicator): readonly Claim[];
  /** Of things counted in all: 注册护士6757人, by the name without 数. */
  counting(key: string): readonly Claim[];
}

/** What tells that two names are one indicator: its code, else its name but for spelling. */
export const subjectKey = (name: string, standard: string | null): string => standard ?? `name ${nameKey(name)}`;

/** 家庭医生签约覆盖率 of the scope 重点人群 is what the text calls 重点人群签约率. */
const codeOf = ({ name, scope, standard }: Indicator): string | null =>
  standard ?? (scope === null ? null : findStandard(`${scope}${name}`)?.code ?? null);

export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = subjectKey(claim.indicator, claim.standard);
    const known = byKey.get(key);
    if (known) known.push(claim);
    else byKey.set(key, [claim]);
  }
  return {
    of: (indicator) => (byKey.size === 0 ? [] : byKey.get(subjectKey(indicator.name, codeOf(indicator))) ?? []),
    counting: (key) => byKey.get(`name ${key}`) ?? byKey.get(`name ${key}数`) ?? [],
  };
}

/** 名 and 人 count the same; 每千人口 in the name or 人/千人 in the unit say the same. */
const counted = (unit: string): string => (unit.split("/")[0] ?? unit).replace("名", "人");

/** A value in the row's unit; a value or row without one is taken to be in the other's. Null where they do not meet. */
export function inUnitOf(row: { readonly unit: string | null }, value: number, unit: string | null | undefined): number | null {
  if (unit === null || unit === undefined || row.unit === null) return value;
  const factor = unitFactor(unit, row.unit);
  if (factor !== null) return Number((value * factor).toPrecision(12));
  return counted(unit) !== "" && counted(unit) === counted(row.unit) ? value : null;
}

/** The number of a claim that says one exactly, in the row's unit; null for bounds, changes and other units. */
export function exactValue({ reading }: Claim, row: { readonly unit: string | null }): number | null {
  if (reading.kind !== "level" || reading.op !== "=" || reading.approx) return null;
  return inUnitOf(row, reading.value, reading.unit);
}
