import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useWords } from "../words";
import type { Import } from "./use-import";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    position: "sticky",
    bottom: 0,
    flexShrink: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cancel: { minWidth: "auto" },
});

/** 写入新工作表 and 取消. */
export function PreviewActions({ source }: { readonly source: Import }) {
  const styles = useStyles();
  const words = useWords().import;
  const isWriting = source.writing.kind === "running";
  const { size } = source.choice.rows;
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        icon={isWriting ? <Spinner size="tiny" /> : <TableAddRegular />}
        disabledFocusable={isWriting || size === 0}
        onClick={source.write}
      >
        {isWriting ? words.writing : words.write(size)}
      </Button>
      <Button className={styles.cancel} disabledFocusable={isWriting} onClick={source.cancel}>{words.cancel}</Button>
    </div>
  );
}
