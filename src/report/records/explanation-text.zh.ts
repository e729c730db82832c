import type { ExplanationField } from "./explanation-records";
import type { RecordWords } from "./record-sheet";

export const zh: RecordWords<ExplanationField> = {
  name: "填写说明",
  note: "对检查提出的“需核实”问题，请在“说明”栏写明理由（如统计口径调整、控制性上限），并填写说明人和日期；重新检查后即列为“已说明”。“错误”须改正，不能以说明代替。数值改动后，原说明需重新确认。最后两栏供程序对应问题，请勿修改。",
  columns: { sheet: "工作表", indicator: "指标", problem: "问题", text: "说明", by: "说明人", on: "日期", key: "问题编号", digest: "核对码" },
};
