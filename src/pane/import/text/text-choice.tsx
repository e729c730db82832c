import { Checkbox, Text } from "@fluentui/react-components";
import { useLanguage } from "../../words";
import type { TextChoice as Choice } from "../use-text-choice";
import { TEXT_MESSAGES } from "./messages";

/** Whether the source's text is written too; where the workbook has one, why it cannot be. */
export function TextChoice({ choice: { isTaken, isChosen, choose } }: { readonly choice: Choice }) {
  const words = TEXT_MESSAGES[useLanguage()];
  return (
    <div>
      <Checkbox size="medium" label={words.write} checked={isChosen} disabled={isTaken} onChange={(_, { checked }) => choose(checked === true)} />
      {isTaken && <Text as="p" block size={200}>{words.taken}</Text>}
    </div>
  );
}
