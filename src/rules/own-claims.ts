import type { Claim } from "../table/claim";
import type { IndicatorTable } from "../table/table";
import type { Dossier } from "./dossier";
import { placeName, placeRank } from "./place-of";

/** A place by its kind alone: 全省, 我市, 本区. */
const BY_KIND = /[全我本]([国省市州区县旗镇乡])/;
const RANKS: Readonly<Record<string, number>> = { 国: 0, 省: 1, 市: 2, 州: 2, 区: 3, 县: 3, 旗: 3, 镇: 4, 乡: 4 };

/** From so many mentions on, and twice as many as any other's, the text means its own place by the word. */
const FEWEST = 3;

interface Own {
  /** 区 of a plan of 通州区. */
  readonly kind: string;
  readonly rank: number;
}

/**
 * What the text says of the plan's own place: 全省高中阶段毛入学率92.8% in a county's plan is the province's figure, to be
 * read beside the county's and never against it. Numbers without a place are the plan's own.
 */
export function ownClaims({ subjects, claims }: Dossier): readonly Claim[] {
  const kinds = claims.map(kindOf);
  if (kinds.every((kind) => kind === null)) return claims;
  const own = ownByTitle(subjects.map(({ table }) => table)) ?? ownByText(kinds);
  const isLocal = kinds.some((kind) => kind !== null && kind !== "国");
  return claims.filter((_, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null || kind === own?.kind) return true;
    return own === null ? !(kind === "国" && isLocal) : RANKS[kind] === own.rank;
  });
}

const kindOf = ({ scope }: Claim): string | null => (scope ? BY_KIND.exec(scope)?.[1] ?? null : null);

function ownByTitle(tables: readonly IndicatorTable[]): Own | null {
  for (const table of tables) {
    const rank = placeRank(table);
    if (rank === null) continue;
    // 广西壮族自治区 says 全区 of itself, 上海市 says 全市.
    if (/自治区/.test(table.title ?? table.sheet) && rank === 1) return { kind: "区", rank };
    return { kind: rank === 0 ? "国" : placeName(table)?.at(-1) ?? "", rank };
  }
  return null;
}

function ownByText(kinds: readonly (string | null)[]): Own | null {
  const uses = new Map<string, number>();
  for (const kind of kinds) if (kind !== null && kind !== "国") uses.set(kind, (uses.get(kind) ?? 0) + 1);
  const [first, second] = [...uses].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < FEWEST || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return { kind: first[0], rank: RANKS[first[0]] ?? 3 };
}
