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

const escaped = (value: CellValue): string => said(value).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\n/g, "<br>");

/** Rows under their title as Word and WPS put a table on the clipboard: between fragment marks, in their own styles, domains merged downwards. */
export function asWordClipboard([title, ...rows]: readonly (readonly CellValue[])[]): string {
  const width = rows[0]?.length ?? 0;
  const words = (value: CellValue): string => `<p class=MsoNormal style='mso-layout-grid-align:none'><span lang=EN-US style='font-size:10.5pt;mso-bidi-font-size:12.0pt'>${escaped(value)}<o:p><span style='display:none;mso-hide:all'>修订99</span></o:p></span></p>`;
  const cell = (value: CellValue, more = ""): string => `<td ${more} valign=top style='mso-border-alt:solid windowtext .5pt'>${words(value)}</td>`;
  const reach = (at: number): number => {
    const next = rows.findIndex(([domain], other) => other > at && said(domain ?? null) !== "");
    return (next < 0 ? rows.length : next) - at;
  };
  const line = ([domain, ...others]: readonly CellValue[], at: number): string => {
    const first = at > 0 && said(domain ?? null) === "" ? "" : cell(domain ?? null, at === 0 ? "" : `rowspan=${reach(at)}`);
    return `<tr style='mso-yfti-irow:${at + 1}'>${first}${others.map((value) => cell(value)).join("")}</tr>`;
  };
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head>
<body lang=ZH-CN><!--StartFragment--><table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'>${cell(title?.[0] ?? null, `colspan=${width}`)}</tr>${rows.map(line).join("\r\n")}
<![if !supportMisalignedColumns]><tr height=0>${"<td style='border:none'></td>".repeat(width)}</tr><![endif]></table><!--EndFragment--></body></html>`;
}
