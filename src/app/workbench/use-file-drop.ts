import { useEffect, useEffectEvent, useState } from "react";

interface Drop {
  readonly onFile: (file: File) => void;
  /** Several were dropped, or one while another is being opened. */
  readonly onRefused: () => void;
  readonly isBusy: boolean;
}

/** Lets a file be dropped anywhere on the page that does not take files itself; tells whether one is being dragged over it. */
export function useFileDrop({ onFile, onRefused, isBusy }: Drop): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useEffectEvent(([file, ...more]: readonly File[]) => {
    if (file === undefined || more.length > 0 || isBusy) onRefused();
    else onFile(file);
  });
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
      const files = [...event.dataTransfer?.files ?? []];
      if (files.length > 0) dropped(files);
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
