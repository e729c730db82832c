import { makeStyles, MessageBar, MessageBarBody, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words";
import type { FunctionHelp } from "./function-help";

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
  readonly functions: readonly FunctionHelp[];
  /** Whether formulas of ours compute in this workbook. */
  readonly available: boolean;
}

/** Help for the custom functions: what each gives, how it is called, an example. */
export function FunctionsTab({ functions, available }: Props) {
  const styles = useStyles();
  const words = useWords().functions;
  return (
    <div className={styles.root}>
      {available
        ? <Text>{words.intro}</Text>
        : <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.unavailable}</MessageBarBody></MessageBar>}
      <ul className={styles.list} aria-label={words.list}>
        {functions.map((help) => (
          <li key={help.name} className={styles.item}>
            <Subtitle2 as="h3" className={styles.name}>{help.name}</Subtitle2>
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
