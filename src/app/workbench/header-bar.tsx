import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useRef } from "react";
import type { Language } from "../../grid/language";
import { EXAMPLES, type Example } from "./examples";
import { MESSAGES } from "./messages";
import type { Files } from "./use-files";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "44px",
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  product: { marginRight: tokens.spacingHorizontalL, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  gap: { flexGrow: 1 },
  button: { minWidth: "auto", whiteSpace: "nowrap" },
});

interface Props {
  readonly language: Language;
  /** Whether there is a workbook yet. */
  readonly isReady: boolean;
  readonly activity: Files["activity"];
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onExample: (example: Example) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Product name, what can be done with files, and the language. */
export function HeaderBar({ language, isReady, activity, onOpen, onSave, onExample, onLanguage }: Props) {
  const styles = useStyles();
  const words = MESSAGES[language];
  const file = useRef<HTMLInputElement>(null);
  const isBusy = !isReady || activity !== null;
  const icon = (doing: Files["activity"], still: React.JSX.Element) => (activity === doing ? <Spinner size="tiny" /> : still);
  return (
    <header className={styles.bar}>
      <Text as="h1" size={400} weight="semibold" className={styles.product}>{words.product}</Text>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        aria-label={words.open}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          // Else the same file could not be chosen twice.
          target.value = "";
          if (chosen) onOpen(chosen);
        }}
      />
      <Button appearance="subtle" className={styles.button} disabled={isBusy} icon={icon("opening", <FolderOpenRegular />)} onClick={() => file.current?.click()}>
        {activity === "opening" ? words.opening : words.open}
      </Button>
      <Button appearance="subtle" className={styles.button} disabled={isBusy} icon={icon("saving", <SaveRegular />)} onClick={onSave}>
        {activity === "saving" ? words.saving : words.save}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" className={styles.button} disabled={isBusy} icon={<TableRegular />}>{words.examples}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {EXAMPLES.map((example) => <MenuItem key={example.id} onClick={() => onExample(example)}>{example.title[language]}</MenuItem>)}
          </MenuList>
        </MenuPopover>
      </Menu>
      <span className={styles.gap} />
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<LocalLanguageRegular />}
        lang={language === "zh" ? "en" : "zh-CN"}
        onClick={() => onLanguage(language === "zh" ? "en" : "zh")}
      >
        {words.language}
      </Button>
    </header>
  );
}
