import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Three buttons in a narrow pane.
  actions: { flexWrap: "wrap" },
});

interface Props {
  readonly title: string;
  readonly save: { readonly label: string; readonly isPossible: boolean };
  readonly cancel: string;
  /** Between saving and closing. */
  readonly more?: ReactNode;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the pane: Enter saves and closes, Escape closes. */
export function FormDialog({ title, save, cancel, more, onSave, onClose, children }: Props) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => { if (!open) onClose(); }}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!save.isPossible) return;
            onSave();
            onClose();
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions className={styles.actions} fluid>
              <Button appearance="primary" type="submit" disabledFocusable={!save.isPossible}>{save.label}</Button>
              {more}
              <Button onClick={onClose}>{cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
