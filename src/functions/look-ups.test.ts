import { check } from "./fixtures/outcome";

check("UNIT", [
  ["of a name", ["孕产妇死亡率（1/10万）"], "1/10万"],
  ["of a target", ["≥60%"], "%"],
  ["of a rate", ["≤12/10万"], "1/10万"],
  ["of a standard indicator", ["人均预期寿命"], "岁"],
  ["of a number", [12], "#N/A noUnit"],
]);

check("INDICATOR", [
  ["unit", ["孕产妇死亡率", "单位"], "1/10万"],
  ["direction", ["全市儿童青少年总体近视率", "方向"], "越低越好"],
  ["a national baseline that was checked", ["孕产妇死亡率", "全国基期值"], 16.9],
  ["everything, in a row", ["孕产妇死亡率"], [[
    "孕产妇死亡率", "1/10万", "越低越好", "预期性（待核）", "健康水平", "常住", 16.9, "≤14.5", "“十四五”国民健康规划",
  ]]],
  ["an unknown name", ["快乐指数", "单位"], "#N/A indicatorUnknown"],
  ["an unknown field", ["孕产妇死亡率", "颜色"], "#VALUE! fieldUnknown"],
  ["a blank plan counts as left out", ["孕产妇死亡率", "全国目标值", ""], "≤14.5"],
  ["an unknown plan", ["孕产妇死亡率", "单位", "二十五"], "#VALUE! planUnknown"],
]);
