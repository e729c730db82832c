import { Field, Input, Select, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TablePreview, TakenLine } from "../../tasks/import/preview";
import { guessLine, type Line } from "../../tasks/import/take-line";
import { valuePlaces } from "../../tasks/import/value-places";
import { useWords } from "../words";
import { NATURES } from "./correction-fields";
import { FormDialog } from "./form-dialog";
import { useLineStyles } from "./line-styles";
import { NatureField } from "./nature-field";
import { OverlookedText } from "./overlooked-text";

interface Props {
  readonly table: TablePreview;
  readonly line: Line;
  readonly onTake: (taken: TakenLine) => void;
  readonly onClose: () => void;
}

/** Makes an overlooked line a row: what it is called, and which of its numbers is what. */
export function TakeLineDialog({ table, line, onTake, onClose }: Props) {
  const lineStyles = useLineStyles();
  const { correct, overlooked: words, value } = useWords().import;
  const guess = useMemo(() => guessLine(table, line), [table, line]);
  const places = useMemo(() => valuePlaces(table), [table]);
  const [name, setName] = useState(guess.name);
  const [unit, setUnit] = useState(guess.unit ?? "");
  const [nature, setNature] = useState(guess.nature);
  const [placeOf, setPlaceOf] = useState<readonly (number | null)[]>(guess.figures.map(({ place }) => place));
  // A place holds one number.
  const put = (figure: number, place: number | null) =>
    setPlaceOf(placeOf.map((before, at) => (at === figure ? place : before === place ? null : before)));
  const values = new Map(guess.figures.flatMap(({ text }, at): [number, string][] => {
    const place = placeOf[at] ?? null;
    return place === null ? [] : [[place, text]];
  }));
  return (
    <FormDialog
      title={words.title}
      save={{ label: words.save, isPossible: name.trim() !== "" && values.size > 0 }}
      cancel={words.cancel}
      onSave={() => onTake({ name: name.trim(), unit: unit.trim() === "" ? null : unit.trim(), nature, values })}
      onClose={onClose}
    >
      <span className={lineStyles.quote}><OverlookedText what={line} /></span>
      <Field label={correct.name} required><Input value={name} onChange={(_, data) => setName(data.value)} /></Field>
      {guess.figures.map(({ text }, at) => (
        <Field key={at} label={words.figure(text)}>
          <Select value={placeOf[at] ?? ""} onChange={(_, data) => put(at, data.value === "" ? null : Number(data.value))}>
            <option value="">{words.unused}</option>
            {places.map((place, index) => <option key={index} value={index}>{value(place)}</option>)}
          </Select>
        </Field>
      ))}
      {values.size === 0 && <Text size={200}>{words.needsValue}</Text>}
      <Field label={correct.unit}><Input value={unit} onChange={(_, data) => setUnit(data.value)} /></Field>
      <NatureField nature={nature ?? ""} none={correct.noNature} onNature={(chosen) => setNature(NATURES.find((one) => one === chosen) ?? null)} />
    </FormDialog>
  );
}
