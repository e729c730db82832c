import { CommandType, ICommandService } from "@univerjs/core";
import type { Session } from "./session";

/** Milliseconds of work after which the page may draw. */
const SLICE = 12;

/**
 * Does long work on the workbook that is open, with pauses in which the page lives; a step ends at each `yield`.
 * Null when anything in the workbook has changed in a pause: what was seen before it and after it do not fit together.
 */
export async function inSteps<Value extends object>(session: Session, steps: Generator<void, Value>): Promise<Value | null> {
  const opened = session.workbook.getId();
  let isChanged = false;
  const listener = session.injector.get(ICommandService).onCommandExecuted(({ type }) => { isChanged ||= type === CommandType.MUTATION; });
  try {
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE || isHidden()) continue;
      await new Promise((resume) => { setTimeout(resume, 0); });
      if (isChanged || session.workbook.getId() !== opened) return null;
      since = performance.now();
    }
  } finally {
    listener.dispose();
  }
}

/** The same in one go. */
export function atOnce<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A page that nobody sees may be gone in a moment, and its pauses last a second. */
const isHidden = (): boolean => document.visibilityState === "hidden";
