/** What goes wrong with Excel becomes a HostFault, and nothing else. */
import { cellAt } from "../../src/grid/area";
import { HostFault } from "../../src/host/workbook";
import { excelWorkbook } from "../../src/hosts/excel/excel-workbook";
import type { Session } from "./session";
import { openSession } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

/** Numbers of Office's own errors, as hosts send them. */
const [SESSION_LOST, CELL_EDITED, REQUEST_TOO_LARGE, BUSY] = [5012, 5004, 5103, 5102];

it.each([[SESSION_LOST, "closed"], [CELL_EDITED, "editing"], [REQUEST_TOO_LARGE, "tooLarge"], [BUSY, "unexpected"]])(
  "Office's error %i is the fault %s", async (error, code) => {
    session.office.setMood({ error });
    const fault: unknown = await session.book.read("指标").catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(HostFault);
    expect(fault).toMatchObject({ code });
  });

describe("a host that does not answer", () => {
  const patient = (answer = 60) => excelWorkbook({ silence: 30, answer });

  it("was closed, if it does not answer a trivial question either", async () => {
    session.office.setMood("silent");
    await expect(patient().read("指标")).rejects.toMatchObject({ name: "HostFault", code: "closed" });
  });

  it("was closed in the middle of a write", async () => {
    session.office.setMood("silent", "afterNext");
    await expect(patient().write([{ at: cellAt("指标", 3, 2), was: 3.5, becomes: 4 }])).rejects.toMatchObject({ code: "closed" });
  });

  it("is waited for as long as it answers the trivial question: somebody is editing a cell", async () => {
    session.office.setMood({ editingFor: 150 });
    expect((await patient(20_000).read("指标")).values).toHaveLength(4);
  });
});

describe("the workbook's settings", () => {
  // Three bytes a character, of 200 KB.
  const half = "字".repeat(40_000);

  it("hold no text too long for them", async () => {
    await expect(session.book.remember("大", "字".repeat(70_000))).rejects.toMatchObject({ code: "tooLarge", subject: "大" });
    expect(await session.book.recall("大")).toBeNull();
  });

  it("hold so much together and no more; a text that replaces another does not count twice", async () => {
    await session.book.remember("甲", half);
    await session.book.remember("甲", half);
    await expect(session.book.remember("乙", half)).rejects.toMatchObject({ code: "tooLarge", subject: "乙" });
    await session.book.remember("甲", null);
    await session.book.remember("乙", half);
    expect([await session.book.recall("甲"), await session.book.recall("乙")]).toEqual([null, half]);
  });
});

it("custom functions are said to compute where Excel has them, and only there", async () => {
  expect(session.book.capabilities.customFunctions).toBe(true);
  session.office.close();
  session = await openSession({ requirements: { customfunctionsruntime: 1.2 } });
  expect(session.book.capabilities.customFunctions).toBe(false);
});
