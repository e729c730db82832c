import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState } from "react";
import type { Language } from "../grid/language";
import type { Workbook } from "../host";
import { describeFault } from "../report/describe-fault";
import { BuildTab } from "./build/build-tab";
import { CheckTab } from "./check/check-tab";
import { Notice } from "./common/notice";
import type { FunctionHelp } from "./functions/function-help";
import { FunctionsTab } from "./functions/functions-tab";
import { usePane } from "./use-pane";
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
  language: { minWidth: "auto", marginRight: tokens.spacingHorizontalXS },
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
});

const TABS = ["build", "check", "functions"] as const;
type PaneTab = (typeof TABS)[number];

interface Props {
  readonly book: Workbook;
  readonly functions: readonly FunctionHelp[];
  readonly onLanguage?: (language: Language) => void;
}

/** Header with the tasks, and the chosen task below. What the tasks hold outlives a change of tab. */
export function PaneFrame({ book, functions, onLanguage }: Props) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [tab, setTab] = useState<PaneTab>("check");
  const pane = usePane(book, language);
  const other: Language = language === "zh" ? "en" : "zh";

  return (
    <main className={styles.frame} aria-label={words.paneName}>
      <header className={styles.header}>
        <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(TABS.find((one) => one === value) ?? tab)} aria-label={words.paneName}>
          <Tab id="fyp-tab-build" aria-controls="fyp-panel" value="build" icon={<TableAddRegular />}>{words.tabs.build}</Tab>
          <Tab id="fyp-tab-check" aria-controls="fyp-panel" value="check" icon={<ClipboardTaskRegular />}>{words.tabs.check}</Tab>
          {functions.length > 0 && (
            <Tab id="fyp-tab-functions" aria-controls="fyp-panel" value="functions" icon={<MathFormulaRegular />}>
              {words.tabs.functions}
            </Tab>
          )}
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
      <div id="fyp-panel" role="tabpanel" aria-labelledby={`fyp-tab-${tab}`} className={styles.panel}>
        {tab === "build" && <BuildTab build={pane.build} onGo={pane.goTo} onCheck={() => setTab("check")} />}
        {tab === "check" && <CheckTab check={pane.check} onGo={pane.goTo} onBuild={() => setTab("build")} />}
        {tab === "functions" && <FunctionsTab functions={functions} available={book.capabilities.customFunctions} />}
      </div>
    </main>
  );
}
