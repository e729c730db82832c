import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { toA1, type SheetArea } from "../../../grid/area";
import { CellLink } from "../../common/cell-link";
import { useWords } from "../../words";
import type { FindingItem } from "./finding-item";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  sources: { margin: 0, padding: 0, listStyleType: "none" },
  related: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly item: FindingItem;
  readonly onGo: (at: SheetArea) => void;
}

/** Why a finding matters, what to do, what it rests on. */
export function FindingExplanation({ id, item, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().check.findings;
  const { why, advice, sources } = item.words();
  const related = item.diagnostic.related.map((at) => ({ at, label: toA1(at) }));
  const places = [...related, ...item.said.map((at) => ({ at, label: `${at.sheet}!${toA1(at)}` }))];
  return (
    <dl id={id} className={styles.list}>
      <dt className={styles.term}>{words.why}</dt>
      <dd className={styles.said}>{why}</dd>
      <dt className={styles.term}>{words.advice}</dt>
      <dd className={styles.said}>{advice}</dd>
      {places.length > 0 && (
        <>
          <dt className={styles.term}>{words.related}</dt>
          <dd className={styles.said}>
            <span className={styles.related}>
              {places.map(({ at, label }) => <CellLink key={`${at.sheet}!${toA1(at)}`} at={at} label={label} onGo={onGo} />)}
            </span>
          </dd>
        </>
      )}
      <dt className={styles.term}>{words.sources}</dt>
      <dd className={styles.said}>
        <ul className={styles.sources}>
          {sources.map(({ title, url, convention }) => (
            <li key={title}>
              {url === null ? title : <Link href={url} target="_blank" rel="noreferrer" inline>{title}</Link>}
              {convention && <Text size={200} italic> ({words.convention})</Text>}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
