import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { lazy, memo, Suspense, useId } from "react";
import type { SheetArea } from "../../../grid/area";
import { describeAssessment } from "../../../report/describe-assessment";
import type { Assessment } from "../../../rules/assessment";
import type { IndicatorTable } from "../../../table/table";
import { CellLink } from "../../common/cell-link";
import { selectedStyle } from "../../common/selected-style";
import { useLanguage, useWords } from "../../words";
import { RiskBadge } from "./risk-badge";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: selectedStyle,
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  where: { marginLeft: "auto", fontSize: tokens.fontSizeBase200 },
  name: { margin: 0, overflowWrap: "anywhere" },
  step: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  picture: { height: "104px" },
  figures: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, margin: 0, padding: 0, listStyleType: "none" },
  reasons: {
    margin: 0,
    paddingLeft: "18px",
    listStyleType: "disc",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Charts are a quarter of the pane's weight, so they come when the first card is shown. */
const CardPicture = lazy(async () => ({ default: (await import("../../charts/card-picture")).CardPicture }));

interface Props {
  readonly assessment: Assessment;
  readonly table: IndicatorTable;
  /** Of the picture, in pixels. */
  readonly width: number;
  /** The selected cell is one of its cells. */
  readonly selected: boolean;
  readonly onGo: (at: SheetArea) => void;
}

/** One binding indicator: risk and progress, the figures, and the reasons that decided. */
export const BindingCard = memo(function BindingCard({ assessment, table, width, selected, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().check.binding;
  const title = useId();
  const { status, risk, step, figures, reasons } = describeAssessment(assessment, useLanguage());
  return (
    <article className={mergeClasses(styles.card, selected && styles.selected)} aria-labelledby={title}>
      <div className={styles.head}>
        <RiskBadge risk={assessment.risk} word={risk} />
        {status !== risk && <Text size={200}>{words.status(status)}</Text>}
        <span className={styles.where}><CellLink at={assessment.at} onGo={onGo} /></span>
      </div>
      <Text as="h3" id={title} className={styles.name} weight="semibold">{assessment.name}</Text>
      <Text className={styles.step} size={400}>{step}</Text>
      {assessment.gap !== null && (
        <Suspense fallback={<div className={styles.picture} />}>
          <CardPicture assessment={assessment} table={table} width={width} />
        </Suspense>
      )}
      {figures.length > 0 && (
        <ul className={styles.figures} aria-label={words.figures}>
          {figures.map((figure) => <li key={figure}>{figure}</li>)}
        </ul>
      )}
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={words.reasons}>
          {reasons.map((reason) => <li key={reason}>{reason}</li>)}
        </ul>
      )}
    </article>
  );
});
