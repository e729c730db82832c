import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { columnName } from "../../grid/area";
import type { ColumnRole } from "../../table/table";
import { COLUMN_ROLES } from "../../tasks/corrections/roles";
import type { SheetReading } from "../../tasks/sheet-reading";
import { useLanguage } from "../words";
import { SHEET_MESSAGES } from "./messages";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  header: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  select: { minWidth: 0 },
});

interface Props {
  readonly reading: SheetReading;
  readonly onRole: (column: number, role: ColumnRole | null) => void;
}

const AUTO = "auto";

/** Every column with its header and what it is read as. */
export function ColumnRoles({ reading: { columns, table, standing }, onRole }: Props) {
  const styles = useStyles();
  const words = SHEET_MESSAGES[useLanguage()].correct;
  const id = useId();
  const roles = standing.kind === "applied" ? standing.correction.roles ?? [] : [];
  if (columns.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text id={id}>{words.columns}</Text>
      <ul className={styles.list} aria-labelledby={id}>
        {columns.map(({ column, header }) => {
          const set = roles.find((role) => role.column === column)?.role ?? null;
          const recognised = table?.columns.find((one) => one.column === column)?.role ?? "unknown";
          const name = `${columnName(column)} ${header === "" ? words.unnamed : header}`;
          return (
            <li key={column} className={styles.item}>
              <span className={styles.header}>{name}</span>
              <Select
                size="small"
                className={styles.select}
                aria-label={name}
                value={set ?? AUTO}
                onChange={(_, { value }) => onRole(column, COLUMN_ROLES.find((role) => role === value) ?? null)}
              >
                <option value={AUTO}>{words.auto(set === null ? words.roles[recognised] : "…")}</option>
                {COLUMN_ROLES.map((role) => <option key={role} value={role}>{words.roles[role]}</option>)}
              </Select>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
