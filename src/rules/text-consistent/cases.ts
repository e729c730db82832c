import type { Breakdown } from "../../table/breakdown";
import type { RuleCase } from "../define";

import { claim } from "../claim-for-cases";

/** A whole and its parts, in whole numbers of one unit. */
const breakdown = (name: string, value: number, parts: Readonly<Record<string, number>>, given: Partial<Breakdown> = {}): Breakdown => ({
  whole: { name, value, step: 1, raw: `${value}亿元` }, unit: "亿元", isComplete: false, mayOverlap: false, quote: name, line: 12, start: 200,
  parts: Object.entries(parts).map(([part, amount]) => ({ name: part, value: amount, step: 1, raw: `${amount}亿元` })), ...given,
});

const counted = (total: number, parts: Readonly<Record<string, number>>, given: Partial<Breakdown> = {}): Breakdown => ({ ...breakdown("主要指标", total, parts, given), unit: "项" });

export const cases: readonly RuleCase[] = [
  {
    title: "同一年两个数；一处没有年份；目标前后不一",
    cells: [],
    claims: [
      claim({ indicator: "人均预期寿命", raw: "78.96岁", line: 7 }), claim({ indicator: "人均预期寿命", raw: "78.69岁", line: 20, quote: "预期寿命78.69岁" }),
      claim({ indicator: "居民健康素养水平", raw: "25.1%", line: 7 }), claim({ indicator: "居民健康素养水平", raw: "23.59%", line: 9, year: null, yearFrom: null }),
      claim({ indicator: "市民健康素养水平", raw: "超过35%", line: 38, role: "target", year: null, yearFrom: null }), claim({ indicator: "市民健康素养水平", raw: "36%", line: 181, role: "target", year: null, yearFrom: null }),
    ],
    finds: [["mayContradict", "A9"], ["contradict", "A20"], ["mayContradict", "A181"]],
  },
  {
    title: "名称很短，写明全区、年份的，前后不一；没有写明范围的不算",
    cells: [],
    claims: [
      claim({ indicator: "养老机构床位", raw: "6400张", line: 7, scope: "全区" }), claim({ indicator: "养老机构床位", raw: "6800张", line: 20, scope: "全区", quote: "全区养老机构床位达6800张" }),
      claim({ indicator: "签约服务点", raw: "12个", line: 8 }), claim({ indicator: "签约服务点", raw: "15个", line: 21, quote: "签约服务点15个" }),
    ],
    finds: [["contradict", "A20"]],
  },
  {
    title: "已开放的床位多于床位",
    cells: [],
    claims: [claim({ indicator: "老年护理床位", raw: "2299张", line: 31, start: 10 }), claim({ indicator: "实际已开放和运行床位", raw: "2314张", line: 31, start: 30 })],
    finds: [["partExceeds", "A31"]],
  },
  {
    title: "分项合计多于总数；合计相等",
    cells: [],
    claims: [
      claim({ indicator: "新增医疗床位", raw: "1325张", line: 47, quote: "新增医疗床位1325张", start: 1 }),
      claim({ indicator: "治疗床位", raw: "504张", line: 47, quote: "其中治疗床位504张、护理床位900张", start: 12 }), claim({ indicator: "护理床位", raw: "900张", line: 47, quote: "其中治疗床位504张、护理床位900张", start: 22 }),
      claim({ indicator: "养老机构床位", raw: "1325张", line: 48, quote: "养老机构床位1325张", start: 101 }),
      claim({ indicator: "普通床位", raw: "504张", line: 48, quote: "其中普通床位504张、护理型床位821张", start: 112 }), claim({ indicator: "护理型床位", raw: "821张", line: 48, quote: "其中普通床位504张、护理型床位821张", start: 122 }),
    ],
    finds: [["partsExceed", "A47"]],
  },
  {
    title: "各有名称的分项：合计多于总数；按文字已列全而合计不足",
    cells: [],
    breakdowns: [
      breakdown("交通投资", 286, { 公路: 186, 铁路: 62, 港航: 48 }), breakdown("水利投资", 90, { 防洪: 40, 供水: 30, 灌区: 10 }, { isComplete: true, line: 13 }),
      breakdown("教育投资", 60, { 学前教育: 70, 高等教育: 5 }, { line: 14 }),
    ],
    finds: [["partsExceed", "A12"], ["partsShort", "A13"], ["partExceeds", "A14"]],
  },
  {
    title: "指标总数与约束性、预期性项数合计不等",
    cells: [],
    breakdowns: [counted(18, { 约束性指标: 6, 预期性指标: 13 }), counted(15, { 约束性: 4, 预期性: 10 }, { isComplete: true, line: 13 }), counted(19, { 约束性: 4, 预期性: 15 }, { isComplete: true, line: 14 })],
    finds: [["naturesAddUpOtherwise", "A12"], ["naturesAddUpOtherwise", "A13"]],
  },
  {
    title: "只列部分分项；分项可能交叉；四舍五入造成的差",
    cells: [],
    breakdowns: [
      breakdown("交通投资", 286, { 公路: 186, 铁路: 62 }), breakdown("企业投资", 100, { 规模以上企业: 80, 高新技术企业: 40 }, { mayOverlap: true }),
      breakdown("水利投资", 90, { 防洪: 45, 供水: 31, 灌区: 15 }),
    ],
    finds: [],
  },
  {
    title: "括号里的分项合计多于新增总数",
    cells: [],
    claims: [
      claim({ indicator: "新增医疗病床", raw: "1325张", line: 47, quote: "新增医疗病床1325张", start: 1 }),
      claim({ indicator: "新增治疗床位", raw: "504张", line: 47, quote: "包括治疗床位504张和护理床位900张", start: 12 }), claim({ indicator: "新增护理床位", raw: "900张", line: 47, quote: "包括治疗床位504张和护理床位900张", start: 22 }),
    ],
    finds: [["partsExceed", "A47"]],
  },
  {
    title: "各处新增的不是同一批；括号里的分项合计等于新增总数（青浦区）",
    cells: [],
    claims: [
      claim({ indicator: "新增医疗病床", raw: "1325张", line: 47, quote: "新增医疗病床1325张", start: 1 }),
      claim({ indicator: "新增治疗床位", raw: "504张", line: 47, quote: "包括治疗床位504张和护理床位821张", start: 12 }), claim({ indicator: "新增护理床位", raw: "821张", line: 47, quote: "包括治疗床位504张和护理床位821张", start: 22 }),
      claim({ indicator: "新增社区老年护理床位", raw: "200张", line: 50, quote: "甲镇新增200张" }), claim({ indicator: "新增社区老年护理床位", raw: "300张", line: 51, quote: "乙镇新增300张" }),
    ],
    finds: [],
  },
  {
    title: "从…到…；不同年份、不同口径；数值与下限相容；小数位不同",
    cells: [],
    claims: [
      claim({ indicator: "急救平均反应时间", raw: "16.5分钟", year: null, quote: "从16.5分钟缩短至14.12分钟", start: 1 }), claim({ indicator: "急救平均反应时间", raw: "14.12分钟", year: null, quote: "从16.5分钟缩短至14.12分钟", start: 9 }),
      claim({ indicator: "人均预期寿命", raw: "76.8岁", year: 2015 }), claim({ indicator: "人均预期寿命", raw: "77.78岁" }), claim({ indicator: "人均预期寿命", raw: "77.8岁", line: 30 }),
      claim({ indicator: "儿童预防接种率", raw: "95%以上" }), claim({ indicator: "儿童预防接种率", raw: "97.1%", line: 30 }),
      claim({ indicator: "户籍人口孕产妇死亡率", raw: "0", line: 3 }), claim({ indicator: "常住人口孕产妇死亡率", raw: "5.2", line: 4 }),
    ],
    finds: [],
  },
  {
    title: "其中一处与表不同的，在表上指出，正文不再重复",
    cells: [["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"], [1, "森林覆盖率", "%", 41.2, "≥43", "约束性"], [2, "城市污水处理率", "%", 95.1, 97, "预期性"]],
    claims: [
      claim({ indicator: "森林覆盖率", raw: "42%以上", line: 30, role: "target", year: 2025, quote: "森林覆盖率稳定在42%以上" }), claim({ indicator: "森林覆盖率", raw: "43%以上", line: 88, role: "target", year: 2025 }),
      claim({ indicator: "农村生活污水治理率", raw: "45%", line: 41, role: "target", year: 2025, quote: "治理率45%" }), claim({ indicator: "农村生活污水治理率", raw: "50%", line: 90, role: "target", year: 2025 }),
    ],
    finds: [["contradict", "A90"]],
  },
  {
    title: "同一项工作两处数量不同",
    cells: [],
    claims: [
      claim({ indicator: "建设市级公共服务实训基地", raw: "1-2个", line: 61, role: "target", year: 2025 }), claim({ indicator: "新构建公共服务实训基地", raw: "10个", line: 77, role: "target", year: 2025 }),
    ],
    finds: [["worksMayDiffer", "A77"]],
  },
  {
    title: "级别不同、数量相容、各地分列的工作",
    cells: [],
    claims: [
      claim({ indicator: "城镇老旧小区改造", raw: "260个", line: 20, role: "target", year: 2025 }), claim({ indicator: "城镇老旧小区改造", raw: "65个", line: 31, role: "target", year: 2023 }),
      claim({ indicator: "改造城镇供水管网", raw: "350公里", line: 20, role: "target", year: 2025 }), claim({ indicator: "改造城镇供水管网", raw: "12处", line: 31, role: "target", year: 2025 }),
      claim({ indicator: "建成省级现代农业产业园", raw: "2个", line: 20, role: "target", year: 2025 }), claim({ indicator: "建成市级现代农业产业园", raw: "5个", line: 21, role: "target", year: 2025 }),
      claim({ indicator: "建成示范性托育机构", raw: "3家以上", line: 30, role: "target", year: 2025 }), claim({ indicator: "建成省级以上示范性托育机构", raw: "5家", line: 40, role: "target", year: 2025 }),
      ...[50, 51, 52].map((line, at) => claim({ indicator: "新建社区养老服务中心", raw: `${at + 3}处`, line, role: "target", year: 2025 })),
    ],
    finds: [],
  },
  {
    title: "同一项工作，数量相同，只有一处写明级别（通州区）",
    cells: [],
    claims: [claim({ indicator: "建成省级以上示范性托育机构", raw: "1家", line: 514, role: "target", year: 2025 }), claim({ indicator: "建成示范性托育机构", raw: "1家以上", line: 520, role: "target", year: 2025 })],
    finds: [["worksGradedApart", "A520"]],
  },
  {
    title: "一处研究生200名（其中博士5名以上），另一处5名博士、200名硕士（通州区）",
    cells: [],
    claims: [
      claim({ indicator: "全日制研究生", raw: "200名", line: 557, role: "target", year: null, yearFrom: null }), claim({ indicator: "博士研究生", raw: "5名以上", line: 557, role: "target", year: null, yearFrom: null }),
      claim({ indicator: "引培博士", raw: "5名", line: 563, role: "target", year: null, quote: "引培5名博士和200名硕士" }), claim({ indicator: "引培硕士", raw: "200名", line: 563, role: "target", year: null, quote: "引培5名博士和200名硕士" }),
    ],
    finds: [["partsElsewhereExceed", "A563"]],
  },
  {
    title: "博士5名、硕士195名，合起来就是研究生200名",
    cells: [],
    claims: [
      claim({ indicator: "全日制研究生", raw: "200名", line: 557, role: "target", year: null, yearFrom: null }),
      claim({ indicator: "引培博士", raw: "5名", line: 563, role: "target", year: null, quote: "引培5名博士和195名硕士" }), claim({ indicator: "引培硕士", raw: "195名", line: 563, role: "target", year: null, quote: "引培5名博士和195名硕士" }),
    ],
    finds: [],
  },
];
