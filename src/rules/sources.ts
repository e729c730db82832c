/** What rules and measures rest on. Shown with every finding. */
export interface Source {
  readonly title: string;
  readonly titleEn: string;
  readonly clause?: string;
  readonly url?: string;
  /** A method of this project and no official rule: shown as such. */
  readonly convention?: true;
}

export const SOURCES = {
  outline11: {
    title: "《中华人民共和国国民经济和社会发展第十一个五年规划纲要》（约束性指标的含义）",
    titleEn: "Outline of the 11th Five-Year Plan (what a binding indicator means)",
  },
  healthPlan14: {
    title: "《“十四五”国民健康规划》（国办发〔2022〕11号）",
    titleEn: "14th Five-Year National Health Plan (State Council General Office [2022] No. 11)",
  },
  tableForm: {
    title: "规划指标表的通行格式：领域、序号、指标、单位、基期值、目标值、属性",
    titleEn: "The customary form of a plan's indicator table",
    convention: true,
  },
  unitDefinition: {
    title: "指标的计量单位定义（率以 %、‰、/10万 表示）",
    titleEn: "How rates are defined: per cent, per mille, per 100,000",
    convention: true,
  },
  pace: {
    title: "本工具约定：完成率对时间进度，容差 ±10 个百分点；所需进度与上一时期进度之比",
    titleEn: "This tool's convention: completion against time progress, ±10 points; needed pace against the previous pace",
    convention: true,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
