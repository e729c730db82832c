import { standardByCode } from "../../catalogue/standards";
import { defineRule } from "../define";

/** Differences of spelling, not of wording: width, brackets, spaces, 的, whose population, a 数 at the end. */
const plain = (name: string): string =>
  name.normalize("NFKC").replace(/[^\p{L}\p{N}%‰-]/gu, "").replace(/^(?:全[国省市区县]|[本我][省市区县])/, "").replace(/^(?:地级及以上)?(?:城市|城镇|县城)/, "").replace(/的/g, "").replace(/及以上/g, "以上").replace(/数$/, "");

/** A standard indicator goes by its standard name. */
export const namesStandard = defineRule({
  id: "names-standard",
  sources: ["healthPlan14", "tableForm"],
  findings: {
    otherwise: { severity: "info", facts: ["name", "standard"] },
    otherScale: { severity: "info", facts: ["name", "standard", "factor"] },
  },
  inapplicable: ({ rows }) => (rows.some(({ standard }) => standard !== null) ? null : "noStandard"),
  *check({ rows }) {
    for (const { indicator, index, standard } of rows) {
      const usual = standard?.scaleOf ? standardByCode(standard.scaleOf.code) : null;
      if (standard?.scaleOf && usual) {
        yield { finding: "otherScale", at: indicator.at, indicator: index, facts: { name: indicator.name, standard: usual.name, factor: standard.scaleOf.factor } };
        continue;
      }
      if (standard === null || indicator.isSub || plain(indicator.name) === plain(standard.name)) continue;
      yield { finding: "otherwise", at: indicator.at, indicator: index, facts: { name: indicator.name, standard: standard.name } };
    }
  },
});
