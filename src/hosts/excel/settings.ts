/** Small texts kept in the workbook for this add-in; saved with the file. */
import type { RunExcel } from "./run-excel";
import { HostFault } from "../../host/workbook";
import { SETTING_LIMIT } from "./limits";

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

export async function remember(run: RunExcel, key: string, text: string | null): Promise<void> {
  if (text !== null && text.length > SETTING_LIMIT) throw new HostFault("tooLarge", key);
  await run(async (context) => {
    writeSetting(context, key, text);
    await context.sync();
  });
}
