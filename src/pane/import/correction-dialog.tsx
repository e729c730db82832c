import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { editableValues, readValue, type Correction } from "../../tasks/import/correct-row";
import type { TablePreview, ValuePreview, ValueRole } from "../../tasks/import/preview";
import { sayReading } from "../../tasks/import/say-reading";
import { useLanguage, useWords } from "../words";
import { changesOf, startOf, type Fields } from "./correction-fields";
import { FormDialog } from "./form-dialog";
import { NatureField } from "./nature-field";
import { RowSource } from "./row-source";

interface Props {
  readonly table: TablePreview;
  /** Index of the row. */
  readonly at: number;
  readonly correction: Correction | undefined;
  /** Null: as the source has it. */
  readonly onSave: (correction: Correction | null) => void;
  readonly onClose: () => void;
}

/** Puts one row right, beside what the source says; each value says at once what it is read as. */
export function CorrectionDialog({ table, at, correction, onSave, onClose }: Props) {
  const words = useWords().import;
  const [fields, setFields] = useState<Fields>(() => startOf(table, at, correction));
  const values = editableValues(table, at);
  const row = table.rows[at];
  const indicator = table.table.indicators[at];
  if (!row || !indicator) return null;
  const put = (next: Partial<Fields>) => setFields({ ...fields, ...next });
  const undo = () => {
    onSave(null);
    onClose();
  };
  return (
    <FormDialog
      title={words.correct.title}
      save={{ label: words.correct.save, isPossible: fields.name.trim() !== "" }}
      cancel={words.correct.cancel}
      more={correction && <Button onClick={undo}>{words.correct.undo}</Button>}
      onSave={() => onSave(changesOf(table, at, fields))}
      onClose={onClose}
    >
      <RowSource row={row} />
      <Field label={words.correct.name} required><Input value={fields.name} onChange={(_, { value }) => put({ name: value })} /></Field>
      <Field label={words.correct.unit}><Input value={fields.unit} onChange={(_, { value }) => put({ unit: value })} /></Field>
      <NatureField
        nature={fields.nature}
        none={indicator.nature === null && indicator.rawNature !== null ? words.correct.asWritten(indicator.rawNature) : words.correct.noNature}
        onNature={(nature) => put({ nature })}
      />
      {inOrder(values).map(({ value, index }) => (
        <ValueField key={index} value={value} name={fields.name} text={fields.values[index] ?? ""} onText={(text) => put({ values: fields.values.with(index, text) })} />
      ))}
    </FormDialog>
  );
}

const ORDER: Readonly<Record<ValueRole, number>> = { baseline: 0, actual: 1, target: 2, pace: 3 };

/** As the sheet will have them, the baseline first; each with its index. */
const inOrder = (values: readonly ValuePreview[]): readonly { readonly value: ValuePreview; readonly index: number }[] =>
  values.map((value, index) => ({ value, index })).sort((a, b) => ORDER[a.value.role] - ORDER[b.value.role]);

interface ValueFieldProps {
  readonly value: ValuePreview;
  readonly name: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function ValueField({ value, name, text, onText }: ValueFieldProps) {
  const words = useWords().import;
  const language = useLanguage();
  const shown: ValuePreview = { ...value, text: text.trim() === "" ? null : text, reading: readValue(value.role, text.trim() === "" ? null : text, name) };
  const said = sayReading(shown, language);
  const isUnread = shown.reading.kind === "unread";
  const message = isUnread ? words.unread : said === null ? undefined : `${words.readAs} ${said}`;
  return (
    <Field label={words.value(value)} validationState={isUnread ? "warning" : "none"} {...(message !== undefined && { validationMessage: message })}>
      <Input value={text} onChange={(_, data) => onText(data.value)} />
    </Field>
  );
}
