/** The ribbon's buttons as Excel presses them, over the real Office.js client and the emulated host. */
import { bootOffice, type OfficeHost } from "../../../tests/office/host/boot";
import { associateCommands } from "./associate-commands";
import type { TaskOutcome } from "../../tasks/outcome";
import { commandOutcomes } from "./outcomes";

let office: OfficeHost;
let told: TaskOutcome[];
let stop: () => void;
let opened: jest.SpyInstance;

beforeEach(async () => {
  office = await bootOffice();
  associateCommands();
  opened = jest.spyOn(Office.addin, "showAsTaskpane").mockResolvedValue();
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
  expect(opened).not.toHaveBeenCalled();
});

it("checkSheet checks the sheet in view, marks it, and opens the pane for the findings", async () => {
  await office.pressButton("insertTemplate");
  await office.pressButton("checkSheet");
  const outcome = told[1];
  if (outcome?.command !== "checkSheet" || !outcome.result.ok) throw new Error(JSON.stringify(outcome));
  expect(outcome.result.value.table.sheet).toBe(names()[1]);
  expect(outcome.result.value.diagnostics.length).toBeGreaterThan(0);
  expect(opened).toHaveBeenCalledTimes(1);
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

it("a sheet without a table is a refusal that the pane tells; the button is freed", async () => {
  await office.pressButton("checkSheet");
  expect(told).toEqual([{ command: "checkSheet", result: { ok: false, fault: { kind: "noTable", sheet: "Sheet1", why: { code: "emptySheet" } } } }]);
  expect(opened).toHaveBeenCalledTimes(1);
  expect(names()).toEqual(["Sheet1"]);
});

it("a pane that cannot be opened does not undo the check", async () => {
  const quiet = jest.spyOn(console, "warn").mockImplementation();
  opened.mockRejectedValue(new Error("no pane here"));
  await office.pressButton("checkSheet");
  expect(told).toHaveLength(1);
  quiet.mockRestore();
});
