import { findStandard } from "../catalogue/find-standard";
import { nameKey, peopleBase } from "../catalogue/name-key";
import type { Claim } from "../table/claim";
import type { Indicator } from "../table/table";
import { inUnitOf } from "./units";

/** Claims by the indicator that they are about. */
export interface ClaimIndex {
  readonly isEmpty: boolean;
  of(indicator: Indicator): readonly Claim[];
  /** Of things counted in all: 注册护士6757人, by their `countKey`. */
  counting(key: string): readonly Claim[];
}

/** What tells that two names are one indicator: its code, else its name but for spelling and for verbs that say nothing of what. */
export const subjectKey = (name: string, standard: string | null): string => standard ?? `name ${nameKey(name).replace(DONE, "")}`;

/** 开展职业技能培训 is 职业技能培训. */
const DONE = /^(?:累计|完成|组织|开展|实施)+(?=.{4})/;

/** What a number in all counts: 医疗机构床位总数, 病床 and the beds of 每千人口床位数 are one thing. */
export const countKey = (name: string): string =>
  nameKey(name).replace(/^拥有/, "").replace(/病床/, "床位").replace(/^医疗(?:卫生)?(?:机构)?(?=床位)/, "").replace(/(?<=.)总?(?:数|量)$/, "");

/** 家庭医生签约覆盖率 of the scope 重点人群 is what the text calls 重点人群签约率. */
const codeOf = ({ name, scope, standard }: Indicator): string | null =>
  standard ?? (scope === null ? null : findStandard(`${scope}${name}`)?.code ?? null);

const NONE: readonly Claim[] = [];

export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = subjectKey(claim.indicator, claim.standard);
    const known = byKey.get(key);
    if (known) known.push(claim);
    else byKey.set(key, [claim]);
  }
  let byCount: ReadonlyMap<string, readonly Claim[]> | null = null;
  return {
    isEmpty: claims.length === 0,
    of: (indicator) => (claims.length === 0 ? NONE : byKey.get(subjectKey(indicator.name, codeOf(indicator))) ?? NONE),
    counting: (key) => (claims.length === 0 ? NONE : (byCount ??= countsOf(claims)).get(key) ?? NONE),
  };
}

function countsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const counts = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.reading.kind !== "level" || peopleBase(claim.indicator) !== null) continue;
    const key = countKey(claim.indicator);
    const known = counts.get(key);
    if (known) known.push(claim);
    else counts.set(key, [claim]);
  }
  return counts;
}

/** The number of a claim that says one exactly, in the row's unit; null for bounds, changes and other units. */
export function exactValue({ reading }: Claim, row: { readonly unit: string | null }): number | null {
  if (reading.kind !== "level" || reading.op !== "=" || reading.approx) return null;
  return inUnitOf(row, reading.value, reading.unit);
}

/** The first of two values that one clause joins: 从16.5分钟缩短至14.12分钟. */
export const isStart = (claim: Claim, all: readonly Claim[]): boolean =>
  /[从由]/.test(claim.quote) && all.some((other) => other.line === claim.line && other.quote === claim.quote && other.start > claim.start && other.role === claim.role && other.reading.kind !== "change");
