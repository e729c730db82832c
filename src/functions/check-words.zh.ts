/** Words that CHECK writes into cells: those of a Chinese document, in every display language. They come with the first check. */

/** Levels of findings, as the rules name them. */
export type CheckLevel = "error" | "warning" | "info";

interface CheckWords {
  readonly header: readonly [cell: string, level: string, indicator: string, finding: string, advice: string];
  readonly levels: Readonly<Record<CheckLevel, string>>;
  readonly wholeTable: string;
  readonly clean: (rules: number) => string;
  readonly notChecked: string;
  readonly crashed: (rule: string) => string;
  /** Of an area that stands on no sheet: counted from its own first cell. */
  readonly place: (row: number, column: number) => string;
}

export const CHECK_WORDS: CheckWords = {
  header: ["单元格", "级别", "指标", "问题", "建议"],
  levels: { error: "错误", warning: "需核实", info: "提示" },
  wholeTable: "整张表",
  clean: (rules) => `未发现问题（已运行 ${rules} 条规则）`,
  notChecked: "未检查",
  crashed: (rule) => `规则“${rule}”运行出错，本项没有检查。`,
  place: (row, column) => `区域第 ${row} 行第 ${column} 列`,
};
