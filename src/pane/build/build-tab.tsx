import { Button, Field, Input, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useEffect, useRef } from "react";
import { describeFault } from "../../report/describe-fault";
import { OFFERED_PLANS, TEMPLATE_IDS, templateForm, templateName, type FormField } from "../../tasks/template-form";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { AnswerField } from "./answer-field";
import { InsertedNotice } from "./inserted-notice";
import { SheetNameField } from "./sheet-name-field";
import type { Build } from "./use-build";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  button: { alignSelf: "flex-start" },
  more: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  summary: { cursor: "pointer", color: tokens.colorBrandForegroundLink },
});

interface Props {
  readonly build: Build;
  readonly onCheck: () => void;
}

/** 建表: choose a template and put it into the workbook as a new sheet. */
export function BuildTab({ build, onCheck }: Props) {
  const styles = useStyles();
  const words = useWords().build;
  const language = useLanguage();
  const running = build.state.kind === "running";
  const outcome = useRef<HTMLDivElement>(null);
  // Below many options it would come about unseen.
  useEffect(() => {
    if (build.state.kind === "done" || build.state.kind === "failed") outcome.current?.scrollIntoView({ block: "nearest" });
  }, [build.state]);
  const form = templateForm(build.template, build.plan, build.answers, language);
  const fieldsOf = (isMain: boolean) => form.fields.filter((field) => field.isMain === isMain).map((field: FormField) => (
    <AnswerField key={field.id} field={field} onAnswer={(answer) => build.setAnswer(field.id, answer)} />
  ));
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!running && form.values !== null) build.insert(form.values);
      }}
    >
      <Text>{words.intro}</Text>
      <WhichTemplate build={build} use={form.use} />
      {fieldsOf(true)}
      <Field label={words.region} hint={words.regionHint}>
        <Input
          value={build.region}
          placeholder={words.regionExample}
          maxLength={40}
          onChange={(_, { value }) => build.setRegion(value)}
        />
      </Field>
      <SheetNameField build={build} usual={form.sheetName} />
      <details>
        <summary className={styles.summary}>{words.more}</summary>
        <div className={styles.more}>{fieldsOf(false)}</div>
      </details>
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        icon={running ? <Spinner size="tiny" aria-hidden /> : <TableAddRegular />}
        disabledFocusable={running || form.values === null}
      >
        {running ? words.inserting : words.insert}
      </Button>
      <div ref={outcome} aria-live="polite">
        {build.state.kind === "done" && (
          <InsertedNotice inserted={build.state.value} onCheck={onCheck} onDismiss={build.forget} />
        )}
        {build.state.kind === "failed" && <Notice intent="error" text={describeFault(build.state.fault, language)} onDismiss={build.forget} />}
      </div>
    </form>
  );
}

/** The template and the plan period it is for. */
function WhichTemplate({ build, use }: Pick<Props, "build"> & { readonly use: string }) {
  const words = useWords().build;
  const language = useLanguage();
  return (
    <>
      <Field label={words.template} hint={use}>
        <Select
          value={build.template}
          onChange={(_, { value }) => build.setTemplate(TEMPLATE_IDS.find((template) => template === value) ?? build.template)}
        >
          {TEMPLATE_IDS.map((template) => <option key={template} value={template}>{templateName(template, language)}</option>)}
        </Select>
      </Field>
      <Field label={words.plan}>
        <Select
          value={build.plan}
          onChange={(_, { value }) => build.setPlan(OFFERED_PLANS.find((plan) => plan === value) ?? build.plan)}
        >
          {OFFERED_PLANS.map((plan) => <option key={plan}>{plan}</option>)}
        </Select>
      </Field>
    </>
  );
}
