import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ShieldRegular } from "@fluentui/react-icons/svg/shield";
import { contains, type SheetArea } from "../../grid/area";
import type { Selection } from "../../host/workbook";
import type { Assessment } from "../../rules/assessment";
import { EmptyState } from "../common/empty-state";
import { useWords } from "../words";
import { BindingCard } from "./binding-card";

const useStyles = makeStyles({
  root: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: "none",
  },
  method: {
    display: "block",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly binding: readonly Assessment[];
  readonly selection: Selection | null;
  readonly onGo: (at: SheetArea) => void;
}

/** 约束性指标: one card each, worst first, and how they were judged. */
export function BindingPanel({ binding, selection, onGo }: Props) {
  const styles = useStyles();
  const words = useWords().check.binding;
  if (binding.length === 0) return <EmptyState icon={<ShieldRegular />} title={words.none} text={words.noneHint} />;
  return (
    <div className={styles.root}>
      <ul className={styles.list} aria-label={words.list}>
        {binding.map((assessment) => (
          <li key={assessment.indicator}>
            <BindingCard assessment={assessment} selected={isAt(assessment, selection)} onGo={onGo} />
          </li>
        ))}
      </ul>
      <Caption1 className={styles.method}>{words.method}</Caption1>
    </div>
  );
}

const isAt = ({ at, cells }: Assessment, selection: Selection | null): boolean =>
  selection !== null
  && [at, ...cells].some((cell) => cell.sheet === selection.sheet && contains(cell, selection.area));
