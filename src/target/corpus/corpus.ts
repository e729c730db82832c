import { CELLS_AND_SIZES } from "./cells-and-sizes";
import { CELLS_OF_TABLES } from "./cells-of-tables";
import { ECONOMY } from "./economy";
import type { Group } from "./entry";
import { ENVIRONMENT } from "./environment";
import { FIVE_PLANS } from "./five-plans";
import { GOALS_OF_A_YEAR } from "./goals-of-a-year";
import { GOALS_OF_DEPARTMENTS } from "./goals-of-departments";
import { GOALS_OF_SECTORS } from "./goals-of-sectors";
import { NAMES } from "./names";
import { OUTLINE_CELLS } from "./outline-cells";
import { PLANS_OF_SECTORS } from "./plans-of-sectors";
import { REPORTS_AND_SECTORS } from "./reports-and-sectors";
import { SECTOR_PLANS_1 } from "./sector-plans-1";
import { SECTOR_PLANS_2 } from "./sector-plans-2";
import { SECTOR_PLANS_3 } from "./sector-plans-3";
import { SECTOR_PLANS_4 } from "./sector-plans-4";
import { SECTOR_PLANS_5 } from "./sector-plans-5";
import { SOCIETY } from "./society";
import { SPELLINGS } from "./spellings";
import { WORDS_IN_NAMES } from "./words-in-names";

/** Wordings of real documents with the readings a careful person gives them. */
export const CORPUS: readonly Group[] = [
  ...FIVE_PLANS, ...OUTLINE_CELLS, ...GOALS_OF_A_YEAR, ...GOALS_OF_SECTORS, ...ECONOMY, ...ENVIRONMENT, ...SOCIETY, ...NAMES, ...SPELLINGS,
  ...REPORTS_AND_SECTORS, ...CELLS_AND_SIZES, ...PLANS_OF_SECTORS, ...GOALS_OF_DEPARTMENTS, ...CELLS_OF_TABLES, ...WORDS_IN_NAMES,
  ...SECTOR_PLANS_1, ...SECTOR_PLANS_2, ...SECTOR_PLANS_3, ...SECTOR_PLANS_4, ...SECTOR_PLANS_5,
];
