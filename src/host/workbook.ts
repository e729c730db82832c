/**
 * The Workbook port: what the pane needs of a spreadsheet.
 * Coarse on purpose: no call per cell. A host paints cells and marks and never knows what a rule is.
 */
import type { Area, SheetArea } from "../grid/area";
import type { Edit, WriteOutcome } from "../grid/edit";
import type { Grid } from "../grid/grid";
import type { Mark } from "../grid/mark";
import type { PlacedSheet } from "../grid/placed-sheet";

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

export type WorkbookEvent =
  /** A person (not this add-in) changed cells. */
  | { readonly kind: "changed"; readonly at: SheetArea }
  | { readonly kind: "selected"; readonly at: Selection }
  /** Sheets were added, removed, renamed, or another workbook was opened. */
  | { readonly kind: "sheets" };

export interface Capabilities {
  /** Whether =FYP.… formulas compute here. */
  readonly customFunctions: boolean;
  readonly printSetup: boolean;
}

/** What a paint left out, e.g. because this host cannot freeze panes; cosmetic only. */
export interface Painted {
  readonly sheet: string;
  readonly leftOut: readonly string[];
}

/** Of a sheet that may take long to paint: it is painted in steps between which the page lives. */
export interface PaintWatch {
  /** Gives the painting up: what was painted is taken back, and `GivenUp` is thrown. */
  readonly signal: AbortSignal;
  /** So much of the sheet is painted, of 1. */
  readonly onProgress: (share: number) => void;
}

/** Thrown by a paint that was given up; the workbook is as it was before. */
export class GivenUp extends Error {
  constructor() {
    super("given up");
    this.name = "GivenUp";
  }
}

/** Bytes that all remembered texts may take together: more than that some builds of Excel lose when a file is saved. */
export const REMEMBERED_LIMIT = 200 * 1024;

export interface Workbook {
  readonly capabilities: Capabilities;
  sheets(): Promise<readonly SheetInfo[]>;
  selection(): Promise<Selection>;
  /** The used part of a sheet (a sheet's name) or just an area of it. An empty sheet is a grid of no rows. */
  read(where: string | SheetArea): Promise<Grid>;
  /** Compare-and-set, see Edit. Faults: sheetProtected, noSuchSheet. */
  write(edits: readonly Edit[]): Promise<WriteOutcome>;
  /** Adds a new sheet; never touches one that exists. Faults: sheetExists, workbookProtected. */
  paint(sheet: PlacedSheet, watch?: PaintWatch): Promise<Painted>;
  /**
   * Takes a sheet away with all that is on it. Only for sheets that were painted: whoever calls makes sure.
   * Faults: noSuchSheet, workbookProtected.
   */
  remove(sheet: string): Promise<void>;
  /** Shows marks beside those already shown, without touching any cell's own format. Fault: sheetProtected. */
  show(marks: readonly Mark[]): Promise<void>;
  /** Takes away every mark that `show` ever put into this workbook, in this session or an earlier one. */
  clearMarks(): Promise<void>;
  /** Brings an area into view and selects it. Fault: noSuchSheet. */
  reveal(area: SheetArea): Promise<void>;
  /** Calls back on events until the returned function is called. */
  watch(callback: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
  /** Small texts that travel with the workbook, together at most REMEMBERED_LIMIT. Fault: tooLarge. */
  recall(key: string): Promise<string | null>;
  remember(key: string, text: string | null): Promise<void>;
}

export type HostFaultCode =
  | "sheetProtected"
  | "workbookProtected"
  | "sheetExists"
  | "noSuchSheet"
  /** A cell is being edited; finish with Enter and try again. */
  | "editing"
  /** The workbook was closed, or the connection to it lost, in the middle. */
  | "closed"
  | "tooLarge"
  | "unreadableFile"
  /** Anything else; `detail` holds the host's own words. */
  | "unexpected";

/** Why a file cannot be read: the `detail` of an unreadableFile fault. */
export type FileTrouble =
  | "empty"
  /** Neither .xlsx, .docx nor anything zipped. */
  | "notAZip"
  /** The old .xls or .doc, or a file with a password: all come in the same container. */
  | "oldOrEncrypted"
  /** The file ends before it is complete, or its directory contradicts itself. */
  | "damaged"
  /** Zipped, and no workbook inside. */
  | "notAWorkbook"
  /** Zipped, and no word processor's document inside. */
  | "notADocument"
  /** A part is no well-formed XML; the part's name follows after a colon. */
  | `badXml: ${string}`
  /** A text file in none of the encodings known here. */
  | "unknownEncoding"
  /** Text and lines in places, without tables. */
  | "pdf"
  /** A picture: of a scan, a screen. */
  | "picture"
  /** WPS's own format: .wps, .et. */
  | "wpsFormat"
  /** Rich text, often under the ending .doc. */
  | "richText"
  /** A kind of file that is not read here. */
  | "unknownFormat";

/** What every method of a host throws; put into words by whoever shows it. */
export class HostFault extends Error {
  readonly code: HostFaultCode;
  /** What it was about: a sheet's name, a file's name. */
  readonly subject: string | null;
  /** The host's own words, for a log; of an unreadableFile its FileTrouble. */
  readonly detail: string | null;

  constructor(code: HostFaultCode, subject: string | null = null, detail: string | null = null) {
    super(`${code}${subject === null ? "" : `: ${subject}`}${detail === null ? "" : ` (${detail})`}`);
    this.name = "HostFault";
    this.code = code;
    this.subject = subject;
    this.detail = detail;
  }
}
