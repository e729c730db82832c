import type { Page } from "playwright-core";
import { HostFault, type Workbook, type WorkbookEvent } from "../../src/host/workbook";
import type { CallOutcome, PortMethod } from "./host-page";

export function valueOrFault(outcome: CallOutcome): unknown {
  if ("fault" in outcome) throw new HostFault(outcome.fault.code, outcome.fault.subject, outcome.fault.detail);
  return outcome.value;
}

/** How often a page is asked for what happened; the contract waits 50 ms for events. */
const POLL = 10;

/** The Workbook port of a page, as if it were here. */
export function remoteWorkbook(page: Page): Workbook {
  const call = <Method extends PortMethod>(method: Method) =>
    async (...args: Parameters<Workbook[Method]>): Promise<Awaited<ReturnType<Workbook[Method]>>> => {
      const outcome = await page.evaluate(([name, values]) => window.hostPage.call(name, values), [method, args] as const);
      return valueOrFault(outcome) as Awaited<ReturnType<Workbook[Method]>>;
    };
  return {
    capabilities: { customFunctions: true, printSetup: false },
    sheets: call("sheets"), selection: call("selection"), read: call("read"), write: call("write"), paint: call("paint"), remove: call("remove"),
    show: call("show"), clearMarks: call("clearMarks"), reveal: call("reveal"), recall: call("recall"), remember: call("remember"),
    async watch(callback) {
      const watch = await page.evaluate(() => window.hostPage.watch());
      const deliver = async (): Promise<void> => {
        const events: readonly WorkbookEvent[] = await page.evaluate((which) => window.hostPage.events(which), watch);
        for (const event of events) callback(event);
      };
      let stopped = false;
      const loop = (async () => {
        while (!stopped) {
          await deliver();
          await new Promise((resolve) => { setTimeout(resolve, POLL); });
        }
      })();
      return async () => {
        await page.evaluate((which) => window.hostPage.stop(which), watch);
        stopped = true;
        await loop;
      };
    },
  };
}
