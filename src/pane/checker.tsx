import { createContext, useContext, type ReactNode } from "react";
import type { Result } from "../grid/result";
import type { Workbook } from "../host/workbook";
import type { CheckRequest } from "../tasks/check-sheet";
import type { TaskWatch } from "../tasks/observed-workbook";
import type { CheckReport, TaskFault } from "../tasks/tasks";

/** Who checks a sheet: on the page, or off it where the app brings a worker. A check that was given up never settles. */
export type Checker = (book: Workbook, request: CheckRequest, watch: TaskWatch) => Promise<Result<CheckReport, TaskFault>>;

/** The rules are loaded with the first check: the pane is there without them. */
export const pageChecker: Checker = async (book, request, watch) => {
  const [{ checkSheet }, { observed }] = await Promise.all([import("../tasks/check-sheet"), import("../tasks/observed-workbook")]);
  return checkSheet(observed(book, watch), request);
};

const CheckerContext = createContext<Checker>(pageChecker);

export function CheckerProvider({ checker, children }: { readonly checker: Checker; readonly children: ReactNode }) {
  return <CheckerContext value={checker}>{children}</CheckerContext>;
}

export const useChecker = (): Checker => useContext(CheckerContext);
