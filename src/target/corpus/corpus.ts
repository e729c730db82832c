import { AMBIGUOUS_NUMBERS } from "./ambiguous-numbers";
import { CELLS_AND_SIZES } from "./cells-and-sizes";
import { CELLS_OF_TABLES } from "./cells-of-tables";
import { ECONOMY } from "./economy";
import type { Group } from "./entry";
import { ENVIRONMENT } from "./environment";
import { FARMS_SCHOOLS_INDUSTRY } from "./farms-schools-industry";
import { FIVE_PLANS } from "./five-plans";
import { GOALS_OF_A_YEAR } from "./goals-of-a-year";
import { GOALS_OF_DEPARTMENTS } from "./goals-of-departments";
import { GOALS_OF_SECTORS } from "./goals-of-sectors";
import { LIMITS_AND_SIGNS } from "./limits-and-signs";
import { NAMES } from "./names";
import { NETWORKS_AND_SAFETY } from "./networks-and-safety";
import { OUTLINE_CELLS } from "./outline-cells";
import { OUTLINES_AND_STATISTICS } from "./outlines-and-statistics";
import { PLANS_OF_MINISTRIES } from "./plans-of-ministries";
import { PLANS_OF_SECTORS } from "./plans-of-sectors";
import { REPORTS_AND_SECTORS } from "./reports-and-sectors";
import { SCHOOLS_AND_COUNTIES } from "./schools-and-counties";
import { SOCIETY } from "./society";
import { SPELLINGS } from "./spellings";
import { TALENT_AND_OUTLINES } from "./talent-and-outlines";
import { TARGET_COLUMNS } from "./target-columns";
import { TRADE_AND_INDUSTRY } from "./trade-and-industry";
import { WORDS_IN_NAMES } from "./words-in-names";

/** Wordings of real documents with the readings a careful person gives them. */
export const CORPUS: readonly Group[] = [
  ...FIVE_PLANS, ...OUTLINE_CELLS, ...GOALS_OF_A_YEAR, ...GOALS_OF_SECTORS, ...ECONOMY, ...ENVIRONMENT, ...SOCIETY, ...NAMES, ...SPELLINGS,
  ...REPORTS_AND_SECTORS, ...CELLS_AND_SIZES, ...PLANS_OF_SECTORS, ...GOALS_OF_DEPARTMENTS, ...CELLS_OF_TABLES, ...WORDS_IN_NAMES,
  ...PLANS_OF_MINISTRIES, ...OUTLINES_AND_STATISTICS, ...FARMS_SCHOOLS_INDUSTRY, ...AMBIGUOUS_NUMBERS, ...TARGET_COLUMNS,
  ...NETWORKS_AND_SAFETY, ...SCHOOLS_AND_COUNTIES, ...TRADE_AND_INDUSTRY, ...TALENT_AND_OUTLINES, ...LIMITS_AND_SIGNS,
];
