import { Badge, Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { Sureness } from "../../table/join-baselines";
import type { Offer } from "../../tasks/import/preview";
import { useWords } from "../words";
import { useLineStyles } from "./line-styles";
import { sayOfferValue } from "./say-offer";

const LOOKS = {
  certain: { color: "success", Icon: CheckmarkCircleFilled },
  likely: { color: "informative", Icon: QuestionCircleRegular },
  possible: { color: "warning", Icon: WarningFilled },
} as const satisfies Record<Sureness, object>;

const useStyles = makeStyles({
  sure: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center" },
  change: { minWidth: "auto", flexShrink: 0 },
});

interface Props {
  /** Of the indicator that has no baseline. */
  readonly label: string;
  /** The pair that is taken, or could be; null where none was found. */
  readonly offer: Offer | null;
  /** Where it comes from, in words. */
  readonly from: string;
  readonly isTaken: boolean;
  /** The one line of the list that Tab reaches. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
  readonly onChange: () => void;
}

/** An indicator without a baseline: the one it would come from, the value, how sure it is that they are one, and a way to another. */
export function PartnerLine({ label, offer, from, isTaken, isActive, onToggle, onChange }: Props) {
  const styles = { ...useLineStyles(), ...useStyles() };
  const words = useWords().import;
  const details = useId();
  const tab = isActive ? 0 : -1;
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          checked={isTaken}
          disabled={!offer?.canTake}
          onChange={onToggle}
          tabIndex={tab}
          aria-describedby={details}
          label={<span className={styles.name}>{label}</span>}
        />
        <Button className={styles.change} appearance="transparent" size="small" tabIndex={tab} aria-label={words.partners.change(label)} onClick={onChange}>
          {offer ? words.partners.changeShort : words.partners.chooseShort}
        </Button>
      </div>
      <div id={details} className={styles.details}>
        {offer === null ? <span className={styles.quiet}>{words.partners.none}</span> : (
          <>
            <span>{sayOfferValue(offer, words)}</span>
            <span className={styles.quiet}>{from}</span>
            <Sure offer={offer} />
          </>
        )}
      </div>
    </div>
  );
}

function Sure({ offer: { sureness, reasons, canTake } }: { readonly offer: Offer }) {
  const styles = useStyles();
  const words = useWords().import.partners;
  const { color, Icon } = LOOKS[sureness];
  return (
    <span className={styles.sure}>
      <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>{words.sureness[sureness]}</Badge>
      {[...reasons.map((reason) => words.reasons[reason]), ...(canTake ? [] : [words.notTaken])].join(words.and)}
    </span>
  );
}
