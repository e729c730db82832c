import type { Claim } from "../../table/claim";
import { claim } from "../claim-for-cases";
import type { RuleCase } from "../define";

const growth = (indicator: string, percent: number, basis: number, line = 8): Claim => claim({
  indicator, raw: `比${basis}年增长${percent}%`, line,
  reading: { kind: "change", basis, direction: "up", measure: "percent", op: "=", value: percent, per: "period" },
});

export const cases: readonly RuleCase[] = [
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
    title: "增幅四舍五入后相符；金额按可比价计算，不核对",
    cells: [],
    claims: [
      claim({ indicator: "医疗卫生机构床位", raw: "10000张", year: 2015 }), claim({ indicator: "医疗卫生机构床位", raw: "12796张" }), growth("医疗卫生机构床位", 28, 2015), growth("每千人口医疗卫生机构床位数", 25, 2015),
      claim({ indicator: "地区生产总值", raw: "800亿元", year: 2015 }), claim({ indicator: "地区生产总值", raw: "1200亿元" }), growth("地区生产总值", 40, 2015),
    ],
    finds: [],
  },
];
