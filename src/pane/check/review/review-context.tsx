import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { CheckReport } from "../../../tasks/tasks";
import type { Review } from "./use-review";

interface Desk {
  readonly review: Review;
  readonly report: CheckReport;
}

const DeskContext = createContext<Desk | null>(null);

/** What is on the reviewer's desk, for lines deep in a list. */
export function ReviewDesk({ review, report, children }: Desk & { readonly children: ReactNode }) {
  const desk = useMemo(() => ({ review, report }), [review, report]);
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("nothing is under review here");
  return desk;
}
