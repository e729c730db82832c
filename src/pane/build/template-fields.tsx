import { Field, Select, SpinButton } from "@fluentui/react-components";
import { useWords } from "../words";
import { DISTRICTS, MIDTERM_YEARS, TEMPLATES, type Build } from "./use-build";

interface Props {
  readonly build: Build;
}

/** Which template, and what it alone asks for. */
export function TemplateFields({ build }: Props) {
  const words = useWords().build;
  return (
    <>
      <Field label={words.template} hint={words.templateHints[build.template]}>
        <Select
          value={build.template}
          onChange={(_, { value }) => build.setTemplate(TEMPLATES.find((template) => template === value) ?? build.template)}
        >
          {TEMPLATES.map((template) => <option key={template} value={template}>{words.templates[template]}</option>)}
        </Select>
      </Field>
      {build.template === "districts" && (
        <Field label={words.districts}>
          <SpinButton
            value={build.districts}
            min={1}
            max={DISTRICTS.most}
            onChange={(_, { value, displayValue }) => build.setDistricts(within(value ?? Number(displayValue)))}
          />
        </Field>
      )}
      {build.template === "midterm" && (
        <Field label={words.reviewYear}>
          <Select value={String(build.year)} onChange={(_, { value }) => build.setYear(Number(value))}>
            {MIDTERM_YEARS[build.plan].map((year) => <option key={year}>{year}</option>)}
          </Select>
        </Field>
      )}
    </>
  );
}

/** A typed number that the sheet has room for; anything else is the usual number. */
const within = (count: number): number =>
  (Number.isInteger(count) ? Math.min(Math.max(count, 1), DISTRICTS.most) : DISTRICTS.usual);
