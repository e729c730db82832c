import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState, type CSSProperties } from "react";
import type { Language } from "../../grid/language";
import { Pane } from "../../pane/pane";
import { THEMES } from "../../pane/theme";
import { workerAnalyst } from "../analysis-worker/worker-analyst";
import { importReader } from "../reader-worker/import-reader";
import { helpSource } from "../taskpane/help-source";
import type { Draft } from "./drafts/draft-store";
import { useDrafts } from "./drafts/use-drafts";
import { GridPlace } from "./grid-place";
import { HeaderBar } from "./header-bar";
import { MESSAGES } from "./messages";
import { Notices } from "./notices";
import { useNewVersion } from "./offline/new-version";
import { keepLanguage, keepScheme, preferredLanguage, preferredScheme, type Scheme } from "./preferences";
import { UnsavedDialog } from "./unsaved-dialog";
import { useBench } from "./use-bench";
import { useFileDrop } from "./use-file-drop";
import { useFiles } from "./use-files";
import { useFormulaReason } from "./use-formula-reason";
import { useDarkSheet, useTheme } from "./use-theme";

/** No class: a provider's classes go to its menus and dialogs as well, and one of full height would cover the page. */
const PAGE: CSSProperties = { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" };

const useStyles = makeStyles({
  sides: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 380px",
    // One above the other where the page is high enough for both; a wide page at 200 % is not.
    "@media (max-width: 820px)": { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(200px, 1fr) minmax(360px, 1fr)", overflowY: "auto" },
    "@media (max-width: 820px) and (min-width: 600px) and (max-height: 640px)": { gridTemplateColumns: "minmax(0, 1fr) 340px", gridTemplateRows: "minmax(0, 1fr)", overflowY: "visible" },
  },
  pane: { minWidth: 0, minHeight: 0, borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1 },
  drop: {
    position: "fixed", inset: "8px", zIndex: 10_000, display: "grid", placeItems: "center", pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2, opacity: 0.9, fontSize: tokens.fontSizeBase500,
  },
});

/** The whole workbench: header, spreadsheet, and beside it the same task pane as in Excel. */
export function WorkbenchPage() {
  const styles = useStyles();
  const [language, chooseLanguage] = useChoice<Language>(preferredLanguage, keepLanguage);
  const [scheme, chooseScheme] = useChoice<Scheme>(preferredScheme, keepScheme);
  const theme = useTheme(scheme);
  const words = MESSAGES[language];
  const { book, bench, failure, mount } = useBench(language, useDarkSheet(theme));
  const files = useFiles(bench, language);
  const { left, forget, problem } = useDrafts(bench, files.name);
  const reload = useNewVersion(bench !== null);
  const reason = useFormulaReason(bench, language);
  // What waits for the answer whether unsaved changes may be lost.
  const [pending, setPending] = useState<(() => void) | null>(null);
  const replace = (next: () => void): void => (bench?.hasUnsavedChanges() ? setPending(() => next) : next());
  const open = (file: File): void => replace(() => void files.openFile(file));
  const isDragging = useFileDrop({ onFile: open, onRefused: files.refuseSeveral, isBusy: files.activity !== null });
  const bringBack = async (draft: Draft): Promise<void> => {
    if (await files.openDraft(draft)) forget(draft);
  };
  const discard = (): void => { setPending(null); pending?.(); };
  usePageWords(language);

  return (
    <FluentProvider theme={THEMES[theme]} style={PAGE}>
      <HeaderBar
        language={language}
        scheme={scheme}
        isReady={bench !== null}
        files={files}
        onOpen={open}
        onSave={() => void files.save()}
        onExample={(example) => replace(() => void files.openExample(example))}
        onLanguage={chooseLanguage}
        onScheme={chooseScheme}
      />
      <Notices
        language={language}
        failure={failure}
        report={files.report}
        onDismissReport={files.dismissReport}
        onReload={reload}
        draft={left}
        draftProblem={problem}
        isBusy={bench === null || files.activity !== null}
        onBringBack={(draft) => replace(() => void bringBack(draft))}
        onForget={forget}
      />
      <main className={styles.sides}>
        <GridPlace mount={mount} loading={bench || failure !== null ? null : words.loadingGrid} isHeld={files.activity === "opening"} reason={reason} />
        <aside className={styles.pane}><Pane book={book} language={language} theme={theme} functions={helpSource} reader={importReader} analyst={workerAnalyst} /></aside>
      </main>
      <UnsavedDialog
        language={language}
        isOpen={pending !== null}
        onCancel={() => setPending(null)}
        onDiscard={discard}
      />
      {isDragging && <div className={styles.drop}>{words.dropHere}</div>}
    </FluentProvider>
  );
}

/** A choice that this browser remembers. */
function useChoice<Choice>(preferred: () => Choice, keep: (choice: Choice) => void): readonly [Choice, (choice: Choice) => void] {
  const [choice, setChoice] = useState(preferred);
  const choose = useCallback((next: Choice) => {
    keep(next);
    setChoice(next);
  }, [keep]);
  return [choice, choose];
}

function usePageWords(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = MESSAGES[language].product;
  }, [language]);
}
