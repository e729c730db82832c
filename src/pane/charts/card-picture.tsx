import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Assessment } from "../../rules/assessment";
import { pictureOf } from "../../report/picture/progress-picture";
import { TEXT } from "../../report/text";
import type { IndicatorTable } from "../../table/table";
import { useLanguage, useWords } from "../words";
import { ChartBoundary } from "./chart-boundary";
import { PROGRESS_HEIGHT, ProgressChart } from "./progress-chart";
import { sayNeeded, sayPaces, sayPicture } from "./say-progress";

const useStyles = makeStyles({
  paces: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export interface CardPictureProps {
  readonly assessment: Assessment;
  readonly table: IndicatorTable;
  readonly width: number;
}

/** The way of one binding indicator, drawn, and the paces in words; nothing without a baseline or a target. */
export function CardPicture({ assessment, table, width }: CardPictureProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().check.binding;
  const picture = useMemo(() => pictureOf(assessment, table), [assessment, table]);
  if (picture.baseline === null || picture.target === null) return null;
  const { gapUnit } = assessment;
  const unit = gapUnit === "points" ? TEXT[language].points : gapUnit ?? "";
  const paces = sayPaces(picture, unit, words);
  return (
    <>
      <div role="img" aria-label={sayPicture(picture, [sayNeeded(picture, unit, words), ...paces], language)}>
        {/* Its points can be neither reached nor pointed at: all of them are in the sentence. */}
        <div inert>
          {width > 0 ? <ChartBoundary><ProgressChart picture={picture} width={width} /></ChartBoundary> : <div style={{ height: PROGRESS_HEIGHT }} />}
        </div>
      </div>
      {paces.length > 0 && <Text size={200} className={styles.paces}>{paces.join(" · ")}</Text>}
    </>
  );
}
