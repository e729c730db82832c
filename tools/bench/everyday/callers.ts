/** Which functions ran in a stretch of a trace, from the samples of V8's profiler in it. */

/** A function, with the time it was on the stack. */
export interface Caller {
  readonly frame: CallFrame;
  readonly total: number;
}

export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface Node {
  readonly id: number;
  readonly parent?: number;
  /** A trace leaves out what is not known. */
  readonly callFrame: Partial<CallFrame>;
}

/** Samples of one thread come under one id: where they begin, and piece by piece. */
export interface ProfileEvent {
  readonly name: string;
  readonly tid: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

/** Those that took longest first; none where the trace was taken without the profiler. */
export function callersIn({ ts, dur = 0, tid }: { readonly ts: number; readonly dur?: number; readonly tid: number }, events: readonly ProfileEvent[]): readonly Caller[] {
  const profile = events.find((event) => event.name === "Profile" && event.tid === tid);
  const pieces = profile === undefined ? [] : events.filter(({ name, id }) => name === "ProfileChunk" && id === profile.id);
  const nodes = new Map(pieces.flatMap(({ args }) => args?.data?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]));
  const totals = new Map<string, { readonly frame: CallFrame; total: number }>();
  let at = profile?.args?.data?.startTime ?? 0;
  for (const { args } of pieces) {
    const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
    for (const [index, delta] of timeDeltas.entries()) {
      at += delta;
      if (at < ts || at > ts + dur) continue;
      // Each function once, however often it calls itself.
      const stack = new Map<string, CallFrame>();
      for (let node = nodes.get(cpuProfile?.samples?.[index] ?? -1); node !== undefined; node = nodes.get(node.parent ?? -1)) {
        const { functionName = "", url = "", lineNumber = 0, columnNumber = 0 } = node.callFrame;
        stack.set(`${url}:${lineNumber}:${columnNumber}:${functionName}`, { functionName, url, lineNumber, columnNumber });
      }
      for (const [key, frame] of stack) {
        const known = totals.get(key) ?? { frame, total: 0 };
        known.total += delta / 1_000;
        totals.set(key, known);
      }
    }
  }
  return [...totals.values()].sort((a, b) => b.total - a.total);
}
