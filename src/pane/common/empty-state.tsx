import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  icon: { fontSize: "40px", lineHeight: 1, color: tokens.colorNeutralForeground3 },
  title: { margin: 0 },
  text: { color: tokens.colorNeutralForeground2, maxWidth: "40ch" },
});

interface Props {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Where there is nothing to list: what that means and what to do. */
export function EmptyState({ icon, title, text, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden>{icon}</span>
      <Subtitle2 as="h2" className={styles.title}>{title}</Subtitle2>
      <Text className={styles.text}>{text}</Text>
      {children}
    </div>
  );
}
