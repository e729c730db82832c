import { useState, useSyncExternalStore } from "react";
import type { Language } from "../../grid/language";
import type { Workbench } from "../../hosts/workbench/workbench-book";
import { describeOpenProblem, describeSaveProblem } from "./describe-problem";
import { download } from "./download";
import type { Draft } from "./drafts/draft-store";
import { FIRST_EXAMPLE, type Example } from "./examples";
import { MESSAGES } from "./messages";

export interface Report {
  readonly intent: "error" | "warning" | "success";
  readonly text: string;
}

export interface Files {
  /** Name under which the open workbook is saved. */
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly activity: "opening" | "saving" | null;
  /** What became of the last one. */
  readonly report: Report | null;
  readonly dismissReport: () => void;
  /** Says that one workbook is opened at a time. */
  readonly refuseSeveral: () => void;
  readonly openFile: (file: File) => Promise<void>;
  readonly openExample: (example: Example) => Promise<void>;
  /** Brings back what an earlier visit left; true when it is there. */
  readonly openDraft: (draft: Draft) => Promise<boolean>;
  readonly save: () => Promise<void>;
}

const NOTHING = (): (() => void) => () => {};

/** Opening and saving workbooks. */
export function useFiles(bench: Workbench | null, language: Language): Files {
  const [activity, setActivity] = useState<Files["activity"]>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [name, setName] = useState(`${FIRST_EXAMPLE.file}.xlsx`);
  const words = MESSAGES[language];
  const isUnsaved = useSyncExternalStore((callback) => bench?.watchChanges(callback) ?? NOTHING(), () => bench?.hasUnsavedChanges() ?? false);

  const run = async (doing: Files["activity"], work: (ready: Workbench) => Promise<Report | null>, problem: (error: unknown) => string): Promise<boolean> => {
    if (!bench) return false;
    setActivity(doing);
    setReport(null);
    try {
      const next = await work(bench);
      setReport(next);
      return next?.intent !== "error";
    } catch (error) {
      setReport({ intent: "error", text: problem(error) });
      return false;
    } finally {
      setActivity(null);
    }
  };
  const open = async (file: string, put: (ready: Workbench) => Promise<Report | null>): Promise<boolean> => run("opening", async (ready) => {
    const next = await put(ready);
    if (next?.intent !== "error") setName(file);
    return next;
  }, (error) => describeOpenProblem(error, file, language));

  return {
    name,
    isUnsaved,
    activity,
    report,
    dismissReport: () => setReport(null),
    refuseSeveral: () => setReport({ intent: "warning", text: words.oneAtATime }),
    openFile: async (file) => void await open(file.name, async (ready) => {
      if (!/\.xls[xm]$/i.test(file.name)) return { intent: "error", text: words.notXlsx(file.name) };
      await ready.openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
      return null;
    }),
    openExample: async (example) => void await open(`${example.file}.xlsx`, async (ready) => {
      await ready.openSheets(await example.sheets());
      return null;
    }),
    openDraft: ({ bytes, file }) => open(file, async (ready) => {
      await ready.openXlsx(bytes, file);
      ready.countAsUnsaved();
      return { intent: "warning", text: words.drafts.broughtBack(file) };
    }),
    save: async () => void await run("saving", async (ready) => {
      const without = ready.copiesWithoutDrawings();
      download(await ready.saveXlsx(), name);
      if (without.length > 0) return { intent: "warning", text: `${words.saved(name)}${words.withoutDrawings(without)}` };
      return { intent: "success", text: words.saved(name) };
    }, (error) => describeSaveProblem(error, language)),
  };
}
