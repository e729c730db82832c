import type { NoteFacts, TemplateText } from "./text";

const limits = (min: number | null, max: number | null): string => {
  if (min !== null && max !== null) return `, between ${min} and ${max}`;
  if (min !== null) return `, not below ${min}`;
  return max === null ? "" : `, not above ${max}`;
};

const numbered = (...lines: readonly string[]): readonly string[] => lines.map((line, index) => `${index + 1}. ${line}`);

const FILL = "Fill in the pale yellow cells; grey cells compute themselves. Leave a cell empty, or put “—”, where there is no figure; do not put 0.";
const natures = ({ plan, carriedFrom }: NoteFacts): string =>
  `For indicators in % or ‰ put the number only: 43.2 for 43.2%. Natures are those of the national plan, most of them not yet held against its official text; your own plan decides.${carriedFrom === null ? ""
    : ` The national health plan of “${plan}” has not been seen published: indicators go on from “${carriedFrom}”, but for those that the outline of “${plan}” counts in another way. Check them when it is.`}`;
const READING = "Numbers and wordings like “≥60%” are worked out by any spreadsheet; other wordings are read by the add-in's FYP.TARGET function and stay empty without it.";
const targets = ({ baseYear, targetYear }: NoteFacts): string =>
  `Put the ${targetYear} target as the plan words it: a number (79) or a wording (≥60%, 27%左右, 在${baseYear}年基础上增长10%左右, 每年降低0.5个百分点以上). ${READING}`;
const DIRECTION = "方向 (direction): ↑ higher is better, ↓ lower is better; by the target's own sign (≥, ≤), else by the catalogue, empty where neither says.";
const statuses = (progress: string): string =>
  `状态 (status) compares completion with time progress. ${progress}快于预期 (ahead): more than 10 points over it; 符合预期 (on track): within 10 points; 滞后 (behind): more than 10 points under it, or the time is over; 倒退 (backwards): worse than the baseline; 已达标: met; 无法判定: cannot be judged. The 10 points are this sheet's convention, not a national standard. “左右” allows 1% of the target.`;

export const EN: TemplateText = {
  subtitle: "Filled in by:                              Contact:                              Telephone:                         Date:",
  region: "××市（县、区）",
  notesHead: "说明：How to fill this in",
  notes: {
    drafting: (facts) => {
      const years = facts.targetYear - facts.baseYear;
      return numbered(
        FILL,
        natures(facts),
        targets(facts),
        `差距 (gap) = target − ${facts.baseYear} baseline; 年均变化 (change a year) = gap ÷ ${years}; 年均增速 (growth a year) = (target ÷ baseline)^(1/${years}) − 1, not computed at or below 0. For indicators in %, gap and change are percentage points.`,
        "达标情况 compares baseline and target in the indicator's direction; “目标弱于基期” means that the baseline is already better than the target: check the target or give a reason.",
        `全国参考 (right of the table, not printed) gives the national plans' baselines and targets for reference only; figures marked 待核 have not been held against the official text yet; “—” was not published. Gathered in ${facts.gathered}. Sources: ${facts.sources}.`,
      );
    },
    monitoring: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      `最新值 is the actual of the latest year filled in. 时间进度 (time progress) = (that year − ${facts.baseYear}) ÷ ${facts.targetYear - facts.baseYear}; 完成率 (completion) = (latest − baseline) ÷ (target − baseline), “—” where the baseline already meets the target.`,
      statuses(""),
      `趋势预计值 is the line from the baseline through the latest value, carried on to ${facts.targetYear}; coloured where it misses the target. 判定说明 gives completion minus time progress, or why no status can be given.`,
    ),
    districts: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      "Put the districts' names once, under 分解任务值; they are repeated elsewhere. Targets, present levels and weights (right of the table, not printed) are numbers; “—” where a district does not count.",
      "汇总方式 (how districts add up): 合计 (sum) for counts, 加权平均 (weighted mean) for rates = Σ(target × weight) ÷ Σ weight; the weight is the indicator's denominator, such as residents, births or institutions, in one unit. It may be changed.",
      "缺口 is what the total lacks of the target, 0 when it is met. 未达标区县: under 加权平均 the districts whose target misses it; under 合计 those under their share by weight, not judged without weights. A target worse than the district's present level is coloured. “左右” allows 1% of the target.",
    ),
    assessment: (facts) => numbered(
      FILL,
      natures(facts),
      targets(facts),
      DIRECTION,
      "完成率 (completion) = (actual − baseline) ÷ (target − baseline), “—” where the baseline already meets the target.",
      statuses(`Time progress in ${facts.year} is ${((facts.year - facts.baseYear) * 100) / (facts.targetYear - facts.baseYear)}%. `),
      "For indicators that are behind, backwards or cannot be judged, give the reason, the measures and who is responsible.",
    ),
  },
  footer: "Page &P of &N",
  chartsHead: "Binding indicators (solid: actuals; dashed: the straight line from baseline to target; what is not filled in yet is not 0)",
  nature: { title: "Nature", message: "约束性 (binding), 预期性 (expected) or 倡导性 (advocated)" },
  unit: { title: "Unit", message: "Choose from the list, or type one that it lacks" },
  target: (baseYear) => ({ title: "Target", message: `A number or the plan's wording: 79, ≥60%, 27%左右, 在${baseYear}年基础上增长10%左右. For a percentage put 60 or ≥60%` }),
  share: (unit, min, max) => ({ title: "Baseline", message: `In ${unit}: the number only, 43.2 and not 43.2${unit} or 0.432${limits(min, max)}; “—” where there is none` }),
  figure: (unit, min, max) => ({ title: "Baseline", message: `A number${unit === null ? "" : ` (${unit})`}${limits(min, max)}; “—” where there is none` }),
  measured: { title: "Actual", message: "The number only, in the baseline's scope and unit: 43.2 for 43.2%; “—” where there is none" },
  aggregate: { title: "How districts add up", message: "合计 (sum) for counts, 加权平均 (weighted mean) for rates" },
  districtFigure: { title: "District's figure", message: "The number only, in this row's unit: 43.2 for 43.2%; “—” where the district does not count" },
  weight: { title: "Weight", message: "A number not below 0, as a rule the indicator's denominator, such as residents; one unit in a row" },
};
