import { ok } from "../../grid/result";
import { meets } from "../../target/meets";
import { aimOf } from "../aim";
import { defineMeasure } from "../define";
import { latestAfter } from "../latest-after";
import { MEASURE_DEFAULTS, type MeasureSettings } from "../settings";
import { lookAhead } from "./ahead";
import { onTheWay } from "./on-the-way";
import { RISK_PARAMS, type RiskArgs } from "./params";
import { RISKS, verdict, type Risk, type RiskValue, type Verdict } from "./risk";

/**
 * 约束性指标风险: the worst of what is found, with every reason. Its levels are this project's convention.
 * Actuals of this period weigh more than the period before: only without any does the previous pace decide,
 * and without that the steepness. Nothing is called 可控 without evidence.
 */
export const risk = defineMeasure({
  id: "risk",
  excelName: "RISK",
  params: RISK_PARAMS,
  unit: "class",
  faults: ["yearsReversed"],
  sources: ["riskLevels", "statusBand"],
  calc: (args) => {
    if (args.targetYear <= args.baseYear) return { ok: false, fault: "yearsReversed" };
    const found = judge(args, settingsOf(args));
    const rank = (level: Risk | null) => (level === null ? RISKS.length : RISKS.indexOf(level));
    const sorted = [...found].sort((a, b) => rank(a.level) - rank(b.level));
    return ok<RiskValue>({
      risk: sorted[0]?.level ?? "unknown",
      reasons: sorted.map(({ code, facts }) => ({ code, facts })),
    });
  },
});

function judge(args: RiskArgs, settings: MeasureSettings): Verdict[] {
  const { base, baseYear, target, targetFault, targetYear, direction, previousPace } = args;
  if (target === null) return [withoutTarget(targetFault ?? "none")];
  const latest = latestAfter(args.actuals ?? [], args.baseYear);
  const remarks = target.approx ? [verdict(null, "approximateTarget", { tolerance: settings.approxTolerance })] : [];
  const standing = latest?.value ?? base;
  if (standing === null) return [verdict("unknown", "noBaseline"), ...remarks];
  const met = meets(target, standing, { direction, tolerance: latest === null ? 0 : settings.approxTolerance });
  if (met === null) return [verdict("unknown", "directionUnknown"), ...remarks];

  const weaker = base !== null && meets(target, base, { direction, tolerance: 0 }) === true
    ? [verdict("watch", "targetWeaker", { base, target: aimOf(target, base) })]
    : [];
  if (latest === null) {
    if (weaker.length > 0 || base === null) return [...weaker, ...remarks];
    return [lookAhead(base, aimOf(target, base), targetYear - baseYear, previousPace ?? null, settings), ...remarks];
  }
  // At the end of the plan it only counts that the target is met, however weak it was.
  if (met) return [...(latest.year >= targetYear ? [] : weaker), verdict("met", "alreadyMet", { actual: latest.value }), ...remarks];
  const way = onTheWay(args, target, latest, settings);
  if (way.length > 0) return [...way, ...weaker, ...remarks];
  return [verdict("unknown", base === null ? "noBaseline" : "noPaceKnown"), ...remarks];
}

function withoutTarget(fault: string): Verdict {
  if (fault === "none") return verdict("unknown", "noTarget");
  return fault === "noBaseline" ? verdict("unknown", "noBaseline") : verdict("unknown", "targetUnresolved", { why: fault });
}

const settingsOf = (args: RiskArgs): MeasureSettings => ({
  approxTolerance: args.approxTolerance ?? MEASURE_DEFAULTS.approxTolerance,
  statusBand: args.statusBand ?? MEASURE_DEFAULTS.statusBand,
  paceLimit: args.paceLimit ?? MEASURE_DEFAULTS.paceLimit,
  steepChange: args.steepChange ?? MEASURE_DEFAULTS.steepChange,
});
