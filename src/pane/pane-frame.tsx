import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef } from "react";
import type { Language } from "../grid/language";
import { describeFault } from "../report/describe-fault";
import { CheckTab } from "./check/check-tab";
import { Notice } from "./common/notice";
import type { FunctionHelp } from "./functions/function-help";
import { useFunctionHelp } from "./functions/use-function-help";
import { BuildTab, ExplainPanel, FunctionsTab, ImportTab, usePreload } from "./later-parts";
import { SheetLine } from "./sheet/sheet-line";
import { FirstUse } from "./start/first-use";
import { GuideCard } from "./start/guide-card";
import { TaskTabs } from "./task-tabs";
import { usePane, type PaneParts, type PaneState } from "./use-pane";
import { valueOf } from "./use-task";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%" },
  place: { position: "relative", flexGrow: 1, minHeight: 0 },
  panel: { position: "absolute", inset: 0, overflowY: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" } },
  // Below it the task keeps its place and everything typed into it.
  over: { zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  // A frame above what it points at: backgrounds within would cover an outline here and there.
  pointed: {
    position: "relative",
    "::after": { content: "''", position: "absolute", inset: 0, zIndex: 1, pointerEvents: "none", border: `3px solid ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { border: "3px solid Highlight" } },
  },
  fault: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

interface Props extends PaneParts {
  readonly onLanguage?: (language: Language) => void;
}

/** Tasks, what the sheet is taken for, and the chosen task below. What the tasks hold outlives a change of tab. */
export const PaneFrame = memo(function PaneFrame({ onLanguage, ...parts }: Props) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const pane = usePane(parts);
  const { tab, check, explaining, start } = pane;
  const isPreloading = usePreload();
  const help = useFunctionHelp(parts.functions, language, isPreloading || tab === "functions");
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const report = valueOf(check.state);

  // A button that led to another task is gone with its own: what it led to takes the focus.
  useEffect(() => {
    if (pane.led > 0) panel.current?.focus({ preventScroll: true });
  }, [pane.led]);
  const points = start.at === null ? null : start.stops[start.at]?.points ?? null;

  return (
    <section className={styles.frame} aria-label={words.paneName}>
      <TaskTabs id={id} tabs={pane.tabs} open={tab} onOpen={pane.choose} {...(onLanguage ? { onLanguage } : {})} />
      <div className={mergeClasses(points === "line" && styles.pointed)}>
        <SheetLine book={parts.book} view={pane.sheet} checked={check.stale ? null : report?.table ?? null} onGo={pane.goTo} onExplain={pane.explain} />
      </div>
      {pane.goFault && <div className={styles.fault}><Notice intent="error" text={describeFault(pane.goFault, language)} onDismiss={pane.forgetGoFault} /></div>}
      <div className={mergeClasses(styles.place, points === "task" && styles.pointed)}>
        <div
          ref={panel}
          id={`${id}panel`}
          role="tabpanel"
          aria-labelledby={id + tab}
          className={styles.panel}
          inert={explaining}
          // The help holds nothing else to focus, and must scroll with the keyboard too.
          tabIndex={tab === "functions" ? 0 : -1}
        >
          <OpenTask pane={pane} book={parts.book} help={help} />
        </div>
        {explaining && (
          <div className={mergeClasses(styles.panel, styles.over)}>
            <ExplainPanel book={parts.book} report={check.stale ? null : report} onGo={pane.goTo} onBack={pane.stopExplaining} />
          </div>
        )}
      </div>
      {start.at !== null && <GuideCard stops={start.stops} at={start.at} onStop={start.goTo} onEnd={start.end} />}
    </section>
  );
});

function OpenTask({ pane, book, help }: { readonly pane: PaneState; readonly book: PaneParts["book"]; readonly help: readonly FunctionHelp[] | null }) {
  const { tab, leadTo, check, start } = pane;
  switch (tab) {
    case "build": return <BuildTab build={pane.build} onCheck={() => leadTo("check")} />;
    case "import": return <ImportTab source={pane.source} onCheck={pane.checkImported} />;
    case "functions": return <FunctionsTab book={book} help={help} wizard={pane.wizard} freeze={pane.freeze} onGo={pane.goTo} onBuild={() => leadTo("build")} />;
    case "check": return pane.sheet.isEmptyWorkbook && (check.state.kind === "idle" || check.state.kind === "failed")
      ? (
        <FirstUse
          fault={check.state.kind === "failed" ? check.state.fault : null}
          onTemplate={pane.insertFirst}
          onImport={pane.tabs.includes("import") ? () => leadTo("import") : null}
          onExample={start.showExample}
          example={start.example}
        />
      )
      : <CheckTab check={check} inView={pane.sheet.reading?.sheet ?? null} onGo={pane.goTo} onBuild={() => leadTo("build")} />;
  }
}
