/**
 * Boots Microsoft's real Office.js client in Node over the emulated Excel: the loader, the bundle for Excel on the web,
 * a real Office.onReady; every request of the client is carried out on a workbook of plain data.
 */
import type { EmulatedExcel, ExcelOptions } from "./emulated-excel";
import { emulatedExcel, hostInfo } from "./emulated-excel";
import { openPage, PAGE_ORIGIN } from "./page";
import { windowName } from "./xdm";

export type BootOptions = Omit<ExcelOptions, "origin">;

export interface OfficeHost extends EmulatedExcel {
  close(): void;
}

export async function bootOffice(options: BootOptions = {}): Promise<OfficeHost> {
  const info = hostInfo(options.language);
  // The library trusts a host of its page's own name.
  const page = openPage({ name: windowName(info, PAGE_ORIGIN), search: `?_host_Info=${info}`, onMessage: (data) => { void excel.receive(data); } });
  const excel = emulatedExcel((data) => page.receive(data, PAGE_ORIGIN, null), { ...options, origin: PAGE_ORIGIN });
  await page.load("office.js");
  await Office.onReady();
  await excel.functionsReady;
  excel.requests.reset();
  return {
    ...excel,
    close() {
      excel.setMood("silent");
      page.close();
    },
  };
}
