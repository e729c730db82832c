/** Small texts kept in the workbook for this add-in; saved with the file. */
import type { RunExcel } from "./run-excel";
import { HostFault, REMEMBERED_LIMIT } from "../../host/workbook";

/** Asks for a setting; the returned function gives it after the next sync. */
export function readSetting(context: Excel.RequestContext, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => (!setting.isNullObject && typeof setting.value === "string" ? setting.value : null);
}

/** Writes a setting; null takes it away. */
export function writeSetting(context: Excel.RequestContext, key: string, text: string | null): void {
  // There is no delete that minds a missing setting, so an empty one is written first.
  const setting = context.workbook.settings.add(key, text ?? "");
  if (text === null) setting.delete();
}

export const recall = (run: RunExcel, key: string): Promise<string | null> => run(async (context) => {
  const value = readSetting(context, key);
  await context.sync();
  return value();
});

export const remember = (run: RunExcel, key: string, text: string | null): Promise<void> => run(async (context) => {
  if (text !== null) await refuseTooMuch(context, key, text);
  writeSetting(context, key, text);
  await context.sync();
});

/** All settings together count, as bytes: what is over the limit some builds of Excel lose (office-js issues 3957 and 621). */
async function refuseTooMuch(context: Excel.RequestContext, key: string, text: string): Promise<void> {
  const settings = context.workbook.settings.load("items/key,items/value");
  await context.sync();
  const others = settings.items.filter((setting) => setting.key !== key).map(({ value }) => String(value));
  if (new TextEncoder().encode([...others, text].join("")).length > REMEMBERED_LIMIT) throw new HostFault("tooLarge", key);
}
