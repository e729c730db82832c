import { fail, type Result } from "../grid/result";
import { GivenUp, HostFault } from "../host/workbook";
import type { TaskFault } from "./tasks";

/** Runs a task and turns what the host refuses, and what a person gave up, into a fault; anything else thrown is a bug and goes on up. */
export async function guarded<Value>(task: () => Promise<Result<Value, TaskFault>>): Promise<Result<Value, TaskFault>> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof GivenUp) return fail({ kind: "givenUp" });
    if (!(error instanceof HostFault)) throw error;
    return fail({ kind: "host", code: error.code, subject: error.subject, detail: error.detail });
  }
}
