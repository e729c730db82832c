import type { TemplateText } from "./text";

const limits = (min: number | null, max: number | null): string => {
  if (min !== null && max !== null) return `, between ${min} and ${max}`;
  if (min !== null) return `, not below ${min}`;
  return max === null ? "" : `, not above ${max}`;
};

export const EN: TemplateText = {
  subtitle: "Filled in by:                              Contact:                              Telephone:                         Date:",
  region: "××市（县、区）",
  notesHead: "说明：How to fill this in",
  notes: ({ baseYear, targetYear, sources }) => [
    "1. Fill in the pale yellow cells; grey cells compute themselves. Leave a cell empty, or put “—”, where there is no figure; do not put 0.",
    "2. For indicators in % or ‰ put the number only: 43.2 for 43.2%. Natures are those of the national plan, most of them not yet held against its official text; your own plan decides.",
    `3. Put the ${targetYear} target as the plan words it: a number (79) or a wording (≥60%, 27%左右, 在${baseYear}年基础上增长10%左右, 每年降低0.5个百分点以上). Numbers and wordings like “≥60%” are worked out by any spreadsheet; other wordings are read by the add-in's FYP.TARGET function and stay empty without it.`,
    `4. 差距 (gap) = target − ${baseYear} baseline; 年均变化 (change a year) = gap ÷ ${targetYear - baseYear}; 年均增速 (growth a year) = (target ÷ baseline)^(1/${targetYear - baseYear}) − 1, not computed at or below 0. For indicators in %, gap and change are percentage points.`,
    "5. 达标情况 compares baseline and target in the indicator's direction; “目标弱于基期” means that the baseline is already better than the target: check the target or give a reason.",
    `6. 全国参考 gives the national plans' baselines and targets for reference only; figures marked 待核 have not been held against the official text yet. Sources: ${sources}.`,
  ],
  footer: "Page &P of &N",
  nature: { title: "Nature", message: "约束性 (binding), 预期性 (expected) or 倡导性 (advocated)" },
  unit: { title: "Unit", message: "Choose from the list, or type one that it lacks" },
  target: (baseYear) => ({ title: "Target", message: `A number or the plan's wording: 79, ≥60%, 27%左右, 在${baseYear}年基础上增长10%左右. For a percentage put 60 or ≥60%` }),
  share: (unit, min, max) => ({ title: "Baseline", message: `In ${unit}: the number only, 43.2 and not 43.2${unit} or 0.432${limits(min, max)}; “—” where there is none` }),
  figure: (unit, min, max) => ({ title: "Baseline", message: `A number${unit === null ? "" : ` (${unit})`}${limits(min, max)}; “—” where there is none` }),
};
