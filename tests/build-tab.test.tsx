/** @jest-environment ./tests/jsdom-environment.cjs */
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { memoryWorkbook } from "../src/hosts/memory/memory-workbook";
import { Pane } from "../src/pane/pane";

afterEach(cleanup);

async function openBuild() {
  const book = memoryWorkbook();
  const person = userEvent.setup();
  render(<Pane book={book} language="zh" />);
  await person.click(screen.getByRole("tab", { name: "建表" }));
  const choose = (field: string, option: string) => person.selectOptions(screen.getByRole("combobox", { name: field }), option);
  const insert = async () => {
    await person.click(screen.getByRole("button", { name: "插入模板" }));
    await screen.findByText(/已插入工作表/);
    const name = (await book.sheets()).at(-1)?.name ?? "";
    return { name, texts: (await book.read(name)).values.flat().map((value) => String(value ?? "").replace("\n", "")) };
  };
  return { person, choose, insert };
}

test("the districts' sheet asks how many there are, and has as many", async () => {
  const { person, choose, insert } = await openBuild();
  expect(screen.queryByRole("spinbutton", { name: "区县个数" })).toBeNull();
  await choose("模板", "区县分解表");
  const count = screen.getByRole("spinbutton", { name: "区县个数" });
  await person.clear(count);
  await person.type(count, "7");
  await person.tab();
  const { name, texts } = await insert();
  expect(name).toBe("十四五区县分解表");
  expect(texts).toContain("区县7");
  expect(texts).not.toContain("区县8");
});

test("the mid-term review asks for its year, by the plan chosen", async () => {
  const { choose, insert } = await openBuild();
  await choose("模板", "中期评估表");
  await choose("规划期", "十五五");
  await choose("评估数据截至", "2028");
  const { name, texts } = await insert();
  expect(name).toBe("十五五中期评估表");
  expect(texts).toContain("2028年实际值");
});

test("each template says when it is of use", async () => {
  const { choose } = await openBuild();
  await choose("模板", "年度监测表");
  screen.getByText(/每年监测时用/);
});
