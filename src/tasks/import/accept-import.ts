import type { Language } from "../../grid/language";
import { ok, type Result } from "../../grid/result";
import { GivenUp, type Workbook } from "../../host/workbook";
import { sheetInRows } from "../../sheets/imported/imported-sheet";
import { guarded } from "../fault";
import { freeName } from "../free-name";
import type { TaskFault } from "../tasks";
import type { Correction } from "./correct-row";
import type { ImportPreview, Partner, SourceText, TakenLine } from "./preview";
import { writeText, type TextOutcome } from "./source-text";
import { eachInSlices } from "../each-in-slices";
import { tableToWrite } from "./table-to-write";

/** What a person accepts of a preview. */
export interface ImportChoice {
  /** Key of one of the preview's tables. */
  readonly table: string;
  /** Rows to write, as indexes of the table's indicators; at least one. */
  readonly rows: ReadonlySet<number>;
  /** Where rows without a baseline take it from. */
  readonly partners: ReadonlyMap<number, Partner>;
  /** What was put right, by row. */
  readonly corrections: ReadonlyMap<number, Correction>;
  /** Lines that were overlooked and are rows behind the table's own, see `withTakenLines`; absent for none. */
  readonly taken?: ReadonlyMap<number, TakenLine>;
  /** The source's text is written as well, as the sheet 正文; absent for no. */
  readonly withText?: boolean;
  /** Of the sentences that say where things come from. */
  readonly language: Language;
}

export interface ImportedSheet {
  readonly sheet: string;
  readonly rows: number;
  /** Baselines that were taken over from another table. */
  readonly joined: number;
  /** The name first wanted was taken. */
  readonly renamed: boolean;
  /** Cosmetic steps that this host could not do. */
  readonly leftOut: readonly string[];
  /** What became of the source's text; null where it was not to be written. */
  readonly text: TextOutcome | null;
}

/** Somebody who looks on while many rows are written. */
export interface WriteWatch {
  /** Gives the writing up; fault: givenUp. */
  readonly signal: AbortSignal;
  /** So much is done, of 1. */
  readonly onProgress: (share: number) => void;
}

/** Of the work, laying the sheet out; the rest is writing it. */
const LAYOUT = 0.3;

/**
 * Writes the accepted rows as a new sheet and shows it, and the source's text where that is wanted; no sheet is written over. Done in steps
 * between which the page lives; given up, what has been written is taken back.
 */
export const acceptImport = (book: Workbook, preview: ImportPreview, choice: ImportChoice, watch?: WriteWatch): Promise<Result<ImportedSheet, TaskFault>> =>
  guarded(async () => {
    const eachOf = eachInSlices(() => { if (watch?.signal.aborted) throw new GivenUp(); });
    const table = await tableToWrite(preview, choice, eachOf);
    if (table.rows.length === 0) throw new Error("no row was accepted");
    const sheetName = freeName(table.sheetName, (await book.sheets()).map(({ name }) => name));
    const layout = sheetInRows({ ...table, sheetName });
    await eachOf(table.rows, (_, index) => layout.addRow(index));
    const { sheet, leftOut } = await book.paint(layout.done(), watch && {
      signal: watch.signal, onProgress: (share) => watch.onProgress(LAYOUT + (1 - LAYOUT) * share),
    });
    // The table stands: the text can no longer be given up, nor can it fail the rest.
    const said = choice.withText === true ? textBeside(preview, choice) : null;
    const text = said === null ? null : await writeText(book, said);
    await book.reveal({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return ok({ sheet, rows: table.rows.length, joined: table.joined, renamed: sheetName !== table.sheetName, leftOut, text });
  });

const textBeside = ({ tables, sources }: ImportPreview, choice: ImportChoice): SourceText | null =>
  sources[tables.find(({ key }) => key === choice.table)?.source ?? -1]?.text ?? null;
