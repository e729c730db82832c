import { readTableCounts } from "./read-table-counts";

const read = (text: string): readonly (number | null)[][] => readTableCounts(text).map(({ total, binding, expected }) => [total, binding, expected]);

it.each<readonly [string, readonly (number | null)[]]>([
  ["《规划》共设置19项指标，其中约束性指标14项、预期性指标5项。", [19, 14, 5]],
  ["本规划设置11项主要指标（约束性4项、预期性7项）。", [11, 4, 7]],
  ["主要指标共20项，其中预期性指标12项，约束性指标8项。", [20, 8, 12]],
  ["提出15个主要指标，其中5个为约束性指标，10个为预期性指标。", [15, 5, 10]],
  ["规划指标分为约束性指标4项、预期性指标7项。", [null, 4, 7]],
  ["确定二十项指标，其中约束性八项、预期性十二项。", [20, 8, 12]],
  ["注：约束性指标：3项，预期性指标：9项", [null, 3, 9]],
])("%s", (text, counts) => expect(read(text)).toEqual([counts]));

it.each([
  "19项指标中，约束性指标14项全部完成，预期性指标5项达到进度要求。",
  "国家规划设置20项指标，其中约束性8项、预期性12项。",
  "“十三五”规划共设置25项指标，其中约束性13项、预期性12项。",
  "与上轮规划相比，新增约束性指标2项、预期性指标3项。",
  "指标分为约束性和预期性两类。",
  "约束性指标14项。",
  "指标\t约束性3项\t预期性2项",
])("not: %s", (text) => expect(read(text)).toEqual([]));
