import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useId } from "react";
import type { Language } from "../grid/language";
import type { Workbook } from "../host/workbook";
import { describeFault } from "../report/describe-fault";
import { BuildTab } from "./build/build-tab";
import { CheckTab } from "./check/check-tab";
import { Notice } from "./common/notice";
import type { FunctionHelp } from "./functions/function-help";
import { ImportTab } from "./import/import-tab";
import { FunctionsTab } from "./functions/functions-tab";
import type { ImportReader } from "../tasks/import/source";
import type { OutcomeSource } from "../tasks/outcome";
import { TABS, usePane, type PaneTab } from "./use-pane";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%" },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // Icon above word: four tasks and the language fit into 320 px without leaving either out.
  tab: {
    display: "inline-grid",
    gridTemplateColumns: "1fr",
    gridTemplateRows: "auto auto",
    justifyItems: "center",
    minWidth: "60px",
    paddingTop: tokens.spacingVerticalSNudge,
  },
  tabWord: { gridRowStart: 2, gridColumnStart: 1 },
  language: { minWidth: "auto", marginRight: tokens.spacingHorizontalXS },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

interface Props {
  readonly book: Workbook;
  readonly functions: readonly FunctionHelp[];
  readonly outcomes: OutcomeSource | null;
  readonly reader: ImportReader | null;
  readonly onLanguage?: (language: Language) => void;
}

/** Header with the tasks, and the chosen task below. What the tasks hold outlives a change of tab. */
export function PaneFrame({ book, functions, outcomes, reader, onLanguage }: Props) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const pane = usePane(book, language, outcomes, reader);
  const { tab, open } = pane;
  const id = useId();
  const tabProps = (value: PaneTab) => ({
    id: id + value,
    value,
    className: styles.tab,
    content: { className: styles.tabWord, children: words.tabs[value] },
    "aria-controls": `${id}panel`,
  });
  // The sheet that was written is the one in view.
  const checkImported = () => {
    open("check");
    pane.check.start();
  };
  const other: Language = language === "zh" ? "en" : "zh";

  return (
    <section className={styles.frame} aria-label={words.paneName}>
      <header className={styles.header}>
        <TabList size="small" selectedValue={tab} onTabSelect={(_, { value }) => open(TABS.find((one) => one === value) ?? tab)} aria-label={words.paneName}>
          <Tab {...tabProps("build")} icon={<TableAddRegular />} />
          {reader && <Tab {...tabProps("import")} icon={<ArrowImportRegular />} />}
          <Tab {...tabProps("check")} icon={<ClipboardTaskRegular />} />
          {functions.length > 0 && <Tab {...tabProps("functions")} icon={<MathFormulaRegular />} />}
        </TabList>
        {onLanguage && (
          <Button
            className={styles.language}
            appearance="subtle"
            size="small"
            icon={<LocalLanguageRegular />}
            aria-label={words.otherLanguage}
            title={words.otherLanguage}
            onClick={() => onLanguage(other)}
          />
        )}
      </header>
      {pane.goFault && <Notice intent="error" text={describeFault(pane.goFault, language)} onDismiss={pane.forgetGoFault} />}
      <div
        id={`${id}panel`}
        role="tabpanel"
        aria-labelledby={id + tab}
        className={styles.panel}
        // The help holds nothing else to focus, and must scroll with the keyboard too.
        {...(tab === "functions" && { tabIndex: 0 })}
      >
        {tab === "build" && <BuildTab build={pane.build} onCheck={() => open("check")} />}
        {tab === "import" && <ImportTab source={pane.source} onCheck={checkImported} />}
        {tab === "check" && <CheckTab check={pane.check} onGo={pane.goTo} onBuild={() => open("build")} />}
        {tab === "functions" && <FunctionsTab book={book} functions={functions} />}
      </div>
    </section>
  );
}
