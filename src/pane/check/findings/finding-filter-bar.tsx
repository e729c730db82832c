import { Button, CounterBadge, makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useId, useState } from "react";
import type { Severity } from "../../../rules/define";
import { useWords } from "../../words";
import { FacetChoices, type FilterChoice } from "./facet-choices";
import { choicesIn } from "./finding-filter";
import { SEVERITIES, type FindingItem } from "./finding-item";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  search: { maxWidth: "none", flexGrow: 1, minWidth: 0 },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
});

interface Props extends FilterChoice {
  readonly items: readonly FindingItem[];
}

/** Search, one switch a severity, and behind a button every other choice; a severity without findings has no switch. */
export function FindingFilterBar({ items, ...choice }: Props) {
  const { filter, counts, onFilter } = choice;
  const styles = useStyles();
  const words = useWords().check.findings;
  const choices = useId();
  const [isOpen, setOpen] = useState(false);
  const chosen = choicesIn(filter);
  const present = SEVERITIES.filter((severity) => items.some(({ diagnostic }) => diagnostic.severity === severity));
  const toggle = (severity: Severity) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onFilter({ ...filter, hidden });
  };
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={words.search}
          placeholder={words.search}
          dismiss={{ "aria-label": words.clearSearch }}
          value={filter.query}
          onChange={(_, { value }) => onFilter({ ...filter, query: value })}
        />
        <Button
          size="small"
          icon={<FilterRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? choices : undefined}
          aria-label={chosen > 0 ? words.filterChosen(chosen) : words.filter}
          onClick={() => setOpen(!isOpen)}
        >
          {words.filter}
          {chosen > 0 && <CounterBadge size="small" count={chosen} aria-hidden />}
        </Button>
      </div>
      {present.length > 1 && (
        <div className={styles.severities} role="group" aria-label={words.bySeverity}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={!filter.hidden.has(severity)}
              onClick={() => toggle(severity)}
            >
              {words.severity[severity]} {counts.severity.get(severity) ?? 0}
            </ToggleButton>
          ))}
        </div>
      )}
      {isOpen && <FacetChoices id={choices} {...choice} />}
    </div>
  );
}
