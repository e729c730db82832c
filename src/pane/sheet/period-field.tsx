import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanPeriod } from "../../table/table";
import { PERIODS, periodOfYears } from "../../tasks/correct-sheet";
import type { SheetReading } from "../../tasks/sheet-reading";
import { useLanguage } from "../words";
import { SHEET_MESSAGES } from "./messages";
import { periodOf } from "./say-reading";

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
  year: { minWidth: 0 },
});

interface Props {
  readonly reading: SheetReading;
  readonly onPlan: (plan: PlanPeriod | null) => void;
}

const AUTO = "auto";
const OWN = "own";

/** The plan's period: recognised, one of the three plans in use, or any other years. */
export function PeriodField({ reading: { table, standing }, onPlan }: Props) {
  const styles = useStyles();
  const messages = SHEET_MESSAGES[useLanguage()];
  const words = messages.correct;
  const set = standing.kind === "applied" ? standing.correction.plan ?? null : null;
  const [isOwn, setOwn] = useState(set !== null && !PERIODS.some(({ name }) => name === set.name));
  const chosen = isOwn ? OWN : set?.name ?? AUTO;
  const choose = (value: string) => {
    setOwn(value === OWN);
    if (value !== OWN) onPlan(PERIODS.find(({ name }) => name === value) ?? null);
  };
  return (
    <div>
      <Field label={words.plan}>
        <Select size="small" value={chosen} onChange={(_, { value }) => choose(value)}>
          <option value={AUTO}>{table && set === null ? words.auto(periodOf(table, messages)) : words.auto("…")}</option>
          {PERIODS.map(({ name, baseYear, targetYear }) => <option key={name} value={name}>{messages.plan(name, baseYear, targetYear)}</option>)}
          <option value={OWN}>{words.ownYears}</option>
        </Select>
      </Field>
      {isOwn && <OwnYears className={styles.years} fieldClass={styles.year} plan={set ?? table?.plan ?? null} onPlan={onPlan} />}
    </div>
  );
}

function OwnYears({ className, fieldClass, plan, onPlan }: { readonly className: string; readonly fieldClass: string; readonly plan: PlanPeriod | null; readonly onPlan: (plan: PlanPeriod) => void }) {
  const words = SHEET_MESSAGES[useLanguage()].correct;
  const [base, setBase] = useState(plan === null ? "" : String(plan.baseYear));
  const [target, setTarget] = useState(plan === null ? "" : String(plan.targetYear));
  const years = periodOfYears(Number(base), Number(target));
  const take = () => {
    if (years !== null && (years.baseYear !== plan?.baseYear || years.targetYear !== plan.targetYear)) onPlan(years);
  };
  const problem = years === null ? { validationMessage: words.badYears } : {};
  const box = (value: string, onValue: (value: string) => void) => (
    <Input
      size="small"
      inputMode="numeric"
      maxLength={4}
      value={value}
      className={fieldClass}
      input={{ size: 4 }}
      onChange={(_, { value: typed }) => onValue(typed)}
      onBlur={take}
      onKeyDown={({ key }) => { if (key === "Enter") take(); }}
    />
  );
  return (
    <div className={className}>
      <Field label={words.baseYear}>{box(base, setBase)}</Field>
      <Field label={words.targetYear} {...problem}>{box(target, setTarget)}</Field>
    </div>
  );
}
