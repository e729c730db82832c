import { isExact } from "../target/is-exact";
import type { RowView } from "./row-view";

/** The number that a row is to come to exactly; null for limits, for what is to be about so, and for none. */
export const exactTarget = ({ bound }: Pick<RowView, "bound">): number | null => (bound.ok && isExact(bound.value) ? bound.value.value : null);
