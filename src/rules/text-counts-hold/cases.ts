import type { TableCount } from "../../table/table-count";
import type { RuleCase } from "../define";

const HEADER = ["序号", "指标", "单位", "2020年基期值", "2025年目标值", "指标性质"];
const CELLS = [
  HEADER, [1, "农村自来水普及率", "%", 88, 92, "约束性"], [2, "水土保持率", "%", 68, 70, "约束性"],
  [3, "居民综合阅读率", "%", 82, 85, "预期性"], [4, "城镇登记参保率", "%", 90, 95, "预期性"], [5, "森林覆盖率", "%", 36, 38, "预期性"], ["", "其中：乔木林覆盖率", "%", 30, 31, "预期性"],
];
/** The same with a nature left out. */
const ONE_OPEN = CELLS.map((row, at) => (at === 5 ? [...row.slice(0, 5), ""] : row));
const said = (total: number | null, binding: number | null, expected: number | null): TableCount =>
  ({ total, binding, expected, quote: `约束性${binding}项、预期性${expected}项`, line: 3 });
const all = (total: number, binding: number | null = null): TableCount => ({ total, binding, expected: null, quote: `共设置${total}项主要指标`, line: 3 });
/** Pollutants under one number. */
const GROUPED = [HEADER, [1, "森林覆盖率", "%", 36, 38, "约束性"], [2, "化学需氧量排放总量减少", "%", "", 8, "约束性"], ["", "氨氮排放总量减少", "%", "", 8, "约束性"], ["", "氮氧化物排放总量减少", "%", "", 8, "约束性"]];

export const cases: readonly RuleCase[] = [
  { title: "总数对，约束性和预期性各几项不对", cells: CELLS, counts: [said(5, 3, 2), said(null, 1, 4)], finds: [["naturesDiffer", "A3"], ["naturesDiffer", "A3"]] },
  { title: "总数不对", cells: CELLS, counts: [said(7, 2, 5)], finds: [["totalDiffers", "A3"]] },
  { title: "只写了约束性几项，或只写了预期性几项", cells: CELLS, counts: [said(null, 4, null), said(null, null, 2)], finds: [["bindingDiffers", "A3"], ["expectedDiffers", "A3"]] },
  { title: "有一项没有注明性质：总数和多出来的约束性项数仍可判断", cells: ONE_OPEN, counts: [said(5, 4, 1), said(8, 4, 4), said(null, 5, null)], finds: [["bindingDiffers", "A3"], ["naturesDiffer", "A3"], ["totalDiffers", "A3"]] },
  { title: "没有注明的一项可以是约束性，也可以是预期性；只写一类的对得上；差得太远的说的是别的", cells: ONE_OPEN, counts: [said(5, 3, 2), said(5, 2, 3), said(null, 3, null), said(null, null, 4), said(null, 9, null)], finds: [] },
  { title: "只写总数，或者总数和约束性几项；差得很多的只请核对", cells: CELLS, counts: [all(7), all(4), all(8, 2), all(10)], finds: [["totalDiffers", "A3"], ["totalDiffers", "A3"], ["totalDiffers", "A3"], ["totalFarOff", "A3"]] },
  { title: "约束性、预期性项数与表一致，总数却差得很多", cells: CELLS, counts: [said(15, 2, 3)], finds: [["totalDiffers", "A3"]] },
  { title: "表中没有性质，总数仍要对得上", cells: CELLS.map((row) => row.slice(0, 5)), counts: [all(8)], finds: [["totalDiffers", "A3"]] },
  { title: "只写总数：其中项可算可不算；差一倍以上的、上个五年的说的是别的表", cells: CELLS, counts: [all(5), all(6), all(5, 2), all(20), { ...all(8), quote: "“十三五”规划设置8项指标" }], finds: [] },
  { title: "一个序号下分列几项的，算一项或几项都行", cells: GROUPED, counts: [all(2), all(3), all(4)], finds: [] },
  { title: "一致；其中项也算在内；说的是另一张大得多的表", cells: CELLS, counts: [said(5, 2, 3), said(null, 2, 3), said(6, 2, 4), said(20, 8, 12)], finds: [] },
];
