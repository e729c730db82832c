import { makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/define";
import { useWords } from "../words";
import { SEVERITIES, type FindingFilter } from "./findings";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  search: { maxWidth: "none", width: "100%" },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly filter: FindingFilter;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** Search, and one switch a severity; a severity without findings has none. */
export function FindingFilterBar({ filter, counts, onFilter }: Props) {
  const styles = useStyles();
  const words = useWords().check.findings;
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const toggle = (severity: Severity) => {
    const hidden = new Set(filter.hidden);
    if (!hidden.delete(severity)) hidden.add(severity);
    onFilter({ ...filter, hidden });
  };
  return (
    <div className={styles.root}>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        placeholder={words.search}
        dismiss={{ "aria-label": words.clearSearch }}
        value={filter.query}
        onChange={(_, { value }) => onFilter({ ...filter, query: value })}
      />
      {present.length > 1 && (
        <div className={styles.severities} role="group" aria-label={words.filter}>
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              className={styles.toggle}
              size="small"
              icon={<SeverityIcon severity={severity} />}
              checked={!filter.hidden.has(severity)}
              onClick={() => toggle(severity)}
            >
              {words.severity[severity]} {counts[severity]}
            </ToggleButton>
          ))}
        </div>
      )}
    </div>
  );
}
