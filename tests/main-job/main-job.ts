/** The main job from end to end on a real plan's table, over any host: what a person gets, held against figures worked out by hand. */
import type { CheckReport, TaskFault } from "../../src/tasks/tasks";
import type { Result } from "../../src/grid/result";
import type { Workbook } from "../../src/host/workbook";
import { toA1 } from "../../src/grid/area";
import { pingxiangSheet } from "../../src/sheets/examples/pingxiang";
import { checkSheet } from "../../src/tasks/check-sheet";
import { clearMarks } from "../../src/tasks/clear-marks";
import { insertTemplate } from "../../src/tasks/insert-template";

export interface Desk {
  readonly book: Workbook;
  protectSheet(sheet: string): Promise<void>;
  /** Everything that is seen on the sheets, to be compared before and after. */
  picture(): unknown;
  breakConnection(): Promise<void>;
  close(): Promise<void>;
}

const valueOf = <Value>(result: Result<Value, TaskFault>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

const bindingNamed = ({ binding }: CheckReport, name: string) => {
  const found = binding.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is not among the binding indicators`);
  return found;
};

export function mainJob(host: string, sit: () => Promise<Desk>): void {
  describe(`the main job on ${host}`, () => {
    let desk: Desk;
    const sheet = pingxiangSheet();

    beforeEach(async () => {
      desk = await sit();
      await desk.book.paint(sheet);
    });
    afterEach(() => desk.close());

    const check = async () => valueOf(await checkSheet(desk.book, { sheet: sheet.name }));

    it("recognises the 24 rows of 萍乡's table with domain, nature, baseline and target", async () => {
      const { table } = await check();
      expect(table.plan).toMatchObject({ name: "十四五", baseYear: 2020, targetYear: 2025 });
      expect(table.indicators).toHaveLength(24);
      expect(table.indicators.filter(({ number }) => number !== null).map(({ number }) => Number(number)))
        .toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
      expect(table.indicators.every(({ domain, nature }) => domain !== null && nature !== null)).toBe(true);
      const part = table.indicators.filter(({ isSub }) => isSub);
      expect(part.map(({ name, parent }) => [name, table.indicators[parent ?? -1]?.name]))
        .toEqual([["每千人口医疗卫生机构中医执业(助理)医师", "每千人口执业(助理)医师数"]]);
      const counts = new Map<string, number>();
      for (const { domain } of table.indicators) counts.set(domain ?? "", (counts.get(domain ?? "") ?? 0) + 1);
      expect(Object.fromEntries(counts)).toEqual({ 健康水平: 6, 健康生活: 3, 健康资源: 8, 健康服务: 5, 健康保障: 1, 健康产业: 1 });
    });

    it("judges the three binding indicators, worst first, and never shows green where nothing can be told", async () => {
      const report = await check();
      expect(report.binding.map(({ name, risk }) => [name, risk])).toEqual([
        ["每万人口全科医生数", "high"],
        ["全市儿童青少年总体近视率", "watch"],
        ["个人卫生支出占卫生总费用的比重", "unknown"],
      ]);
      const doctors = bindingNamed(report, "每万人口全科医生数");
      expect([doctors.baseline.value, doctors.target.bound?.value, doctors.gap, doctors.neededPerYear]).toEqual([2, 3.5, 1.5, 0.3]);
      expect(doctors.neededRate).toBeCloseTo(0.11843, 5);
      const myopia = bindingNamed(report, "全市儿童青少年总体近视率");
      expect(myopia.target.bound).toMatchObject({ op: "<=", value: 40.7 });
      expect([myopia.baseline.value, myopia.gap, myopia.gapUnit]).toEqual([43.2, -2.5, "points"]);
      const spending = bindingNamed(report, "个人卫生支出占卫生总费用的比重");
      expect([spending.status, spending.risk, spending.gap]).toEqual(["unknown", "unknown", null]);
      expect(spending.reasons.map(({ code }) => code)).toContain("noBaseline");
    });

    it("finds what is wrong, each with its cell, and runs every rule", async () => {
      const { diagnostics, outcomes, table } = await check();
      const found = diagnostics.map(({ finding, indicator }) => [finding, table.indicators[indicator ?? -1]?.name ?? null]);
      expect(found).toContainEqual(["bindingWithoutBaseline", "个人卫生支出占卫生总费用的比重"]);
      for (const name of ["孕产妇死亡率", "婴儿死亡率", "5岁以下儿童死亡率", "重大慢性病过早死亡率"]) {
        expect(found).toContainEqual(["ceilingAboveBaseline", name]);
      }
      const error = diagnostics.find(({ finding }) => finding === "bindingWithoutBaseline");
      expect(error?.severity).toBe("error");
      expect(error && toA1(error.at)).toBe(`D${(table.indicators[22]?.at.row ?? 0) + 1}`);
      expect(outcomes.filter(({ state }) => state === "crashed")).toEqual([]);
    });

    it("gives the sheet back exactly as it was when the marks are cleared", async () => {
      const before = desk.picture();
      const { marked } = await check();
      expect(marked).toBe(true);
      expect(desk.picture()).not.toEqual(before);
      valueOf(await clearMarks(desk.book));
      expect(desk.picture()).toEqual(before);
    });

    it("does not pile up marks when it checks twice", async () => {
      await check();
      const once = desk.picture();
      await check();
      expect(desk.picture()).toEqual(once);
    });

    it("inserts the template beside what is there, under a free name the second time, and recognises its own template", async () => {
      const order = { template: "drafting", plan: "十四五", region: "萍乡市", language: "zh" } as const;
      const first = valueOf(await insertTemplate(desk.book, order));
      const second = valueOf(await insertTemplate(desk.book, order));
      expect([first.renamed, second.renamed]).toEqual([false, true]);
      expect((await desk.book.sheets()).map(({ name }) => name)).toEqual(expect.arrayContaining([sheet.name, first.sheet, second.sheet]));
      const report = valueOf(await checkSheet(desk.book, { sheet: first.sheet }));
      expect(report.table.plan).toMatchObject({ name: "十四五", baseYear: 2020, targetYear: 2025 });
      expect(report.table.indicators.length).toBeGreaterThan(15);
    });

    it("still checks a protected sheet, and says that it could not mark it", async () => {
      await desk.protectSheet(sheet.name);
      const before = desk.picture();
      const report = await check();
      expect([report.marked, report.marksFault]).toEqual([false, "sheetProtected"]);
      expect(report.binding).toHaveLength(3);
      expect(desk.picture()).toEqual(before);
    });

    it("says that a sheet is empty or holds no indicator table", async () => {
      const { styles, ...rest } = sheet;
      const blank = { ...rest, styles, cells: [], merges: [], rowHeights: [], conditions: [], validations: [], names: [], freeze: null, print: null };
      await desk.book.paint({ ...blank, name: "空表" });
      const staff = [["姓名", "单位", "电话"], ["张", "医院", "1"]].flatMap((row, at) => row.map((content, column) => ({ row: at, column, content })));
      await desk.book.paint({ ...blank, name: "通讯录", cells: staff });
      expect(await checkSheet(desk.book, { sheet: "空表" })).toMatchObject({ ok: false, fault: { kind: "noTable", why: { code: "emptySheet" } } });
      expect(await checkSheet(desk.book, { sheet: "通讯录" })).toMatchObject({ ok: false, fault: { kind: "noTable", why: { code: "noHeader" } } });
    });

    it("says that a workbook was closed in the middle", async () => {
      await desk.breakConnection();
      expect(await checkSheet(desk.book, { sheet: sheet.name })).toMatchObject({ ok: false, fault: { kind: "host", code: "closed" } });
    });
  });
}
