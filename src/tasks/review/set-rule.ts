import { withRule } from "../../check/settings";
import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import type { Workbook } from "../../host/workbook";
import { placeRecords, recordEdits } from "../../report/records/record-sheet";
import { SETTINGS, allSettingFields, settingFields } from "../../report/records/setting-records";
import type { Severity } from "../../rules/define";
import { freeName } from "../free-name";
import { guarded } from "../fault";
import type { TaskFault } from "../tasks";
import { readReview } from "./read-workbook";
import { writeWhole } from "./write-whole";

export interface RuleOrder {
  readonly rule: string;
  readonly on?: boolean;
  /** Null: as the rule says. */
  readonly severity?: Severity | null;
  readonly language: Language;
}

/** Switches a rule, or weighs it otherwise, on the workbook's sheet 检查设置, which is added where there is none; gives its name. */
export const setRule = (book: Workbook, { rule, language, ...change }: RuleOrder): Promise<Result<string, TaskFault>> =>
  guarded(async () => {
    const { settings, settingTable } = await readReview(book);
    const wanted = withRule(settings, rule, change);
    if (settingTable !== null) {
      const { title, on, severity } = settingFields(rule, wanted, language);
      const known = settingTable.records.find(({ fields }) => fields.rule === rule);
      // The reason that somebody gave stays, and so does the title in whichever language it stands.
      const fields = known === undefined ? { rule, title, on, severity } : { on, severity };
      return writeWhole(book, settingTable.grid.sheet, recordEdits(settingTable, known?.row ?? settingTable.nextRow, fields));
    }
    const free = freeName(SETTINGS.words[language].name, (await book.sheets()).map(({ name }) => name));
    const selection = await book.selection();
    const { sheet } = await book.paint(placeRecords(SETTINGS, free, language, allSettingFields(wanted, language)));
    await book.reveal({ sheet: selection.sheet, ...selection.area });
    return ok(sheet);
  });
