import { draftingSheet, type TemplateRequest } from "./drafting/drafting";
import type { SheetSpec } from "../spec";

/** The templates a person can have inserted, by the name they ask for. */
export const TEMPLATES = {
  drafting: { name: "指标编制表", build: draftingSheet },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly build: (request: TemplateRequest) => SheetSpec }>>;

export type TemplateId = keyof typeof TEMPLATES;
