/** The spreadsheet's own buttons are drawn after what changed them; they come to show it nevertheless. */
import { DIST_FOLDER } from "./builds";
import { servedBrowser } from "./served-browser";
import { WorkbenchDriver } from "./workbench-driver";

const site = servedBrowser(DIST_FOLDER);

/** The library keeps a second, unseen toolbar to measure the first by. */
const button = ({ page }: WorkbenchDriver, command: "undo" | "redo", state: "enabled" | "disabled") =>
  page.locator(`button[data-u-command='univer.command.${command}']:${state}:visible`).first();

test("there is something to undo once something was typed, and something to do again once it was undone", async () => {
  const bench = await WorkbenchDriver.open(site.browser, site.origin);
  await button(bench, "undo", "disabled").waitFor();
  await bench.typeInto("E6", "≤7‰");
  await button(bench, "undo", "enabled").waitFor();
  expect(await button(bench, "redo", "enabled").count()).toBe(0);
  await button(bench, "undo", "enabled").click();
  await button(bench, "redo", "enabled").waitFor();
  expect(bench.complaints).toEqual([]);
  await bench.page.close();
});
