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

export const localeOf = (language: Language): LocaleType =>
  language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US;

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
    UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
