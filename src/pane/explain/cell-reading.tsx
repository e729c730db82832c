import { Text } from "@fluentui/react-components";
import type { CellExplanation, RowExplanation } from "../../tasks/explain-cell";
import { sayBoundOf, sayReading } from "../../tasks/explain-basis";
import { useLanguage } from "../words";
import { Facts } from "./facts";
import { EXPLAIN_MESSAGES } from "./messages";

interface Props {
  readonly explanation: CellExplanation;
  readonly row: RowExplanation;
}

/** The cell's text and how it was understood, said back in plain words; what could not be read is said to be so. */
export function CellReading({ explanation: { at, text }, row: { value, assessment, direction, directionGuessed, goalAt } }: Props) {
  const language = useLanguage();
  const words = EXPLAIN_MESSAGES[language];
  if (value === null) return <Facts title={words.read} facts={[text === "" ? null : { name: words.asText, value: text }]}><Text>{words.notValue}</Text></Facts>;
  const { raw, reading } = value;
  const isUnread = reading.kind === "unread";
  const isGoal = goalAt !== null && goalAt.row === at.row && goalAt.column === at.column;
  const { bound, fault } = assessment.target;
  const directed = direction === null ? words.directionUnknown : words.directions[direction] + (directionGuessed ? words.directionGuessed : "");
  return (
    <Facts
      title={words.read}
      facts={[
        { name: words.asText, value: raw ?? (text === "" ? words.blank : text) },
        { name: words.asRead, value: reading.kind === "none" ? words.nothingToRead : sayReading(reading, language) },
        isGoal && reading.kind === "change" && bound !== null ? { name: words.worksOut, value: sayBoundOf(bound, language) } : null,
        { name: words.direction, value: directed },
      ]}
    >
      {isUnread && <Text>{words.unreadHint}</Text>}
      {isGoal && !isUnread && bound === null && fault !== null && fault !== "none" && <Text>{words.notWorkedOut(words.faults[fault])}</Text>}
    </Facts>
  );
}
