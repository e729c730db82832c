import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TextRead } from "../../../tasks/tasks";
import { useLanguage } from "../../words";
import { TEXT_MESSAGES } from "./messages";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    flexShrink: 0,
  },
});

/** That the plan's text was read, and how much of it. */
export function TextLine({ text }: { readonly text: TextRead }) {
  const words = TEXT_MESSAGES[useLanguage()];
  return <Text as="p" block size={200} className={useStyles().line}>{text.elsewhere === null ? words.read(text) : words.elsewhere(text.elsewhere)}</Text>;
}
