import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, ElementHandle, Page } from "playwright-core";

/** How a page is looked at. Keeping it for use without a network would take a core from every other test. */
export const VISIT: BrowserContextOptions = { viewport: { width: 1360, height: 820 }, locale: "zh-CN", serviceWorkers: "block" };

/** A person at the workbench: sees the page, clicks, types, opens and saves files. */
export class WorkbenchDriver {
  readonly page: Page;
  /** Requests that left the page's own origin, and what the console complained of. */
  readonly complaints: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = page;
    // Machines that run many tests at once are slow.
    page.setDefaultTimeout(180_000);
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(origin)) this.complaints.push(`request to ${request.url()}`);
    });
    page.on("console", (message) => { if (message.type() === "error") this.complaints.push(message.text()); });
    page.on("pageerror", (error) => { this.complaints.push(error.message); });
  }

  /** A person's first visit, in a browser of their own: opens the page and waits until the spreadsheet is there. */
  static async open(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<WorkbenchDriver> {
    const page = await browser.newPage({ ...VISIT, ...options });
    const driver = new WorkbenchDriver(page, origin);
    await driver.visit(origin);
    return driver;
  }

  /** Another page of the same person, or the same page again. */
  static async again(page: Page, origin: string): Promise<WorkbenchDriver> {
    const driver = new WorkbenchDriver(page, origin);
    await driver.visit(origin);
    return driver;
  }

  private async visit(origin: string): Promise<void> {
    await this.page.goto(`${origin}/workbench.html`);
    await this.ready();
  }

  /** Waits until the spreadsheet can be worked with. */
  async ready(): Promise<void> {
    await this.page.getByRole("button", { name: /^(保存|Save)$/ }).click({ trial: true });
  }

  /** By its title, in whichever language the page speaks. */
  async openExample(title: string | RegExp): Promise<void> {
    await this.page.getByRole("button", { name: /^(示例|Examples)$/ }).click();
    await this.page.getByRole("menuitem", { name: title }).click();
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Puts the selection on a cell, through the spreadsheet's name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.nameBox();
    await box.click();
    await box.fill(cell);
    await box.press("Enter");
  }

  nameBox() {
    return this.page.locator("[data-u-comp=defined-name] input").first();
  }

  /** Waits until the selection is there. */
  async selected(cell: RegExp): Promise<void> {
    await this.page.waitForFunction(([box, wanted]) => wanted.test(box.value), [await this.nameBox().elementHandle() as ElementHandle<HTMLInputElement>, cell] as const);
  }

  /** Begins work and presses its 取消 in the moment that its bar or the line beside it says this: looked at from outside the page, it might be over already. */
  async giveUp(work: RegExp, begin: () => Promise<void>): Promise<void> {
    await this.page.evaluate(pressCancelOf, work);
    await begin();
    await this.page.locator("body[data-given-up]").waitFor();
    await this.page.evaluate(() => { delete document.body.dataset["givenUp"]; });
  }

  async typeInto(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** What the spreadsheet looks like, to the pixel. */
  async picture(): Promise<string> {
    // Marks are computed and drawn a moment after they are set; two equal pictures in a row are the final one.
    let before = "";
    for (let tries = 0; tries < 20; tries += 1) {
      const now = (await this.page.locator("canvas[id^=univer-sheet-main-canvas]").screenshot()).toString("base64");
      if (now === before) return now;
      before = now;
      await this.page.waitForTimeout(250);
    }
    throw new Error("the spreadsheet does not come to rest");
  }

  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button("保存").click()]);
    return new Uint8Array(readFileSync(await download.path()));
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator("header input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** Opens a file that is known to be good and waits for it. */
  async openWorkbook(name: string, bytes: Uint8Array, sheet: string): Promise<void> {
    await this.openFile(name, bytes);
    await this.page.getByText(sheet, { exact: true }).first().waitFor();
    await this.button("保存").click({ trial: true });
  }
}

/** Runs in the page. */
function pressCancelOf(work: RegExp): void {
  const nameOf = (bar: Element): string =>
    bar.getAttribute("aria-label") ?? document.getElementById(bar.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
  const observer = new MutationObserver(() => {
    const bar = document.querySelector("aside [role=progressbar]");
    const isSaid = [...document.querySelectorAll("aside [role=status]")].some(({ textContent }) => work.test(textContent ?? ""));
    // Where the bar tells how far it is, in the middle.
    if (!bar || !(isSaid || work.test(nameOf(bar))) || bar.getAttribute("aria-valuenow") === "0") return;
    observer.disconnect();
    document.body.dataset["givenUp"] = "";
    [...document.querySelectorAll<HTMLButtonElement>("aside button")].findLast(({ textContent }) => textContent === "取消")?.click();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}
