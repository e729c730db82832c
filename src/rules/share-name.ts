/** 护理型床位占养老机构床位比例 names both; 普惠托位占比 only the part. */
const OF_WHOLE = /^(.{2,}?)占(.{2,}?)的?(?:比重|比例|占比|比率|百分比)$/;
const OF_PART = /^(.{3,}?)的?(?:占比|比重|比例)$/;

export interface ShareName {
  readonly part: string;
  /** Null where the name leaves it to the reader. */
  readonly whole: string | null;
}

/** What a share by its name is a share of; null for a name that is none. */
export function shareNamed(name: string): ShareName | null {
  const [, part, whole] = OF_WHOLE.exec(name) ?? OF_PART.exec(name) ?? [];
  return part === undefined ? null : { part, whole: whole ?? null };
}
