import type { Bound, Change, Level, Peer, Qualitative, Range } from "./target";

/** How a language says each kind of target. */
export interface Voice {
  level(level: Level): string;
  range(range: Range): string;
  change(change: Change): string;
  peer(peer: Peer): string;
  readonly senses: Readonly<Record<Qualitative["sense"], string>>;
  part(label: string, said: string): string;
  readonly between: string;
  readonly none: string;
  unread(what: string | undefined): string;
  bound(bound: Bound): string;
}
