import type { UnreasonedCell } from './cells-without-reason';

type Given = {
  /** Holds for every cell that has none of its own. */
  common: string;
  /** By code. */
  own: ReadonlyMap<string, string>;
};

/** The reason of each cell: its own, else the common one; cells that have neither are left out. */
export function reasonsGiven(
  cells: readonly Pick<UnreasonedCell, 'row'>[],
  { common, own }: Given,
): Map<string, string> {
  const reasons = cells.map(({ row: { code } }) => {
    const reason = own.get(code)?.trim() ?? '';
    return [code, reason === '' ? common.trim() : reason] as const;
  });
  return new Map(reasons.filter(([, reason]) => reason !== ''));
}
