import { hostFunctions } from "./host-functions";

const gap = (language: "zh" | "en") => {
  const found = hostFunctions(language).find(({ name }) => name === "FYP.GAP");
  if (!found) throw new Error("no FYP.GAP");
  return found;
};

it("a host computes with it and shows the reader's words for an error", () => {
  expect(gap("zh").run([77.78, 79], [])).toBe(1.22);
  expect(gap("zh").run(["—", "≥60%"], [])).toEqual({ error: "#N/A", message: "缺少基期值，无法计算。请补充基期值。" });
  expect(gap("en").run(["—", "≥60%"], [])).toEqual({ error: "#N/A", message: "The baseline is missing. Enter the baseline." });
});

it("names and explains its parameters in the reader's language", () => {
  expect(gap("zh").params.map(({ name, optional }) => (optional ? `[${name}]` : name)))
    .toEqual(["基期值", "目标值", "[基期年]", "[目标年]", "[单位]", "[指标或方向]"]);
  expect(gap("en").params[0]?.name).toBe("baseline");
});

it("inside an area an error is its sign", () =>
  expect(gap("zh").run([[[1, "—"]], [[2, 3]]], [])).toEqual([[1, "#N/A"]]));
