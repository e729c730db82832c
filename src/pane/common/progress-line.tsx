import type { TaskStage } from "../../tasks/observed-workbook";
import type { Messages } from "../messages";
import { useWords } from "../words";
import { WorkLine } from "./work-line";

interface Props {
  readonly title: string;
  readonly stage: TaskStage | null;
  readonly onCancel: () => void;
}

/** A task on the sheet, and the way out of it for as long as nothing is written. */
export function ProgressLine({ title, stage, onCancel }: Props) {
  const { progress: words } = useWords();
  const counted = countedIn(stage);
  return (
    <WorkLine
      title={title}
      doing={stage === null ? title : sayStage(stage, words)}
      share={counted === null ? null : counted.done / counted.all}
      onCancel={stage?.kind === "marking" ? null : onCancel}
    />
  );
}

function sayStage(stage: TaskStage, words: Messages["progress"]): string {
  const counted = countedIn(stage);
  switch (stage.kind) {
    case "reading": return words.reading(stage.sheet) + (counted === null ? "" : words.sheetOf(counted.done, counted.all));
    case "marking": return stage.marks === null ? words.clearing : words.marking(stage.marks);
    case "working": return counted === null ? words.working : words[stage.progress?.of === "rows" ? "judged" : "recognised"](counted.done, counted.all);
  }
}

interface Counted {
  readonly done: number;
  readonly all: number;
}

/** Of a single thing there is nothing to count. */
function countedIn(stage: TaskStage | null): Counted | null {
  const counted = stage?.kind === "working" ? stage.progress : stage?.kind === "reading" ? stage.sheets : null;
  return counted !== null && counted.all > 1 ? counted : null;
}
