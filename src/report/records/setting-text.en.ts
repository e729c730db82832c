import type { SettingText } from "./setting-text";

export const en: SettingText = {
  sheet: {
    name: "Check settings",
    note: "A rule can be switched off or given another severity, for this workbook only; please state the reason. Results and reports list the rules that are off or changed. The last column is for the program; please leave it as it is.",
    columns: { title: "Rule", on: "On/off", severity: "Severity", why: "Reason", rule: "Rule id" },
  },
  on: "on",
  off: "off",
  own: "as the rule says",
  severities: { error: "error", warning: "to verify", info: "remark" },
};
