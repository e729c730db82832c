import { startTransition, useCallback, useReducer, useRef } from "react";
import type { Result } from "../grid/result";
import type { TaskFault } from "../tasks/tasks";

/** Where one task stands. */
export type TaskState<Value> =
  | { readonly kind: "idle" }
  /** `before`: what an earlier run brought, to be shown until this one ends. */
  | { readonly kind: "running"; readonly before: Value | null }
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly fault: TaskFault };

export interface Task<Value> {
  readonly state: TaskState<Value>;
  /** Starts it anew; whatever an earlier start still brings is ignored. Resolves when this start has ended. */
  readonly run: (start: () => Promise<Result<Value, TaskFault>>) => Promise<void>;
  /** Takes over how the task ended when it was started elsewhere. */
  readonly settle: (result: Result<Value, TaskFault>) => void;
  /** Forgets how it ended. */
  readonly reset: () => void;
  /** Gives up a run; what an earlier one brought stands again. */
  readonly giveUp: () => void;
}

/** A task that a person starts, with its states: idle → running → done | failed. */
export function useTask<Value>(): Task<Value> {
  const [state, become] = useReducer(follow<Value>, { kind: "idle" });
  const latest = useRef(0);

  const run = useCallback(async (start: () => Promise<Result<Value, TaskFault>>) => {
    const mine = ++latest.current;
    become("start");
    const next = await outcomeOf(start);
    // Results may be long: they are put up while the pane goes on answering.
    if (mine === latest.current) startTransition(() => become(next));
  }, []);

  const settle = useCallback((result: Result<Value, TaskFault>) => {
    latest.current++;
    startTransition(() => become(ended(result)));
  }, []);

  const reset = useCallback(() => {
    latest.current++;
    become({ kind: "idle" });
  }, []);

  const giveUp = useCallback(() => {
    latest.current++;
    become("giveUp");
  }, []);

  return { state, run, settle, reset, giveUp };
}

function follow<Value>(state: TaskState<Value>, next: TaskState<Value> | "start" | "giveUp"): TaskState<Value> {
  if (next === "start") return { kind: "running", before: valueOf(state) };
  if (next !== "giveUp") return next;
  if (state.kind !== "running") return state;
  return state.before === null ? { kind: "idle" } : { kind: "done", value: state.before };
}

/** What there is to show: the value of this run, or while it runs of the one before; null when there is none. */
export function valueOf<Value>(state: TaskState<Value>): Value | null {
  if (state.kind === "done") return state.value;
  return state.kind === "running" ? state.before : null;
}

async function outcomeOf<Value>(start: () => Promise<Result<Value, TaskFault>>): Promise<TaskState<Value>> {
  try {
    return ended(await start());
  } catch (error) {
    // Tasks return their faults, so this is a bug: said to the person, and left in the console for whoever mends it.
    console.error(error);
    return { kind: "failed", fault: { kind: "host", code: "unexpected", subject: null, detail: String(error) } };
  }
}

const ended = <Value>(result: Result<Value, TaskFault>): TaskState<Value> =>
  result.ok ? { kind: "done", value: result.value } : { kind: "failed", fault: result.fault };
