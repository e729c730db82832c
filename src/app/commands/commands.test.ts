/** The ribbon's buttons and the cells' menu as Excel presses them, over the real Office.js client and the emulated host. */
import { bootOffice, type OfficeHost } from "../../../tests/office/host/boot";
import { associateCommands } from "./associate-commands";
import type { TaskOutcome } from "../../tasks/outcome";
import { commandOutcomes } from "./outcomes";
import { paneWishes } from "./wishes";

let office: OfficeHost;
let told: TaskOutcome[];
let stop: () => void;

beforeEach(async () => {
  office = await bootOffice();
  associateCommands();
  told = [];
  stop = commandOutcomes.watch((outcome) => told.push(outcome));
});
afterEach(() => {
  stop();
  office.close();
});

const names = () => office.workbook.sheets.map((sheet) => sheet.name);

it("insertTemplate adds the sheet, without the pane", async () => {
  await office.pressButton("insertTemplate");
  const [outcome] = told;
  if (outcome?.command !== "insertTemplate" || !outcome.result.ok) throw new Error(JSON.stringify(outcome));
  expect(names()).toEqual(["Sheet1", outcome.result.value.sheet]);
  expect(office.pane()).toBe("Background");
});

it("checkSheet checks the sheet in view, marks it, and opens the pane for the findings", async () => {
  await office.pressButton("insertTemplate");
  await office.pressButton("checkSheet");
  const outcome = told[1];
  if (outcome?.command !== "checkSheet" || !outcome.result.ok) throw new Error(JSON.stringify(outcome));
  expect(outcome.result.value.table.sheet).toBe(names()[1]);
  expect(outcome.result.value.diagnostics.length).toBeGreaterThan(0);
  expect(office.pane()).toBe("Visible");
  expect(commandOutcomes.last()).toBe(outcome);
});

it("clearMarks takes the marks away again", async () => {
  await office.pressButton("insertTemplate");
  const rules = () => office.workbook.sheets.map((sheet) => sheet.conditionals.length);
  const before = rules();
  await office.pressButton("checkSheet");
  expect(rules()).not.toEqual(before);
  await office.pressButton("clearMarks");
  expect(rules()).toEqual(before);
  expect(told[2]).toEqual({ command: "clearMarks", result: { ok: true, value: null } });
});

it("explainCell opens the pane and leaves it the wish", async () => {
  await office.pressButton("explainCell");
  expect(office.pane()).toBe("Visible");
  expect(paneWishes.take()).toEqual({ kind: "explainCell" });
  expect(told).toEqual([]);
});

it("a sheet without a table is a refusal that the pane tells; the button is freed", async () => {
  await office.pressButton("checkSheet");
  expect(told).toEqual([{ command: "checkSheet", result: { ok: false, fault: { kind: "noTable", sheet: "Sheet1", why: { code: "emptySheet" } } } }]);
  expect(office.pane()).toBe("Visible");
  expect(names()).toEqual(["Sheet1"]);
});

it("a pane that cannot be opened does not undo the check", async () => {
  const quiet = jest.spyOn(console, "warn").mockImplementation();
  jest.spyOn(Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no pane here"));
  await office.pressButton("checkSheet");
  expect(told).toHaveLength(1);
  expect(quiet).toHaveBeenCalledTimes(1);
  quiet.mockRestore();
});
