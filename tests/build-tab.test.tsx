/** @jest-environment ./tests/jsdom-environment.cjs */
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryWorkbook, type SheetSeed } from "../src/hosts/memory/memory-workbook";
import { Pane } from "../src/pane/pane";

afterEach(cleanup);

async function openBuild(sheets: readonly SheetSeed[] = [{ name: "Sheet1" }]) {
  const book = memoryWorkbook(sheets);
  const person = userEvent.setup();
  render(<Pane book={book} language="zh" />);
  await person.click(screen.getByRole("tab", { name: "建表" }));
  await screen.findByRole("combobox", { name: "模板" });
  const choose = (field: string, option: string) => person.selectOptions(screen.getByRole("combobox", { name: field }), option);
  const write = async (field: string, text: string) => {
    const box = screen.getByRole("textbox", { name: field });
    await person.clear(box);
    await person.click(box);
    if (text !== "") await person.paste(text);
  };
  const insert = async (said: RegExp = /已插入工作表/) => {
    await person.click(screen.getByRole("button", { name: "插入模板" }));
    await screen.findByText(said);
    const name = (await book.sheets()).at(-1)?.name ?? "";
    return { name, texts: (await book.read(name)).values.flat().map((value) => String(value ?? "").replace("\n", "")) };
  };
  return { book, person, choose, write, insert };
}

test("the districts' sheet asks how many there are, and has as many", async () => {
  const { choose, write, insert } = await openBuild();
  expect(screen.queryByRole("textbox", { name: "区县" })).toBeNull();
  await choose("模板", "区县分解表");
  await write("区县", "7");
  const { name, texts } = await insert();
  expect(name).toBe("十四五区县分解表");
  expect(texts).toContain("区县7");
  expect(texts).not.toContain("区县8");
});

test("the districts can be named; too many are refused where they were written", async () => {
  const { person, choose, write, insert } = await openBuild();
  await choose("模板", "区县分解表");
  await write("区县", "16");
  screen.getByText("“区县”应有 1 至 15 个，现为 16 个，请修改。");
  await person.click(screen.getByRole("button", { name: "插入模板" }));
  expect(screen.queryByText(/已插入/)).toBeNull();
  await write("区县", "安源区、湘东区");
  expect((await insert()).texts).toEqual(expect.arrayContaining(["安源区", "湘东区"]));
});

test("the mid-term review asks for its year, by the plan chosen", async () => {
  const { choose, insert } = await openBuild();
  await choose("模板", "中期评估表");
  await choose("评估数据截至", "2023");
  await choose("规划期", "十五五");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "评估数据截至" }).value).toBe("2027");
  await choose("评估数据截至", "2028");
  const { name, texts } = await insert();
  expect(name).toBe("十五五中期评估表");
  expect(texts).toContain("2028年实际值");
});

test("rows by domain, the other paper and protection are under more options", async () => {
  const { book, person, choose, insert } = await openBuild();
  await person.click(screen.getByText("更多选项"));
  await person.click(within(screen.getByRole("group", { name: "指标范围" })).getByRole("checkbox", { name: "健康资源" }));
  await choose("纸张", "A3");
  await person.click(screen.getByRole("checkbox", { name: "保护工作表" }));
  const { name, texts } = await insert();
  expect(texts).toContain("每千名儿童儿科执业医师数");
  expect(texts).not.toContain("人均预期寿命");
  expect(book.inspect.painted(name)).toMatchObject({ protect: true, print: { paper: "A3" } });
  expect(await book.sheets()).toContainEqual({ name, visible: true, isProtected: true });
});

test("a name that is taken is kept for its sheet: the next one is offered, and may be changed", async () => {
  const { person, write, insert, book } = await openBuild([{ name: "十四五指标编制表", cells: [["已填"]] }]);
  const field = await screen.findByDisplayValue("十四五指标编制表（2）");
  expect((await insert(/同名工作表已存在，新表命名为“十四五指标编制表（2）”/)).name).toBe("十四五指标编制表（2）");
  await screen.findByDisplayValue("十四五指标编制表（3）");
  await write("工作表名称", "市级[草案]/一稿");
  expect(field).toHaveProperty("value", "市级草案一稿");
  await person.click(screen.getByRole("button", { name: "插入模板" }));
  await screen.findByText("已插入工作表“市级草案一稿”。");
  await write("工作表名称", "市级草案一稿");
  await screen.findByText("已有同名工作表，原表不动，新表将命名为“市级草案一稿（2）”。");
  expect((await insert(/同名工作表已存在，新表命名为“市级草案一稿（2）”/)).name).toBe("市级草案一稿（2）");
  expect((await book.read("十四五指标编制表")).values).toEqual([["已填"]]);
});

test("a name that was taken away is the offered one again", async () => {
  const { person, write, insert } = await openBuild();
  await write("工作表名称", "");
  await person.tab();
  expect((await insert()).name).toBe("十四五指标编制表");
});

test("each template says when it is of use", async () => {
  const { choose } = await openBuild();
  await choose("模板", "年度监测表");
  screen.getByText(/每年监测时用/);
});
