/** Conventions of this project that a workbook may set otherwise; each is shown where it decided something. */
export interface RuleSettings {
  /** 左右, 约: how far a value may be off and still meet the target, as a share of the target. */
  readonly approxTolerance: number;
  /** Completion may differ from time progress by this share and still be 符合预期. */
  readonly statusBand: number;
  /** A needed pace over this multiple of the previous period's pace is 高风险. */
  readonly paceLimit: number;
  /** Where no previous pace is known: a needed change over this share of the baseline is 高风险. */
  readonly steepChange: number;
}

export const DEFAULT_SETTINGS: RuleSettings = {
  approxTolerance: 0.01,
  statusBand: 0.1,
  paceLimit: 1.5,
  steepChange: 0.5,
};
