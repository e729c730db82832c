import { Button, makeStyles, Radio, RadioGroup, Field, Spinner, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { toA1 } from "../../grid/area";
import { describeFault } from "../../report/describe-fault";
import type { FreezeCount } from "../../tasks/freeze-formulas";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
import { FUNCTIONS_MESSAGES, type FunctionsMessages } from "./messages";
import type { Freeze } from "./use-freeze";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly freeze: Freeze;
}

/** 转为数值: says how many cells it would change, then changes them. */
export function FreezePanel({ freeze }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = FUNCTIONS_MESSAGES[language].freeze;
  const { scope, setScope, counting, freezing, count, confirm, forget } = freeze;
  const isBusy = counting.kind === "running" || freezing.kind === "running";
  const fault = counting.kind === "failed" ? counting.fault : freezing.kind === "failed" ? freezing.fault : null;
  return (
    <section className={styles.root} aria-label={words.title}>
      <Subtitle2 as="h3" className={styles.title}>{words.title}</Subtitle2>
      <Text>{words.intro}</Text>
      <Field label={words.scope}>
        <RadioGroup layout="horizontal" value={scope} onChange={(_, { value }) => setScope(value === "sheet" ? "sheet" : "selection")}>
          <Radio value="selection" label={words.scopes.selection} />
          <Radio value="sheet" label={words.scopes.sheet} />
        </RadioGroup>
      </Field>
      <Button className={styles.button} icon={isBusy ? <Spinner size="tiny" aria-hidden /> : null} disabledFocusable={isBusy} onClick={count}>
        {isBusy ? words.working : words.count}
      </Button>
      <div aria-live="polite">
        {counting.kind === "done" && (
          <Notice
            intent={counting.value.values > 0 ? "warning" : "info"}
            text={countText(counting.value, words)}
            actions={counting.value.values > 0 && (
              <>
                <Button appearance="primary" size="small" onClick={confirm}>{words.confirm(counting.value.values)}</Button>
                <Button size="small" onClick={forget}>{words.cancel}</Button>
              </>
            )}
          />
        )}
        {freezing.kind === "done" && (
          <Notice
            intent={freezing.value.stale > 0 ? "warning" : "success"}
            text={words.done(freezing.value.frozen) + (freezing.value.stale > 0 ? words.stale(freezing.value.stale) : "")}
            onDismiss={forget}
          />
        )}
        {fault && <Notice intent="error" text={describeFault(fault, language)} onDismiss={forget} />}
      </div>
    </section>
  );
}

function countText({ sheet, area, values, errors }: FreezeCount, words: FunctionsMessages["freeze"]): string {
  const place = area === null ? words.wholeSheet(sheet) : toA1(area);
  const found = values > 0 ? words.found(place, values) : words.nothing(place);
  return errors > 0 ? `${found}${words.errorsStay(errors)}` : found;
}
