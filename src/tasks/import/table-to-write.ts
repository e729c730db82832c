import { DRAFT_EN } from "../../document/draft/text.en";
import { DRAFT_ZH } from "../../document/draft/text.zh";
import { toA1 } from "../../grid/area";
import type { ImportedKind, ImportedRow, ImportedTable } from "../../sheets/imported/imported-sheet";
import type { Indicator } from "../../table/table";
import type { ImportChoice } from "./accept-import";
import { correctedRow } from "./correct-row";
import type { EachOf } from "../each-in-slices";
import { joinedValue, sayJoin } from "./joined";
import { NATURE_WORDS } from "./nature-words";
import { partnerRow } from "./partners";
import type { DraftDoubt, ExtraCell, ImportPreview, Offer, RowPreview, TablePreview } from "./preview";
import { sayCorrection } from "./say-correction";
import { sheetNameOf } from "./sheet-name";
import { inSourceOrder, withTakenLines } from "./take-line";
import { takenOffer } from "./taken-offer";
import { IMPORT_TEXT } from "./text";
import { columnKey, valueColumns } from "./value-columns";

/** An accepted row with what belongs to it. */
interface Accepted {
  readonly indicator: Indicator;
  readonly row: RowPreview;
  readonly values: ReadonlyMap<string, string | null>;
  /** The baseline that is taken over from another table. */
  readonly join: Offer | null;
  /** Of an accepted indicator; where that one is left out, its part stands for itself. */
  readonly isSub: boolean;
  readonly remark: string | null;
}

interface Column {
  readonly kind: ImportedKind;
  readonly title: string;
  readonly text: (accepted: Accepted) => string | null;
}

/** The accepted rows of a preview's table in the columns of a standard indicator sheet. */
export async function tableToWrite(preview: ImportPreview, choice: ImportChoice, eachOf: EachOf): Promise<ImportedTable & { readonly joined: number }> {
  const found = preview.tables.find(({ key }) => key === choice.table);
  if (found === undefined) throw new Error(`no table ${choice.table}`);
  const chosen = withTakenLines(found, choice.taken ?? new Map());
  const { table } = chosen;
  const source = preview.sources[chosen.source]?.name ?? "";
  const accepted = (await eachOf(inSourceOrder(chosen), (at) => acceptedRow(preview, chosen, choice, at) ?? [])).flat();
  const columns = columnsOf(chosen, accepted, choice);
  return {
    sheetName: sheetNameOf(table.title ?? source),
    title: table.title ?? source.replace(/\.[^.]+$/, ""),
    columns: columns.map(({ kind, title }) => ({ kind, title })),
    rows: await eachOf(accepted, (each): ImportedRow => ({ isSub: each.isSub, texts: columns.map(({ text }) => text(each)) })),
    notes: [sourceNote(source, chosen, accepted.length, choice), ...table.notes],
    joined: accepted.filter(({ join }) => join !== null).length,
  };
}

function acceptedRow(preview: ImportPreview, chosen: TablePreview, choice: ImportChoice, at: number): Accepted | null {
  const correction = choice.corrections.get(at);
  const corrected = choice.rows.has(at) ? correctedRow(chosen, at, correction) : null;
  if (corrected === null) return null;
  const { indicator, row } = corrected;
  const { isSub, parent } = indicator;
  const join = takenOffer(preview, chosen, at, choice.partners.get(at), correction);
  const words = IMPORT_TEXT[choice.language];
  const parts = [
    extraText(row, "remark"),
    chosen.isDraft ? draftRemark(row, join !== null, choice) : null,
    join === null ? null : joinRemark(preview, chosen, join, choice),
    // A draft says of every row which sentence it is from.
    row.isTakenByHand && !chosen.isDraft ? words.takenByHand(row.original.join(" │ ")) : null,
    sayCorrection(chosen, at, correction, words),
  ];
  return {
    indicator, row, join,
    values: new Map(row.values.map((value) => [columnKey(value), value.text])),
    isSub: isSub && parent !== null && choice.rows.has(parent),
    remark: parts.filter((part) => part !== null).join(words.and) || null,
  };
}

function joinRemark(preview: ImportPreview, { table }: TablePreview, join: Offer, { language }: ImportChoice): string | null {
  const from = partnerRow(preview, join.partner);
  return from === null ? null : sayJoin(join, table, from.donor, preview, IMPORT_TEXT[language]);
}

