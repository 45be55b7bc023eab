import { isAccepted, isHandedIn } from '../../../../../domain/statistics/return-state';
import type { BoardTile } from '../../../server/src/contracts/returns';

/** What a tile says of a return. Late is what still has to come: what came too late is with the office above. */
export const TILE_KINDS = ['accepted', 'waiting', 'missing', 'late'] as const;
export type TileKind = (typeof TILE_KINDS)[number];

/** Each with a sign of its own, so that nobody has to tell colours apart. */
export const TILE_SIGNS: Record<TileKind, string> = {
  accepted: '✓',
  waiting: '→',
  missing: '·',
  late: '!',
};

export function tileKindOf({ state, isLate }: Pick<BoardTile, 'state' | 'isLate'>): TileKind {
  if (isAccepted(state)) return 'accepted';
  if (isHandedIn(state)) return 'waiting';
  return isLate ? 'late' : 'missing';
}

/** How many tiles of each kind there are. */
export function countKinds(
  tiles: readonly Pick<BoardTile, 'state' | 'isLate'>[],
): Record<TileKind, number> {
  const counts = { accepted: 0, waiting: 0, missing: 0, late: 0 };
  for (const tile of tiles) counts[tileKindOf(tile)] += 1;
  return counts;
}

type Groups = readonly { tiles: readonly Pick<BoardTile, 'id'>[] }[];

/**
 * Where a key leads on the map, as the id of a tile: left and right to the next one, up and down to the first of the next
 * area, Home and End to the ends. Null for other keys and where there is nothing further.
 */
export function tileAfter(groups: Groups, from: string, key: string): string | null {
  const all = groups.flatMap(({ tiles }) => tiles);
  const at = all.findIndex(({ id }) => id === from);
  const area = groups.findIndex(({ tiles }) => tiles.some(({ id }) => id === from));
  const found = {
    ArrowRight: all[at + 1],
    ArrowLeft: all[at - 1],
    ArrowDown: groups[area + 1]?.tiles[0],
    ArrowUp: groups[area - 1]?.tiles[0],
    Home: all[0],
    End: all.at(-1),
  }[key];
  return at < 0 ? null : (found?.id ?? null);
}
