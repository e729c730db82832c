import type { StandardData } from "../standard";

export const RESOURCES: readonly StandardData[] = [
  {
    code: "doctors_1k", name: "每千人口执业（助理）医师数",
    variants: [
      "千人口执业（助理）医师数", "每千人口执业(助理)医师数", "每千常住人口执业（助理）医师", "每千常住人口执业（助理）医师数", "每千人执业（助理）医师数",
      "每千人口拥有执业（助理）医师数", "每千人口执业及执业助理医师数",
    ],
    unit: "人/千人", altUnits: ["名", "人"], direction: "higher", bounds: [0, null], plausible: [1, 8],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 2.9, baseVerified: true, target: "3.20", targetVerified: true, source: "“十四五”卫生健康人才发展规划" },
    ],
  },
  {
    code: "doctors_tcm_1k", name: "每千人口中医类别执业（助理）医师数",
    variants: ["每千人口中医执业（助理）医师数", "每千人口医疗卫生机构中医执业（助理）医师数", "每千人口中医类执业（助理）医师数"],
    unit: "人/千人", direction: "higher", bounds: [0, null], plausible: [0.1, 2],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 0.48, baseVerified: false, target: "0.62", targetVerified: false, source: "“十四五”卫生健康人才发展规划" },
    ],
  },
  {
    code: "nurses_1k", name: "每千人口注册护士数",
    variants: ["千人口注册护士数", "每千常住人口注册护士数", "每千人口拥有注册护士数"],
    unit: "人/千人", direction: "higher", bounds: [0, null], plausible: [1, 10],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 3.34, baseVerified: false, target: "3.80", targetVerified: true, source: "“十四五”卫生健康人才发展规划" },
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "5.1", targetVerified: true, source: "“十五五”规划纲要" },
    ],
  },
  {
    code: "pharmacists_1k", name: "每千人口药师（士）数",
    variants: ["每千人口药师(士)数"],
    unit: "人/千人", direction: "higher", bounds: [0, null], plausible: [0.1, 2],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 0.35, baseVerified: false, target: "0.54", targetVerified: false, source: "“十四五”卫生健康人才发展规划" },
    ],
  },
  {
    code: "gps_10k", name: "每万人口全科医生数",
    variants: ["每万常住人口全科医生数", "每万人口拥有全科医生数", "每万人口全科医师数"],
    unit: "人/万人", altUnits: ["人/千人"], direction: "higher", bounds: [0, null], plausible: [1, 10],
    domain: "健康资源", scope: "常住", nature: "binding", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 2.9, baseVerified: false, target: "3.93", targetVerified: false, source: "“十四五”卫生健康人才发展规划" },
    ],
  },
  {
    code: "ph_staff_1k", name: "每千人口公共卫生人员数",
    unit: "人/千人", altUnits: ["人/万人"], direction: "higher", bounds: [0, null], plausible: [0.3, 3],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
  },
  {
    code: "beds_1k", name: "每千人口医疗卫生机构床位数",
    variants: [
      "千人口医疗机构床位", "千人口医疗卫生机构床位数", "每千人口医疗机构床位数", "每千常住人口医疗卫生机构床位数", "每千人口医疗卫生机构床位", "每千人口医疗机构床位",
      "每千常住人口医疗机构床位数",
    ],
    unit: "张/千人", altUnits: ["张"], direction: null, bounds: [0, null], plausible: [2, 15],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 6.46, baseVerified: true, target: "7.40-7.50", targetVerified: false, source: "“十四五”优质高效医疗卫生服务体系建设有关规划" },
    ],
  },
  {
    code: "beds_tcm_1k", name: "每千人口中医医院床位数",
    variants: ["千人口中医医疗机构床位数", "每千人口中医医疗机构床位数", "每千人口公立中医医院床位数"],
    unit: "张/千人", direction: "higher", bounds: [0, null], plausible: [0.1, 3],
    domain: "健康资源", scope: "常住", nature: "expected", natureKnown: "recalled",
    national: [
      { plan: "十四五", baseYear: 2020, base: 0.68, baseVerified: false, target: "0.85", targetVerified: false, source: "“十四五”中医药发展规划" },
    ],
  },
  {
    code: "elder_nursing_beds", name: "老年护理床位占60岁以上户籍老年人口比例",
    variants: ["医疗机构内老年护理床位数占60岁以上户籍老年人口比例"],
    unit: "%", altUnits: ["张"], direction: "higher", bounds: [0, 100], plausible: [0, 5],
    domain: "健康资源", scope: "60岁以上户籍老年人口", nature: null, natureKnown: "unknown",
    note: "名称与单位不符",
  },
  {
    code: "primary_tech_share", name: "基层医疗机构卫生技术人员占比",
    unit: "%", direction: "higher", bounds: [0, 100],
    domain: "健康资源", scope: "机构", nature: null, natureKnown: "unknown",
  },
  {
    code: "pediatric_1k", name: "每千名儿童儿科执业医师数",
    variants: ["每千名儿童儿科执业（助理）医师数", "每千名儿童拥有儿科执业（助理）医师数", "每千名14岁以下儿童儿科医师数", "每千名儿童儿科医师数", "每千名14岁以下儿童儿科执业（助理）医师数"],
    unit: "人/千名儿童", direction: "higher", bounds: [0, null], plausible: [0.2, 3],
    domain: "健康资源", scope: "0-14岁", nature: null, natureKnown: "unknown",
  },
  {
    code: "supervisors_10k", name: "每万人口卫生健康执法人员数",
    unit: "人/万人", direction: "higher", bounds: [0, null], plausible: [0.3, 5],
    domain: "健康资源", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "cdc_staff_10k", name: "疾控人员配备比例",
    unit: "人/万人", altUnits: ["万分之"], direction: "higher", bounds: [0, null], plausible: [0.5, 5],
    domain: "健康资源", scope: "常住", nature: null, natureKnown: "unknown",
  },
  {
    code: "ph_institution_staff_1k", name: "每千人口专业公共卫生机构人员数",
    unit: "人/千人", altUnits: ["人/万人"], direction: "higher", bounds: [0, null], plausible: [0.2, 2],
    domain: "健康资源", scope: "常住", nature: null, natureKnown: "unknown",
    note: "口径窄于公共卫生人员，二者不可互换",
  },
  {
    code: "gps_1k", name: "每千人口全科医生数",
    variants: ["每千人口全科医师数", "每千常住人口全科医生数"],
    unit: "人/千人", altUnits: ["人/万人"], direction: "higher", bounds: [0, null], plausible: [0.1, 1],
    domain: "健康资源", scope: "常住", nature: null, natureKnown: "unknown",
    scaleOf: { code: "gps_10k", factor: 10 },
    note: "每万人口全科医生数的十分之一",
  },
  {
    code: "licensed_doctors_1k", name: "每千人口拥有执业医师数",
    variants: ["每千人口执业医师数", "每千常住人口执业医师数"],
    unit: "人/千人", direction: "higher", bounds: [0, null], plausible: [0.5, 8],
    domain: "健康资源", scope: "常住", nature: null, natureKnown: "unknown",
    national: [
      { plan: "十五五", baseYear: 2025, base: null, baseVerified: false, target: "3.7", targetVerified: true, source: "“十五五”规划纲要" },
    ],
    note: "“十五五”口径，不含执业助理医师",
  },
];
