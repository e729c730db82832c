/**
 * Marks are conditional formats of our own, so that taking them away leaves every cell as its owner made it.
 * They are known again by their formula, in any session and after any save: ids alone may change, and a wrong id
 * would take away a rule of the user's.
 */
import type { Area } from "../../grid/area";
import type { Mark, MarkStyle, Tone } from "../../grid/mark";
import type { RunExcel } from "./run-excel";
import { MARK_STYLES, TONES } from "../../grid/mark";
import { HostFault } from "../../host/workbook";
import { rectanglesOf } from "../rectangles";
import { addressesOf } from "./areas";
import { toHostFault } from "./fault";
import { groupBy } from "./group-by";
import { readSetting, writeSetting } from "./settings";
import { findSheets } from "./sheets";

/** Always true, without functions (whose names are translated) and without references (which move). */
const SIGNATURE = '="fyp-mark"="fyp-mark"';
const SETTING = "host.marks";

/** Where a mark's rule is, as remembered in the workbook. */
interface Remembered {
  readonly sheet: string;
  readonly id: string;
  readonly tone: string;
}

/** Looks of a rule; shared with the conditional formats of painted sheets. */
export function applyStyle(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  format.fill.color = style.fill;
  format.font.color = style.color;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
}

export async function showMarks(run: RunExcel, marks: readonly Mark[]): Promise<void> {
  const bySheet = groupBy(marks, ({ at }) => at.sheet);
  if (bySheet.size === 0) return;
  await run(async (context) => {
    const setting = readSetting(context, SETTING);
    const sheets = await findSheets(context, [...bySheet.keys()]);
    for (const [name, { isProtected }] of sheets) if (isProtected) throw new HostFault("sheetProtected", name);

    const earlier = rememberedIn(setting());
    const made = [...sheets].flatMap(([name, { sheet }]) =>
      addRules(sheet, bySheet.get(name) ?? [], earlier.filter((mark) => mark.sheet === sheet.id)));
    await context.sync();
    writeSetting(context, SETTING, JSON.stringify([...earlier, ...made.map(({ sheet, rule, tone }) => ({ sheet: sheet.id, id: rule.id, tone }))]));
    await context.sync();
  });
}

interface AddedRule {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
  readonly tone: Tone;
}

/**
 * A few rules for each tone, whatever the number of cells. A new rule goes on top of all, so the worst tone comes
 * last; then each goes below the worse ones of earlier marks.
 */
function addRules(sheet: Excel.Worksheet, marks: readonly Mark[], earlier: readonly Remembered[]): AddedRule[] {
  const byTone = groupBy(marks, ({ tone }) => tone);
  return [...TONES].reverse().flatMap((tone) => addressesOf(areasOf(byTone.get(tone) ?? [])).map((address) => {
    const rule = sheet.getRanges(address).conditionalFormats.add("Custom");
    rule.custom.rule.formula = SIGNATURE;
    applyStyle(rule.custom.format, MARK_STYLES[tone]);
    const worse = earlier.filter((mark) => isWorse(mark.tone, tone)).length;
    if (worse > 0) rule.priority = worse;
    return { sheet, rule: rule.load("id"), tone };
  }));
}

const isWorse = (tone: string, than: Tone): boolean => TONES.slice(0, TONES.indexOf(than)).some((worse) => worse === tone);

/** A mark may cover several cells. */
const areasOf = (marks: readonly Mark[]): Area[] => {
  const single = marks.filter(({ at }) => at.rows * at.columns === 1).map(({ at }) => at);
  return [...rectanglesOf(single), ...marks.filter(({ at }) => at.rows * at.columns > 1).map(({ at }) => at)];
};

export const clearMarks = (run: RunExcel): Promise<void> => run(async (context) => {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  const setting = readSetting(context, SETTING);
  await context.sync();

  const sheets = worksheets.items;
  const own = await findOwn(context, sheets, rememberedIn(setting()));
  const locked = sheets.find((sheet) => sheet.protection.protected && own.some((mark) => mark.sheet === sheet.id));
  if (locked) throw new HostFault("sheetProtected", locked.name);
  for (const { rule } of own) rule.delete();
  writeSetting(context, SETTING, null);
  await context.sync();
});

interface OwnRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/**
 * Every rule of ours: found by looking through all rules, or, where Excel cannot list them (office-js issues 6827
 * and 6835: it stumbles over some rules of users), among those remembered.
 */
async function findOwn(
  context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], remembered: readonly Remembered[],
): Promise<OwnRule[]> {
  try {
    const lists = sheets.map((sheet) => ({ sheet: sheet.id, rules: sheet.getRange().conditionalFormats.load("items/id,items/type") }));
    await context.sync();
    return await onlyOwn(context, lists.flatMap(({ sheet, rules }) =>
      rules.items.filter((rule) => rule.type === "Custom").map((rule) => ({ sheet, rule }))));
  } catch (error) {
    const fault = toHostFault(error, {});
    if (!(fault instanceof HostFault) || fault.code !== "unexpected") throw error;
    const there = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    return onlyOwn(context, remembered.flatMap(({ sheet, id }) => {
      const rule = there.get(sheet)?.getRange().conditionalFormats.getItemOrNullObject(id);
      return rule ? [{ sheet, rule }] : [];
    }));
  }
}

async function onlyOwn(context: Excel.RequestContext, rules: readonly OwnRule[]): Promise<OwnRule[]> {
  if (rules.length === 0) return [];
  const read = rules.map((own) => ({ own, custom: own.rule.customOrNullObject.load("rule/formula") }));
  await context.sync();
  return read.filter(({ custom }) => !custom.isNullObject && custom.rule.formula === SIGNATURE).map(({ own }) => own);
}

/** What was remembered; text that is not ours counts as nothing. */
function rememberedIn(text: string | null): Remembered[] {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isRemembered) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

const isRemembered = (item: unknown): item is Remembered =>
  typeof item === "object" && item !== null && "sheet" in item && typeof item.sheet === "string"
  && "id" in item && typeof item.id === "string" && "tone" in item && typeof item.tone === "string";
