/** 导入 as a person uses it: chooses files, pastes, looks into the saved workbook. */
import { readXlsx } from "hucre";
import type { CellValue } from "../../src/grid/grid";
import type { WorkbenchDriver } from "./workbench-driver";

export interface Upload {
  readonly name: string;
  readonly text: string | Uint8Array;
}

export const said = (value: CellValue): string => (value === null ? "" : String(value));

export async function choose({ page }: WorkbenchDriver, ...files: readonly Upload[]): Promise<void> {
  await page.getByLabel("选择文件").and(page.locator("input")).setInputFiles(
    files.map(({ name, text }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) })));
}

/** Both as a clipboard holds them: the plain text and, where there is one, the same in HTML. */
export async function paste({ page }: WorkbenchDriver, text: string, html: string | null): Promise<void> {
  await page.getByRole("textbox", { name: "或粘贴内容" }).evaluate((field, [plain, marked]) => {
    const data = new DataTransfer();
    data.setData("text/plain", plain ?? "");
    if (marked) data.setData("text/html", marked);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, [text, html] as const);
}

/** The sheets of the workbook, as they are saved. */
export async function savedSheets(bench: WorkbenchDriver) {
  const { sheets } = await readXlsx(await bench.save());
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
