import { Button, Field, Input, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { describeFault } from "../../report/describe-fault";
import { Notice } from "../common/notice";
import { useLanguage, useWords } from "../words";
import { InsertedNotice } from "./inserted-notice";
import { TemplateFields } from "./template-fields";
import { PLANS, type Build } from "./use-build";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  button: { alignSelf: "flex-start" },
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
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (!running) build.insert();
      }}
    >
      <Text>{words.intro}</Text>
      <TemplateFields build={build} />
      <Field label={words.plan}>
        <Select
          value={build.plan}
          onChange={(_, { value }) => build.setPlan(PLANS.find((plan) => plan === value) ?? build.plan)}
        >
          {PLANS.map((plan) => <option key={plan}>{plan}</option>)}
        </Select>
      </Field>
      <Field label={words.region} hint={words.regionHint}>
        <Input
          value={build.region}
          placeholder={words.regionExample}
          maxLength={40}
          onChange={(_, { value }) => build.setRegion(value)}
        />
      </Field>
      <Button
        className={styles.button}
        type="submit"
        appearance="primary"
        icon={running ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabledFocusable={running}
      >
        {running ? words.inserting : words.insert}
      </Button>
      <div aria-live="polite">
        {build.state.kind === "done" && (
          <InsertedNotice inserted={build.state.value} onCheck={onCheck} onDismiss={build.forget} />
        )}
        {build.state.kind === "failed" && <Notice intent="error" text={describeFault(build.state.fault, language)} onDismiss={build.forget} />}
      </div>
    </form>
  );
}
