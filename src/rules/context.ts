import type { Grid } from "../grid/grid";
import type { MeasureSettings } from "../measures/settings";
import type { Claim } from "../table/claim";
import type { IndicatorTable } from "../table/table";
import { withAims } from "./aims-of-text";
import { assessBinding } from "./assess-binding";
import type { Assessment } from "./assessment";
import { indexClaims, type ClaimIndex } from "./claims";
import { besides, type Dossier } from "./dossier";
import { withHeadedAims } from "./headed-aims";
import { knownRows } from "./known-rows";
import { ownClaims } from "./own-claims";
import { pastIn } from "./past";
import { mayBeTextOf } from "./place-of";
import { withReached } from "./reached";
import { viewOf, type RowView } from "./row-view";

/** A table with all that is known of its rows. */
export interface TableContext {
  readonly table: IndicatorTable;
  readonly grid: Grid | null;
  readonly settings: MeasureSettings;
  readonly rows: readonly RowView[];
  /** Those of the rows that are binding. */
  readonly bindingRows: readonly RowView[];
  /** The dossier's text can be of the table's place; else it tells nothing of it. */
  readonly ofText: boolean;
  readonly claims: ClaimIndex;
  /** The other tables of the dossier. */
  readonly others: readonly IndicatorTable[];
  /** Those of them that are judged after this one: what two tables have between them is told of the later. */
  readonly later: readonly IndicatorTable[];
  /** Tables that were given as the superior's. */
  readonly superior: readonly IndicatorTable[];
}

/** What a rule is given. */
export interface CheckContext extends TableContext {
  /** What is said of every binding indicator, as they stand. */
  readonly binding: readonly Assessment[];
}

/** A whole dossier, for rules on what its tables and its text say together. */
export interface DossierContext {
  readonly dossier: Dossier;
  /** What the text says of the plan's own place. */
  readonly said: readonly Claim[];
  readonly settings: MeasureSettings;
  readonly claims: ClaimIndex;
  readonly tables: readonly CheckContext[];
}

/**
 * Works out, once, what all rules build on.
 * @param before of the last check of the same dossier: rows of which nothing has changed are taken over from it as they are
 */
export function contextOf(dossier: Dossier, settings: MeasureSettings, before: DossierContext | null = null): DossierContext {
  const judged = dossier.subjects.map(({ table }) => table);
  const said = withHeadedAims(withAims(withReached(ownClaims(dossier), judged), judged), judged, dossier.outline);
  const told = indexClaims(said);
  const tables = dossier.subjects.map(({ table, grid }, at): CheckContext => {
    const ofText = mayBeTextOf(table, dossier.textPlaces);
    const claims = ofText ? told : NOT_TOLD;
    const others = besides(dossier, table);
    const past = pastIn(table, others, claims);
    const last = before?.tables[at];
    const known = knownRows(last, { table, settings, claims });
    const rows = table.indicators.map((indicator, index) => {
      const own = past(indicator, index);
      return known(indicator, index, own) ?? viewOf(table, indicator, index, own, claims.of(indicator));
    });
    const bindingRows = rows.filter(({ indicator }) => indicator.nature === "binding");
    const later = dossier.subjects.slice(at + 1).map((subject) => subject.table);
    const context = { table, grid, settings, ofText, claims, others, later, superior: dossier.superior ?? [], rows, bindingRows };
    return { ...context, binding: assessBinding(context, last) };
  });
  return { dossier, said, settings, claims: told, tables };
}

/** Of a table of another place the text says nothing. */
const NOT_TOLD = indexClaims([]);
