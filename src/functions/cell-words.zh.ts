/** Words that functions write into cells: those of a Chinese document, in every display language. */
import type { StandardNature } from "../catalogue/standard";
import type { Direction } from "../target/target";

export const FIELDS = ["name", "unit", "direction", "nature", "domain", "scope", "baseline", "target", "source"] as const;

export type Field = (typeof FIELDS)[number];

interface CellWords {
  readonly fields: Readonly<Record<Field, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly natures: Readonly<Record<StandardNature, string>>;
  readonly unchecked: string;
}

export const CELL_WORDS: CellWords = {
  fields: {
    name: "指标", unit: "单位", direction: "方向", nature: "指标性质", domain: "领域", scope: "统计口径",
    baseline: "全国基期值", target: "全国目标值", source: "来源",
  },
  directions: { higher: "越高越好", lower: "越低越好", within: "适度" },
  natures: { binding: "约束性", expected: "预期性", advocated: "倡导性" },
  unchecked: "（待核）",
};

/** Other names people write for a field. */
const OTHER_NAMES: Readonly<Record<string, Field>> = {
  名称: "name", 标准名称: "name", 性质: "nature", 属性: "nature", 口径: "scope", 基期值: "baseline", 目标值: "target",
  国家基期值: "baseline", 国家目标值: "target", 数据来源: "source",
};

/** "单位", "unit" → unit; null for a word that is no field. */
export function fieldOf(text: string): Field | null {
  const word = text.normalize("NFKC").trim();
  return FIELDS.find((field) => field === word.toLowerCase() || CELL_WORDS.fields[field] === word) ?? OTHER_NAMES[word] ?? null;
}
