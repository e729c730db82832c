import { textAt, valueAt } from "../../grid/grid";
import { cellAt } from "../../grid/area";
import type { SheetArea } from "../../grid/area";
import type { ColumnRole } from "../../table/table";
import type { CheckContext } from "../context";
import { defineRule } from "../define";

const VALUES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["baseline", "actual", "target", "change", "rate"]);
/** Signs that say “no value”, brought to one for each family. */
const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^[-‐‑–−－]+$/, "-"], [/^[—―─]+$/, "—"], [/^[\/／]+$/, "/"], [/^(?:无|暂无|无数据)$/, "无"],
];

/** How such a sign begins: nearly every cell is told by its first character. */
const PLACEHOLDER = /^\s*[-‐‑–−－—―─/／无暂]/;

/** One sign stands for “no value” throughout a table. */
export const placeholdersUniform = defineRule({
  id: "placeholders-uniform",
  sources: ["tableForm"],
  findings: { mixed: { severity: "info", facts: ["signs", "usual", "count"] } },
  inapplicable: ({ grid }) => (grid === null ? "noCells" : null),
  *check(context) {
    const found = placeholders(context);
    if (found.size < 2) return;
    const byUse = [...found].sort((a, b) => b[1].length - a[1].length);
    const [usual] = byUse[0] ?? [""];
    const others = byUse.slice(1).flatMap(([, cells]) => cells);
    const [first, ...rest] = others;
    const { grid } = context;
    if (first === undefined || grid === null) return;
    yield {
      finding: "mixed", at: first, indicator: null, related: rest,
      facts: { signs: [...found.keys()].join(" "), usual, count: others.length },
      // A sign may have been meant: 无 is not always “not counted”.
      fix: { trust: "review", edits: others.map((at) => ({ at, was: valueAt(grid, at), becomes: usual })) },
    };
  },
});

function placeholders({ table, grid }: CheckContext): ReadonlyMap<string, readonly SheetArea[]> {
  const found = new Map<string, SheetArea[]>();
  const columns = table.columns.filter(({ role }) => VALUES.has(role)).map(({ column }) => column);
  for (const { at: { row } } of table.indicators) {
    for (const column of columns) {
      const text = grid === null ? "" : textAt(grid, { row, column });
      if (!PLACEHOLDER.test(text)) continue;
      const sign = FAMILIES.find(([family]) => family.test(text.trim()))?.[1];
      if (sign === undefined) continue;
      const cells = found.get(sign) ?? [];
      cells.push(cellAt(table.sheet, row, column));
      found.set(sign, cells);
    }
  }
  return found;
}
