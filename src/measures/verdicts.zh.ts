import type { MeasureText } from "./text";

/** What an indicator is found to be, as it is also written into cells: apart from the words that no calculation needs. */
export const VERDICTS: Pick<MeasureText, "statuses" | "risks"> = {
  statuses: { met: "已达标", ahead: "快于预期", onTrack: "符合预期", behind: "滞后", backwards: "倒退", unknown: "无法判定" },
  risks: { high: "高风险", watch: "关注", unknown: "无法判定", controlled: "可控", met: "已达标" },
};
