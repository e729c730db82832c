import type { ChartText } from "./text";

export const en: ChartText = {
  sheet: "Progress",
  title: (table) => `${table} · progress`,
  value: { completion: "Completion", change: "Change needed" },
  mark: "Time progress",
  note: {
    completion: "Completion = (latest − baseline) ÷ (target − baseline). Time progress = (latest year − base year) ÷ (target year − base year).",
    change: "The table has no values after the base year yet, so progress cannot be judged. Change needed = (target − baseline) ÷ baseline, a relative change; for percentages too it is no difference of points.",
  },
  checkedOn: (day) => `Checked on ${day}.`,
  columns: { domain: "Domain", name: "Name", status: "Status", way: "Values" },
  noDomain: "No domain",
  undetermined: (count) => `Cannot be judged (${count})`,
  names: (names, more) => `: ${names.join(", ")}${more ? " and others" : ""}`,
  why: "Reason",
  at: (year, value) => `${year}: ${value}`,
  zeroBaseline: "The baseline is zero, so there is no relative change.",
  noFigures: "The baseline or the target is missing.",
  footer: "Page &P of &N",
};
