import { toA1 } from "../../grid/area";
import type { ImportedKind, ImportedRow, ImportedTable } from "../../sheets/imported/imported-sheet";
import type { Indicator, IndicatorTable, Nature } from "../../table/table";
import type { ImportChoice } from "./accept-import";
import { joinedValue, sayJoin } from "./joined";
import type { ImportPreview, JoinPreview, RowPreview, TablePreview } from "./preview";
import { sheetNameOf } from "./sheet-name";
import { IMPORT_TEXT, type ImportText } from "./text";
import { valueColumns, type ValueColumn } from "./value-columns";

/** An accepted row with what belongs to it. */
interface Accepted {
  readonly indicator: Indicator;
  readonly row: RowPreview;
  readonly join: JoinPreview | null;
  /** Of an accepted indicator; where that one is left out, its part stands for itself. */
  readonly isSub: boolean;
}

interface Column {
  readonly kind: ImportedKind;
  readonly title: string;
  readonly text: (accepted: Accepted) => string | null;
}

const NATURES: Readonly<Record<Nature, string>> = { binding: "约束性", expected: "预期性", advocated: "倡导性" };

/** The accepted rows of a preview's table in the columns of a standard indicator sheet. */
export function tableToWrite(preview: ImportPreview, choice: ImportChoice): ImportedTable & { readonly joined: number } {
  const chosen = preview.tables[choice.table];
  if (chosen === undefined) throw new Error(`no table ${choice.table}`);
  const { table, rows } = chosen;
  const words = IMPORT_TEXT[choice.language];
  const offers = new Map(chosen.joins.filter(({ row, canTake }) => canTake && choice.joins.has(row)).map((join) => [join.row, join]));
  const accepted = table.indicators.flatMap((indicator, at): Accepted[] => {
    const row = rows[at];
    if (row === undefined || !choice.rows.has(at)) return [];
    return [{ indicator, row, join: offers.get(at) ?? null, isSub: indicator.isSub && indicator.parent !== null && choice.rows.has(indicator.parent) }];
  });
  const columns = columnsOf(preview, chosen, accepted, words);
  return {
    sheetName: sheetNameOf(table.title ?? preview.source),
    title: table.title ?? preview.source.replace(/\.[^.]+$/, ""),
    columns: columns.map(({ kind, title }) => ({ kind, title })),
    rows: accepted.map((each): ImportedRow => ({ isSub: each.isSub, texts: columns.map(({ text }) => text(each)) })),
    notes: [sourceNote(preview, chosen, accepted.length, words), ...table.notes],
    joined: accepted.filter(({ join }) => join !== null).length,
  };
}

/** 领域 序号 主要指标 单位 统计口径 基期值 … 目标值 指标性质 数据来源 责任单位 备注 */
function columnsOf(preview: ImportPreview, { table, isDraft }: TablePreview, accepted: readonly Accepted[], words: ImportText): readonly Column[] {
  const extra = (role: "source" | "owner", title: string): Column[] =>
    (accepted.some(({ row }) => row.extras.some((cell) => cell.role === role))
      ? [{ kind: isDraft ? "remark" : "extra", title, text: ({ row }) => extraText(row, role) }] : []);
  return [
    { kind: "domain", title: "领域", text: ({ indicator }) => indicator.domain },
    { kind: "number", title: "序号", text: ({ row }) => row.number },
    { kind: "name", title: "主要指标", text: ({ row, isSub }) => (isSub ? `其中：${row.name}` : row.name) },
    // A unit out of the catalogue is known all the same, and the document does not say it.
    { kind: "unit", title: "单位", text: ({ indicator }) => (indicator.unitFrom === "catalogue" ? null : indicator.unit) },
    { kind: "scope", title: "统计口径", text: ({ indicator }) => indicator.scope },
    ...valueColumns(table, accepted.map(({ row }) => row)).map((column): Column =>
      ({ kind: "value", title: column.title, text: (each) => valueText(each, column) })),
    { kind: "nature", title: "指标性质", text: ({ indicator }) => (indicator.nature === null ? indicator.rawNature : NATURES[indicator.nature]) },
    ...extra("source", "数据来源"),
    ...extra("owner", "责任单位"),
    { kind: "remark", title: "备注", text: (each) => remark(preview, table, each, words) },
  ];
}

function valueText({ row, join }: Accepted, { key, role }: ValueColumn): string | null {
  if (role === "baseline" && join !== null) return joinedValue(join);
  return row.values.find((value) => key(value))?.text ?? null;
}

const extraText = ({ extras }: RowPreview, role: "source" | "owner" | "remark"): string | null =>
  extras.filter((cell) => cell.role === role).map(({ text }) => text).join("；") || null;

function remark({ tables }: ImportPreview, table: IndicatorTable, { row, join }: Accepted, words: ImportText): string | null {
  const parts = [
    extraText(row, "remark"),
    join === null ? null : sayJoin(join, table, tables[join.fromTable]?.table, words),
  ];
  return parts.filter((part) => part !== null).join("；") || null;
}

function sourceNote({ source }: ImportPreview, { table, rows, isDraft }: TablePreview, accepted: number, words: ImportText): string {
  if (isDraft) return words.draftSource({ file: source, accepted, all: rows.length });
  const isCells = rows[0]?.place.kind === "cell";
  return words.source({ file: source, place: isCells ? `${table.sheet} ${toA1(table.area)}` : "", accepted, all: rows.length });
}
