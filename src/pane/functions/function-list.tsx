import { makeStyles, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useLanguage, useWords } from "../words";
import type { FunctionHelp } from "./function-help";
import { FUNCTIONS_MESSAGES } from "./messages";

const useStyles = makeStyles({
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

/** What each function gives, how it is called, an example; `help` is null while it is on its way. */
export function FunctionList({ help }: { readonly help: readonly FunctionHelp[] | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().functions;
  if (help === null) return <Spinner size="small" label={FUNCTIONS_MESSAGES[language].helpComing} />;
  return (
    <ul className={styles.list} aria-label={words.list}>
      {help.map((each) => (
        <li key={each.name} className={styles.item}>
          <Subtitle2 as="h4" className={styles.name}>{each.name}</Subtitle2>
          <Text block>{each.summary}</Text>
          <code className={styles.code}>{each.signature}</code>
          {each.example && (
            <div className={styles.example}>
              <Text size={200}>{words.example}</Text>{" "}
              <code className={styles.code}>{each.example.formula} → {each.example.gives}</code>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
