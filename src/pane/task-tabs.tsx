import { Button, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { startTransition, useOptimistic } from "react";
import type { Language } from "../grid/language";
import type { PaneTab } from "./use-pane";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // At 200 % zoom of a narrow pane the words wrap onto a second line rather than out of sight.
  tabs: { flexWrap: "wrap", minWidth: 0 },
  // Icon above word: four tasks and the language fit into 320 px without leaving either out.
  tab: {
    display: "inline-grid",
    gridTemplateColumns: "1fr",
    gridTemplateRows: "auto auto",
    justifyItems: "center",
    minWidth: "60px",
    paddingTop: tokens.spacingVerticalSNudge,
  },
  word: { gridRowStart: 2, gridColumnStart: 1 },
  language: { minWidth: "auto", marginRight: tokens.spacingHorizontalXS, flexShrink: 0 },
});

const ICONS: Readonly<Record<PaneTab, React.JSX.Element>> = {
  build: <TableAddRegular />, import: <ArrowImportRegular />, check: <ClipboardTaskRegular />, functions: <MathFormulaRegular />,
};

interface Props {
  /** The prefix of the tabs' ids; the panel's is `${id}panel`. */
  readonly id: string;
  readonly tabs: readonly PaneTab[];
  readonly open: PaneTab;
  readonly onOpen: (tab: PaneTab) => void;
  readonly onLanguage?: (language: Language) => void;
}

/** The tasks, and the language where it can be chosen. */
export function TaskTabs({ id, tabs, open, onOpen, onLanguage }: Props) {
  const styles = useStyles();
  const words = useWords();
  // The tab answers at once, and its task follows.
  const [chosen, choose] = useOptimistic(open);
  const other: Language = useLanguage() === "zh" ? "en" : "zh";
  return (
    <div className={styles.bar}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => startTransition(() => {
          const next = tabs.find((one) => one === value) ?? open;
          choose(next);
          onOpen(next);
        })}
        aria-label={words.paneName}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab}
            id={id + tab}
            value={tab}
            className={styles.tab}
            icon={ICONS[tab]}
            content={{ className: styles.word, children: words.tabs[tab] }}
            aria-controls={`${id}panel`}
          />
        ))}
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
    </div>
  );
}
