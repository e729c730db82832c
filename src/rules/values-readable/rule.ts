import type { Figure } from "../../table/table";
import { defineRule } from "../define";

/** What stands in a value's cell can be read in one way. */
export const valuesReadable = defineRule({
  id: "values-readable",
  sources: ["tableForm"],
  findings: {
    targetUnread: { severity: "warning", facts: ["name", "raw"] },
    baselineUnread: { severity: "warning", facts: ["name", "raw"] },
    severalTargets: { severity: "warning", facts: ["name", "raw", "count"] },
    percentOrPoints: { severity: "warning", facts: ["name", "raw"] },
    notExact: { severity: "warning", facts: ["name", "raw"] },
    aboutValue: { severity: "info", facts: ["name", "raw"] },
    wordsBesideNumber: { severity: "info", facts: ["name", "raw"] },
  },
  *check({ rows }) {
    for (const { indicator, index, goal, bound } of rows) {
      const { name, baseline, actuals } = indicator;
      for (const figure of baseline ? [baseline, ...actuals] : actuals) {
        const finding = troubleOf(figure);
        if (finding !== null) yield { finding, at: figure.at, indicator: index, facts: { name, raw: figure.raw } };
      }
      if (goal === null || goal.raw === null) continue;
      const place = { at: goal.at, indicator: index };
      const facts = { name, raw: goal.raw };
      if (goal.target.kind === "unread") yield { ...place, finding: "targetUnread", facts };
      if (goal.target.kind === "parts") {
        yield { ...place, finding: "severalTargets", facts: { ...facts, count: goal.target.parts.length } };
      }
      if (!bound.ok && bound.fault === "percentOrPoints") yield { ...place, finding: "percentOrPoints", facts };
    }
  },
});

/** Labels of two characters and more; a unit, 左右 and the like are none. */
const LABEL = /[\u3400-\u9fff]{2,}/;
const CHINESE = /[\u3400-\u9fff]/;
const NO_LABEL = /[〇零一二两三四五六七八九十百千点]+|左右|以[上下内]|约|人次|分钟|小时|公里|[万亿]元|平方米|立方米|公顷|十分之|百分之|千分之|万分之|[万亿]|\d+年/g;

function troubleOf({ raw, reading, value }: Figure): "baselineUnread" | "notExact" | "aboutValue" | "wordsBesideNumber" | null {
  if (raw === null) return null;
  if (reading.kind === "unread" || reading.kind === "parts") return "baselineUnread";
  if (reading.kind === "level" && reading.op === "=" && reading.approx === true) return "aboutValue";
  if (value === null) return reading.kind === "level" || reading.kind === "range" ? "notExact" : null;
  return CHINESE.test(raw) && LABEL.test(raw.replace(/\s+/g, "").replace(NO_LABEL, "")) && reading.kind === "level" && !raw.includes(reading.unit ?? "\u0000") ? "wordsBesideNumber" : null;
}
