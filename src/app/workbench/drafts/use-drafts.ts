import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Workbench } from "../../../hosts/workbench/workbench-book";
import { listDrafts, putDraft, removeDraft, type Draft } from "./draft-store";
import { Pace } from "./pace";
import { holdPageName, openPages } from "./page-name";

/** Bytes. Larger workbooks are not kept aside. */
const LIMIT = 30 * 1024 * 1024;

/** Why nothing is kept: the browser's own words, or that the workbook is too large. */
export type DraftProblem = { readonly kind: "tooLarge" } | { readonly kind: "refused"; readonly detail: string };

export interface Drafts {
  /** What an earlier visit left unsaved; the newest when there are several. */
  readonly left: Draft | null;
  /** It was brought back, or is not wanted: it is gone, and the next one is offered. */
  readonly forget: (draft: Draft) => void;
  readonly problem: DraftProblem | null;
}

/** Keeps unsaved changes in the browser while there are any, and finds what an earlier visit left. */
export function useDrafts(bench: Workbench | null, file: string): Drafts {
  const [page] = useState(holdPageName);
  const [left, setLeft] = useState<readonly Draft[]>([]);
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const fail = useCallback((error: unknown) => setProblem({ kind: "refused", detail: error instanceof Error ? error.message : String(error) }), []);

  useEffect(() => {
    const find = async (): Promise<void> => {
      const [drafts, pages] = await Promise.all([listDrafts(), openPages()]);
      setLeft(drafts.filter(({ id }) => !pages.has(id)));
    };
    find().catch(fail);
    // Again when the workbook is there: a page that was just closed may have seemed open at first.
  }, [bench, fail]);

  const keep = useEffectEvent(async (from: Workbench) => {
    const bytes = await from.copyXlsx();
    if (!from.hasUnsavedChanges()) return;
    if (bytes.length > LIMIT) return setProblem({ kind: "tooLarge" });
    await putDraft({ id: page, file, at: Date.now(), bytes });
    setProblem(null);
  });

  useEffect(() => {
    if (!bench) return;
    const pace = new Pace(() => keep(bench).catch(fail));
    const stop = bench.watchChanges(() => {
      if (bench.hasUnsavedChanges()) return pace.changed();
      pace.cancel();
      removeDraft(page).catch(fail);
    });
    const hurry = (): void => { if (document.visibilityState === "hidden") pace.hurry(); };
    document.addEventListener("visibilitychange", hurry);
    return () => {
      stop();
      pace.cancel();
      document.removeEventListener("visibilitychange", hurry);
    };
  }, [bench, page, fail]);

  const forget = useCallback(({ id }: Draft) => {
    setLeft((drafts) => drafts.filter((draft) => draft.id !== id));
    removeDraft(id).catch(fail);
  }, [fail]);

  return { left: left[0] ?? null, forget, problem };
}
