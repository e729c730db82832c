import { standardByCode } from "../../catalogue/standards";
import { defineRule } from "../define";

/** Differences of spelling, not of wording: width, brackets, spaces, 的, whose population, a 数 at the end. */
const plain = (name: string): string =>
  name.normalize("NFKC").replace(/[^\p{L}\p{N}%‰-]/gu, "").replace(/^(?:全[国省市区县]|[本我][省市区县])/, "").replace(/^(?:地级及以上)?(?:城市|城镇|县城)/, "").replace(/的/g, "").replace(/及以上/g, "以上").replace(/数$/, "")
    // A place's own product is not the nation's; how its growth is worded is free.
    .replace(/(?:国内|地区)生产总值(?:GDP)?|GDP/g, "生产总值").replace(/能源消耗/g, "能耗").replace(/年均(?=浓度)/g, "").replace(/(?:年均)?(?:增长率|增长速度|增速|增长)$/, "增长");

/** 创建国家卫生城市 and 国家卫生城市（创建）: the same words in another order. */
const sameWords = (a: string, b: string): boolean => a === b || [...a].sort().join("") === [...b].sort().join("");

/** A standard indicator goes by its standard name. */
export const namesStandard = defineRule({
  id: "names-standard",
  sources: ["healthPlan14", "tableForm"],
  findings: {
    otherwise: { severity: "info", facts: ["name", "standard"] },
    otherScale: { severity: "info", facts: ["name", "standard", "factor"] },
  },
  only: { rows: ({ standard }) => standard !== null, else: "noStandard" },
  row({ indicator: { name, at, isSub }, standard }, report) {
    if (standard === null) return;
    const usual = standard.scaleOf ? standardByCode(standard.scaleOf.code) : null;
    if (standard.scaleOf && usual) report({ finding: "otherScale", at, facts: { name, standard: usual.name, factor: standard.scaleOf.factor } });
    else if (!isSub && !sameWords(plain(name), plain(standard.name))) report({ finding: "otherwise", at, facts: { name, standard: standard.name } });
  },
});
