import type { TextOf } from "../define";
import type { natureStated } from "./rule";

export const zh: TextOf<typeof natureStated> = {
  title: "指标性质明确",
  why: "约束性指标具有法律效力，必须确保完成并纳入考核；性质不明，责任就不明。",
  advice: "填“约束性”“预期性”或“倡导性”。",
  inapplicable: { noNatureColumn: "表中没有指标性质栏" },
  findings: {
    natureMissing: ({ name }) => `“${name}”没有注明指标性质。`,
    natureShortened: ({ name, raw, usual }) => `“${name}”的性质写作“${raw}”，与其他各行不一致，应为“${usual}”。`,
    bindingNationally: ({ name, source, doubt }) => `“${name}”在《${source}》中是约束性指标${doubt === "" ? "" : "（待核）"}，本表列为预期性，供参考。`,
    noneBinding: ({ count }) => `表中${count}项指标全是预期性，没有一项约束性指标，请核对上级下达的约束性指标是否都已列入。`,
    natureUnknown: ({ name, raw }) => `“${name}”的性质写作“${raw}”，不在“约束性、预期性、倡导性”之内。`,
  },
};
