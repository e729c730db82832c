import type { Language } from "../../grid/language";
import type { Severity } from "../../rules/define";
import type { RecordWords } from "./record-sheet";
import type { SettingField } from "./setting-records";
import { en } from "./setting-text.en";
import { zh } from "./setting-text.zh";

export interface SettingText {
  readonly sheet: RecordWords<SettingField>;
  readonly on: string;
  readonly off: string;
  /** The severity that the rule itself gives. */
  readonly own: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

export const SETTING_TEXT: Readonly<Record<Language, SettingText>> = { zh, en };
