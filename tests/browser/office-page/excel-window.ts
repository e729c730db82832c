/**
 * Excel on the web as the add-in's page sees it: a window of another origin around an iframe, and messages between the
 * two. What answers is the emulated Excel of tests/office/host, in Node; page and Office.js are those that are delivered.
 */
import type { Browser, FrameLocator, Page } from "playwright-core";
import { emulatedExcel, hostInfo, type EmulatedExcel, type ExcelOptions } from "../../office/host/emulated-excel";
import { windowName } from "../../office/host/xdm";
import { ADDIN_URL, EXCEL_ORIGIN, openWeb, type Site, type Web } from "./web";

export type WindowOptions = Omit<ExcelOptions, "origin" | "onPane"> & {
  readonly sites?: readonly Site[];
};

const PANE_WIDTH = 350;

/** The page's messages go out by `toExcel`, Excel's come in by `toPage`. A pane that is not open runs all the same, unseen. */
const EXCEL_PAGE = `<!doctype html>
<html lang="zh-CN"><title>Excel</title>
<style>html, body { height: 100%; margin: 0 } iframe { width: ${PANE_WIDTH}px; height: 100%; border: 0 } .closed { visibility: hidden }</style>
<body><script>
  let frame;
  addEventListener("message", ({ source, data }) => { if (source === frame?.contentWindow) toExcel(data); });
  function start(url, name) {
    frame = Object.assign(document.createElement("iframe"), { src: url, name, className: "closed" });
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads");
    document.body.append(frame);
  }
  function toPage(data) { frame.contentWindow.postMessage(data, new URL(frame.src).origin); }
  function showPane(open) { frame.className = open ? "" : "closed"; }
</script></body></html>`;

declare global {
  interface Window {
    start(url: string, name: string): void;
    toPage(data: string): void;
    showPane(open: boolean): void;
  }
}

export class ExcelWindow {
  readonly excel: EmulatedExcel;
  readonly page: Page;
  /** What can be seen and clicked in the task pane. */
  readonly pane: FrameLocator;
  readonly web: Web;
  /** What the console complained of, a breach of the page's Content-Security-Policy among it. */
  readonly complaints: string[] = [];
  #closed = false;

  private constructor(page: Page, web: Web, options: WindowOptions) {
    this.page = page;
    this.web = web;
    this.pane = page.frameLocator("iframe");
    page.on("console", (message) => { if (message.type() === "error") this.complaints.push(message.text()); });
    page.on("pageerror", (error) => { this.complaints.push(error.message); });
    this.excel = emulatedExcel((data) => this.#tell((text) => window.toPage(text), data), {
      ...options, origin: EXCEL_ORIGIN,
      onPane: (state) => this.#tell((open) => window.showPane(open), state === "Visible"),
    });
  }

  /** Tells Excel's own page something; an answer that comes when the window is closed finds nobody. */
  #tell<T>(call: (value: T) => void, value: T): void {
    // The declared type wants to see through the value; it is text or a truth value.
    this.page.evaluate(call as (value: unknown) => void, value as unknown).catch((error: unknown) => {
      if (!this.#closed) throw error;
    });
  }

  /** Opens a workbook: Excel loads the add-in's page unseen, until its functions and commands can be called. */
  static async open(browser: Browser, options: WindowOptions = {}): Promise<ExcelWindow> {
    // The browser's own language is a third one: the page has to follow Excel's.
    const context = await browser.newContext({ viewport: { width: PANE_WIDTH, height: 800 }, locale: "fr-FR" });
    const web = await openWeb(context, EXCEL_PAGE, options.sites);
    const page = await context.newPage();
    const opened = new ExcelWindow(page, web, options);
    await page.exposeBinding("toExcel", (_source, data: string) => opened.excel.receive(data));
    await page.goto(`${EXCEL_ORIGIN}/`);
    const info = hostInfo(options.language);
    const [address, name] = [`${ADDIN_URL}taskpane.html?_host_Info=${encodeURIComponent(info)}`, windowName(info, EXCEL_ORIGIN)];
    await page.evaluate(([to, as]) => window.start(to, as), [address, name] as const);
    await opened.excel.functionsReady;
    return opened;
  }

  /** A person presses 任务窗格 on the ribbon, which is Excel's own doing. */
  async openPane(): Promise<void> {
    this.excel.showPane();
    await this.pane.getByRole("tablist").waitFor();
  }

  isPaneOpen(): Promise<boolean> {
    return this.page.locator("iframe").isVisible();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.excel.setMood("silent");
    await this.page.context().close();
  }
}
