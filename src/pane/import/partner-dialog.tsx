import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, Radio, RadioGroup, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { otherPartners, partnerRow } from "../../tasks/import/partners";
import type { ImportPreview, Offer, Partner, TablePreview } from "../../tasks/import/preview";
import { useWords } from "../words";
import { sayOfferValue, sayTable } from "./say-offer";

/** Shown at a time; the search finds the others. */
const MOST_SHOWN = 30;

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  search: { maxWidth: "100%" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly preview: ImportPreview;
  readonly table: TablePreview;
  readonly row: number;
  readonly partner: Partner | null;
  readonly onSave: (partner: Partner | null) => void;
  readonly onClose: () => void;
}

const NONE = "";
const keyOf = ({ table, row }: Partner): string => `${row} ${table}`;

/** Chooses which indicator of the other tables a baseline is taken from, or none. */
export function PartnerDialog({ preview, table, row, partner, onSave, onClose }: Props) {
  const styles = useStyles();
  const words = useWords().import;
  const [chosen, setChosen] = useState(partner);
  const [search, setSearch] = useState("");
  const offered = table.lacking.find((lack) => lack.row === row)?.offers ?? [];
  const others = useMemo(() => otherPartners(preview, table, row, { containing: search, most: MOST_SHOWN }), [preview, table, row, search]);
  const all = [...offered, ...others];
  const option = (offer: Offer) => (
    <Radio
      key={keyOf(offer.partner)}
      value={keyOf(offer.partner)}
      disabled={!offer.canTake}
      label={(
        <span className={styles.label}>
          <span>{partnerRow(preview, offer.partner)?.indicator.name}</span>
          <span className={styles.quiet}>{`${sayOfferValue(offer, words)} · ${sayTable(preview, offer.partner.table, words)}`}</span>
          <span className={styles.quiet}>{[words.partners.sureness[offer.sureness], ...offer.reasons.map((reason) => words.partners.reasons[reason])].join(words.partners.and)}</span>
        </span>
      )}
    />
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.partners.title(table.rows[row]?.name ?? "")}</DialogTitle>
          <DialogContent className={styles.content}>
            <SearchBox className={styles.search} placeholder={words.partners.search} aria-label={words.partners.search} value={search} onChange={(_, { value }) => setSearch(value)} />
            <RadioGroup
              aria-label={words.partners.title(table.rows[row]?.name ?? "")}
              value={chosen === null ? NONE : keyOf(chosen)}
              onChange={(_, { value }) => setChosen(all.find((offer) => keyOf(offer.partner) === value)?.partner ?? null)}
            >
              <Radio value={NONE} label={words.partners.takeNone} />
              {offered.length > 0 && <Text size={200} weight="semibold" className={styles.heading}>{words.partners.offered}</Text>}
              {offered.map(option)}
              <Text size={200} weight="semibold" className={styles.heading}>{others.length === 0 ? words.partners.noOthers : words.partners.others}</Text>
              {others.map(option)}
            </RadioGroup>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onSave(chosen);
                onClose();
              }}
            >
              {words.partners.save}
            </Button>
            <Button onClick={onClose}>{words.partners.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
