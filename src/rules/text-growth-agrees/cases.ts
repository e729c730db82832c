import type { Claim } from "../../table/claim";
import { claim } from "../claim-for-cases";
import type { RuleCase } from "../define";

const growth = (indicator: string, percent: number, basis: number, line = 8): Claim => claim({
  indicator, raw: `比${basis}年增长${percent}%`, line,
  reading: { kind: "change", basis, direction: "up", measure: "percent", op: "=", value: percent, per: "period" },
});

const byPoints = (indicator: string, points: number, line = 8): Claim => claim({
  indicator, raw: `比2015年提高${points}个百分点`, line,
  reading: { kind: "change", basis: 2015, direction: "up", measure: "points", op: "=", value: points, per: "period" },
});

const said = (indicator: string, raw: string, year: number | null, line: number, start: number, quote = indicator): Claim =>
  ({ ...claim({ indicator, raw, year, line, quote }), start });

const more = (indicator: string, amount: number, line: number): Claim => claim({
  indicator, raw: `提高${amount}平方米`, year: null, yearFrom: null, line,
  reading: { kind: "change", basis: "baseline", direction: "up", measure: "amount", op: "=", value: amount, unit: "平方米", per: "period" },
});

const COMPLETION = [
  ["“十三五”主要指标完成情况"],
  ["序号", "指标", "单位", "2015年", "2020年"],
  [1, "居民健康素养水平", "%", 16, 25.1],
  [2, "每千人口医疗卫生机构床位数", "张", 5.6, 7.09],
];

