import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useWords } from "../../words";
import type { Review } from "./use-review";

/** 结果输出: the sheet 检查结果, and 审核意见 as a file. */
export function OutputMenu({ review }: { readonly review: Review }) {
  const words = useWords().check.review.output;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<DocumentTextRegular />} disabledFocusable={review.busy}>{words.menu}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={review.writeResults}>{words.sheet}</MenuItem>
          <MenuItem onClick={() => review.makeReport("docx")}>{words.docx}</MenuItem>
          <MenuItem onClick={() => review.makeReport("md")}>{words.md}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
