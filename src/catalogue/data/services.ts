import type { StandardData } from "../standard";

export const SERVICES: readonly StandardData[] = [
  {
    code: "prenatal_screen", name: "产前筛查率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "常住孕产妇", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "newborn_metabolic", name: "新生儿遗传代谢性疾病筛查率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "活产", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "two_cancer_screen", name: "农村适龄妇女宫颈癌和乳腺癌筛查覆盖率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "农村适龄妇女", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "htn_mgmt", name: "高血压患者规范管理率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "管理患者", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "dm_mgmt", name: "糖尿病患者规范管理率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "管理患者", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "htn_dm_register", name: "重点慢性病（高血压、糖尿病）患者管理率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "户籍患者（高血压18岁以上，糖尿病35岁以上）", nature: null, natureKnown: "unknown",
    note: "与规范管理率不同；须拆两行",
  },
  {
    code: "vaccination", name: "以乡（镇、街道）为单位适龄儿童免疫规划疫苗接种率",
    variants: [
      "以乡镇为单位适龄儿童免疫规划疫苗接种率", "以镇（街道）为单位适龄儿童免疫规划疫苗接种率", "以乡(镇、街)为单位适龄儿童免疫规划疫苗接种率", "免疫规划疫苗接种率",
      "以乡镇（街道）为单位适龄儿童免疫规划疫苗接种率", "以乡（镇、街道）为单位的适龄儿童免疫规划疫苗接种率", "适龄儿童免疫规划疫苗接种率",
    ],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [80, 100],
    domain: "健康服务", scope: "常住适龄儿童", nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: ">90", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "cancer_early", name: "常见恶性肿瘤诊断时早期比例",
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [10, 70],
    domain: "健康服务", scope: "户籍", nature: null, natureKnown: "unknown",
  },
  {
    code: "fd_contract", name: "家庭医生签约服务率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "常住（全人群）", nature: null, natureKnown: "unknown",
    note: "分母与重点人群签约率不同",
  },
  {
    code: "fd_contract_key", name: "重点人群家庭医生签约率",
    variants: ["重点人群签约率", "家庭医生重点人群签约率", "重点人群家庭医生签约覆盖率", "重点人群家庭医生签约服务覆盖率", "重点人群家庭医生签约服务率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "重点人群", nature: null, natureKnown: "unknown",
  },
  {
    code: "fd_community_visit", name: "签约居民签约社区就诊率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "签约居民", nature: null, natureKnown: "unknown",
  },
  {
    code: "blood_donation", name: "千人口献血率",
    variants: ["每千人口献血率"],
    unit: "‰", direction: "higher", bounds: [0, 1000], plausible: [5, 30],
    domain: "健康服务", scope: "常住", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "child06_mgmt", name: "0-6岁儿童健康管理率",
    variants: ["0-6 岁儿童保健管理率", "7岁以下儿童健康管理率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "maternal_mgmt", name: "孕产妇系统管理率",
    variants: ["孕产妇系统管理率（户籍）"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "户籍", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 92.7, baseVerified: false, target: ">85", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "u3_mgmt", name: "3岁以下儿童系统管理率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 92.9, baseVerified: false, target: ">85", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "tb_incidence", name: "肺结核发病率",
    unit: "1/10万", direction: "lower", bounds: [0, 100000], plausible: [0, 200],
    domain: "健康服务", scope: "常住", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "smd_mgmt", name: "严重精神障碍管理率",
    variants: ["登记在册的严重精神障碍患者管理率", "严重精神障碍患者管理率", "在册严重精神障碍患者管理率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "在册患者", nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "≥90", targetVerified: false, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "prepregnancy", name: "孕前优生健康检查目标人群覆盖率",
    variants: ["孕前优生健康目标人群覆盖率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "目标人群", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "nursery_1k", name: "每千人口拥有3岁以下婴幼儿托位数",
    variants: [
      "每千人口0-3岁婴幼儿托位数", "每千常住人口拥有3岁以下婴幼儿托位数", "每千人口3岁以下婴幼儿托位数", "每千常住人口托位数", "每千人口托位数",
      "每千人口婴幼儿托位数", "每千人口0-3岁婴幼儿照护设施托位数",
    ],
    unit: "个/千人", direction: "higher", bounds: [0, null], plausible: [0.2, 8],
    domain: "健康服务", scope: "常住", nature: "expected", natureKnown: "read",
    national: [
      { plan: "十四五", baseYear: 2020, base: 1.8, baseVerified: true, target: "4.5", targetVerified: true, source: "“十四五”规划纲要" },
    ],
  },
  {
    code: "myopia", name: "儿童青少年总体近视率",
    variants: ["全市儿童青少年总体近视率", "青少年总体近视率", "儿童青少年近视率"],
    unit: "%", direction: "lower", bounds: [0, 100], plausible: [20, 75],
    domain: "健康服务", scope: "在校学生", nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 52.7, baseVerified: true, target: "力争每年降低0.5个百分点以上", targetVerified: true, source: "“十四五”国民健康规划" },
    ],
  },
  {
    code: "elder65_mgmt", name: "65岁及以上老年人城乡社区规范健康管理服务率",
    variants: ["65岁以上老年人健康管理率", "65岁及以上老年人健康管理率", "老年人健康管理率", "65岁及以上老年人城乡社区规范健康管理率", "65岁及以上老年人城乡社区规范化健康管理服务率"],
    unit: "%", direction: "higher", bounds: [0, 100], plausible: [40, 100],
    domain: "健康服务", scope: "65岁以上常住人口", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: null, baseVerified: false, target: "≥65", targetVerified: false, source: "“十四五”健康老龄化规划" },
    ],
  },
  {
    code: "elder_friendly", name: "城乡老年友好型社区数",
    variants: ["城乡老年友好型社区"],
    unit: "个", direction: "higher", bounds: [0, null],
    domain: "健康服务", scope: null, nature: null, natureKnown: "unknown",
    note: "累计计数",
  },
  {
    code: "hiv_test", name: "全人群艾滋病检测覆盖率",
    variants: ["全人群检测覆盖率", "艾滋病全人群检测覆盖率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: null, nature: null, natureKnown: "unknown",
  },
  {
    code: "hiv_found", name: "艾滋病感染者和病人发现率",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: null, nature: null, natureKnown: "unknown",
  },
  {
    code: "eye_exam", name: "0-6岁儿童眼保健和视力检查覆盖率",
    variants: ["0-6岁儿童每年眼保健和视力检查覆盖率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "0-6岁", nature: null, natureKnown: "unknown",
  },
  {
    code: "infectious_ab", name: "甲乙类传染病报告发病率",
    variants: ["全区甲乙类传染病年发病率"],
    unit: "1/10万", direction: "lower", bounds: [0, 100000], plausible: [0, 600],
    domain: "健康服务", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "nursery_rate", name: "3岁以下婴幼儿入托率",
    variants: ["婴幼儿入托率"],
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康服务", scope: "常住", nature: null, natureKnown: "unknown",
    national: [
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "提高6个百分点", targetVerified: true, source: "“十五五”规划纲要" },
    ],
    note: "“十五五”以入托率代替托位数",
  },
];
