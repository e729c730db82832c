import { Badge, Button, Checkbox } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { CorrectedRow } from "../../tasks/import/correct-row";
import { joinedValue } from "../../tasks/import/joined";
import type { Offer, ValuePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";
import { RowSource } from "./row-source";
import { ValueLine } from "./value-line";

interface Props {
  /** As it would be written. */
  readonly corrected: CorrectedRow;
  readonly isCorrected: boolean;
  /** The baseline that it takes from another table. */
  readonly join: Offer | null;
  /** The plan's base year. */
  readonly baseYear: number;
  readonly isTaken: boolean;
  /** The one line of the list that Tab reaches. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
  readonly onCorrect: () => void;
}

/** One row: its name with a check box, each value as it stands and what it is read as, doubts, and the source beside it. */
export function RowLine({ corrected: { indicator, row }, isCorrected, join, baseYear, isTaken, isActive, onToggle, onCorrect }: Props) {
  const styles = useLineStyles();
  const words = useWords().import;
  const details = useId();
  const { unit, nature, rawNature, isSub } = indicator;
  const { number, name } = row;
  const tab = isActive ? 0 : -1;
  const facts = [nature === null ? rawNature : words.natures[nature], indicator.domain].filter(Boolean).join(" · ");
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          checked={isTaken}
          onChange={onToggle}
          tabIndex={tab}
          aria-describedby={details}
          label={<span className={styles.name}>{`${number === null ? "" : `${number} `}${isSub ? "· " : ""}${name}${unit === null ? "" : `（${unit}）`}`}</span>}
        />
        <Button className={styles.action} appearance="subtle" size="small" icon={<EditRegular />} tabIndex={tab} aria-label={words.correct.open(name)} title={words.correct.open(name)} onClick={onCorrect} />
      </div>
      <div id={details} className={styles.details}>
        <div className={styles.read}>
          {(facts !== "" || isCorrected) && (
            <span className={styles.quiet}>{facts} {isCorrected && <Badge size="small" appearance="tint" color="brand">{words.correct.isCorrected}</Badge>}</span>
          )}
          {join && <ValueLine value={baselineTaken(join, baseYear)} origin={words.joined} />}
          {row.values.filter(({ role }) => role !== "baseline" || !join).map((value, index) => <ValueLine key={index} value={value} />)}
          {row.doubts.map((doubt, index) => (
            <span key={index} className={styles.doubt}><WarningFilled aria-hidden className={styles.sign} />{words.toCheck(words.doubt(doubt))}</span>
          ))}
        </div>
        <div className={styles.from}>
          <RowSource row={row} />
        </div>
      </div>
    </div>
  );
}

/** The baseline that the row would be written with; a converted one is no text of the source that could be read otherwise. */
const baselineTaken = (offer: Offer, year: number): ValuePreview => ({
  role: "baseline", header: "", year, level: null,
  text: joinedValue(offer),
  reading: offer.pair.factor === 1 ? offer.pair.figure.reading : { kind: "none" },
});