export const cases: readonly RuleCase[] = [
  {
    title: "表中16%提高到25.1%是9.1个百分点，正文写8.1；5.6张到7.09张是26.6%，正文写30%",
    cells: COMPLETION,
    claims: [byPoints("居民健康素养水平", 8.1), growth("每千人口医疗卫生机构床位数", 30, 2015, 9)],
    finds: [["differenceMayDiffer", "A8"], ["growthMayDiffer", "A9"]],
  },
  {
    title: "100万人次到170万人次不到翻一番；100万到350万是增长2.5倍，不是3.5倍",
    cells: [],
    claims: [
      claim({ indicator: "乡村旅游接待量", raw: "100万人次", year: 2015, line: 3 }), claim({ indicator: "乡村旅游接待量", raw: "170万人次", line: 3 }), claim({ indicator: "乡村旅游接待量", raw: "比2015年翻一番", line: 3 }),
      claim({ indicator: "快递业务总量", raw: "100万件", year: 2015, line: 4 }), claim({ indicator: "快递业务总量", raw: "350万件", line: 4 }), claim({ indicator: "快递业务总量", raw: "比2015年增长3.5倍", line: 4 }),
    ],
    finds: [["timesDiffer", "A3"], ["timesDiffer", "A4"]],
  },
  {
    title: "同一句里85.2%到92.4%是7.2个百分点，写8.2；不在一处的先请核对",
    cells: [],
    claims: [
      claim({ indicator: "基本养老保险参保率", raw: "85.2%", year: 2015 }), claim({ indicator: "基本养老保险参保率", raw: "92.4%" }), { ...byPoints("基本养老保险参保率", 8.2) },
      claim({ indicator: "快递业务总量", raw: "100万件", year: 2015, line: 4 }), claim({ indicator: "快递业务总量", raw: "350万件", line: 5 }), claim({ indicator: "快递业务总量", raw: "比2015年增长3.5倍", line: 6 }),
    ],
    finds: [["timesMayDiffer", "A6"], ["differenceDiffers", "A8"]],
  },
  {
    title: "翻了一番多；增长2.5倍；是3倍",
    cells: [],
    claims: [
      claim({ indicator: "乡村旅游接待量", raw: "100万人次", year: 2015, line: 3 }), claim({ indicator: "乡村旅游接待量", raw: "217万人次", line: 3 }), claim({ indicator: "乡村旅游接待量", raw: "比2015年翻一番", line: 3 }),
      claim({ indicator: "快递业务总量", raw: "100万件", year: 2015, line: 4 }), claim({ indicator: "快递业务总量", raw: "348万件", line: 4 }), claim({ indicator: "快递业务总量", raw: "比2015年增长2.5倍", line: 4 }),
    ],
    finds: [],
  },
  {
    title: "与表中两年的数相符；没有说与哪一年比的增幅不核对",
    cells: COMPLETION,
    claims: [
      byPoints("居民健康素养水平", 9.1), growth("每千人口医疗卫生机构床位数", 26.6, 2015, 9),
      claim({ indicator: "每千人口医疗卫生机构床位数", raw: "增长5%", line: 10 }),
    ],
    finds: [],
  },
  {
    title: "10000张增加到12796张，是27.96%，写成45%",
    cells: [],
    claims: [claim({ indicator: "医疗卫生机构床位", raw: "10000张", year: 2015 }), claim({ indicator: "医疗卫生机构床位", raw: "12796张" }), growth("医疗卫生机构床位", 45, 2015)],
    finds: [["growthDiffers", "A8"]],
  },
  {
    title: "床位推算人口增长6.5%，医师推算只有0.1%（青浦区）",
    cells: [],
    claims: [growth("医疗病床", 38.9, 2015, 47), growth("执业（助理）医师", 30.1, 2015, 47), growth("每千常住人口医疗床位", 30.4, 2015, 47), growth("每千常住人口执业（助理）医师", 30, 2015, 47)],
    finds: [["populationsGrowApart", "A47"]],
  },
  {
    title: "新增床位1325张、增长38.9%，合4731张，人均3.72张即127万人；医师新增358名、增长30.1%，合1547名，人均1.9名只有81万人（青浦区）",
    cells: [],
    claims: [
      claim({ indicator: "新增医疗病床", raw: "1325张", line: 47 }), growth("医疗病床", 38.9, 2015, 47), claim({ indicator: "新增执业（助理）医师", raw: "358名", line: 47 }), growth("执业（助理）医师", 30.1, 2015, 47),
      claim({ indicator: "每千常住人口医疗床位", raw: "3.72张", line: 47 }), claim({ indicator: "每千常住人口执业（助理）医师", raw: "1.9名", line: 47 }),
    ],
    finds: [["populationsDiffer", "A47"]],
  },
  {
    title: "新增1325张、增长38.9%，合4731张，另一处写全区床位5900张；写4700张的相符",
    cells: [],
    claims: [
      claim({ indicator: "新增医疗病床", raw: "1325张", line: 47 }), growth("医疗病床", 38.9, 2015, 47), claim({ indicator: "医疗床位", raw: "5900张", line: 50 }),
      claim({ indicator: "新增注册护士", raw: "500名", line: 48 }), growth("注册护士", 20, 2015, 48), claim({ indicator: "注册护士", raw: "3000名", line: 51 }),
    ],
    finds: [["additionDiffers", "A47"]],
  },
  {
    title: "增幅四舍五入后相符；金额按可比价计算，不核对",
    cells: [],
    claims: [
      claim({ indicator: "医疗卫生机构床位", raw: "10000张", year: 2015 }), claim({ indicator: "医疗卫生机构床位", raw: "12796张" }), growth("医疗卫生机构床位", 28, 2015), growth("每千人口医疗卫生机构床位数", 25, 2015),
      claim({ indicator: "地区生产总值", raw: "800亿元", year: 2015 }), claim({ indicator: "地区生产总值", raw: "1200亿元" }), growth("地区生产总值", 40, 2015),
    ],
    finds: [],
  },
  {
    title: "没有写年份，前后两个数和增幅写在一句里：直接用这两个数算",
    cells: [],
    claims: [
      said("残疾人就业", "426人", null, 2, 10), said("残疾人就业", "310人", 2015, 2, 20), { ...growth("残疾人就业", 27.4, 2015, 2), year: null, yearFrom: null, start: 30 },
      said("人均公园绿地面积", "12平方米", null, 3, 40, "由12平方米提高到14.5平方米"), said("人均公园绿地面积", "14.5平方米", null, 3, 50, "由12平方米提高到14.5平方米"), { ...more("人均公园绿地面积", 3.5, 3), start: 60 },
    ],
    finds: [["growthDiffers", "A2"], ["differenceDiffers", "A3"]],
  },
  {
    title: "写在一句里的三个数对得上；隔了一行的不算一句",
    cells: [],
    claims: [
      said("残疾人就业", "426人", null, 2, 10), said("残疾人就业", "310人", 2015, 2, 20), { ...growth("残疾人就业", 37.4, 2015, 2), year: null, yearFrom: null, start: 30 },
      said("人均公园绿地面积", "12平方米", null, 3, 40, "由12平方米提高到14.5平方米"), said("人均公园绿地面积", "14.5平方米", null, 3, 50, "由12平方米提高到14.5平方米"), { ...more("人均公园绿地面积", 3.5, 4), start: 60 },
    ],
    finds: [],
  },
];
