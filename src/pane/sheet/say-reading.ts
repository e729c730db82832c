import { columnName, toA1 } from "../../grid/area";
import { TEXT_SHEET } from "../../rules/define";
import type { IndicatorTable } from "../../table/table";
import type { BaselineOrigins, SheetReading } from "../../tasks/sheet-reading";
import type { SheetMessages } from "./messages";

/** The one line: where the table is, how much is in it, which period, where its baselines come from. */
export function summaryOf(reading: SheetReading, whole: IndicatorTable | null, baselines: BaselineOrigins | null, words: SheetMessages): readonly string[] {
  const { table, isOwn, isPart } = reading;
  if (isOwn) return [words.ownSheet];
  if (isBlank(reading)) return [words.empty];
  if (table === null) return [holdsText(reading) ? words.text : words.noTable];
  const shown = whole ?? table;
  const isOpenEnded = isPart && whole === null;
  return [
    isOpenEnded ? words.from(columnName(shown.area.column) + (shown.area.row + 1)) : words.at(toA1(shown.area)),
    words.indicators(shown.indicators.length) + (isOpenEnded ? "+" : ""),
    periodOf(shown, words),
    ...(baselines !== null && baselines.lent.length > 0 ? [words.baselinesFrom(baselines.lent.map(({ sheet }) => sheet))] : []),
    ...(baselines !== null && baselines.missing > 0 ? [words.baselinesMissing(baselines.missing)] : []),
  ];
}

/** 正文 is to have no table. */
const holdsText = ({ sheet, table, why }: SheetReading): boolean => sheet === TEXT_SHEET && table === null && why?.code !== "emptySheet";

const isBlank = ({ table, why }: SheetReading): boolean => table === null && why?.code === "emptySheet";

/** There is something on the sheet, and no table was recognised in it. */
export const lacksTable = (reading: SheetReading): boolean => reading.table === null && !reading.isOwn && !holdsText(reading) && !isBlank(reading);

export function periodOf({ kind, plan }: IndicatorTable, words: SheetMessages): string {
  const said = (kind === "plan" ? words.plan : words.completion)(plan.name, plan.baseYear, plan.targetYear);
  return plan.assumed ? said + words.assumed : said;
}
