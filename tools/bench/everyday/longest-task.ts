/** What holds a page up, from a trace of Chromium's: the longest task of its main thread, in processor time of that thread. */
import type { Browser, Frame } from "playwright-core";
import { callersIn, type Caller, type ProfileEvent } from "./callers";

/** Milliseconds of processor time, and what ran in them. */
export interface LongestTask {
  readonly cpu: number;
  /** Empty unless asked for. */
  readonly callers: readonly Caller[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Marks in the trace: on which thread a frame's scripts run, and from when on; the profiler's own start is long work too. */
const [BEGIN, END] = ["measured from here", "measured up to here"];

const PROFILER = "disabled-by-default-v8.cpu_profiler";

export interface Measured {
  readonly browser: Browser;
  /** The one whose thread counts, which another site's frame has for itself; null while there is none. */
  readonly frame: () => Frame | null;
  /** Telling the callers makes everything somewhat slower. */
  readonly isProfiled: boolean;
}

/** Traces what is done. */
export async function longestTask({ browser, frame, isProfiled }: Measured, doing: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(undefined, { categories: ["toplevel", "blink.user_timing", ...(isProfiled ? [PROFILER] : [])] });
  const mark = (mark: string) => frame()?.evaluate((name) => { performance.mark(name); }, mark);
  await mark(BEGIN);
  const failure = await doing().then(() => mark(END)).then(() => null, (error: unknown) => ({ error }));
  const trace = await browser.stopTracing();
  if (failure !== null) throw failure.error;
  return longestOf((JSON.parse(trace.toString("utf8")) as { readonly traceEvents: readonly (TraceEvent & ProfileEvent)[] }).traceEvents);
}

function longestOf(events: readonly (TraceEvent & ProfileEvent)[]): LongestTask {
  const end = events.find(({ name }) => name === END);
  if (!end) throw new Error("the trace does not hold the page's thread");
  const thread = events.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const begin = thread.find(({ name }) => name === BEGIN)?.ts ?? 0;
  const longest = thread
    .filter(({ ph, name, ts }) => ph === "X" && name.endsWith("RunTask") && ts > begin)
    .reduce<TraceEvent | null>((most, event) => (time(event) > (most === null ? 0 : time(most)) ? event : most), null);
  return longest === null ? { cpu: 0, callers: [] } : { cpu: time(longest), callers: callersIn(longest, events.filter(({ pid }) => pid === end.pid)) };
}

/** Traces count microseconds. */
const time = ({ tdur, dur }: TraceEvent): number => (tdur ?? dur ?? 0) / 1_000;
