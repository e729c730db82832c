/** A person at the tab 导入. */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { gridOf, type CellValue } from "../../src/grid/grid";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane } from "../../src/pane/pane";
import { readAndPreview } from "../../src/tasks/import/preview-import";
import type { ImportReader, Source } from "../../src/tasks/import/source";

/** What every test of the tab needs of its environment; called at the top of its file. */
export function tabInPlace(): void {
  // jsdom has no layout: a line is 60 px high, and the list shows as many as fit into 2000.
  beforeAll(() => {
    for (const [name, size] of [["offsetHeight", 60], ["clientHeight", 2000], ["clientWidth", 320]] as const) {
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
    }
  });
  afterEach(cleanup);
}

export type Rows = readonly (readonly CellValue[])[];

export const sourceOf = (...tables: readonly Rows[]): Source =>
  ({ name: "通州.xlsx", grids: tables.map((rows, at) => gridOf(`表${at + 1}`, rows)), text: null, hasAddresses: true, hidden: [] });

/** A reader that gives what a test wants; what files and pastes really hold is tested with the readers. */
export const readerOf = (...read: readonly (() => Promise<Source>)[]): ImportReader => ({
  preview: (items, workbook) => {
    const answers = [...read];
    const next = () => (answers.shift() ?? (() => Promise.reject(new Error("nothing left to read"))))();
    return readAndPreview(items, { file: next, paste: next }, workbook);
  },
});

export const file = (name: string, content = "x") => new File([content], name);

export async function openImport(reader: ImportReader) {
  const person = userEvent.setup({ applyAccept: false });
  const book = memoryWorkbook();
  render(<Pane book={book} language="zh" reader={reader} />);
  await person.click(screen.getByRole("tab", { name: "导入" }));
  await screen.findByLabelText("选择文件", { selector: "input" });
  const choose = (chosen: File) => person.upload(screen.getByLabelText("选择文件", { selector: "input" }), chosen);
  const press = (name: string | RegExp) => person.click(screen.getByRole("button", { name }));
  return { person, book, choose, press };
}
