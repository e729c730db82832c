/** @jest-environment ./tests/jsdom-environment.cjs */
/** 边填边查 asks for a check when there is something to follow, and not when a check that was asked for has seen it. */
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { memoryWorkbook } from "../../src/hosts/memory/memory-workbook";
import { AnalystProvider } from "../../src/pane/analyst";
import { useCheck } from "../../src/pane/check/use-check";
import { chongmingSheets } from "../../src/sheets/examples/chongming";
import { analystHere, type Analyst } from "../../src/tasks/analysis/analyst";

/** Longer than the quiet before a live check. */
const AFTERWARDS = 1_000;

const rest = (): Promise<void> => act(async () => { await new Promise((resume) => { setTimeout(resume, AFTERWARDS); }); });

/** The check of a pane over 崇明's table, and how often a sheet was judged. */
function openCheck() {
  const book = memoryWorkbook(chongmingSheets());
  const judged = jest.fn();
  let hold = Promise.resolve();
  const analyst: Analyst = {
    ...analystHere,
    check: async (input) => {
      judged();
      await hold;
      return analystHere.check(input);
    },
  };
  const wrapper = ({ children }: { readonly children: ReactNode }) => <AnalystProvider analyst={analyst}>{children}</AnalystProvider>;
  const { result } = renderHook(() => useCheck(book, "zh"), { wrapper });
  const type = (content: number) => act(() => book.inspect.type({ sheet: "崇明区发展指标", row: 3, column: 3, rows: 1, columns: 1 }, content));
  const check = async () => {
    act(() => result.current.start());
    await waitFor(() => expect(result.current.state.kind).toBe("done"));
  };
  const since = () => {
    const { state } = result.current;
    return state.kind === "done" ? state.value.since : undefined;
  };
  return { result, judged, type, check, since, holdUntil: (gate: Promise<void>) => { hold = gate; } };
}

test("what was changed before the first check is seen by it: no second one follows, and nothing is compared", async () => {
  const { judged, type, check, since } = openCheck();
  type(5);
  await rest();
  await check();
  await rest();
  expect(judged).toHaveBeenCalledTimes(1);
  expect(since()).toBeNull();
});

test("a change after a check, or while it runs, is followed once", async () => {
  const { judged, type, check, since, result, holdUntil } = openCheck();
  await check();
  type(6);
  await waitFor(() => expect(since()).not.toBeNull());
  expect(judged).toHaveBeenCalledTimes(2);
  let go: () => void = () => undefined;
  holdUntil(new Promise<void>((resolve) => { go = resolve; }));
  act(() => result.current.start());
  await waitFor(() => expect(judged).toHaveBeenCalledTimes(3));
  type(7);
  act(go);
  await waitFor(() => expect(judged).toHaveBeenCalledTimes(4));
  await rest();
  expect(judged).toHaveBeenCalledTimes(4);
});

test("what was changed before a check that was given up is still followed", async () => {
  const { judged, type, check, result, holdUntil } = openCheck();
  await check();
  holdUntil(new Promise<void>(() => undefined));
  type(8);
  act(() => result.current.start());
  await waitFor(() => expect(judged).toHaveBeenCalledTimes(2));
  holdUntil(Promise.resolve());
  act(() => result.current.cancel());
  await waitFor(() => expect(judged).toHaveBeenCalledTimes(3));
  await waitFor(() => expect(result.current.stale).toBe(false));
});
