/** The one way this host talks to Excel. */
import type { About } from "./fault";
import { HostFault } from "../../host/workbook";
import { toHostFault } from "./fault";

/** Runs a piece of work in one request context; rejects with a HostFault only. */
export type RunExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>, about?: About) => Promise<T>;

export interface Patience {
  /** Milliseconds without an answer after which Excel is asked whether it is still there. */
  readonly silence: number;
  /** Milliseconds it then has to answer. */
  readonly answer: number;
}

const PATIENCE: Patience = { silence: 60_000, answer: 30_000 };

/**
 * `delayForCellEdit` lets Excel wait until the person leaves the cell, so silence alone proves nothing: after a
 * while Excel is asked something trivial that does not wait. Any answer, even a refusal, means it is still there.
 */
export function excelRunner(patience: Patience = PATIENCE): RunExcel {
  return async (work, about = {}) => {
    try {
      return await whileAlive(Excel.run({ delayForCellEdit: true }, work), patience);
    } catch (error) {
      throw toHostFault(error, about);
    }
  };
}

async function whileAlive<T>(work: Promise<T>, { silence, answer }: Patience): Promise<T> {
  const done = work.then(() => true, () => true);
  while (!await within(done, silence)) {
    if (!await within(stillThere(), answer)) throw new HostFault("closed", null, "Excel does not answer");
  }
  return work;
}

/** Whether the promise came true within the time. */
async function within(promise: Promise<boolean>, milliseconds: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => { timer = setTimeout(() => resolve(false), milliseconds); });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function stillThere(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    return true;
  } catch (error) {
    const fault = toHostFault(error, {});
    return !(fault instanceof HostFault && fault.code === "closed");
  }
}
