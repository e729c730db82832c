import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { describeAssessment } from "../../report/describe-assessment";
import type { RowExplanation } from "../../tasks/explain-cell";
import { useLanguage } from "../words";
import { Facts } from "./facts";
import { EXPLAIN_MESSAGES } from "./messages";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  reasons: { margin: 0, paddingLeft: "18px" },
});

/** The row's baseline and target, what is still needed, and how it stands. Risk is said of binding indicators only. */
export function CellJudgement({ row: { assessment, indicator } }: { readonly row: RowExplanation }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = EXPLAIN_MESSAGES[language];
  const { step, figures, status, risk, reasons } = describeAssessment(assessment, language);
  const isBinding = indicator.nature === "binding";
  if (assessment.baseline.raw === null && assessment.target.raw === null) return null;
  return (
    <Facts
      title={words.judged}
      facts={[
        { name: words.step, value: step },
        figures.length > 0 ? { name: words.figures, value: words.listed(figures) } : null,
        { name: words.status, value: status },
        isBinding ? { name: words.risk, value: risk } : null,
        isBinding && reasons.length > 0
          ? { name: words.reasons, value: <ul className={styles.reasons}>{reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul> }
          : null,
      ]}
    >
      <Text size={200} className={styles.note}>{words.convention}</Text>
    </Facts>
  );
}
