import { readTarget } from "../target/read-target";
import type { Change } from "../target/target";
import { changeJoining, levelOf, type Joined } from "./joined-by";

/** What becomes of a change that is stated of two values, which are five years apart. */
function joining(stated: string, [from, fromRaw]: readonly [number, string], [to, toRaw]: readonly [number, string]): Joined | null {
  const reading = readTarget(stated) as Change;
  expect(reading.kind).toBe("change");
  return changeJoining(reading, { from: levelOf(from, fromRaw), to: levelOf(to, toRaw), years: 5 }, stated);
}

describe("the change that two values make", () => {
  it("is as exact as the values are written, in whatever unit they are kept", () => {
    // 5.6 ÷ 5.1 is 9.8 %, but 5.64 ÷ 5.06 is 11.5 % and 5.56 ÷ 5.14 is 8.2 %.
    expect(joining("比2020年增长10%", [51_000, "5.1万吨"], [56_000, "5.6万吨"])).toEqual({ computed: 9.8, measure: "whole", fits: true });
    expect(joining("比2020年增长13%", [51_000, "5.1万吨"], [56_000, "5.6万吨"])?.fits).toBe(false);
    // To the ton, 10.4 % is none of it: 9.804 %.
    expect(joining("比2020年增长10.4%", [51_000, "51000吨"], [56_000, "56000吨"])?.fits).toBe(false);
  });

  it("is each year's where the words say so", () => {
    // 1.1 to the fifth is 1.61051.
    expect(joining("年均增长10%", [100, "100"], [161, "161"])).toMatchObject({ measure: "yearly", fits: true });
    expect(joining("年均增长6%", [100, "100"], [161, "161"])).toEqual({ computed: 10, measure: "yearly", fits: false });
  });

  it("is not to be told from a start at nothing", () => {
    expect(joining("比2020年增长10%", [0, "0"], [56, "56"])).toBeNull();
  });
});
