import { useEffect, useEffectEvent, useState } from "react";

/** Lets a file be dropped anywhere on the page that does not take files itself; tells whether one is being dragged over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useEffectEvent(onFile);
  useEffect(() => {
    const isTakenThere = ({ target }: DragEvent): boolean => target instanceof Element && target.closest("[data-takes-files]") !== null;
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent): void => {
      if (!carriesFile(event)) return;
      // Without this the browser would leave the page and show the file itself.
      event.preventDefault();
      setOver(!isTakenThere(event));
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFile(event) || isTakenThere(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) dropped(file);
    };
    // Before the spreadsheet's own handlers.
    const early = { capture: true };
    document.addEventListener("dragover", over, early);
    document.addEventListener("dragleave", leave, early);
    document.addEventListener("drop", drop, early);
    return () => {
      document.removeEventListener("dragover", over, early);
      document.removeEventListener("dragleave", leave, early);
      document.removeEventListener("drop", drop, early);
    };
  }, []);
  return isOver;
}
