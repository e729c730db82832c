import { recogniseTables } from "../../table/recognise";
import { HostFault } from "../../host/workbook";
import { isOwnSheet } from "../../report/records/own-sheet";
import { correctionFor } from "../corrections/standing";
import { donorsOf, lackingRows } from "./offers";
import type { ImportPreview, SourceSummary, TablePreview, WorkbookTable } from "./preview";
import { previewSource, type FoundTable, type ReadSource } from "./preview-source";
import { regionAmong } from "../../catalogue/places";
import { nameOfItem, type Source, type SourceItem, type SourceReader } from "./source";
import { textOf } from "./source-text";
import type { WorkbookGrids } from "./workbook-grids";

/**
 * Reads what a person chose together and previews it. One that cannot be read is said so beside the others; where none
 * can, the first one's fault is thrown. Anything thrown that is no HostFault is a bug.
 */
export async function readAndPreview(items: readonly SourceItem[], reader: SourceReader, workbook: () => Promise<WorkbookGrids>): Promise<ImportPreview> {
  const read: (ReadSource | HostFault)[] = [];
  for (const item of items) read.push(await readItem(item, reader));
  const [first] = read;
  if (first instanceof HostFault && read.every((each) => each instanceof HostFault)) throw first;

  const found = read.map((each, at) => (each instanceof HostFault ? null : previewSource(each, at)));
  const summaries = read.map((each, at): SourceSummary => (each instanceof HostFault
    ? { name: items[at] ? nameOfItem(items[at]) : "", hidden: [], without: [], fault: { kind: "host", code: each.code, subject: each.subject, detail: each.detail }, pictures: 0, givenUp: [], text: null }
    : { name: each.source.name, hidden: each.source.hidden, without: found[at]?.without ?? [], fault: null, ...aboutOf(each.source) }));
  const tables = found.flatMap((each) => each?.tables ?? []);
  const own = tables.some(lacksBaselines) ? await workbook() : { grids: [], corrections: [], unread: [] };
  return {
    sources: summaries,
    ...withOffers(plansFirst(tables), tablesOfWorkbook(own)),
    unreadSheets: own.unread,
    hasTextSheet: false,
    heldUpPage: false,
  };
}

/** The preview of a single source that was read already. Pure. */
export function previewImport(source: Source, hasLines = false): ImportPreview {
  const { tables, without } = previewSource({ source, hasLines }, 0);
  return {
    sources: [{ name: source.name, hidden: source.hidden, without, fault: null, ...aboutOf(source) }],
    ...withOffers(plansFirst(tables), []),
    unreadSheets: [],
    hasTextSheet: false,
    heldUpPage: false,
  };
}

const aboutOf = (source: Source): Pick<SourceSummary, "pictures" | "givenUp" | "text"> =>
  ({ pictures: source.pictures ?? 0, givenUp: source.givenUp ?? [], text: textOf(source) });

async function readItem(item: SourceItem, reader: SourceReader): Promise<ReadSource | HostFault> {
  try {
    if (item.kind === "file") return { source: await reader.file(item.file), hasLines: /\.(?:txt|text|md)$/i.test(item.file.name) };
    const source = await reader.paste(item.text, item.html, item.name);
    // Of HTML the text is another: that of the page.
    return { source, hasLines: source.text === item.text };
  } catch (error) {
    if (error instanceof HostFault) return error;
    throw error;
  }
}

const lacksBaselines = ({ table }: FoundTable): boolean =>
  table.kind === "plan" && table.indicators.some(({ baseline }) => (baseline?.raw ?? null) === null);

/** Within a source and a kind the order is the document's. */
const plansFirst = (tables: readonly FoundTable[]): readonly FoundTable[] =>
  [...tables.filter(({ table }) => table.kind === "plan"), ...tables.filter(({ table }) => table.kind !== "plan")];

/** As a check of the workbook reads them: by what people have set right, and without the sheets that a check has made. */
const tablesOfWorkbook = ({ grids, corrections }: WorkbookGrids): readonly WorkbookTable[] => grids.filter((grid) => !isOwnSheet(grid)).flatMap((grid) =>
  recogniseTables(grid, correctionFor(grid, corrections)).map((table, at) => ({ key: `book.${grid.sheet}.${at}`, table, region: regionAmong([table.title, grid.sheet]) })));

function withOffers(found: readonly FoundTable[], workbook: readonly WorkbookTable[]): Pick<ImportPreview, "tables" | "workbook"> {
  const bare = found.map((table): TablePreview => ({ ...table, lacking: [] }));
  const donors = donorsOf({ tables: bare, workbook });
  return { tables: bare.map((table) => ({ ...table, lacking: lackingRows(table, donors) })), workbook };
}
