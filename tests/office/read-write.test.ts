import type { Edit } from "../../src/grid/edit";
import { cellAt } from "../../src/grid/area";
import { textAt, valueAt } from "../../src/grid/grid";
import type { Session } from "./session";
import { openSession, snapshot } from "./session";

let session: Session;
beforeEach(async () => { session = await openSession(); });
afterEach(() => session.office.close());

const edit = (row: number, column: number, was: Edit["was"], becomes: Edit["becomes"]): Edit => ({ at: cellAt("指标", row, column), was, becomes });

describe("read", () => {
  it("gives the used part, with its title's merged area", async () => {
    const grid = await session.book.read("指标");
    expect(grid).toEqual({
      sheet: "指标", origin: { row: 0, column: 0 },
      values: [
        ["“十四五”卫生健康指标", null, null, null], ["指标", "基期值", "目标值", "属性"],
        ["人均预期寿命", 77.78, 79, "预期性"], ["全科医生数", 2, 3.5, "约束性"],
      ],
      texts: [
        ["“十四五”卫生健康指标", "", "", ""], ["指标", "基期值", "目标值", "属性"],
        ["人均预期寿命", "77.78", "79.00", "预期性"], ["全科医生数", "2.00", "3.50", "约束性"],
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    });
  });

  it("a title merged beyond the table's columns widens the grid", async () => {
    const { person } = session.office;
    person.addSheet("宽题");
    person.type("宽题", 3, 2, "题目");
    person.type("宽题", 4, 2, "指标");
    person.merge("宽题", { row: 3, column: 2, rows: 1, columns: 5 });
    const grid = await session.book.read("宽题");
    expect(grid.origin).toEqual({ row: 3, column: 2 });
    expect(grid.values).toEqual([["题目", null, null, null, null], ["指标", null, null, null, null]]);
  });

  it("an area tells the merged areas that reach into it, also those that begin outside", async () => {
    const grid = await session.book.read({ sheet: "指标", row: 0, column: 2, rows: 2, columns: 2 });
    expect(grid.values).toEqual([[null, null], ["目标值", "属性"]]);
    expect(grid.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
  });

  it("a date is the text that is shown, also in a column too narrow for it (44196 is 31 December 2020)", async () => {
    const { person } = session.office;
    person.type("指标", 5, 0, 44196);
    person.format("指标", { row: 5, column: 0, rows: 1, columns: 1 }, { numberFormat: "yyyy\"年\"m\"月\"d\"日\"" });
    person.sheet("指标").columnWidths.set(0, 100);
    expect(valueAt(await session.book.read("指标"), { row: 5, column: 0 })).toBe("2020年12月31日");
    person.sheet("指标").columnWidths.set(0, 20);
    expect(valueAt(await session.book.read("指标"), { row: 5, column: 0 })).toBe("2020-12-31");
  });

  it("a number in a column too narrow is still told", async () => {
    session.office.person.sheet("指标").columnWidths.set(1, 10);
    const grid = await session.book.read("指标");
    expect(textAt(grid, { row: 2, column: 1 })).toBe("77.78");
  });

  it("an answer too large for Excel on the web is read in halves", async () => {
    session.office.setMood({ answerLimit: 3_000 });
    for (let row = 4; row < 40; row++) session.office.person.type("指标", row, 0, `第${row}项指标`);
    const grid = await session.book.read("指标");
    expect(grid.values).toHaveLength(40);
    expect(valueAt(grid, { row: 39, column: 0 })).toBe("第39项指标");
  });

  it("a sheet used far beyond any table is too large, and says so by its name", async () => {
    session.office.person.type("指标", 1_048_575, 3, "底");
    await expect(session.book.read("指标")).rejects.toMatchObject({ code: "tooLarge", subject: "指标" });
  });

  it("an untouched sheet is a grid of no rows", async () => {
    expect((await session.book.read("Sheet1")).values).toEqual([]);
  });
});

describe("write", () => {
  it("a cell changed since is reported, not overwritten", async () => {
    const fresh = edit(3, 2, 3.5, 3.9);
    const stale = edit(2, 2, 80, 81);
    expect(await session.book.write([fresh, stale])).toEqual({ written: [fresh], stale: [{ edit: stale, found: 79 }] });
    const { cells } = session.office.person.sheet("指标");
    expect([...cells.values()].map(({ value }) => value)).toEqual(expect.arrayContaining([3.9, 79]));
  });

  it("two edits of one cell are carried out one after the other", async () => {
    const edits = [edit(3, 2, 3.5, null), edit(3, 2, null, 4), edit(3, 2, 3.5, 5)];
    const outcome = await session.book.write(edits);
    expect(outcome.written).toEqual(edits.slice(0, 2));
    expect(outcome.stale).toEqual([{ edit: edits[2], found: 4 }]);
    expect(valueAt(await session.book.read("指标"), { row: 3, column: 2 })).toBe(4);
  });

  it("a number format of the cell stays, whatever text is written", async () => {
    const before = snapshot(session.office).sheets[1]?.formats;
    await session.book.write([edit(3, 2, 3.5, "5%"), edit(2, 2, 79, "1/2")]);
    expect(snapshot(session.office).sheets[1]?.formats).toEqual(before);
    const grid = await session.book.read("指标");
    expect([valueAt(grid, { row: 3, column: 2 }), valueAt(grid, { row: 2, column: 2 })]).toEqual(["5%", "1/2"]);
  });

  it("a number written into a date's cell is written, though it is read as a date", async () => {
    const { person } = session.office;
    person.type("指标", 6, 0, 44196);
    person.format("指标", { row: 6, column: 0, rows: 1, columns: 1 }, { numberFormat: "yyyy/m/d" });
    person.sheet("指标").columnWidths.set(0, 100);
    const edits = [edit(6, 0, "2020/12/31", 44197)];
    expect(await session.book.write(edits)).toEqual({ written: edits, stale: [] });
    expect(valueAt(await session.book.read("指标"), { row: 6, column: 0 })).toBe("2021/1/1");
  });

  it("what Excel drops under a merged area is reported as not written", async () => {
    const hidden = edit(0, 2, null, "藏");
    expect(await session.book.write([hidden])).toEqual({ written: [], stale: [{ edit: hidden, found: null }] });
  });

  it("a formula that a cell formatted as text keeps as text is reported as not written", async () => {
    session.office.person.format("指标", { row: 6, column: 0, rows: 1, columns: 1 }, { numberFormat: "@" });
    const edits = [edit(6, 0, null, { formula: "=1+1" })];
    expect((await session.book.write(edits)).stale).toEqual([{ edit: edits[0], found: "=1+1" }]);
  });

  it("a protected sheet refuses by its name and nothing changes, also on the other sheet", async () => {
    session.office.person.protect("指标");
    const before = snapshot(session.office);
    const edits = [{ at: cellAt("Sheet1", 0, 0), was: null, becomes: 1 }, edit(3, 2, 3.5, 4)];
    await expect(session.book.write(edits)).rejects.toMatchObject({ name: "HostFault", code: "sheetProtected", subject: "指标" });
    expect(snapshot(session.office)).toEqual(before);
  });

  it("unlocked cells of a protected sheet may be written", async () => {
    session.office.person.format("指标", { row: 3, column: 2, rows: 1, columns: 1 }, { locked: false });
    session.office.person.protect("指标");
    expect((await session.book.write([edit(3, 2, 3.5, 4)])).written).toHaveLength(1);
  });
});
