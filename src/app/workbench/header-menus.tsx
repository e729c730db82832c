import { Button, Menu, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DarkThemeRegular } from "@fluentui/react-icons/svg/dark-theme";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import type { Language } from "../../grid/language";
import { EXAMPLES, type Example } from "./examples";
import { MESSAGES } from "./messages";
import { SCHEMES, type Scheme } from "./preferences";

interface ExamplesProps {
  readonly language: Language;
  readonly className: string;
  readonly isDisabled: boolean;
  readonly onChoose: (example: Example) => void;
}

/** Tables of real plans to try things on. */
export function ExamplesMenu({ language, className, isDisabled, onChoose }: ExamplesProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={className} disabled={isDisabled} icon={<TableRegular />}>{MESSAGES[language].examples}</Button>
      </MenuTrigger>
      <MenuPopover style={{ maxWidth: "min(440px, calc(100vw - 16px))" }}>
        <MenuList>
          {EXAMPLES.map((example) => (
            <MenuItem key={example.id} subText={example.about[language]} onClick={() => onChoose(example)}>{example.title[language]}</MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface SchemeProps {
  readonly language: Language;
  readonly className: string;
  readonly scheme: Scheme;
  readonly onChoose: (scheme: Scheme) => void;
}

/** Light, dark, or as the system is. */
export function SchemeMenu({ language, className, scheme, onChoose }: SchemeProps) {
  const words = MESSAGES[language];
  const chosen = (names: readonly string[]): void => {
    const next = SCHEMES.find((one) => one === names[0]);
    if (next) onChoose(next);
  };
  return (
    <Menu checkedValues={{ scheme: [scheme] }} onCheckedValueChange={(_, { checkedItems }) => chosen(checkedItems)}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={className} icon={<DarkThemeRegular />} aria-label={words.look} title={words.look} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SCHEMES.map((one) => <MenuItemRadio key={one} name="scheme" value={one}>{words.schemes[one]}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
