import { defaultRows } from "../../src/tasks/import/default-choice";
import { previewImport } from "../../src/tasks/import/preview-import";
import { everything, imported } from "./imports";

describe("a plan without a table", () => {
  const text = [
    "重庆市沙坪坝区卫生健康发展“十四五”规划",
    "2020年，全区人均预期寿命达到78.96岁；婴儿死亡率、5岁以下儿童死亡率分别为1.06‰、2.13‰，居民健康素养水平达到25.1%。",
    "加强控烟宣传。到2025年，成人吸烟率降至23%以下。",
    "加强早产儿保健管理工作，将婴儿死亡率控制在4.5‰以下。",
  ].join("\n");
  const preview = previewImport({ name: "沙坪坝.txt", grids: [], text, hasAddresses: false, hidden: [] });

  test("becomes a draft, each row beside its sentences, to be confirmed one by one", () => {
    const [draft, ...others] = preview.tables;
    expect([others.length, draft?.isDraft, draft?.table.plan.name]).toEqual([0, true, "十四五"]);
    const row = (name: string) => draft?.table.indicators.findIndex((indicator) => indicator.name === name) ?? -1;
    const infants = draft?.rows[row("婴儿死亡率")];
    expect(infants?.values.map(({ role, text: raw }) => [role, raw])).toEqual([["baseline", "1.06‰"], ["target", "控制在4.5‰以下"]]);
    expect(infants?.quotes.map(({ line }) => line)).toEqual([2, 4]);
    expect(infants?.doubts).toEqual([{ kind: "draft", doubt: "targetYear" }]);
    expect(draft && defaultRows(draft).size).toBe(0);
  });

  test("what is accepted of it says on the sheet which sentence it is from", async () => {
    const { grid, table } = await imported(preview, everything(preview));
    const smoking = table.indicators.findIndex(({ name }) => name === "成人吸烟率");
    expect(table.indicators[smoking]?.targets.map(({ raw, target }) => [raw, target])).toEqual([["23%以下", { kind: "level", op: "<=", value: 23, unit: "%" }]]);
    expect(grid.texts.flat().find((cell) => cell.includes("成人吸烟率降至23%以下"))).toContain("第3行");
    expect(grid.texts.at(-1)?.[0]).toContain("草稿");
  });
});
