import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useId, useState } from "react";
import { isFixable, type Fixable } from "../../../check/fixes";
import type { Diagnostic } from "../../../check/diagnostic";
import { toA1 } from "../../../grid/area";
import { isFormula, type CellContent } from "../../../grid/edit";
import { useWords } from "../../words";
import { useDesk } from "./review-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0` },
  steps: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Cells that are shown of a correction of many. */
const SHOWN = 12;

/** 改正: what a safe correction will do is shown and done at a click; another one is looked at first. */
export function FixOffer({ diagnostic }: { readonly diagnostic: Diagnostic }) {
  const styles = useStyles();
  const words = useWords().check.review.fix;
  const { review } = useDesk();
  const steps = useId();
  const [looking, setLooking] = useState(false);
  if (!isFixable(diagnostic)) return null;
  const isOpen = looking || diagnostic.fix.trust === "safe";
  const correct = () => review.correct([diagnostic]);
  return (
    <div className={styles.root}>
      {isOpen && <FixSteps id={steps} fixable={diagnostic} className={styles.steps} />}
      {isOpen
        ? <Button size="small" icon={<WrenchRegular />} disabledFocusable={review.busy} onClick={correct}>{looking ? words.apply : words.one}</Button>
        : <Button size="small" icon={<WrenchRegular />} aria-expanded={false} onClick={() => setLooking(true)}>{words.look}</Button>}
    </div>
  );
}

function FixSteps({ id, fixable: { fix }, className }: { readonly id: string; readonly fixable: Fixable; readonly className: string }) {
  const words = useWords().check.review.fix;
  const said = (content: CellContent): string => (content === null || content === "" ? words.blank : isFormula(content) ? content.formula : `“${content}”`);
  return (
    <>
      <Text size={200} id={id}>{words.heading}</Text>
      <ul className={className} aria-labelledby={id}>
        {fix.edits.slice(0, SHOWN).map(({ at, was, becomes }) => <li key={`${at.sheet}!${toA1(at)}`}>{words.step(toA1(at), said(was), said(becomes))}</li>)}
        {fix.edits.length > SHOWN && <li>…（{fix.edits.length}）</li>}
      </ul>
    </>
  );
}
