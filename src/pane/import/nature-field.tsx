import { Field, Select } from "@fluentui/react-components";
import { useWords } from "../words";
import { NATURES } from "./correction-fields";

interface Props {
  /** "" for none. */
  readonly nature: string;
  /** What none is called. */
  readonly none: string;
  readonly onNature: (nature: string) => void;
}

/** Asks for an indicator's nature. */
export function NatureField({ nature, none, onNature }: Props) {
  const { correct, natures } = useWords().import;
  return (
    <Field label={correct.nature}>
      <Select value={nature} onChange={(_, { value }) => onNature(value)}>
        <option value="">{none}</option>
        {NATURES.map((one) => <option key={one} value={one}>{natures[one]}</option>)}
      </Select>
    </Field>
  );
}
