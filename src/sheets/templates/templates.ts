import type { SheetSpec } from "../spec";
import { finalSheet, midtermSheet } from "./assessment/assessment";
import { districtsSheet } from "./districts/districts";
import { draftingSheet } from "./drafting/drafting";
import { monitoringSheet } from "./monitoring/monitoring";
import type { TemplateRequest } from "./request";

/** The templates a person can have inserted, by the name they ask for. */
export const TEMPLATES = {
  drafting: { name: "指标编制表", build: draftingSheet },
  monitoring: { name: "年度监测表", build: monitoringSheet },
  districts: { name: "区县分解表", build: districtsSheet },
  midterm: { name: "中期评估表", build: midtermSheet },
  final: { name: "终期评估表", build: finalSheet },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly build: (request: TemplateRequest) => SheetSpec }>>;

export type TemplateId = keyof typeof TEMPLATES;
