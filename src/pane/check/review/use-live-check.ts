import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Workbook } from "../../../host/workbook";
import type { CheckReport } from "../../../tasks/tasks";
import { useAnalyst } from "../../analyst";
import type { Task } from "../../use-task";
import { runCheck } from "../run-check";

export interface LiveCheck {
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
  /** Changes are followed and the last one could be: results on the screen are, or will in a moment be, those of the sheet. */
  readonly keepsUp: boolean;
  /** Somebody has changed something. */
  readonly changed: () => void;
  /** Runs a check that was asked for: what was changed before it needs none afterwards, unless it is given up. */
  readonly covering: <Value>(check: () => Promise<Value>) => Promise<Value>;
}

interface Parts {
  readonly book: Workbook;
  readonly report: CheckReport | null;
  /** A check that was asked for is running. */
  readonly busy: boolean;
  readonly settle: Task<CheckReport>["settle"];
}

/** Milliseconds of quiet before a check; a table that takes long to check is given some times as much rest. */
const QUIET = 700;
const REST = 3;

/** 边填边查: after each change the results follow, without a write to the workbook. */
export function useLiveCheck({ book, report, busy, settle }: Parts): LiveCheck {
  const analyst = useAnalyst();
  const [on, setOn] = useState(true);
  const [failed, setFailed] = useState(false);
  /** Number of the last change; 0 before the first. */
  const [change, setChange] = useState(0);
  const latest = useRef(0);
  /** Number of the last change that a check has seen. */
  const seen = useRef(0);
  /** Checks that were asked for. */
  const asked = useRef(0);
  const took = useRef(0);
  const changed = () => setChange(++latest.current);
  const covering = useCallback(async <Value>(check: () => Promise<Value>) => {
    asked.current += 1;
    const before = latest.current;
    const value = await check();
    seen.current = Math.max(seen.current, before);
    return value;
  }, []);

  const follow = useEffectEvent(async () => {
    const [mine, askedBefore] = [latest.current, asked.current];
    if (mine === seen.current || report === null) return;
    const start = performance.now();
    const watch = { signal: new AbortController().signal, onStage: () => undefined };
    const result = await runCheck(book, { sheet: report.table.sheet, following: report, leaveMarks: true }, analyst, watch);
    took.current = performance.now() - start;
    // What was worked out for an earlier state of the sheet, or before a check that was asked for, is thrown away.
    if (mine !== latest.current || askedBefore !== asked.current) return;
    seen.current = mine;
    setFailed(!result.ok);
    if (result.ok) settle(result);
    else if (result.fault.kind === "host" && result.fault.code === "editing") changed();
  });

  useEffect(() => {
    if (!on || change === 0 || busy) return;
    const timer = setTimeout(() => void follow(), Math.max(QUIET, REST * took.current));
    return () => clearTimeout(timer);
  }, [on, change, busy]);

  return { on, setOn, keepsUp: on && !failed, changed, covering };
}
