import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { toA1, type SheetArea } from "../../grid/area";
import type { Workbook } from "../../host/workbook";
import { describeFault } from "../../report/describe-fault";
import type { SheetReading } from "../../tasks/sheet-reading";
import { CellLink } from "../common/cell-link";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
import { CorrectionForm } from "./correction-form";
import { SHEET_MESSAGES } from "./messages";
import type { SheetView } from "./use-sheet-reading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  facts: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  title: { overflowWrap: "anywhere" },
  orphans: { margin: 0, padding: 0, listStyleType: "none" },
  orphan: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly book: Workbook;
  readonly view: SheetView;
  readonly reading: SheetReading;
  readonly onGo: (at: SheetArea) => void;
}

/** Under the sheet's line: what was recognised in full, what happened to earlier corrections, and the form for new ones. */
export function SheetDetails({ book, view, reading, onGo }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = SHEET_MESSAGES[language];
  const { table, why, others, isPart, sheet } = reading;
  const { baselines, correcting } = view;
  return (
    <div className={styles.root}>
      {table && <Text weight="semibold" className={styles.title}>{table.title ?? sheet}</Text>}
      {why && <Notice intent="info" text={describeFault({ kind: "noTable", sheet, why }, language)} />}
      <Carried view={view} reading={reading} />
      <Orphans view={view} reading={reading} />
      {table && (
        <ul className={styles.facts}>
          <li><CellLink at={table.area} onGo={onGo} label={words.table(toA1(table.area))} /></li>
          {baselines && <li>{words.origins(baselines.own, baselines.lent.map(({ sheet: from, count }) => words.lent(from, count)), baselines.missing)}</li>}
          {others.length > 0 && <li>{words.others(others.map(({ area }) => toA1(area)))}</li>}
          {isPart && <li>{words.partHint}</li>}
        </ul>
      )}
      <div aria-live="polite">
        {correcting.kind === "failed" && <Notice intent="error" text={describeFault(correcting.fault, language)} onDismiss={view.forgetFault} />}
      </div>
      {!reading.isOwn && <CorrectionForm key={sheet} book={book} view={view} reading={reading} />}
    </div>
  );
}

/** A correction that is there and not used is said to be so, with what can be done. */
function Carried({ view, reading: { standing } }: Pick<Props, "view" | "reading">) {
  const words = SHEET_MESSAGES[useLanguage()];
  if (standing.kind !== "offered" && standing.kind !== "unfitting") return null;
  const { sheet } = standing.kept;
  return (
    <Notice
      intent="warning"
      text={standing.kind === "offered" ? words.renamed(sheet) : words.unfitting}
      actions={(
        <>
          {standing.kind === "offered" && <Button size="small" appearance="primary" onClick={view.adopt}>{words.adopt}</Button>}
          <Button size="small" onClick={() => view.drop(sheet)}>{words.drop}</Button>
        </>
      )}
    />
  );
}

/** What was set right for sheets that are gone would otherwise stay in the workbook unseen. */
function Orphans({ view, reading: { orphans, standing } }: Pick<Props, "view" | "reading">) {
  const styles = useStyles();
  const words = SHEET_MESSAGES[useLanguage()];
  const left = orphans.filter((sheet) => standing.kind !== "offered" || standing.kept.sheet !== sheet);
  if (left.length === 0) return null;
  return (
    <section aria-label={words.orphans}>
      <Text size={200}>{words.orphans}</Text>
      <ul className={styles.orphans}>
        {left.map((sheet) => (
          <li key={sheet} className={styles.orphan}>
            <Text size={200} className={styles.title}>{sheet}</Text>
            <Button size="small" aria-label={words.dropOrphan(sheet)} onClick={() => view.drop(sheet)}>{words.drop}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
