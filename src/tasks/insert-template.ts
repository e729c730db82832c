import { planByName } from "../catalogue/plans";
import type { Language } from "../grid/language";
import { ok, type Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import { layout } from "../sheets/layout";
import { TEMPLATES, type TemplateId } from "../sheets/templates/templates";
import { guarded } from "./fault";
import { freeName } from "./free-name";
import type { InsertedTemplate, TaskFault } from "./tasks";

export interface TemplateOrder {
  readonly template: TemplateId;
  /** "十四五", "十五五". */
  readonly plan: string;
  /** "萍乡市"; empty leaves a place to fill in. */
  readonly region: string;
  readonly language: Language;
  /** How many districts the targets are shared out to (区县分解表); the template's own number without it. */
  readonly districts?: number;
  /** The last year with figures (评估表); the template's own without it. */
  readonly year?: number;
}

/** Adds a template as a new sheet and shows it. A sheet of that name is left alone: the new one gets another name. */
export const insertTemplate = (book: Workbook, order: TemplateOrder): Promise<Result<InsertedTemplate, TaskFault>> =>
  guarded(async () => {
    const plan = planByName(order.plan);
    if (plan === null) throw new Error(`no plan ${order.plan}`);
    const region = order.region.trim();
    const { template, language, districts, year } = order;
    const spec = TEMPLATES[template].build({
      plan, region: region === "" ? null : region, language,
      ...(districts === undefined ? {} : { districts }),
      ...(year === undefined ? {} : { year }),
    });
    const name = freeName(spec.name, (await book.sheets()).map((sheet) => sheet.name));
    const { sheet, leftOut } = await book.paint(layout(spec, { sheetName: name }));
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, renamed: name !== spec.name, leftOut });
  });
