import type { PlacedSheet } from "../../grid/placed-sheet";
import { PINGXIANG_DOMAINS, PINGXIANG_HEADER, PINGXIANG_SOURCE, PINGXIANG_TITLE } from "./pingxiang-data";
import { printedSheet, type PrintedColumn } from "./printed-table";

const [DOMAIN, NUMBER, NAME, BASELINE_TITLE, TARGET_TITLE, NATURE] = PINGXIANG_HEADER;
const [BASELINE, TARGET] = [3, 4];

const COLUMNS: readonly PrintedColumn[] = [
  { title: DOMAIN, width: 11, look: "domain" },
  { title: NUMBER, width: 6, look: "centered" },
  { title: NAME, width: 48, look: "name" },
  { title: BASELINE_TITLE, width: 17, look: "figure" },
  { title: TARGET_TITLE, width: 26, look: "figure" },
  { title: NATURE, width: 11, look: "centered" },
];

/** The 23-indicator table of 萍乡's plan as printed, and beside it, apart, two columns of =FYP.… formulas. */
export const pingxiangSheet = (): PlacedSheet => printedSheet({
  sheet: "萍乡市主要指标",
  title: PINGXIANG_TITLE,
  columns: COLUMNS,
  rows: PINGXIANG_DOMAINS.flatMap(({ domain, rows }) => rows.map((row, index) => [index === 0 ? domain : null, ...row])),
  notes: [PINGXIANG_SOURCE],
  beside: [
    { title: "差距（函数）", width: 15, formula: (at) => `=FYP.GAP(${at(BASELINE)},${at(TARGET)})` },
    { title: "年均变化（函数）", width: 19, formula: (at) => `=FYP.ANNUALCHANGE(${at(BASELINE)},${at(TARGET)},2020,2025)` },
  ],
});
