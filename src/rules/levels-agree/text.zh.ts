import type { TextOf } from "../define";
import type { levelsAgree } from "./rule";

export const zh: TextOf<typeof levelsAgree> = {
  title: "本级目标不低于上级目标",
  why: "上级目标要由各地共同完成，本级低于上级，差额就要别处补；约束性指标不允许低于分解下达的数。",
  advice: "与上级衔接核对；确因基础不同而定得较低的，写明依据（如分解下达的文件）。",
  inapplicable: { oneLevel: "表中只有一级目标" },
  findings: {
    bindingWeaker: ({ name, raw, superior, level }) => `约束性指标“${name}”的本级目标“${raw}”宽于${level}目标“${superior}”的要求。`,
    ownMissing: ({ name, superior, level }) => `“${name}”${level}目标是“${superior}”，本级目标空着。`,
    weaker: ({ name, raw, superior, level }) => `“${name}”的本级目标“${raw}”宽于${level}目标“${superior}”的要求。`,
  },
};
