import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { Language } from "../../grid/language";
import { MESSAGES } from "./messages";

interface Props {
  readonly language: Language;
  readonly isOpen: boolean;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before another workbook takes the place of one with unsaved changes. */
export function UnsavedDialog({ language, isOpen, onDiscard, onCancel }: Props) {
  const words = MESSAGES[language];
  return (
    <Dialog open={isOpen} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.unsavedTitle}</DialogTitle>
          <DialogContent>{words.unsaved}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onCancel}>{words.cancel}</Button>
            <Button onClick={onDiscard}>{words.discard}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
