import type { Language } from "../grid/language";
import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import type { ParameterValues } from "../sheets/templates/ask/parameters";
import { placeTemplate } from "../sheets/templates/place-template";
import type { TemplateId } from "../sheets/templates/templates";
import { guarded } from "./fault";
import { freeName } from "./free-name";
import type { InsertedTemplate, TaskFault } from "./tasks";
import { planOf } from "./template-form";

export interface TemplateOrder {
  readonly template: TemplateId;
  /** "十四五", "十五五". */
  readonly plan: string;
  /** "萍乡市"; empty leaves a place to fill in. */
  readonly region: string;
  readonly language: Language;
  /** What else was asked for; the template's usual without it. */
  readonly values?: ParameterValues;
  /** The new sheet's name; the template's own without it. */
  readonly sheetName?: string;
}

/** Adds a template as a new sheet and shows it. A sheet of that name is left alone: the new one gets another name. */
export const insertTemplate = (book: Workbook, order: TemplateOrder): Promise<Result<InsertedTemplate, TaskFault>> =>
  guarded(async () => {
    const { template, language, values = {}, sheetName } = order;
    const region = order.region.trim();
    const taken = (await book.sheets()).map(({ name }) => name);
    const { spec, placed } = placeTemplate(template, { plan: planOf(order.plan), region: region === "" ? null : region, language, values },
      ({ name }) => freeName(sheetName ?? name, taken));
    const { sheet, leftOut } = await book.paint(placed);
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, renamed: sheet !== (sheetName ?? spec.name), leftOut });
  });
