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

export const cases: readonly RuleCase[] = [
  { title: "总数对，约束性和预期性各几项不对", cells: CELLS, counts: [said(5, 3, 2), said(null, 1, 4)], finds: [["naturesDiffer", "A3"], ["naturesDiffer", "A3"]] },
  { title: "总数不对", cells: CELLS, counts: [said(7, 2, 5)], finds: [["totalDiffers", "A3"]] },
  { title: "只写了约束性几项，或只写了预期性几项", cells: CELLS, counts: [said(null, 4, null), said(null, null, 2)], finds: [["bindingDiffers", "A3"], ["expectedDiffers", "A3"]] },
  { title: "有一项没有注明性质：总数和多出来的约束性项数仍可判断", cells: ONE_OPEN, counts: [said(5, 4, 1), said(8, 4, 4), said(null, 5, null)], finds: [["bindingDiffers", "A3"], ["naturesDiffer", "A3"], ["totalDiffers", "A3"]] },
  { title: "没有注明的一项可以是约束性，也可以是预期性；只写一类的对得上；差得太远的说的是别的", cells: ONE_OPEN, counts: [said(5, 3, 2), said(5, 2, 3), said(null, 3, null), said(null, null, 4), said(null, 9, null)], finds: [] },
  { title: "一致；其中项也算在内；说的是另一张大得多的表", cells: CELLS, counts: [said(5, 2, 3), said(null, 2, 3), said(6, 2, 4), said(20, 8, 12)], finds: [] },
];
