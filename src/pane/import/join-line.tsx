import { Badge, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { formatNumber } from "../../report/format-number";
import type { Sureness } from "../../table/join-baselines";
import type { ImportPreview, JoinPreview, TablePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";

const LOOKS = {
  certain: { color: "success", Icon: CheckmarkCircleFilled },
  likely: { color: "informative", Icon: QuestionCircleRegular },
  possible: { color: "warning", Icon: WarningFilled },
} as const satisfies Record<Sureness, object>;

const useStyles = makeStyles({
  sure: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly join: JoinPreview;
  /** Title of the table it is from, where there are several. */
  readonly from: string | null;
  readonly isTaken: boolean;
  /** The one line of the list that Tab reaches. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
}

/** A pair: the indicator, the one its baseline would come from, the value, and how sure it is that they are one. */
export function JoinLine({ preview, table, join, from, isTaken, isActive, onToggle }: Props) {
  const styles = { ...useLineStyles(), ...useStyles() };
  const words = useWords().import;
  const details = useId();
  const { pair, row, fromTable, fromRow, canTake } = join;
  const to = table.table.indicators[row];
  const other = preview.tables[fromTable]?.table.indicators[fromRow];
  if (!to || !other) return null;
  const { color, Icon } = LOOKS[pair.sureness];
  return (
    <div className={styles.root}>
      <Checkbox
        checked={isTaken}
        disabled={!canTake}
        onChange={onToggle}
        tabIndex={isActive ? 0 : -1}
        aria-describedby={details}
        label={<span className={styles.name}>{words.pair(to.name, other.name)}</span>}
      />
      <div id={details} className={styles.details}>
        <span>{valueWords(join, words)}</span>
        <span className={styles.sure}>
          <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>{words.sureness[pair.sureness]}</Badge>
          {[...pair.reasons.map((reason) => words.reasons[reason]), ...(canTake ? [] : [words.notTaken])].join("；")}
        </span>
        {from !== null && <span className={styles.quiet}>{words.fromTable(from)}</span>}
      </div>
    </div>
  );
}

/** "2020年基期值 83.19 岁", with the conversion where there is one. */
function valueWords({ pair: { figure, factor, value, units } }: JoinPreview, words: ReturnType<typeof useWords>["import"]): string {
  const label = words.value({ role: "baseline", year: figure.year, level: null, header: "" });
  const raw = figure.raw ?? words.blank;
  const said = factor === 1 || value === null
    ? `${raw}${units.from === null || raw.endsWith(units.from) ? "" : ` ${units.from}`}`
    : words.converted(raw, units.from ?? "", formatNumber(factor), formatNumber(value), units.to ?? "");
  return `${label} ${said}`;
}
