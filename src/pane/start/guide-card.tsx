import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useId, useRef } from "react";
import { useLanguage } from "../words";
import type { GuideStop } from "./guide-stops";
import { START_MESSAGES } from "./messages";

const useStyles = makeStyles({
  card: {
    flexShrink: 0, maxHeight: "50%", overflowY: "auto", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2, borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`, outline: "none",
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, minWidth: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly stops: readonly GuideStop[];
  readonly at: number;
  readonly onStop: (at: number) => void;
  readonly onEnd: () => void;
}

/** One step of the guided example, at the foot of the pane so that it covers nothing. Escape ends it. */
export function GuideCard({ stops, at, onStop, onEnd }: Props) {
  const styles = useStyles();
  const words = START_MESSAGES[useLanguage()].guide;
  const title = useId();
  const root = useRef<HTMLElement>(null);
  // Each step is read out and its buttons come next.
  useEffect(() => root.current?.focus({ preventScroll: true }), [at]);
  const stop = stops[at];
  if (stop === undefined) return null;
  const isLast = at === stops.length - 1;
  return (
    <section ref={root} tabIndex={-1} className={styles.card} aria-labelledby={title} aria-describedby={`${title}text`} onKeyDown={({ key }) => { if (key === "Escape") onEnd(); }}>
      <div className={styles.head}>
        <Text size={200}>{words.step(at + 1, stops.length)}</Text>
        <Text as="h2" id={title} weight="semibold" className={styles.title}>{words[stop.id].title}</Text>
        <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.close} title={words.close} onClick={onEnd} />
      </div>
      <Text id={`${title}text`}>{words[stop.id].text}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => (isLast ? onEnd() : onStop(at + 1))}>{isLast ? words.done : words.next}</Button>
        {at > 0 && <Button size="small" onClick={() => onStop(at - 1)}>{words.before}</Button>}
      </div>
    </section>
  );
}
