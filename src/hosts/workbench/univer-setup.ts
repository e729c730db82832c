import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionsEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionsChinese from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreChinese from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationChinese from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { Language } from "../../grid/language";
import { acceptOnlyFreshSuggestions } from "./formula-suggestions";
import { drawQuickly } from "./quick-drawing";
import { quietToolbar } from "./quiet-toolbar";

export const localeOf = (language: Language): LocaleType =>
  language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;

/**
 * What a file would not keep, or what belongs to the file's owner: input rules and conditional formats of the
 * spreadsheet's own panels, protection (Excel's has a password, this one has not), colours of sheet tabs.
 */
const HIDDEN_MENUS = [
  "sheet.operation.open.conditional.formatting.panel",
  "sheet.menu.data-validation",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.set-tab-color",
];

export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts Univer in `container`, without a workbook in it. */
export function startUniver(container: HTMLElement, language: Language): RunningUniver {
  const univer = new Univer({
    locale: localeOf(language),
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreChinese, conditionsChinese, validationChinese),
      [LocaleType.EN_US]: mergeLocales(coreEnglish, conditionsEnglish, validationEnglish),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      menu: Object.fromEntries(HIDDEN_MENUS.map((id) => [id, { hidden: true }])),
      // Texts like "43.2%" and "3.0" are what plans print, not mistakes to be marked.
      sheets: { disableForceStringMark: true, disableForceStringAlert: true, protectedRangeShadow: "none" },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  drawQuickly(univer.__getInjector());
  acceptOnlyFreshSuggestions(univer.__getInjector());
  quietToolbar(univer.__getInjector());
  return { univer, api: FUniver.newAPI(univer) };
}
