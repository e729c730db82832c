import type { DocumentBuilder } from "../markup/document-builder";
import { DOCUMENT_LIMITS, TooLarge } from "../markup/document-content";

/** Transitional and strict files name their elements in different spaces. */
const WORD = /wordprocessingml/;
const COMPATIBILITY = /markup-compatibility/;

/** Their text is not the document's: deleted, moved away, or said once more for old programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(["del", "moveFrom", "Fallback"]);

/** DrawingML's and VML's pictures. */
const PICTURES: ReadonlySet<string> = new Set(["blip", "imagedata"]);

type Attribute = (local: string) => string | null;

interface Cell {
  columns: number;
  merge: "restart" | "continue" | null;
  opened: boolean;
}

/** Turns the elements of word/document.xml into lines, rows and cells (ECMA-376 part 1, 17.3 and 17.4). */
export class BodyReader {
  readonly #builder: DocumentBuilder;
  readonly #cells: Cell[] = [];
  #depth = 0;
  #leftOut = 0;
  #inText = false;
  #inRun = false;
  #hidden = false;
  #raised = false;
  #inRowProperties = false;
  sawDocument = false;

  constructor(builder: DocumentBuilder) {
    this.#builder = builder;
  }

  open(uri: string, local: string, attribute: Attribute): void {
    if (++this.#depth > DOCUMENT_LIMITS.depth) throw new TooLarge();
    const isWord = WORD.test(uri);
    if (isWord && local === "document") this.sawDocument = true;
    if (this.#leftOut > 0 || (LEFT_OUT.has(local) && (isWord || COMPATIBILITY.test(uri)))) {
      this.#leftOut++;
      return;
    }
    if (PICTURES.has(local) && !isWord) this.#builder.picture();
    if (!isWord) return;
    // A cell opens with its content: its properties, which come first, say how far it reaches.
    if (local === "p" || local === "tbl") this.#openCell();
    switch (local) {
      case "t": this.#inText = true; break;
      case "r": this.#inRun = true; this.#hidden = this.#raised = false; break;
      case "vertAlign": if (this.#inRun) this.#raised = attribute("val") === "superscript"; break;
      // 0 takes a style's number away.
      case "numId": if (attribute("val") !== "0") this.#builder.numberApart(); break;
      case "txbxContent": this.#builder.openBox(); break;
      case "vanish": if (this.#inRun) this.#hidden = isOn(attribute("val")); break;
      case "tab": case "ptab": if (this.#inRun) this.#put(this.#builder.inCell ? " " : "\t"); break;
      case "br": case "cr": if (this.#inRun && !this.#hidden) this.#builder.endLine(); break;
      case "noBreakHyphen": this.#put("-"); break;
      case "tbl": this.#builder.openTable(); break;
      case "tr": this.#builder.openRow(); break;
      case "trPr": this.#inRowProperties = true; break;
      case "gridBefore": if (this.#inRowProperties) this.#skipColumns(count(attribute("val"))); break;
      case "tc": this.#cells.push({ columns: 1, merge: null, opened: false }); break;
      case "gridSpan": this.#change((cell) => { cell.columns = count(attribute("val")); }); break;
      case "vMerge": this.#change((cell) => { cell.merge = attribute("val") === "restart" ? "restart" : "continue"; }); break;
    }
  }

  close(uri: string, local: string): void {
    this.#depth--;
    if (this.#leftOut > 0) {
      this.#leftOut--;
      return;
    }
    if (!WORD.test(uri)) return;
    switch (local) {
      case "t": this.#inText = false; break;
      case "r": this.#inRun = this.#hidden = this.#raised = false; break;
      case "txbxContent": this.#builder.closeBox(); break;
      case "p": this.#builder.endLine(); break;
      case "trPr": this.#inRowProperties = false; break;
      case "tc": this.#openCell(); this.#cells.pop(); this.#builder.closeCell(); break;
      case "tbl": this.#builder.closeTable(); break;
    }
  }

  text(text: string): void {
    if (this.#inText && this.#leftOut === 0) this.#put(text);
  }

  #put(text: string): void {
    if (this.#hidden) return;
    if (this.#raised) this.#builder.raisedText(text);
    else this.#builder.text(text);
  }

  #openCell(): void {
    const cell = this.#cells.at(-1);
    if (cell === undefined || cell.opened) return;
    cell.opened = true;
    this.#builder.openCell({ columns: cell.columns, rows: 1, ...(cell.merge === "continue" ? { continues: true as const } : {}) });
  }

  #change(change: (cell: Cell) => void): void {
    const cell = this.#cells.at(-1);
    if (cell !== undefined && !cell.opened) change(cell);
  }

  #skipColumns(columns: number): void {
    this.#builder.openCell({ columns, rows: 1 });
    this.#builder.closeCell();
  }
}

const count = (text: string | null): number => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? Math.min(number, DOCUMENT_LIMITS.columns) : 1;
};

const isOn = (value: string | null): boolean => value === null || !/^(?:0|false|off)$/.test(value);
