import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { columnName, toA1 } from "../../grid/area";
import { KINDS, type Slot } from "../../tasks/fill-column/kinds";
import type { ColumnPlan } from "../../tasks/fill-column/plan-column";
import { Notice } from "../common/notice";
import { useLanguage } from "../words";
import { FUNCTIONS_MESSAGES, type FunctionsMessages } from "./messages";
import type { ColumnWizard } from "./use-column-wizard";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

interface Props {
  readonly wizard: ColumnWizard;
  readonly plan: ColumnPlan;
}

/** What was picked from the table; everything can be corrected. */
export function ColumnChoices({ wizard, plan }: Props) {
  const styles = useStyles();
  const words = FUNCTIONS_MESSAGES[useLanguage()].wizard;
  const spec = KINDS[plan.kind];
  const isYearOpen = plan.needsYear || spec.year === "asked" || wizard.choices.year !== null;
  return (
    <div className={styles.root}>
      <Text>{words.table(toA1(plan.table.area), plan.baseYear, plan.targetYear)}{plan.table.plan.assumed ? words.assumed : ""}</Text>
      {spec.slots.map((slot) => <SlotField key={slot} slot={slot} wizard={wizard} plan={plan} words={words} />)}
      {spec.year !== null && isYearOpen && (
        <Field label={words.year} {...(plan.needsYear ? { validationMessage: words.needsYear, validationState: "warning" as const } : {})}>
          <Input
            key={plan.year}
            type="number"
            defaultValue={plan.year === null ? "" : String(plan.year)}
            onBlur={({ target }) => takeYear(target.value, wizard)}
            onKeyDown={({ key, currentTarget }) => { if (key === "Enter") takeYear(currentTarget.value, wizard); }}
          />
        </Field>
      )}
      {(plan.undirected > 0 || wizard.choices.direction !== null) && <DirectionField wizard={wizard} plan={plan} words={words} />}
      {plan.missing.length > 0 && <Notice intent="warning" text={words.missing(plan.missing.map((slot) => words.slots[slot]))} />}
    </div>
  );
}

interface FieldProps extends Props {
  readonly words: FunctionsMessages["wizard"];
}

function SlotField({ slot, wizard, plan, words }: FieldProps & { readonly slot: Slot }) {
  const chosen = plan.columns[slot];
  return (
    <Field label={words.slots[slot]}>
      <Select value={chosen === null ? "" : String(chosen)} onChange={(_, { value }) => wizard.setColumn(slot, value === "" ? null : Number(value))}>
        <option value="">{words.noColumn}</option>
        {plan.table.columns.map(({ column, header }) => (
          <option key={column} value={column}>{columnName(column)} {header === "" ? words.unnamed : header}</option>
        ))}
      </Select>
    </Field>
  );
}

function DirectionField({ wizard, plan, words }: FieldProps) {
  const { direction } = wizard.choices;
  return (
    <Field label={words.direction} {...(plan.undirected > 0 ? { hint: words.directionHint(plan.undirected) } : {})}>
      <Select
        value={direction ?? "none"}
        onChange={(_, { value }) => wizard.setDirection(value === "higher" || value === "lower" ? value : null)}
      >
        {(["none", "higher", "lower"] as const).map((one) => <option key={one} value={one}>{words.directions[one]}</option>)}
      </Select>
    </Field>
  );
}

/** A year of four digits counts; anything else takes the choice back. */
function takeYear(text: string, { choices, setYear }: ColumnWizard): void {
  const year = /^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : null;
  if (year !== choices.year) setYear(year);
}
