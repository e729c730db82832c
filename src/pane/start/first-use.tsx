import { CompoundButton, makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowImportRegular } from "@fluentui/react-icons/svg/arrow-import";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { describeFault } from "../../report/describe-fault";
import type { TaskFault } from "../../tasks/tasks";
import type { TaskState } from "../use-task";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
import { START_MESSAGES } from "./messages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  title: { margin: 0 },
  choice: { maxWidth: "none", justifyContent: "flex-start", textAlign: "left", "& .fui-CompoundButton__secondaryContent": { marginTop: tokens.spacingVerticalXXS, lineHeight: tokens.lineHeightBase200 } },
});

interface Props {
  /** Why there is nothing to check yet, where somebody has tried. */
  readonly fault: TaskFault | null;
  readonly onTemplate: () => void;
  /** Null where nothing can be imported. */
  readonly onImport: (() => void) | null;
  readonly onExample: () => void;
  readonly example: TaskState<string>;
}

/** The first view over an empty workbook: three ways to begin, a click each. */
export function FirstUse({ fault, onTemplate, onImport, onExample, example }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = START_MESSAGES[language];
  const isComing = example.kind === "running";
  return (
    <div className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>{words.title}</Subtitle2>
      {fault && <Notice intent="info" text={describeFault(fault, language)} />}
      <Text>{words.intro}</Text>
      <CompoundButton className={styles.choice} appearance="primary" icon={<TableAddRegular />} secondaryContent={words.templateHint} onClick={onTemplate}>{words.template}</CompoundButton>
      {onImport && <CompoundButton className={styles.choice} icon={<ArrowImportRegular />} secondaryContent={words.importHint} onClick={onImport}>{words.import}</CompoundButton>}
      <CompoundButton
        className={styles.choice}
        icon={isComing ? <Spinner size="small" aria-hidden /> : <LightbulbRegular />}
        secondaryContent={isComing ? words.exampleComing : words.exampleHint}
        disabledFocusable={isComing}
        onClick={onExample}
      >
        {words.example}
      </CompoundButton>
      <div aria-live="polite">{example.kind === "failed" && <Notice intent="error" text={describeFault(example.fault, language)} />}</div>
    </div>
  );
}
