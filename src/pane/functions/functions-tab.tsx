import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { SheetArea } from "../../grid/area";
import type { Workbook } from "../../host/workbook";
import { useLanguage, useWords } from "../words";
import { ColumnWizard } from "./column-wizard";
import { FreezePanel } from "./freeze-panel";
import type { FunctionHelp } from "./function-help";
import { FunctionList } from "./function-list";
import { FUNCTIONS_MESSAGES } from "./messages";
import type { ColumnWizard as Wizard } from "./use-column-wizard";
import type { Freeze } from "./use-freeze";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  title: { margin: 0 },
});

interface Props {
  readonly book: Workbook;
  /** Null while it is on its way. */
  readonly help: readonly FunctionHelp[] | null;
  readonly wizard: Wizard;
  readonly freeze: Freeze;
  readonly onGo: (at: SheetArea) => void;
  readonly onBuild: () => void;
}

/** 函数: fill a column, turn formulas into values, and what each function gives, how it is called, an example. */
export function FunctionsTab({ book, help, wizard, freeze, onGo, onBuild }: Props) {
  const styles = useStyles();
  const words = useWords().functions;
  const own = FUNCTIONS_MESSAGES[useLanguage()];
  const isAvailable = book.capabilities.customFunctions;
  return (
    <div className={styles.root}>
      {!isAvailable && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.unavailable}</MessageBarBody></MessageBar>}
      {isAvailable && <ColumnWizard wizard={wizard} onGo={onGo} onBuild={onBuild} />}
      {isAvailable && <FreezePanel freeze={freeze} />}
      <Subtitle2 as="h3" className={styles.title}>{own.help}</Subtitle2>
      {isAvailable && <Text>{words.intro}</Text>}
      <FunctionList help={help} />
    </div>
  );
}
