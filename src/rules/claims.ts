import { findStandard } from "../catalogue/find-standard";
import { nameKey, peopleBase } from "../catalogue/name-key";
import type { Claim } from "../table/claim";
import type { Indicator } from "../table/table";
import { isExact } from "../target/is-exact";
import { inUnitOf } from "./units";

/** Claims by the indicator that they are about. */
export interface ClaimIndex {
  readonly isEmpty: boolean;
  of(indicator: Indicator): readonly Claim[];
  /** Of things counted in all: 注册护士6757人, by their `countKey`. */
  counting(key: string): readonly Claim[];
  /** Of a change (排放总量比2015年减少10%), by the `changeKey` of what changes. */
  changing(key: string): readonly Claim[];
  /** Of what is added (新增铁路营业里程2.9万公里), by the `subjectKey` of what it is added to. */
  adding(key: string): readonly Claim[];
  /** Per so many people, by what is counted per them (see `perKey`). */
  perPeople(key: string): readonly Claim[];
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

/** What changes: 二氧化硫排放总量, and 二氧化硫 of 主要污染物排放总量减少; 单位GDP能耗 of 单位GDP能源消耗降低. */
export const changeKey = (name: string): string =>
  nameKey(name).replace(/(?:累计)?(?:下降|降低|减少|削减)(?:率|幅度|比例|量)?$/, "").replace(/(?<=.)(?:排放)?总?量$|(?<=.)排放$/, "");

/** What a rate per head counts, and per how many: 社会工作者人数 and 社会工作者 are one; null for names that say nothing of people. */
export function perKey(name: string): { readonly base: number; readonly key: string } | null {
  const found = peopleBase(name);
  return found && { base: found.base, key: found.rest.replace(/(?<=.)(?:人数|人|数)$/, "") };
}

/** 化学需氧量、氨氮排放总量减少10%: each of them by so much. */
const OF_EACH = /排放(?:总?量)?$/;

function changeKeys({ reading, indicator }: Claim): readonly string[] {
  if (reading.kind !== "change") return NONE_KEYS;
  const parts = reading.measure === "percent" && OF_EACH.test(indicator) ? indicator.split(/、|和|与|及/) : [];
  return parts.length > 1 ? parts.map(changeKey) : [changeKey(indicator)];
}

const NONE_KEYS: readonly string[] = [];

const ADDED = /^(?:新增|净增|净增加|新增加)(?=.{3})/;

const keyOfAdded = (name: string): string => subjectKey(name, findStandard(name)?.code ?? null);

const NONE: readonly Claim[] = [];

export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const byKey = groupedBy(claims, ({ indicator, standard }) => subjectKey(indicator, standard));
  const counts = later(claims, (claim) => (claim.reading.kind !== "level" || peopleBase(claim.indicator) !== null ? null : countKey(claim.indicator)));
  const changes = later(claims, changeKeys);
  const additions = later(claims, ({ reading, indicator }) => (reading.kind === "level" && ADDED.test(indicator) ? keyOfAdded(indicator.replace(ADDED, "")) : null));
  const rates = later(claims, ({ reading, indicator }) => (reading.kind === "level" ? perKey(indicator)?.key ?? null : null));
  return {
    isEmpty: claims.length === 0,
    of: (indicator) => (claims.length === 0 ? NONE : byKey.get(subjectKey(indicator.name, codeOf(indicator))) ?? NONE),
    counting: counts, changing: changes, adding: additions, perPeople: rates,
  };
}

/** Claims by a key that few ask for: put in order when the first does. */
function later(claims: readonly Claim[], keyOf: (claim: Claim) => string | readonly string[] | null): (key: string) => readonly Claim[] {
  let known: ReadonlyMap<string, readonly Claim[]> | null = null;
  return (key) => (claims.length === 0 ? NONE : (known ??= groupedBy(claims, keyOf)).get(key) ?? NONE);
}

/** The claims of each line of the text that has some, as they are given. */
export function claimsByLine(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const lines = new Map<number, Claim[]>();
  for (const claim of claims) {
    const known = lines.get(claim.line);
    if (known) known.push(claim);
    else lines.set(claim.line, [claim]);
  }
  return lines;
}

function groupedBy(claims: readonly Claim[], keyOf: (claim: Claim) => string | readonly string[] | null): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const keys = keyOf(claim);
    for (const key of keys === null ? NONE_KEYS : typeof keys === "string" ? [keys] : keys) {
      const known = groups.get(key);
      if (known) known.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
}

/** The number of a claim that says one exactly, in the row's unit; null for bounds, changes and other units. */
export function exactValue({ reading }: Claim, row: { readonly unit: string | null }): number | null {
  if (reading.kind !== "level" || !isExact(reading)) return null;
  return inUnitOf(row, reading.value, reading.unit);
}

/** The first of two values that one clause joins: 从16.5分钟缩短至14.12分钟. */
export const isStart = (claim: Claim, all: readonly Claim[]): boolean =>
  /[从由]/.test(claim.quote) && all.some((other) => other.line === claim.line && other.quote === claim.quote && other.start > claim.start && other.role === claim.role && other.reading.kind !== "change");
