import type { AskText } from "./text";

export const EN: AskText = {
  labels: { domains: "Indicators", districts: "Districts", year: "Figures up to", paper: "Paper", protect: "Protect the sheet" },
  hints: {
    domains: "None: the national plan's indicators. With domains: all that the catalogue has in them.",
    districts: "How many, or their names separated by commas.",
    year: "Progress is judged by this year's actuals.",
    paper: "To print on; the sheet is scaled to its width.",
    protect: "Locks computed cells and given names, so that only pale yellow cells can be filled in. No password: it can be taken off at any time.",
  },
  notAsked: (label) => `This sheet does not ask for “${label}”: leave it out.`,
  notAnOption: (label, given, options) => `“${label}” has no “${given}”. It may be: ${options.join(", ")}.`,
  tooMany: (label, given, most) => `“${label}” must be 1 to ${most}, and it is ${given}: change it.`,
  twice: (label, given) => `“${label}” names “${given}” twice: take one away.`,
};
