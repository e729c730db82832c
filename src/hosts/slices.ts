/** Milliseconds of work after which the page may draw and hear what a person does. */
const SLICE = 12;

/** Does long work with pauses in which the page lives; a slice ends at the first `yield` after its time. */
export async function inSlices<Value>(steps: Generator<unknown, Value>): Promise<Value> {
  for (;;) {
    const value = slice(steps);
    if (value) return value.done;
    await pause();
  }
}

/** The same while it may: asked after each pause. Work that may not go on is left where it is, and the answer is null. */
export async function inSlicesWhile<Value extends object>(mayGoOn: () => boolean, steps: Generator<unknown, Value>): Promise<Value | null> {
  for (;;) {
    const value = slice(steps);
    if (value) return value.done;
    await pause();
    if (!mayGoOn()) return null;
  }
}

/** Null when the time is over before the work. */
function slice<Value>(steps: Generator<unknown, Value>): { readonly done: Value } | null {
  const began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { done: step.value };
    if (performance.now() - began >= SLICE && !isHidden()) return null;
  }
}

/** The same in one go. */
export function atOnce<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets the page live. */
export const pause = (): Promise<void> => new Promise((resume) => { setTimeout(resume, 0); });

/** The same, unless nobody sees the page: its pauses last a second. */
export const breathe = async (): Promise<void> => { if (!isHidden()) await pause(); };

/** A page that nobody sees may be gone in a moment, and its pauses last a second. */
const isHidden = (): boolean => typeof document !== "undefined" && document.visibilityState === "hidden";
