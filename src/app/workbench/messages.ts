import type { Language } from "../../grid/language";
import { en } from "./messages.en";
import { zh } from "./messages.zh";
import type { Scheme } from "./preferences";

export interface WorkbenchMessages {
  readonly product: string;
  readonly open: string;
  readonly opening: string;
  readonly save: string;
  readonly saving: string;
  readonly examples: string;
  readonly language: string;
  readonly look: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  /** Beside the name of a file whose changes were not saved. */
  readonly notSaved: string;
  readonly dropHere: string;
  readonly loadingGrid: string;
  readonly gridFailed: (detail: string) => string;
  readonly saved: (file: string) => string;
  readonly withoutDrawings: (sheets: readonly string[]) => string;
  readonly notXlsx: (file: string) => string;
  readonly oneAtATime: string;
  readonly unreadable: (file: string, why: string) => string;
  readonly tooLarge: (file: string, size: string) => string;
  readonly saveFailed: (detail: string) => string;
  readonly unsavedTitle: string;
  readonly unsaved: string;
  readonly discard: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly formulaFault: (cell: string, reason: string) => string;
  readonly drafts: {
    readonly left: (file: string, when: string) => string;
    readonly bringBack: string;
    readonly forget: string;
    readonly broughtBack: (file: string) => string;
    readonly tooLarge: string;
    readonly refused: (detail: string) => string;
  };
  readonly newVersion: string;
  readonly reload: string;
}

export const MESSAGES: Readonly<Record<Language, WorkbenchMessages>> = { zh, en };
