import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { toA1 } from "../../grid/area";
import { joinedValue } from "../../tasks/import/joined";
import type { JoinPreview, RowPreview, TablePreview, ValuePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { ValueLine } from "./value-line";
import { useLineStyles } from "./line-styles";

const useStyles = makeStyles({
  doubt: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  sign: { color: tokens.colorStatusWarningForeground3, fontSize: "16px", flexShrink: 0 },
  quote: { borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: TablePreview;
  readonly at: number;
  readonly row: RowPreview;
  readonly isTaken: boolean;
  readonly takesJoin: boolean;
  /** The one line of the list that Tab reaches. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
}

/** One row: its name with a check box, each value as it stands beside what it is read as, doubts, and where it is from. */
export function RowLine({ table, at, row, isTaken, takesJoin, isActive, onToggle }: Props) {
  const styles = { ...useLineStyles(), ...useStyles() };
  const words = useWords().import;
  const details = useId();
  const indicator = table.table.indicators[at];
  if (!indicator) return null;
  const { unit, nature, rawNature, isSub } = indicator;
  const { number, name } = row;
  const join = takesJoin ? table.joins.find((offer) => offer.row === at) : undefined;
  const place = words.place(row.place, row.place.kind === "cell" ? toA1(row.place.at) : "");
  return (
    <div className={styles.root}>
      <Checkbox
        checked={isTaken}
        onChange={onToggle}
        tabIndex={isActive ? 0 : -1}
        aria-describedby={details}
        label={<span className={styles.name}>{`${number === null ? "" : `${number} `}${isSub ? "· " : ""}${name}${unit === null ? "" : `（${unit}）`}`}</span>}
      />
      <div id={details} className={styles.details}>
        {join && <ValueLine value={baselineTaken(join, table)} origin={words.joined} />}
        {row.values.filter(({ role }) => role !== "baseline" || !join).map((value, index) => <ValueLine key={index} value={value} />)}
        {row.doubts.map((doubt, index) => (
          <span key={index} className={styles.doubt}><WarningFilled aria-hidden className={styles.sign} />{`${words.toCheck}：${words.doubt(doubt)}`}</span>
        ))}
        {row.quotes.map(({ text, line }) => <span key={`${line} ${text}`} className={styles.quote}>{words.quote(text, line)}</span>)}
        {row.quotes.length === 0 && <span className={styles.quiet}>{[place, nature === null ? rawNature : words.natures[nature]].filter(Boolean).join(" · ")}</span>}
      </div>
    </div>
  );
}

/** The baseline that the row would be written with; a converted one is no text of the source that could be read otherwise. */
const baselineTaken = (join: JoinPreview, { table }: TablePreview): ValuePreview => ({
  role: "baseline", header: "", year: table.plan.baseYear, level: null,
  text: joinedValue(join),
  reading: join.pair.factor === 1 ? join.pair.figure.reading : { kind: "none" },
});
