import { ECONOMY } from "./economy";
import type { Group } from "./entry";
import { ENVIRONMENT } from "./environment";
import { FIVE_PLANS } from "./five-plans";
import { SOCIETY } from "./society";
import { SPELLINGS } from "./spellings";

/** Wordings of real documents with the readings a careful person gives them. */
export const CORPUS: readonly Group[] = [...FIVE_PLANS, ...ECONOMY, ...ENVIRONMENT, ...SOCIETY, ...SPELLINGS];
