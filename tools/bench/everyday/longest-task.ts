/** What holds a page up, from a trace of Chromium's: the longest task of its main thread, in processor time of that thread. */
import type { Browser, Page } from "playwright-core";

/** Milliseconds of processor time, and what ran in them. */
export interface LongestTask {
  readonly cpu: number;
  /** Empty unless asked for. */
  readonly callers: readonly Caller[];
}

/** A function, with the time it was on the stack. */
export interface Caller {
  readonly frame: Frame;
  readonly total: number;
}

export interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

interface Profile {
  readonly startTime: number;
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Microseconds between two samples of a profile. */
const INTERVAL = 500;

/** Traces what is done; the profile that tells the callers makes everything somewhat slower. */
export async function longestTask(browser: Browser, page: Page, isProfiled: boolean, doing: () => Promise<void>): Promise<LongestTask> {
  const profiler = isProfiled ? await page.context().newCDPSession(page) : null;
  await profiler?.send("Profiler.enable");
  await profiler?.send("Profiler.setSamplingInterval", { interval: INTERVAL });
  await profiler?.send("Profiler.start");
  await browser.startTracing(page, { categories: ["toplevel"] });
  const failure = await doing().then(() => null, (error: unknown) => ({ error }));
  const trace = await browser.stopTracing();
  const profile = (await profiler?.send("Profiler.stop"))?.profile ?? null;
  await profiler?.detach();
  if (failure !== null) throw failure.error;
  return longestOf((JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents, profile);
}

function longestOf(events: readonly TraceEvent[], profile: Profile | null): LongestTask {
  const threads = new Set(events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(threadOf));
  const longest = events
    .filter((event) => event.ph === "X" && event.name.endsWith("RunTask") && threads.has(threadOf(event)))
    .reduce<TraceEvent | null>((most, event) => (time(event) > (most === null ? 0 : time(most)) ? event : most), null);
  return longest === null ? { cpu: 0, callers: [] } : { cpu: time(longest), callers: profile === null ? [] : callersIn(longest, profile) };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
/** Traces count microseconds. */
const time = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1_000;

/** Trace and profile go by one clock. */
function callersIn({ ts, dur = 0 }: TraceEvent, { startTime, nodes, samples = [], timeDeltas = [] }: Profile): readonly Caller[] {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const totals = new Map<string, { readonly frame: Frame; total: number }>();
  let at = startTime;
  for (const [index, delta] of timeDeltas.entries()) {
    at += delta;
    if (at < ts || at > ts + dur) continue;
    // Each function once, however often it calls itself.
    const stack = new Map<string, Frame>();
    for (let id = samples[index]; id !== undefined; id = parents.get(id)) {
      const frame = frames.get(id);
      if (frame) stack.set(keyOf(frame), frame);
    }
    for (const [key, frame] of stack) {
      const known = totals.get(key) ?? { frame, total: 0 };
      known.total += delta / 1_000;
      totals.set(key, known);
    }
  }
  return [...totals.values()].sort((a, b) => b.total - a.total);
}

const keyOf = ({ functionName, url, lineNumber, columnNumber }: Frame): string => `${url}:${lineNumber}:${columnNumber}:${functionName}`;
