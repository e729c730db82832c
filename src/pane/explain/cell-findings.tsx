import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../check/diagnostic";
import type { SheetArea } from "../../grid/area";
import { describe } from "../../report/describe";
import { wordsOfRule } from "../../rules/words";
import type { CellExplanation } from "../../tasks/explain-cell";
import { CellLink } from "../common/cell-link";
import { useLanguage } from "../words";
import { Facts } from "./facts";
import { EXPLAIN_MESSAGES } from "./messages";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", paddingLeft: tokens.spacingHorizontalS, borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}` },
  note: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink, fontSize: tokens.fontSizeBase200 },
  rules: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface Props {
  readonly findings: CellExplanation["findings"];
  readonly onGo: (at: SheetArea) => void;
}

/** What was found about the cell, what at the rest of its row, and which rules looked. */
export function CellFindings({ findings, onGo }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = EXPLAIN_MESSAGES[language];
  if (findings === null) return <Facts title={words.found} facts={[]}><Text>{words.notRun}</Text></Facts>;
  const { here, besides, ran, notRun } = findings;
  return (
    <Facts title={words.found} facts={[]}>
      {here.length === 0 ? <Text>{words.noFindings}</Text> : <Text size={200}>{words.findingsHere(here.length)}</Text>}
      <FindingItems findings={here} onGo={onGo} />
      {besides.length > 0 && <Text size={200}>{words.findingsBesides(besides.length)}</Text>}
      <FindingItems findings={besides} onGo={onGo} />
      <details>
        <summary className={styles.summary}>{words.rules(ran.length, notRun.length)}</summary>
        <ul className={styles.rules}>
          {ran.map((rule) => <li key={rule}>{wordsOfRule(rule, language)?.title ?? rule}</li>)}
        </ul>
      </details>
    </Facts>
  );
}

function FindingItems({ findings, onGo }: { readonly findings: readonly Diagnostic[]; readonly onGo: Props["onGo"] }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = EXPLAIN_MESSAGES[language];
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { sentence, advice } = describe(finding, language);
        return (
          <li key={`${finding.table ?? 0}|${finding.key}`} className={styles.item}>
            <Text size={200} weight="semibold">{words.severities[finding.severity]} · <CellLink at={finding.at} onGo={onGo} /></Text>
            <Text>{sentence}</Text>
            {advice !== "" && <Text size={200} className={styles.note}>{advice}</Text>}
          </li>
        );
      })}
    </ul>
  );
}
