import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseA1, toA1, type Area } from "../../grid/area";
import { HostFault, type Workbook } from "../../host/workbook";
import type { SheetReading } from "../../tasks/sheet-reading";
import { useLanguage } from "../words";
import { SHEET_MESSAGES } from "./messages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly book: Workbook;
  readonly reading: SheetReading;
  readonly onArea: (area: Area) => void;
}

/** Where the table is, typed or taken from the selection. */
export function AreaField({ book, reading: { sheet, table, standing }, onArea }: Props) {
  const styles = useStyles();
  const words = SHEET_MESSAGES[useLanguage()].correct;
  const set = standing.kind === "applied" ? standing.correction.area : undefined;
  const known = set ?? table?.area;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? (known ? toA1(known) : "");
  const take = (area: Area | null, otherwise: string) => {
    const isTable = area !== null && area.rows >= 2 && area.columns >= 2;
    setProblem(isTable ? null : otherwise);
    if (!isTable) return;
    setTyped(null);
    onArea(area);
  };
  const takeSelection = async () => {
    try {
      const selection = await book.selection();
      take(selection.sheet === sheet ? selection.area : null, words.selectionTooSmall);
    } catch (error) {
      // A workbook that does not answer now can be asked again.
      if (!(error instanceof HostFault)) throw error;
      setProblem(words.selectionTooSmall);
    }
  };
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        take(parseA1(text), words.badArea);
      }}
    >
      <Field label={words.area} hint={words.areaHint} {...(problem === null ? {} : { validationMessage: problem })}>
        <Input size="small" value={text} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={typed === null}>{words.take}</Button>
        <Button size="small" onClick={() => void takeSelection()}>{words.useSelection}</Button>
      </div>
    </form>
  );
}
