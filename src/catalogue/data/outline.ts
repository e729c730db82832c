import type { Direction } from "../../target/target";
import type { NationalFigure, StandardData, StandardNature } from "../standard";

const OUTLINE = "“十四五”规划纲要";

/** The outline's figures as they are remembered (待核): they never accuse anybody. */
const figure = (base: number | null, target: string, baseYear = 2020): readonly NationalFigure[] =>
  [{ plan: "十四五", baseYear, base, baseVerified: false, target, targetVerified: false, source: OUTLINE }];

interface Row {
  readonly code: string;
  readonly name: string;
  readonly variants?: readonly string[];
  readonly unit: string;
  readonly altUnits?: readonly string[];
  readonly direction: Direction | null;
  readonly bounds: StandardData["bounds"];
  readonly nature: StandardNature;
  readonly national: readonly NationalFigure[];
}

const rows = (domain: string, entries: readonly Row[]): readonly StandardData[] =>
  entries.map((row) => ({ ...row, domain, scope: null, natureKnown: "recalled" }));

const SHARE = [0, 100] as const;
const RATE = [-100, null] as const;
const AMOUNT = [0, null] as const;

/** 《国民经济和社会发展第十四个五年规划和2035年远景目标纲要》 专栏1; 人均预期寿命, 执业医师, 托位, 优良天数 and 地表水 stand with the health indicators. */
export const OUTLINE_145: readonly StandardData[] = [
  ...rows("经济发展", [
    { code: "gdp_growth", name: "国内生产总值（GDP）增长", variants: ["地区生产总值增长", "GDP增速", "地区生产总值增速", "地区生产总值年均增长", "地区生产总值年均增速", "国内生产总值增长率", "GDP年均增速", "地区生产总值增长率"], unit: "%", direction: "higher", bounds: RATE, nature: "expected", national: figure(2.3, "保持在合理区间、各年度视情提出") },
    { code: "labour_productivity_growth", name: "全员劳动生产率增长", variants: ["全员劳动生产率增速", "全员劳动生产率年均增长", "全员劳动生产率年均增速"], unit: "%", direction: "higher", bounds: RATE, nature: "expected", national: figure(2.5, "高于GDP增长") },
    { code: "urbanisation", name: "常住人口城镇化率", variants: ["城镇化率", "常住人口城市化率"], unit: "%", direction: "higher", bounds: SHARE, nature: "expected", national: figure(60.6, "65", 2019) },
  ]),
  ...rows("创新驱动", [
    { code: "rd_growth", name: "全社会研发经费投入增长", variants: ["全社会研发经费投入增速", "全社会研发投入增长", "全社会研发经费投入年均增长", "全社会研发经费投入年均增速", "研发经费投入增长", "全社会研发经费增长"], unit: "%", direction: "higher", bounds: RATE, nature: "expected", national: figure(null, ">7、力争投入强度高于“十三五”时期实际") },
    { code: "high_value_patents", name: "每万人口高价值发明专利拥有量", variants: ["每万人高价值发明专利拥有量"], unit: "件", altUnits: ["件/万人"], direction: "higher", bounds: AMOUNT, nature: "expected", national: figure(6.3, "12") },
    { code: "digital_core_share", name: "数字经济核心产业增加值占GDP比重", variants: ["数字经济核心产业增加值占地区生产总值比重", "数字经济核心产业增加值占GDP的比重"], unit: "%", direction: "higher", bounds: SHARE, nature: "expected", national: figure(7.8, "10") },
  ]),
  ...rows("民生福祉", [
    { code: "income_growth", name: "居民人均可支配收入增长", variants: ["居民人均可支配收入增速", "全体居民人均可支配收入增长", "居民人均可支配收入年均增长", "居民人均可支配收入年均增速", "全体居民人均可支配收入增速"], unit: "%", direction: "higher", bounds: RATE, nature: "expected", national: figure(2.1, "与GDP增长基本同步") },
    { code: "surveyed_unemployment", name: "城镇调查失业率", variants: ["全国城镇调查失业率"], unit: "%", direction: "lower", bounds: SHARE, nature: "expected", national: figure(5.2, "<5.5") },
    { code: "schooling_years", name: "劳动年龄人口平均受教育年限", variants: ["劳动年龄人口人均受教育年限", "主要劳动年龄人口平均受教育年限"], unit: "年", direction: "higher", bounds: [0, 25], nature: "binding", national: figure(10.8, "11.3") },
    { code: "pension_coverage", name: "基本养老保险参保率", variants: ["基本养老保险覆盖率"], unit: "%", direction: "higher", bounds: SHARE, nature: "expected", national: figure(91, "95") },
  ]),
  ...rows("绿色生态", [
    { code: "energy_intensity_fall", name: "单位GDP能源消耗降低", variants: ["单位地区生产总值能耗降低", "单位GDP能耗降低", "单位国内生产总值能源消耗降低", "单位地区生产总值能源消耗降低", "单位GDP能耗下降", "万元GDP能耗降低", "万元地区生产总值能耗降低", "单位地区生产总值能耗下降", "单位GDP能源消耗降低率", "单位地区生产总值能耗降低率"], unit: "%", direction: "higher", bounds: [-100, 100], nature: "binding", national: figure(null, "〔13.5〕") },
    { code: "co2_intensity_fall", name: "单位GDP二氧化碳排放降低", variants: ["单位地区生产总值二氧化碳排放降低", "单位国内生产总值二氧化碳排放降低", "单位GDP二氧化碳排放下降", "单位地区生产总值二氧化碳排放下降", "单位地区生产总值二氧化碳排放降低率", "单位GDP二氧化碳排放量降低"], unit: "%", direction: "higher", bounds: [-100, 100], nature: "binding", national: figure(null, "〔18〕") },
    { code: "forest_cover", name: "森林覆盖率", unit: "%", direction: "higher", bounds: SHARE, nature: "binding", national: figure(23.2, "24.1", 2019) },
  ]),
  ...rows("安全保障", [
    { code: "grain_capacity", name: "粮食综合生产能力", variants: ["粮食综合生产能力稳定水平"], unit: "亿吨", altUnits: ["万吨", "亿斤"], direction: "higher", bounds: AMOUNT, nature: "binding", national: figure(null, ">6.5") },
    { code: "energy_capacity", name: "能源综合生产能力", unit: "亿吨标准煤", altUnits: ["万吨标准煤"], direction: "higher", bounds: AMOUNT, nature: "binding", national: figure(null, ">46") },
  ]),
];
