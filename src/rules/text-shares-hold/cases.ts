import { claim } from "../claim-for-cases";
import type { RuleCase } from "../define";

const said = (indicator: string, raw: string, start: number, quote = `${indicator}${raw}`) => ({ ...claim({ indicator, raw, quote, year: 2020 }), start });

export const cases: readonly RuleCase[] = [
  {
    title: "2595张是4320张的60.1%，写成68.5%；12.6万人是50万人的25.2%，写成22.5%",
    cells: [],
    claims: [
      said("养老床位", "4320张", 10), said("护理型床位", "2595张", 20, "其中护理型床位2595张"), said("护理型床位占比", "68.5%", 30),
      { ...said("常住人口", "50万人", 40), line: 9 }, { ...said("60岁以上", "12.6万人", 50), line: 9 }, { ...said("60岁以上占常住人口比例", "22.5%", 60), line: 9 },
    ],
    finds: [["shareDiffers", "A8"], ["shareDiffers", "A9"]],
  },
  {
    title: "四舍五入之内；以万计的数有余地；占的是另一个总数；年份不同；大于总数的是另外的错",
    cells: [],
    claims: [
      said("养老床位", "4320张", 10), said("护理型床位", "2595张", 20, "其中护理型床位2595张"), said("护理型床位占比", "60.1%", 30),
      { ...said("常住人口", "50万人", 40), line: 9 }, { ...said("60岁以上", "12.6万人", 50), line: 9 }, { ...said("60岁以上占常住人口比例", "25%", 60), line: 9 },
      { ...said("专任教师", "6305人", 10), line: 10 }, { ...said("本科以上学历", "5044人", 20), line: 10 }, { ...said("本科以上学历占教职工比例", "70%", 30), line: 10 },
      { ...said("幼儿园", "120所", 10), line: 11 }, { ...said("公办幼儿园", "60所", 20), line: 11, year: 2015 }, { ...said("公办幼儿园占比", "55%", 30), line: 11 },
      { ...said("中医床位", "30张", 10), line: 12 }, { ...said("公办中医床位", "300张", 20), line: 12 }, { ...said("公办中医床位占比", "55%", 30), line: 12 },
    ],
    finds: [],
  },
];
