import { directionOfName } from "./direction-of-name";
import { isSurelyWanted } from "./surely-wanted";
import { DIRECTIONS } from "./fixtures/directions";

describe("the way a name wants to go", () => {
  it.each(DIRECTIONS)("%s: %s", (name, direction) => {
    expect(directionOfName(name)).toBe(direction);
  });
});

it.each([
  ["老年人意外伤害保险参保率", true], ["残疾人基本康复服务率", true], ["普通国省道优良路率", true], ["城市污水处理率", true],
  ["农产品抽检不合格率", false], ["煤炭消费占比", false], ["床位使用率", false], ["信访案件办结率", true], ["人口自然增长率", false], ["抗菌药物使用率", false], ["地下水质量极差比例", false], ["高中教师研究生学历（学位）比例", true], ["大专以下学历教师比例", false],
])("leaves a doubt about %s or none: %s", (name, sure) => {
  expect(isSurelyWanted(name)).toBe(sure);
});
