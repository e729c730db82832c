import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguageRegular } from "@fluentui/react-icons/svg/local-language";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { useRef } from "react";
import type { Language } from "../../grid/language";
import type { Example } from "./examples";
import { ExamplesMenu, SchemeMenu } from "./header-menus";
import { MESSAGES } from "./messages";
import type { Scheme } from "./preferences";
import type { Files } from "./use-files";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    "@media (max-width: 480px)": { padding: `0 ${tokens.spacingHorizontalXS}` },
    minHeight: "44px",
    flexShrink: 0,
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  product: { marginRight: tokens.spacingHorizontalL, whiteSpace: "nowrap", "@media (max-width: 820px)": { display: "none" } },
  file: { minWidth: 0, flexShrink: 1, flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", textAlign: "center", color: tokens.colorNeutralForeground3 },
  button: { minWidth: "auto", whiteSpace: "nowrap", flexShrink: 0 },
  // All of them fit into 320 px by their words alone.
  worded: { "@media (max-width: 480px)": { paddingInline: tokens.spacingHorizontalS, "& .fui-Button__icon": { display: "none" } } },
  unsaved: { color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly language: Language;
  readonly scheme: Scheme;
  /** Whether there is a workbook yet. */
  readonly isReady: boolean;
  readonly files: Pick<Files, "activity" | "name" | "isUnsaved">;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onExample: (example: Example) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onScheme: (scheme: Scheme) => void;
}

/** Product name, what can be done with files, which one is open, the look and the language. */
export function HeaderBar({ language, scheme, isReady, files, onOpen, onSave, onExample, onLanguage, onScheme }: Props) {
  const styles = useStyles();
  const words = MESSAGES[language];
  const worded = mergeClasses(styles.button, styles.worded);
  const file = useRef<HTMLInputElement>(null);
  const { activity, name, isUnsaved } = files;
  const isBusy = !isReady || activity !== null;
  const icon = (doing: Files["activity"], still: React.JSX.Element) => (activity === doing ? <Spinner size="tiny" aria-hidden /> : still);
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
      <Button appearance="subtle" className={worded} disabled={isBusy} icon={icon("opening", <FolderOpenRegular />)} onClick={() => file.current?.click()}>
        {activity === "opening" ? words.opening : words.open}
      </Button>
      <Button appearance="subtle" className={worded} disabled={isBusy} icon={icon("saving", <SaveRegular />)} onClick={onSave}>
        {activity === "saving" ? words.saving : words.save}
      </Button>
      <ExamplesMenu language={language} className={worded} isDisabled={isBusy} onChoose={onExample} />
      <Text className={mergeClasses(styles.file, isUnsaved && styles.unsaved)} title={name}>
        {isReady && (isUnsaved ? `${name} · ${words.notSaved}` : name)}
      </Text>
      <SchemeMenu language={language} className={styles.button} scheme={scheme} onChoose={onScheme} />
      <Button
        appearance="subtle"
        className={worded}
        icon={<LocalLanguageRegular />}
        lang={language === "zh" ? "en" : "zh-CN"}
        onClick={() => onLanguage(language === "zh" ? "en" : "zh")}
      >
        {words.language}
      </Button>
    </header>
  );
}
