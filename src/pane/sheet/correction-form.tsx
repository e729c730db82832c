import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import type { Workbook } from "../../host/workbook";
import type { SheetReading } from "../../tasks/sheet-reading";
import { useLanguage } from "../words";
import { AreaField } from "./area-field";
import { ColumnRoles } from "./column-roles";
import { SHEET_MESSAGES } from "./messages";
import { PeriodField } from "./period-field";
import type { SheetView } from "./use-sheet-reading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  reset: { alignSelf: "flex-start" },
});

interface Props {
  readonly book: Workbook;
  readonly view: SheetView;
  readonly reading: SheetReading;
}

/** Range, period and columns as a person knows them to be. Each choice counts at once and can be taken back. */
export function CorrectionForm({ book, view, reading }: Props) {
  const styles = useStyles();
  const words = SHEET_MESSAGES[useLanguage()].correct;
  const isSaving = view.correcting.kind === "running";
  return (
    <section className={styles.root} aria-label={words.title}>
      <Text as="h3" weight="semibold" className={styles.title}>{words.title}</Text>
      <Text size={200} className={styles.hint}>{words.hint}</Text>
      <AreaField book={book} reading={reading} onArea={(area) => view.correct({ set: "area", area })} />
      <PeriodField reading={reading} onPlan={(plan) => view.correct({ set: "plan", plan })} />
      <ColumnRoles reading={reading} onRole={(column, role) => view.correct({ set: "role", column, role })} />
      <div role="status">{isSaving && <Spinner size="tiny" label={words.saving} />}</div>
      {reading.standing.kind === "applied" && (
        <Button className={styles.reset} size="small" icon={<ArrowResetRegular />} onClick={view.reset}>{words.reset}</Button>
      )}
    </section>
  );
}
