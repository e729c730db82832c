import { Checkbox, Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { SEPARATOR, YES, type FormField } from "../../tasks/template-form";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground3 },
  options: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly field: FormField;
  readonly onAnswer: (answer: string) => void;
}

/** Asks for one parameter of a template, whichever it is, by the kind of its question. */
export function AnswerField({ field: { label, hint, question, answer, problem }, onAnswer }: Props) {
  const styles = useStyles();
  const frame = { label, hint, ...(problem === null ? {} : { validationMessage: problem }) };
  switch (question.kind) {
    case "one":
      return (
        <Field {...frame}>
          <Select value={answer === "" ? question.usual : answer} onChange={(_, { value }) => onAnswer(value)}>
            {question.options.map((option) => <option key={option}>{option}</option>)}
          </Select>
        </Field>
      );
    case "several":
      return (
        // No Field: it would give its own label to each box within.
        <div role="group" aria-label={label} className={styles.group}>
          <Text>{label}</Text>
          <div className={styles.options}>
            {question.options.map((option) => (
              <Checkbox
                key={option}
                label={option}
                checked={answer.split(SEPARATOR).includes(option)}
                onChange={(_, { checked }) => onAnswer(toggled(answer, option, checked === true))}
              />
            ))}
          </div>
          <Text size={200} className={styles.hint}>{problem ?? hint}</Text>
        </div>
      );
    case "names":
      return (
        <Field {...frame}>
          <Input value={answer} placeholder={String(question.usual)} onChange={(_, { value }) => onAnswer(value)} />
        </Field>
      );
    case "yesNo":
      return (
        <Field hint={hint}>
          <Checkbox label={label} checked={answer === YES} onChange={(_, { checked }) => onAnswer(checked === true ? YES : "")} />
        </Field>
      );
  }
}

/** A list of options with one more, or without it. */
function toggled(answer: string, option: string, isChosen: boolean): string {
  const others = answer.split(SEPARATOR).filter((part) => part !== "" && part !== option);
  return [...others, ...(isChosen ? [option] : [])].join(SEPARATOR);
}
