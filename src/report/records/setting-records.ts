import type { CheckSettings } from "../../check/settings";
import type { Grid } from "../../grid/grid";
import type { Language } from "../../grid/language";
import type { Severity } from "../../rules/define";
import { RULES } from "../../rules/registry";
import { wordsOfRule } from "../../rules/words";
import { readRecords, type Fields, type RecordSpec, type RecordTable } from "./record-sheet";
import { SETTING_TEXT } from "./setting-text";

export type SettingField = "title" | "on" | "severity" | "why" | "rule";

/** 检查设置: a row for each rule, switched and weighed by choosing a word. */
export const SETTINGS: RecordSpec<SettingField> = {
  columns: [
    { key: "title", width: 34, look: "text" },
    { key: "on", width: 10, look: "input", choices: (language) => [SETTING_TEXT[language].on, SETTING_TEXT[language].off] },
    { key: "severity", width: 14, look: "input", choices: (language) => [SETTING_TEXT[language].own, ...Object.values(SETTING_TEXT[language].severities)] },
    { key: "why", width: 40, look: "input" },
    { key: "rule", width: 24, look: "quiet" },
  ],
  needed: ["on", "severity", "rule"],
  words: { zh: SETTING_TEXT.zh.sheet, en: SETTING_TEXT.en.sheet },
};

export interface SettingTable extends RecordTable<SettingField> {
  readonly settings: CheckSettings;
  /** Words that are none of the choices: the rule then runs as it is. */
  readonly unread: readonly { readonly row: number; readonly rule: string; readonly word: string }[];
}

const LANGUAGES = Object.keys(SETTING_TEXT) as readonly Language[];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The settings on a sheet; null when it is no such sheet. A blank is the rule's own way. */
export function readSettings(grid: Grid): SettingTable | null {
  const table = readRecords(SETTINGS, grid);
  if (table === null) return null;
  const off: string[] = [];
  const severities: Record<string, Severity> = {};
  const unread: { row: number; rule: string; word: string }[] = [];
  for (const { row, fields: { rule, on, severity } } of table.records) {
    if (rule === "") continue;
    if (says(on, (words) => words.off)) off.push(rule);
    else if (on !== "" && !says(on, (words) => words.on)) unread.push({ row, rule, word: on });
    const meant = SEVERITIES.find((each) => says(severity, (words) => words.severities[each]));
    if (meant !== undefined) severities[rule] = meant;
    else if (severity !== "" && !says(severity, (words) => words.own)) unread.push({ row, rule, word: severity });
  }
  return { ...table, settings: { off, severities }, unread };
}

const says = (text: string, word: (words: (typeof SETTING_TEXT)[Language]) => string): boolean =>
  LANGUAGES.some((language) => word(SETTING_TEXT[language]).toLowerCase() === text.toLowerCase());

/** A row for a rule as the settings have it. */
export function settingFields(rule: string, settings: CheckSettings, language: Language): Fields<SettingField> {
  const words = SETTING_TEXT[language];
  const severity = settings.severities[rule];
  return {
    rule,
    title: wordsOfRule(rule, language)?.title ?? rule,
    on: settings.off.includes(rule) ? words.off : words.on,
    severity: severity === undefined ? words.own : words.severities[severity],
    why: "",
  };
}

export const allSettingFields = (settings: CheckSettings, language: Language): readonly Fields<SettingField>[] =>
  RULES.map(({ id }) => settingFields(id, settings, language));
