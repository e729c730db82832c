/** What a person can have done, in the pane, from the ribbon or by a test: the same functions for all three. */
import type { Assessment } from "../rules/assessment";
import type { Dossier } from "../rules/dossier";
import type { Diagnostic, Outcome } from "../check/diagnostic";
import type { Since } from "../check/compare-runs";
import type { Weighed } from "../check/explanation";
import type { CheckSettings } from "../check/settings";
import type { Mark } from "../grid/mark";
import type { HostFaultCode } from "../host/workbook";
import type { SettingTable } from "../report/records/setting-records";
import type { IndicatorTable } from "../table/table";
import type { UnreadTable } from "../table/unread-tables";

/** What a check of one sheet came to. Findings and assessments say which table they are of (see `indicatorOf`). */
export interface CheckReport {
  /** The main one: the first that sets targets, else the first at all. */
  readonly table: IndicatorTable;
  /** Every table of the sheet, all judged: the main one, then the others from top to bottom. */
  readonly tables: readonly IndicatorTable[];
  /** All that was looked at, without the cells; its subjects are `tables`. For what is worked out only when somebody looks (see `summaryOf`). */
  readonly dossier: Dossier;
  /** Findings that stand, in the severities that the workbook asks for. */
  readonly diagnostics: readonly Diagnostic[];
  /** What explanations came to: those that cleared a finding, did not, or have lost theirs. */
  readonly explanations: Omit<Weighed, "open">;
  /** Beside the check before; null where none is known. */
  readonly since: Since | null;
  /** The day of this check, "2026-11-22". */
  readonly on: string;
  /** Rules that this workbook switches off or weighs otherwise. */
  readonly settings: CheckSettings;
  /** Words on the sheet of settings that are none of the choices; their rules ran as they are. */
  readonly unreadSettings: SettingTable["unread"];
  readonly outcomes: readonly Outcome[];
  /** Every binding indicator, worst first. */
  readonly binding: readonly Assessment[];
  /** What is lit on the sheet. */
  readonly marks: readonly Mark[];
  /** Cells were marked in the sheet; false where the sheet refuses it (see `marksFault`). */
  readonly marked: boolean;
  readonly marksFault: HostFaultCode | null;
  /** The plan's text, which the workbook carries on the sheet 正文 and the tables were held against; null where it carries none. */
  readonly text: TextRead | null;
  /** Tables of figures, on this sheet and on the others, that were not read: nobody has checked them. */
  readonly unread: readonly UnreadTable[];
}

/** How much of a text was read. */
export interface TextRead {
  /** Lines that hold anything. */
  readonly lines: number;
  /** Numbers that its sentences claim. */
  readonly claims: number;
  /** It claims more than is read. */
  readonly hasMore: boolean;
  /** The place whose plan it is, where that is another than the tables': nothing is held against it. */
  readonly elsewhere: string | null;
}

export type { TaskFault } from "../report/task-fault";

export interface InsertedTemplate {
  readonly sheet: string;
  /** The name first asked for was taken. */
  readonly renamed: boolean;
  /** Cosmetic steps that this host could not do. */
  readonly leftOut: readonly string[];
}
