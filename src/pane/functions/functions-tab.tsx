import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Workbook } from "../../host/workbook";
import { useLanguage, useWords } from "../words";
import { ColumnWizard } from "./column-wizard";
import { FreezePanel } from "./freeze-panel";
import type { FunctionHelp } from "./function-help";
import { FUNCTIONS_MESSAGES } from "./messages";
import type { ColumnWizard as Wizard } from "./use-column-wizard";
import type { Freeze } from "./use-freeze";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  example: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Props {
  readonly book: Workbook;
  readonly functions: readonly FunctionHelp[];
  readonly wizard: Wizard;
  readonly freeze: Freeze;
}

/** 函数: fill a column, turn formulas into values, and what each function gives, how it is called, an example. */
export function FunctionsTab({ book, functions, wizard, freeze }: Props) {
  const styles = useStyles();
  const words = useWords().functions;
  const own = FUNCTIONS_MESSAGES[useLanguage()];
  const isAvailable = book.capabilities.customFunctions;
  return (
    <div className={styles.root}>
      {!isAvailable && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.unavailable}</MessageBarBody></MessageBar>}
      {isAvailable && <ColumnWizard wizard={wizard} />}
      {isAvailable && <FreezePanel freeze={freeze} />}
      <Subtitle2 as="h3" className={styles.name}>{own.help}</Subtitle2>
      {isAvailable && <Text>{words.intro}</Text>}
      <ul className={styles.list} aria-label={words.list}>
        {functions.map((help) => (
          <li key={help.name} className={styles.item}>
            <Subtitle2 as="h4" className={styles.name}>{help.name}</Subtitle2>
            <Text block>{help.summary}</Text>
            <code className={styles.code}>{help.signature}</code>
            {help.example && (
              <div className={styles.example}>
                <Text size={200}>{words.example}</Text>{" "}
                <code className={styles.code}>{help.example.formula} → {help.example.gives}</code>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
