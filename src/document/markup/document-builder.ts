import type { Area } from "../../grid/area";
import { gridOf, type Grid } from "../../grid/grid";
import { DOCUMENT_LIMITS, TooLarge, type DocumentContent } from "./document-content";
import { placeRows, type PlacedRows, type SpannedCell } from "./table-rows";

type Span = Omit<SpannedCell, "text">;

/** Where text goes: the document's body, or a cell. */
interface Container {
  line: string;
  /** The container's own lines, without those of tables in it. */
  readonly own: string[];
  /** All lines, those of tables in it, too. */
  readonly flow: FlowLine[];
}

interface FlowLine {
  readonly text: string;
  /** The row of a table that the line says. */
  readonly row?: { readonly table: DoneTable; readonly at: number };
}

interface OpenTable {
  readonly lead: string[];
  readonly rows: SpannedCell[][];
  readonly flows: FlowLine[];
  /** Holds another table: drawn for the looks of the page, not for its cells. */
  holdsTables: boolean;
}

interface DoneTable {
  readonly lead: readonly string[];
  readonly placed: PlacedRows;
  readonly notes: string[];
  /** Of each row, the line of the document's text; known once the text is whole. */
  readonly lines: (number | null)[];
}

const LINES_ABOVE = 4;
const NOTES_BELOW = 3;
const LONGEST_TITLE = 80;
const NOTE = /^(?:注|备注|说明|附注)\s*\d*\s*[:：.、]|^[*#▲★]/;

/** Puts a document together from what a reader comes upon, in reading order. */
export class DocumentBuilder {
  readonly #containers: Container[] = [newContainer()];
  readonly #tables: OpenTable[] = [];
  readonly #spans: Span[] = [];
  readonly #done: DoneTable[] = [];
  /** The last lines before this place: a table's title is among them. */
  #recent: string[] = [];
  /** The table that just ended, while its notes may follow. */
  #ended: DoneTable | null = null;
  #cells = 0;

  get inCell(): boolean {
    return this.#containers.length > 1;
  }

  text(characters: string): void {
    this.#here.line += characters;
  }

  /** Ends a line or paragraph; ending none does nothing. */
  endLine(): void {
    const here = this.#here;
    const line = oneLine(here.line);
    here.line = "";
    if (line === "") return;
    here.own.push(line);
    here.flow.push({ text: line });
    this.#recent = [...this.#recent.slice(-(LINES_ABOVE - 1)), line];
    if (this.#ended !== null && NOTE.test(line) && this.#ended.notes.length < NOTES_BELOW) this.#ended.notes.push(line);
    else this.#ended = null;
  }

  openTable(): void {
    this.endLine();
    for (const table of this.#tables) table.holdsTables = true;
    this.#tables.push({ lead: [...titlesIn(this.#recent)], rows: [], flows: [], holdsTables: false });
    this.#recent = [];
  }

  /** What was just said is the open table's title. */
  entitle(): void {
    const said = this.#here.line.trim();
    this.endLine();
    if (said !== "") this.#tables.at(-1)?.lead.push(said);
  }

  openRow(): void {
    this.#tables.at(-1)?.rows.push([]);
  }

  openCell(span: Span): void {
    if (++this.#cells > DOCUMENT_LIMITS.cells) throw new TooLarge();
    this.#spans.push(span);
    this.#containers.push(newContainer());
  }

  closeCell(): void {
    this.endLine();
    const span = this.#spans.pop();
    const table = this.#tables.at(-1);
    const cell = this.#containers.length > 1 ? this.#containers.pop() : undefined;
    if (span === undefined || table === undefined || cell === undefined) return;
    table.rows.at(-1)?.push({ ...span, text: cell.own.join("\n") });
    for (const line of cell.flow) table.flows.push(line);
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const placed = placeRows(table.rows.filter((row) => row.length > 0));
    const isBox = placed.columns < 2;
    const done: DoneTable = { lead: table.lead, placed, notes: [], lines: placed.rows.map(() => null) };
    for (const line of isBox || table.holdsTables ? table.flows : rowLines(done)) this.#here.flow.push(line);
    if (isBox) return;
    this.#recent = [];
    this.#ended = done;
    this.#done.push(this.#ended);
  }

  /** @param name names the sheets */
  content(name: string): DocumentContent {
    this.endLine();
    const flow = this.#containers[0]?.flow ?? [];
    flow.forEach(({ row }, at) => {
      if (row !== undefined) row.table.lines[row.at] = at + 1;
    });
    const tables = this.#done.filter(({ placed }) => placed.rows.length > 1);
    return {
      text: flow.map(({ text }) => text).join("\n"),
      grids: tables.map((table, at) => toGrid(table, tables.length === 1 ? name : `${name}（${at + 1}）`)),
    };
  }

  get #here(): Container {
    const here = this.#containers.at(-1);
    if (here === undefined) throw new Error("the document's body is always open");
    return here;
  }
}

/** A paragraph is a line of the text, also where the markup is broken over lines. */
const oneLine = (text: string): string => (text.includes("\n") ? text.split("\n").map((part) => part.trim()).join(" ") : text).trim();

const newContainer = (): Container => ({ line: "", own: [], flow: [] });

/** The short lines right above a table; a sentence ends the look upwards. */
function titlesIn(lines: readonly string[]): readonly string[] {
  const prose = lines.findLastIndex((line) => line.length > LONGEST_TITLE || /[。；]/.test(line));
  return lines.slice(prose + 1);
}

const rowLines = (table: DoneTable): readonly FlowLine[] =>
  table.placed.rows.map((row, at) => ({ text: row.map((text) => (text ?? "").replace(/\s+/g, " ")).join("\t"), row: { table, at } }));

function toGrid({ lead, placed, notes, lines }: DoneTable, sheet: string): Grid {
  const merges = placed.merges.map((area): Area => ({ ...area, row: area.row + lead.length }));
  const beside = (count: number): null[] => Array.from({ length: count }, () => null);
  return {
    ...gridOf(sheet, [...lead.map((line) => [line]), ...placed.rows, ...notes.map((line) => [line])], merges),
    lines: [...beside(lead.length), ...lines, ...beside(notes.length)],
  };
}
