/** What the measures rest on. `convention` marks this project's own choice: it is shown as such wherever a figure is. */
export interface MeasureSource {
  readonly title: string;
  readonly titleEn: string;
  readonly url?: string;
  readonly convention?: true;
}

export const MEASURE_SOURCES = {
  arithmetic: {
    title: "算术定义",
    titleEn: "Arithmetic definition",
  },
  linearPath: {
    title: "基期到目标的直线路径（世界卫生组织 GPW13 “三个十亿”计量方法；序时进度）",
    titleEn: "Straight path from baseline to target (WHO GPW13 Triple Billion methods)",
    url: "https://github.com/gpw13/billionaiRe",
  },
  compoundRate: {
    title: "年均复合增长率（欧盟统计局、加拿大统计局进展测算所用）",
    titleEn: "Compound annual growth rate, as Eurostat and Statistics Canada use it",
  },
  statusBand: {
    title: "本工具约定：完成率与时间进度相比，容差 ±10 个百分点；官方未公布此界线",
    titleEn: "This tool's convention: completion against time progress, ±10 points; no official band is published",
    convention: true,
  },
  growthRatio: {
    title: "加拿大统计局 / Open SDG 2.4 进展测算方法（实际增长率与所需增长率之比）",
    titleEn: "Progress measure of Statistics Canada / Open SDG 2.4 (observed over required growth rate)",
    url: "https://github.com/open-sdg/open-sdg/blob/dev/docs/progress-methodology.md",
  },
  theilSen: {
    title: "Theil（1950）、Sen（1968）：两两斜率的中位数",
    titleEn: "Theil (1950), Sen (1968): median of the slopes between all pairs",
    url: "https://doi.org/10.1080/01621459.1968.10480934",
  },
  riskLevels: {
    title: "本工具约定：约束性指标风险分级（滞后、推算不达标、所需进度与上一时期进度之比、所需变化占基期值之比）",
    titleEn: "This tool's convention: risk levels of binding indicators",
    convention: true,
  },
} as const satisfies Record<string, MeasureSource>;

export type MeasureSourceId = keyof typeof MEASURE_SOURCES;
