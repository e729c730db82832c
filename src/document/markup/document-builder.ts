import { DOCUMENT_LIMITS, TooLarge, type DocumentContent } from "./document-content";
import { append, CONTINUED, rowLines, titlesIn, toGrid, type DoneTable, type FlowLine } from "./done-table";
import { raised } from "./raised";
import { placeRows, type SpannedCell } from "./table-rows";

type Span = Omit<SpannedCell, "text">;

/** Where text goes: the document's body, or a cell. */
interface Container {
  line: string;
  /** The container's own lines, without those of tables in it. */
  readonly own: string[];
  /** All lines, those of tables in it, too. */
  readonly flow: FlowLine[];
  /** Boxes anchored in the line that is being read. */
  readonly boxes: Container[];
}

interface OpenTable {
  readonly lead: string[];
  readonly rows: SpannedCell[][];
  readonly flows: FlowLine[];
  /** Holds another table: drawn for the looks of the page, not for its cells. */
  holdsTables: boolean;
  /** The table that ended right before: a page may have parted the two. */
  readonly continues: DoneTable | null;
}

const LINES_ABOVE = 4;
const NOTES_BELOW = 3;
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
  #pictures = 0;
  #numbersApart = false;

  get inCell(): boolean {
    return this.#containers.length > 1;
  }

  text(characters: string): void {
    this.#here.line += characters;
  }

  /** Text above the line: marks of notes are left out. */
  raisedText(characters: string): void {
    this.#here.line += raised(characters, this.#here.line);
  }

  /** A picture, which may be of a table: it can't be read, and whoever shows the document says so. */
  picture(): void {
    this.#pictures++;
  }

  /** A paragraph that gets its number only where it is shown. */
  numberApart(): void {
    this.#numbersApart = true;
  }

  /** A box that floats beside the line it is anchored in: its text comes after that line. */
  openBox(): void {
    this.#containers.push(newContainer());
  }

  closeBox(): void {
    if (this.#containers.length < 2) return;
    this.endLine();
    const box = this.#containers.pop();
    if (box !== undefined) this.#here.boxes.push(box);
  }

  /** Ends a line or paragraph; ending none does nothing. */
  endLine(): void {
    const here = this.#here;
    const line = oneLine(here.line);
    here.line = "";
    if (line !== "") {
      here.own.push(line);
      here.flow.push({ text: line });
      this.#note(line);
    }
    for (const box of here.boxes.splice(0)) {
      here.own.push(...box.own);
      for (const each of box.flow) here.flow.push(each);
    }
  }

  /** A line was said: a title, a note or the end of what a table's title can be among. */
  #note(line: string): void {
    this.#recent = [...this.#recent.slice(-(LINES_ABOVE - 1)), line];
    if (this.#ended !== null && NOTE.test(line) && this.#ended.notes.length < NOTES_BELOW) this.#ended.notes.push(line);
    else if (!CONTINUED.test(line)) this.#ended = null;
  }

  openTable(): void {
    this.endLine();
    for (const table of this.#tables) table.holdsTables = true;
    const lead = titlesIn(this.#recent).filter((line) => !CONTINUED.test(line));
    this.#tables.push({ lead, rows: [], flows: [], holdsTables: false, continues: lead.length === 0 && this.#tables.length === 0 ? this.#ended : null });
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
    if (isBox || table.holdsTables) for (const line of table.flows) this.#here.flow.push(line);
    const goesOn = !isBox && table.continues !== null && append(table.continues, placed);
    const done: DoneTable = goesOn ? table.continues : { lead: table.lead, placed, notes: [], lines: placed.rows.map(() => null) };
    if (!isBox && !table.holdsTables) for (const line of rowLines(done, placed)) this.#here.flow.push(line);
    if (isBox) return;
    this.#recent = [];
    this.#ended = done;
    if (!goesOn) this.#done.push(done);
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
      pictures: this.#pictures,
      ...(this.#numbersApart ? { numbersApart: true as const } : {}),
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

const newContainer = (): Container => ({ line: "", own: [], flow: [], boxes: [] });
