import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  list: { display: "grid", gridTemplateColumns: "minmax(72px, max-content) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS, margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Recalled and not yet held against an official text. */
  readonly unverified?: string | false;
}

/** A heading with what is known under it; nothing at all where nothing is. */
export function Facts({ title, facts, children }: { readonly title: string; readonly facts: readonly (Fact | null)[]; readonly children?: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const known = facts.filter((fact) => fact !== null);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" className={styles.title}>{title}</Text>
      {known.length > 0 && (
        <dl className={styles.list}>
          {known.map(({ name, value, unverified = false }) => (
            <div key={name} style={{ display: "contents" }}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.value}>{value} {unverified !== false && <Badge appearance="outline" size="small" color="warning">{unverified}</Badge>}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}
