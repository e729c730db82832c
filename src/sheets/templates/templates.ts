import type { PlanSpan } from "../../catalogue/plans";
import type { SheetSpec } from "../spec";
import { domains, districts, paper, protect, yearWithin, type Parameters } from "./ask/parameters";
import { finalSheet, MIDTERM_YEARS, midtermSheet } from "./assessment/assessment";
import { districtsSheet } from "./districts/districts";
import { draftingSheet } from "./drafting/drafting";
import { monitoringSheet } from "./monitoring/monitoring";
import type { TemplateRequest } from "./request";

export interface Template {
  readonly name: string;
  readonly parameters: Parameters;
  build(request: TemplateRequest): SheetSpec;
}

/** The templates a person can have inserted, by the name they ask for, in the order of a plan's life. */
export const TEMPLATES = {
  drafting: { name: "指标编制表", parameters: { domains, paper: paper("A4"), protect }, build: draftingSheet },
  districts: { name: "区县分解表", parameters: { domains, districts, paper: paper("A3"), protect }, build: districtsSheet },
  monitoring: { name: "年度监测表", parameters: { domains, paper: paper("A3"), protect }, build: monitoringSheet },
  midterm: { name: "中期评估表", parameters: { domains, year: yearWithin(MIDTERM_YEARS), paper: paper("A4"), protect }, build: midtermSheet },
  final: { name: "终期评估表", parameters: { domains, paper: paper("A4"), protect }, build: finalSheet },
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateId = keyof typeof TEMPLATES;

/** What a template's sheet is called, as long as no other sheet has the name. */
export const sheetNameOf = (template: TemplateId, plan: PlanSpan): string => `${plan.name}${TEMPLATES[template].name}`;

/** Plan periods that are offered; every plan of the catalogue can have every sheet. */
export const OFFERED_PLANS = ["十四五", "十五五"] as const;
