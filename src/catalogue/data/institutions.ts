import type { StandardData } from "../standard";

export const INSTITUTIONS: readonly StandardData[] = [
  {
    code: "tcm_nondrug_chc", name: "社区卫生服务中心提供中医非药物疗法的比例",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "tcm_nondrug_village", name: "村卫生室提供中医非药物疗法的比例",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "internet_hosp", name: "能够提供互联网医疗服务的三级公立医院比例",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "ems_response", name: "院前急救平均反应时间",
    variants: ["急救平均反应时间"],
    unit: "分钟", direction: "lower", bounds: [0, null], plausible: [5, 60],
    domain: "健康服务", scope: "急救对象", nature: null, natureKnown: "unknown",
  },
  {
    code: "primary_visit_share", name: "基层医疗卫生机构诊疗量占总诊疗量比例",
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [30, 80],
    domain: "健康服务", scope: null, nature: "expected", natureKnown: "recalled",
  },
  {
    code: "geriatrics", name: "二级以上公立综合性医院设置老年医学科比例",
    variants: [
      "二级以上综合医院设立老年医学科比例", "二级及以上综合性医院设置老年医学科比率", "二级以上综合医院设置老年医学科比例", "二级及以上综合医院设立老年医学科的比例",
      "二级及以上综合医院设立老年医学科比例", "二级及以上公立综合性医院设置老年医学科的比例", "二级及以上综合性医院设立老年医学科的比例",
    ],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "公立医疗机构", nature: "expected", natureKnown: "recalled",
    note: "有的地区按全部医疗机构统计，与公立机构口径不可直接比较",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "≥60", targetVerified: false, source: "“十四五”健康老龄化规划" },
    ],
  },
  {
    code: "primary_rec_std", name: "乡镇卫生院、社区卫生服务中心达到国家服务能力推荐标准比例",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "green_channel", name: "综合性医疗机构设置老年人绿色通道比率",
    variants: ["综合性医疗机构设置老年人 “绿色通道”比率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "hospice_cover", name: "开展安宁疗护服务的社区卫生服务中心覆盖率",
    variants: ["开展机构或居家安宁疗护服务的社区卫生服务中心覆盖率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "local_visit", name: "区域内就诊率",
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [50, 99],
    domain: "健康服务", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "nursing_bed_share", name: "护理型床位占养老机构床位比例",
    variants: ["护理型床位占养老机构床位数的比例"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
    national: [
      { plan: "十四五", baseYear: 2020, base: 48, baseVerified: false, target: "55", targetVerified: true, source: "“十四五”公共服务规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "73%", targetVerified: true, source: "“十五五”规划纲要" },
    ],
  },
  {
    code: "rehab_bed_share", name: "基层康复护理床位占比",
    variants: ["基层医疗卫生机构康复、护理床位数占比"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "elder_friendly_inst", name: "老年友善医疗机构占比",
    variants: ["建成老年友善医疗机构", "老年友善医疗机构比例", "老年友善医疗机构建成率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "机构", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "≥85", targetVerified: false, source: "“十四五”健康老龄化规划" },
    ],
  },
  {
    code: "tcm_dept", name: "设置中医临床科室的二级以上公立综合医院比例",
    variants: ["二级以上公立综合医院设置中医临床科室比例", "二级以上公立综合医院设置中医药科室的比例"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [40, 100],
    domain: "健康服务", scope: "机构", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 86.75, baseVerified: false, target: "90", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
];
