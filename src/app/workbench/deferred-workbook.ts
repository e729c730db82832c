import type { Workbook } from "../../host/workbook";

/** A workbook that is still loading: whatever is asked of it waits until it is there. */
export function deferredWorkbook(ready: Promise<Workbook>): Workbook {
  return {
    capabilities: { customFunctions: true, printSetup: false },
    sheets: async () => (await ready).sheets(),
    selection: async () => (await ready).selection(),
    read: async (where) => (await ready).read(where),
    write: async (edits) => (await ready).write(edits),
    paint: async (sheet, watch) => (await ready).paint(sheet, watch),
    remove: async (sheet) => (await ready).remove(sheet),
    show: async (marks) => (await ready).show(marks),
    clearMarks: async () => (await ready).clearMarks(),
    reveal: async (area) => (await ready).reveal(area),
    watch: async (callback) => (await ready).watch(callback),
    recall: async (key) => (await ready).recall(key),
    remember: async (key, text) => (await ready).remember(key, text),
  };
}
