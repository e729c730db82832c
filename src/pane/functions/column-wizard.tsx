import { Button, Field, makeStyles, Select, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { columnName, toA1 } from "../../grid/area";
import { describeFault } from "../../report/describe-fault";
import { COLUMN_KINDS } from "../../tasks/fill-column/kinds";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
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
}

/** 插入函数列: a measure in words, the cells picked from the table in view, the results, then the formulas. */
export function ColumnWizard({ wizard }: Props) {
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
      <Button className={styles.button} icon={isReading ? <Spinner size="tiny" /> : null} disabledFocusable={isReading} onClick={wizard.preview}>
        {isReading ? words.previewing : words.preview}
      </Button>
      {planning.kind === "failed" && <Notice intent="error" text={describeFault(planning.fault, language)} />}
      {plan && <ColumnChoices wizard={wizard} plan={plan} />}
      {plan && plan.rows.length > 0 && (
        <>
          <ColumnPreview plan={plan} />
          <Button
            className={styles.button}
            appearance="primary"
            icon={isWriting ? <Spinner size="tiny" /> : null}
            disabledFocusable={isWriting || isReading}
            onClick={wizard.write}
          >
            {isWriting ? words.writing : words.write(columnName(plan.header.at.column))}
          </Button>
        </>
      )}
      <div aria-live="polite"><Outcome wizard={wizard} /></div>
    </section>
  );
}

function Outcome({ wizard: { writing, forget } }: { readonly wizard: Wizard }) {
  const language = useLanguage();
  const words = FUNCTIONS_MESSAGES[language].wizard;
  if (writing.kind === "failed") return <Notice intent="error" text={describeFault(writing.fault, language)} onDismiss={forget} />;
  if (writing.kind !== "done") return null;
  if (writing.value.kind === "changed") return <Notice intent="warning" text={words.changed} onDismiss={forget} />;
  const { header, formulas, stale } = writing.value;
  const text = words.written(toA1(header), formulas) + (stale > 0 ? words.notWritten(stale) : "");
  return <Notice intent={stale > 0 ? "warning" : "success"} text={text} onDismiss={forget} />;
}
