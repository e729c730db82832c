import { CommandType, ICommandService } from "@univerjs/core";
import { inSlicesWhile } from "../slices";
import type { Session } from "./session";

/**
 * Does long work on the workbook that is open, in slices. Null when anything in the workbook has changed in a pause: what
 * was seen before it and after it do not fit together.
 */
export async function inSteps<Value extends object>(session: Session, steps: Generator<void, Value>): Promise<Value | null> {
  const opened = session.workbook.getId();
  let isChanged = false;
  const listener = session.injector.get(ICommandService).onCommandExecuted(({ type }) => { isChanged ||= type === CommandType.MUTATION; });
  try {
    return await inSlicesWhile(() => !isChanged && session.workbook.getId() === opened, steps);
  } finally {
    listener.dispose();
  }
}
