import { Button, Field, makeStyles, Select, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { columnName, toA1, type SheetArea } from "../../grid/area";
import { describeFault } from "../../report/describe-fault";
import { COLUMN_KINDS } from "../../tasks/fill-column/kinds";
import type { TaskFault } from "../../tasks/tasks";
import { CellLink } from "../common/cell-link";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { ColumnChoices } from "./column-choices";
import { ColumnPreview } from "./column-preview";
import { FUNCTIONS_MESSAGES } from "./messages";
import type { ColumnWizard as Wizard } from "./use-column-wizard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly wizard: Wizard;
  readonly onGo: (at: SheetArea) => void;
  /** To a sheet with a table, where there is none. */
  readonly onBuild: () => void;
}

/** 插入函数列: a measure in words, the cells picked from the table in view, the results, then the formulas. */
export function ColumnWizard({ wizard, onGo, onBuild }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNCTIONS_MESSAGES[language].wizard;
  const { choices, planning, plan, writing } = wizard;
  const isReading = planning.kind === "running";
  const isWriting = writing.kind === "running";
  return (
    <section className={styles.root} aria-label={words.title}>
      <Subtitle2 as="h3" className={styles.title}>{words.title}</Subtitle2>
      <Text>{words.intro}</Text>
      <Field label={words.kind} hint={words.hints[choices.kind]}>
        <Select value={choices.kind} onChange={(_, { value }) => wizard.setKind(COLUMN_KINDS.find((kind) => kind === value) ?? choices.kind)}>
          {COLUMN_KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
        </Select>
      </Field>
      <Button className={styles.button} icon={isReading ? <Spinner size="tiny" aria-hidden /> : null} disabledFocusable={isReading} onClick={wizard.preview}>
        {isReading ? words.previewing : words.preview}
      </Button>
      {planning.kind === "failed" && <Unread fault={planning.fault} onBuild={onBuild} />}
      {plan && <ColumnChoices wizard={wizard} plan={plan} />}
      {plan && plan.rows.length > 0 && (
        <>
          <ColumnPreview plan={plan} />
          <Button
            className={styles.button}
            appearance="primary"
            icon={isWriting ? <Spinner size="tiny" aria-hidden /> : null}
            disabledFocusable={isWriting || isReading}
            onClick={wizard.write}
          >
            {isWriting ? words.writing : words.write(columnName(plan.header.at.column))}
          </Button>
        </>
      )}
      <div aria-live="polite"><Outcome wizard={wizard} onGo={onGo} /></div>
    </section>
  );
}

/** Where nothing can be calculated: a sheet without a table is no error, and there is a way on. */
function Unread({ fault, onBuild }: Pick<Props, "onBuild"> & { readonly fault: TaskFault }) {
  const language = useLanguage();
  const words = useWords().check.run;
  const hasTable = fault.kind !== "noTable";
  return (
    <Notice
      intent={hasTable ? "error" : "info"}
      text={describeFault(fault, language)}
      {...(hasTable ? {} : { actions: <Button size="small" onClick={onBuild}>{words.noTableYet}</Button> })}
    />
  );
}

function Outcome({ wizard: { writing, forget }, onGo }: Pick<Props, "wizard" | "onGo">) {
  const language = useLanguage();
  const words = FUNCTIONS_MESSAGES[language].wizard;
  if (writing.kind === "failed") return <Notice intent="error" text={describeFault(writing.fault, language)} onDismiss={forget} />;
  if (writing.kind !== "done") return null;
  if (writing.value.kind === "changed") return <Notice intent="warning" text={words.changed} onDismiss={forget} />;
  const { header, formulas, stale } = writing.value;
  const text = words.written(toA1(header), formulas) + (stale > 0 ? words.notWritten(stale) : "");
  return <Notice intent={stale > 0 ? "warning" : "success"} text={text} actions={<CellLink at={header} onGo={onGo} />} onDismiss={forget} />;
}
