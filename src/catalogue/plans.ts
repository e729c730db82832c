/** A five-year plan: its targets are for the last year, measured from the year before its first. */
export interface PlanSpan {
  /** "十四五" */
  readonly name: string;
  readonly baseYear: number;
  readonly targetYear: number;
}

/** 十五 is left out: its name is part of 十五五. */
export const PLANS: readonly PlanSpan[] = [
  { name: "十一五", baseYear: 2005, targetYear: 2010 },
  { name: "十二五", baseYear: 2010, targetYear: 2015 },
  { name: "十三五", baseYear: 2015, targetYear: 2020 },
  { name: "十四五", baseYear: 2020, targetYear: 2025 },
  { name: "十五五", baseYear: 2025, targetYear: 2030 },
  { name: "十六五", baseYear: 2030, targetYear: 2035 },
];

/** "十四五" → its years; null for a name that is none. */
export const planByName = (name: string): PlanSpan | null => PLANS.find((plan) => plan.name === name) ?? null;

/** 2025 → 十四五; null for a year that ends no plan. */
export const planEndingIn = (year: number): PlanSpan | null => PLANS.find((plan) => plan.targetYear === year) ?? null;
