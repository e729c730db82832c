import { startTransition, useEffect, useEffectEvent } from "react";
import type { Workbook, WorkbookEvent } from "../host/workbook";

/** Calls back on what happens in the workbook for as long as the component is shown. */
export function useWorkbookEvents(book: Workbook, callback: (event: WorkbookEvent) => void): void {
  const tell = useEffectEvent(callback);
  useEffect(() => {
    let gone = false;
    const watching = book.watch((event) => {
      // What the pane shows of it may come a moment later: the person is at work in the sheet.
      if (!gone) startTransition(() => tell(event));
    });
    // Without events the pane still works; it only no longer follows the selection.
    watching.catch((error: unknown) => console.error(error));
    return () => {
      gone = true;
      watching.then((stop) => stop()).catch((error: unknown) => console.error(error));
    };
  }, [book]);
}
