import { FluentProvider, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type CSSProperties } from "react";
import type { Language } from "../../grid/language";
import { Pane } from "../../pane/pane";
import { THEMES } from "../../pane/theme";
import { importReader } from "../reader-worker/import-reader";
import { functionHelp } from "../taskpane/function-help";
import { GridPlace } from "./grid-place";
import { HeaderBar } from "./header-bar";
import { MESSAGES } from "./messages";
import { keepLanguage, preferredLanguage } from "./preferred-language";
import { ReportBar } from "./report-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { useBench } from "./use-bench";
import { useFileDrop } from "./use-file-drop";
import { useFiles } from "./use-files";
import { useFormulaReason } from "./use-formula-reason";

/** No class: a provider's classes go to its menus and dialogs as well, and one of full height would cover the page. */
const PAGE: CSSProperties = { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden" };

const useStyles = makeStyles({
  sides: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 380px",
    "@media (max-width: 820px)": { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) minmax(0, 1fr)" },
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
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const words = MESSAGES[language];
  const { book, bench, failure, mount } = useBench(language);
  const { activity, report, dismissReport, openFile, openExample, save } = useFiles(bench, language);
  const reason = useFormulaReason(bench, language);
  const functions = useMemo(() => functionHelp(language), [language]);
  // What waits for the answer whether unsaved changes may be lost.
  const [pending, setPending] = useState<(() => void) | null>(null);
  const replace = (next: () => void): void => (bench?.hasUnsavedChanges() ? setPending(() => next) : next());
  const isDragging = useFileDrop((file) => replace(() => void openFile(file)));
  const choose = useCallback((next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  }, []);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = words.product;
  }, [language, words]);

  return (
    <FluentProvider theme={THEMES.light} style={PAGE}>
      <HeaderBar
        language={language}
        isReady={bench !== null}
        activity={activity}
        onOpen={(file) => replace(() => void openFile(file))}
        onSave={() => void save()}
        onExample={(example) => replace(() => void openExample(example))}
        onLanguage={choose}
      />
      {failure !== null && <MessageBar intent="error" layout="multiline"><MessageBarBody>{words.gridFailed(failure)}</MessageBarBody></MessageBar>}
      {report && <ReportBar {...report} dismiss={words.dismiss} onDismiss={dismissReport} />}
      <div className={styles.sides}>
        <GridPlace mount={mount} loading={bench || failure !== null ? null : words.loadingGrid} reason={reason} />
        <aside className={styles.pane}><Pane book={book} language={language} functions={functions} reader={importReader} /></aside>
      </div>
      <UnsavedDialog
        language={language}
        isOpen={pending !== null}
        onCancel={() => setPending(null)}
        onDiscard={() => {
          setPending(null);
          pending?.();
        }}
      />
      {isDragging && <div className={styles.drop}>{words.dropHere}</div>}
    </FluentProvider>
  );
}
