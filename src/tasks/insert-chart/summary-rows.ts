import { isReduction } from "../../catalogue/direction-of-name";
import { isGrowthRate } from "../../catalogue/is-growth-rate";
import type { Language } from "../../grid/language";
import { formatNumber, formatShare } from "../../report/format-number";
import { aimIn, type ProgressPicture } from "../../report/picture/progress-picture";
import { sayLack } from "../../report/picture/say-lack";
import { sayStatus } from "../../report/picture/say-status";
import type { Summary } from "../../report/picture/summary";
import { CHART_TEXT } from "./text";

/** The summary of a check as rows of a chart. */
export interface SummaryRows {
  /**
   * `completion`: how much of the way is done. `change`: no year has been measured yet, so how far the way is:
   * from baseline to target, as a share of the baseline.
   */
  readonly kind: "completion" | "change";
  /** Domain after domain, each as the first row that is of it. */
  readonly rows: readonly SummaryRow[];
  readonly undetermined: readonly { readonly picture: ProgressPicture; readonly why: string }[];
}

export interface SummaryRow {
  readonly picture: ProgressPicture;
  /** As a share; null where only met or not met can be told. */
  readonly value: number | null;
  /** Time progress at the latest value, as a share; null where nothing was measured. */
  readonly mark: number | null;
  /** The value in words: "16%"; null where there is none. */
  readonly said: string | null;
  /** 滞后; of what was not measured only 已达标 can be said. */
  readonly status: string | null;
  /** "2020年43.2 → 2022年42.8 → 2025年≤40.7" */
  readonly way: string;
}

/** What a picture of the whole can show, and what it cannot, with the reason. */
export function summaryRows({ indicators }: Summary, language: Language): SummaryRows {
  const isMeasured = indicators.some(({ actuals }) => actuals.length > 0);
  const ordered = inDomains(indicators);
  const rowOf = isMeasured ? completionRow : changeRow;
  const judged = ordered.map((picture) => ({ picture, row: rowOf(picture, language) }));
  return {
    kind: isMeasured ? "completion" : "change",
    rows: judged.flatMap(({ row }) => (row === null ? [] : [row])),
    undetermined: judged.flatMap(({ picture, row }) => (row === null ? [{ picture, why: whyNone(picture, isMeasured, language) }] : [])),
  };
}

function completionRow(picture: ProgressPicture, language: Language): SummaryRow | null {
  const { status, completion, timeProgress } = picture;
  if (status === "unknown") return null;
  return {
    picture,
    value: completion,
    mark: completion === null ? null : timeProgress,
    said: completion === null ? null : formatShare(completion),
    status: sayStatus(status, language),
    way: sayWay(picture, language),
  };
}

function changeRow(picture: ProgressPicture, language: Language): SummaryRow | null {
  const aim = aimIn(picture);
  const base = picture.baseline?.value ?? null;
  if (aim === null || base === null || base === 0) return null;
  // A ceiling above the baseline asks for no change.
  if (picture.status === "met") return { picture, value: null, mark: null, said: null, status: sayStatus("met", language), way: sayWay(picture, language) };
  const value = (aim - base) / Math.abs(base);
  return { picture, value, mark: null, said: (value > 0 ? "+" : "") + formatShare(value), status: null, way: sayWay(picture, language) };
}

function whyNone(picture: ProgressPicture, isMeasured: boolean, language: Language): string {
  if (isGrowthRate(picture.name) || isReduction(picture.name)) return sayLack({ ...picture, why: "countedFromNothing" }, language) ?? "";
  const { noFigures, zeroBaseline } = CHART_TEXT[language];
  if (!isMeasured && picture.baseline?.value === 0) return zeroBaseline;
  // Of two things that are missing, the one that the picture needs.
  const why = !isMeasured && picture.why === "noActual" ? "noBaseline" : picture.why;
  return sayLack({ ...picture, why }, language) ?? noFigures;
}

const SIGNS = { ">=": "≥", ">": "＞", "<=": "≤", "<": "＜", "=": "", within: "" } as const;

/** Baseline, latest value and target, as far as they are known. */
export function sayWay({ baseline, actuals, target }: ProgressPicture, language: Language): string {
  const { at } = CHART_TEXT[language];
  const latest = actuals.at(-1);
  const goal = target && `${target.approx ? "≈" : SIGNS[target.op]}${formatNumber(target.value)}${target.high === null ? "" : `～${formatNumber(target.high)}`}`;
  return [
    baseline && at(baseline.year, formatNumber(baseline.value)),
    latest && at(latest.year, formatNumber(latest.value)),
    target && goal && at(target.year, goal),
  ].filter(Boolean).join(" → ");
}

function inDomains(indicators: readonly ProgressPicture[]): readonly ProgressPicture[] {
  const domains = new Map<string | null, ProgressPicture[]>();
  for (const indicator of indicators) {
    const domain = domains.get(indicator.domain);
    if (domain) domain.push(indicator);
    else domains.set(indicator.domain, [indicator]);
  }
  return [...domains.values()].flat();
}
