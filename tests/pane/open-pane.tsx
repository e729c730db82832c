import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { Language } from "../../src/grid/language";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { Pane, type PaneProps } from "../../src/pane/pane";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";

export type Book = ReturnType<typeof memoryWorkbook>;

/** jsdom has no layout: a line is 60 px high, and the list shows as many as fit into 2000. */
export function giveLayout(): void {
  for (const [name, size] of [["offsetHeight", 60], ["clientHeight", 2000], ["clientWidth", 320]] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
}

type Parts = Partial<Omit<PaneProps, "book" | "language" | "onLanguage">>;

function Desk({ book, ...parts }: Parts & { readonly book: Book }) {
  const [language, setLanguage] = useState<Language>("zh");
  return <Pane book={book} language={language} onLanguage={setLanguage} {...parts} />;
}

/** The pane as a person has it before them, and what they do with it. */
export function openPane(book: Book, parts: Parts = {}) {
  const person = userEvent.setup();
  render(<Desk book={book} {...parts} />);
  const press = async (name: string | RegExp) => person.click(await screen.findByRole("button", { name }));
  const open = (name: string | RegExp) => person.click(screen.getByRole("tab", { name }));
  const check = async () => {
    await press("检查");
    await screen.findByRole("button", { name: "重新检查" });
    await waitFor(() => {
      if (screen.queryByRole("progressbar") !== null) throw new Error("still checking");
      const results = screen.queryByRole("tabpanel", { name: "检查结果" });
      if (results === null && screen.queryByRole("group") === null) throw new Error("neither results nor a reason");
      // Their tabs come first.
      if (results?.hasChildNodes() === false) throw new Error("the results are still being drawn");
    });
  };
  return { person, press, open, check };
}

/** The 萍乡 table, to which a mistake was added: 人均预期寿命 (D3, E3) planned below its baseline of 77.78. */
export function bookWithMistake(): Book {
  const book = memoryWorkbook([pingxiangSheet()]);
  book.inspect.type({ sheet: "萍乡市主要指标", row: 2, column: 4, rows: 1, columns: 1 }, 70);
  return book;
}