/** 领域 序号 主要指标 单位 （统计口径） 基期值 … 目标值 指标性质 数据来源 责任单位 … 备注 */
function columnsOf({ table, isDraft }: TablePreview, accepted: readonly Accepted[], choice: ImportChoice): readonly Column[] {
  const extra = (role: "source" | "owner", title: string): Column[] =>
    (accepted.some(({ row }) => row.extras.some((cell) => cell.role === role)) ? [{ kind: "extra", title, text: ({ row }) => extraText(row, role) }] : []);
  return [
    { kind: "domain", title: "领域", text: ({ indicator }) => indicator.domain },
    { kind: "number", title: "序号", text: ({ row }) => row.number },
    { kind: "name", title: "主要指标", text: ({ row, isSub }) => (isSub ? `其中：${row.name}` : row.name) },
    // A unit out of the catalogue is known all the same, and the document does not say it.
    { kind: "unit", title: "单位", text: ({ indicator }) => (indicator.unitFrom === "catalogue" ? null : indicator.unit) },
    // Where the document has none, an empty column would only ask to be filled in.
    ...(accepted.some(({ indicator }) => indicator.scope !== null) ? [{ kind: "scope", title: "统计口径", text: ({ indicator }: Accepted) => indicator.scope } as const] : []),
    ...valueColumns(table, accepted.map(({ row }) => row)).map(({ role, key, title }): Column => ({
      kind: "value", title,
      text: ({ join, values }) => (role === "baseline" && join !== null ? joinedValue(join) : key === null ? null : values.get(key) ?? null),
    })),
    { kind: "nature", title: "指标性质", text: ({ indicator }) => (indicator.nature === null ? indicator.rawNature : NATURE_WORDS[indicator.nature]) },
    ...(isDraft ? [{ kind: "remark", title: "数据来源", text: ({ row }: Accepted) => draftSource(row, choice) } as const] : extra("source", "数据来源")),
    ...extra("owner", "责任单位"),
    ...otherColumns(accepted),
    { kind: "remark", title: "备注", text: ({ remark }) => remark },
  ];
}

/** Columns that mean nothing here, under their own headers. */
function otherColumns(accepted: readonly Accepted[]): readonly Column[] {
  const headers = new Set(accepted.flatMap(({ row }) => row.extras.filter(({ role }) => role === "other").map(({ header }) => header)));
  return [...headers].map((header): Column => ({
    kind: "extra", title: header,
    text: ({ row }) => joinTexts(row.extras.filter((cell) => cell.role === "other" && cell.header === header)),
  }));
}

const extraText = ({ extras }: RowPreview, role: ExtraCell["role"]): string | null => joinTexts(extras.filter((cell) => cell.role === role));

const joinTexts = (cells: readonly ExtraCell[]): string | null => cells.map(({ text }) => text).join("；") || null;

const draftWords = ({ language }: ImportChoice) => (language === "zh" ? DRAFT_ZH : DRAFT_EN);

/** The sentences that a drafted row's values were taken from. */
function draftSource({ quotes }: RowPreview, choice: ImportChoice): string {
  const words = draftWords(choice);
  return quotes.filter(({ isTaken }) => isTaken).map(({ of, line, text }) => words.from[of](line, text)).join(words.and);
}

/** What is still to be looked at in a drafted row. */
function draftRemark({ values, doubts }: RowPreview, isJoined: boolean, choice: ImportChoice): string | null {
  const words = draftWords(choice);
  const has = (role: "baseline" | "target"): boolean => values.some((value) => value.role === role && value.text !== null);
  const open: DraftDoubt[] = [
    ...(has("baseline") || isJoined ? [] : ["noBaseline" as const]),
    ...(has("target") ? [] : ["noTarget" as const]),
    ...doubts.flatMap((doubt) => (doubt.kind === "draft" ? [doubt.doubt] : [])),
  ];
  return open.map((doubt) => words.doubts[doubt]).join(words.and) || null;
}

function sourceNote(file: string, { table, rows, isDraft }: TablePreview, accepted: number, { language }: ImportChoice): string {
  const words = IMPORT_TEXT[language];
  if (isDraft) return words.draftSource({ file, accepted, all: rows.length });
  const isCells = rows[0]?.place.kind === "cell";
  return words.source({ file, place: isCells ? `${table.sheet} ${toA1(table.area)}` : "", accepted, all: rows.length });
}
