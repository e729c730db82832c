import type { AskText } from "./text";

export const EN: AskText = {
  templates: {
    drafting: { name: "Drafting (指标编制表)", use: "For drafting a plan: put baselines and targets; gaps and yearly changes are computed." },
    districts: { name: "Sharing out to districts (区县分解表)", use: "For sharing targets out: shows whether the districts' sum or weighted mean still reaches them." },
    monitoring: { name: "Yearly monitoring (年度监测表)", use: "For every year: put the actuals; the status is computed, binding indicators get a chart." },
    midterm: { name: "Mid-term review (中期评估表)", use: "For the mid-term review: status against time progress, with reasons and measures." },
    final: { name: "Final review (终期评估表)", use: "For the plan's end: whether targets were met, with reasons and measures." },
  },
  labels: { domains: "Indicators", districts: "Districts", year: "Figures up to", paper: "Paper", protect: "Protect the sheet" },
  hints: {
    domains: "None: the national plan's indicators. With domains: all that the catalogue has in them.",
    districts: "How many, or their names separated by commas.",
    year: "Progress is judged by this year's actuals.",
    paper: "To print on; the sheet is scaled to its width.",
    protect: "Locks computed cells and given names, so that only pale yellow cells can be filled in. No password: Excel takes the protection off at any time (Review).",
  },
  notAsked: (label) => `This sheet does not ask for “${label}”: leave it out.`,
  notAnOption: (label, given, options) => `“${label}” has no “${given}”. It may be: ${options.join(", ")}.`,
  tooMany: (label, given, most) => `“${label}” must be 1 to ${most}, and it is ${given}: change it.`,
  twice: (label, given) => `“${label}” names “${given}” twice: take one away.`,
};
