/** Conventions that a workbook may set otherwise; each is named where it decided something. */
export interface MeasureSettings {
  /** 左右, 约: how far a value may be off and still meet the target; share of the target. */
  readonly approxTolerance: number;
  /** Completion may differ from time progress by this much and still be 符合预期. */
  readonly statusBand: number;
  /** Needed pace over this multiple of the previous period's pace is 高风险. */
  readonly paceLimit: number;
  /** Without a previous pace: a needed change over this share of the baseline is 高风险. */
  readonly steepChange: number;
}

export const MEASURE_DEFAULTS: MeasureSettings = {
  approxTolerance: 0.01,
  statusBand: 0.1,
  paceLimit: 1.5,
  steepChange: 0.5,
};
