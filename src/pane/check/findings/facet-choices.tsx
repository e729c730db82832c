import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { IndicatorTable } from "../../../table/table";
import { useLanguage, useWords } from "../../words";
import { STATES, type Counts, type FindingFilter } from "./finding-filter";
import { FACETS, type Facet } from "./finding-item";
import { GROUPINGS, type Grouping } from "./finding-rows";
import { labelOf } from "./label-of";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  // A rule's title is longer than half the pane.
  field: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
});

/** What is chosen of the findings, what each choice would leave, and who is told of another. */
export interface FilterChoice {
  readonly tables: readonly IndicatorTable[];
  readonly filter: FindingFilter;
  readonly counts: Counts;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
}

interface Props extends FilterChoice {
  readonly id: string;
}

/** Which of the findings are listed, and under which headings; every choice says how many it would leave. */
export function FacetChoices({ id, tables, filter, counts, onFilter, grouping, onGrouping }: Props) {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().check.findings;
  const facets = FACETS.filter((facet) => facet !== "table" || tables.length > 1 || counts.facets.table.size > 1);
  const choose = (facet: Facet, value: string) => {
    const others = Object.fromEntries(Object.entries(filter.only).filter(([other]) => other !== facet));
    onFilter({ ...filter, only: value === ALL ? others : { ...others, [facet]: value.slice(1) } });
  };
  return (
    <div id={id} className={styles.root} role="group" aria-label={words.filter}>
      {facets.map((facet) => (
        <Field key={facet} className={styles.field} size="small" label={words.facets[facet]}>
          <Select size="small" value={valueOf(filter.only[facet])} onChange={(_, { value }) => choose(facet, value)}>
            <option value={ALL}>{words.any}</option>
            {valuesOf(counts.facets[facet], filter.only[facet]).map(([value, count]) => (
              <option key={value} value={valueOf(value)}>{words.counted(labelOf({ facet, value }, tables, language, words), count)}</option>
            ))}
          </Select>
        </Field>
      ))}
      <Field className={styles.field} size="small" label={words.state}>
        <Select size="small" value={filter.state} onChange={(_, { value }) => onFilter({ ...filter, state: STATES.find((state) => state === value) ?? filter.state })}>
          {STATES.map((state) => <option key={state} value={state}>{words.counted(words.states[state], counts.state.get(state) ?? 0)}</option>)}
        </Select>
      </Field>
      <Field className={styles.field} size="small" label={words.groupBy}>
        <Select size="small" value={grouping} onChange={(_, { value }) => onGrouping(GROUPINGS.find((each) => each === value) ?? grouping)}>
          {GROUPINGS.map((each) => <option key={each} value={each}>{each === "severity" ? words.bySeverity : words.facets[each]}</option>)}
        </Select>
      </Field>
    </div>
  );
}

/** Values of the page's choices: a row may well say nothing, or anything at all. */
const ALL = "";
const valueOf = (value: string | undefined): string => (value === undefined ? ALL : `=${value}`);

/** What there is to choose, and what is chosen even where nothing of it is left. */
function valuesOf(counts: ReadonlyMap<string, number>, chosen: string | undefined): readonly (readonly [string, number])[] {
  return chosen === undefined || counts.has(chosen) ? [...counts] : [...counts, [chosen, 0]];
}
