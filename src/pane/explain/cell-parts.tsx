import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { toA1, type SheetArea } from "../../grid/area";
import type { CellExplanation } from "../../tasks/explain-cell";
import { useLanguage } from "../words";
import { CellFindings } from "./cell-findings";
import { CellJudgement } from "./cell-judgement";
import { CellReading } from "./cell-reading";
import { CellStandard } from "./cell-standard";
import { Facts } from "./facts";
import { EXPLAIN_MESSAGES, type ExplainMessages } from "./messages";

const useStyles = makeStyles({
  name: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface Props {
  readonly explanation: CellExplanation;
  readonly onGo: (at: SheetArea) => void;
}

/** Everything there is to say of one cell, from what it is to what was found. */
export function CellParts({ explanation, onGo }: Props) {
  const styles = useStyles();
  const words = EXPLAIN_MESSAGES[useLanguage()];
  const { part, areas, row } = explanation;
  if (part === "noTable") return <Text>{words.noTable}</Text>;
  if (part === "outside") return <Text>{words.outside(areas.map(toA1).join(" "))}</Text>;
  return (
    <>
      {row && <Text as="h2" weight="semibold" className={styles.name}>{row.indicator.name}</Text>}
      {part === "header" && <Text>{words.header}</Text>}
      <Place explanation={explanation} words={words} />
      {row && <CellReading explanation={explanation} row={row} />}
      {row && <CellJudgement row={row} />}
      <CellFindings findings={explanation.findings} onGo={onGo} />
      {row && <CellStandard row={row} />}
    </>
  );
}

/** Which column and which row the cell is in. */
function Place({ explanation: { column, row }, words }: { readonly explanation: CellExplanation; readonly words: ExplainMessages }) {
  const indicator = row?.indicator;
  const fact = (name: string, value: string | null | undefined) => (value ? { name, value } : null);
  return (
    <Facts
      title={words.what}
      facts={[
        { name: words.column, value: column === null ? words.noColumn : words.columnIs(column.header, column.role, column.year) },
        row?.whole ? { name: words.indicator, value: words.partOf(row.whole) } : null,
        fact(words.domain, indicator?.domain),
        fact(words.scope, indicator?.scope),
        fact(words.nature, indicator?.nature ? words.natures[indicator.nature] : indicator?.rawNature),
        indicator ? { name: words.unit, value: indicator.unit === null ? words.noUnit : indicator.unit + (indicator.unitFrom === null ? "" : words.unitFrom[indicator.unitFrom]) } : null,
      ]}
    />
  );
}
