import { draftingSheet, type TemplateRequest } from "./drafting/drafting";
import type { SheetSpec } from "../spec";

/** The templates a person can have inserted, by the name they ask for. */
export const TEMPLATES = {
  drafting: { zh: "指标编制表", en: "Drafting sheet", build: draftingSheet },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string; readonly build: (request: TemplateRequest) => SheetSpec }>>;

export type TemplateId = keyof typeof TEMPLATES;
