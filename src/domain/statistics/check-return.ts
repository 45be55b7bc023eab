import { error, type Reason } from '../reasons/reason';
import { checkIdentities } from './check-identities';
import { checkOverride, type AutoCell } from './check-override';
import { codesOf } from './identity';
import type { IndicatorSet } from './indicator-set';
import { askedOn, indicatorsOn } from './indicators-on';
import type { Quarter } from './period';
import { readCells } from './read-cells';
import type { Cells } from './side-value';

type CheckReturnArgs = {
  set: IndicatorSet;
  quarter: Quarter;
  cells: Cells;
  /** The cells that are counted, by code; where there are any. */
  autoCells?: ReadonlyMap<string, AutoCell>;
};

/**
 * Everything the numbers of one return have to answer to: each cell for itself, the identities, and a reason for each
 * counted cell that was written over. Saving, importing and submitting ask here; what an error or a warning means for them
 * is theirs (`canMove`).
 */
export function checkReturn({ set, quarter, cells, autoCells }: CheckReturnArgs): Reason[] {
  const asked = askedOn(set, quarter);
  const read = readCells(cells, asked);
  const isEmpty = asked.every(({ code }) => (cells.get(code) ?? null) === null);
  if (isEmpty) return [error('statistics.return_empty', { quarter })];
  // A cell that is no number is told once, as that, and not again as a blank in its identities.
  const unreadable = new Set(read.reasons.map(({ field }) => field));
  const identities = checkIdentities({
    identities: set.identities.filter(
      (identity) => !codesOf(identity).some((code) => unreadable.has(code)),
    ),
    indicators: indicatorsOn(set, quarter),
    quarter,
    cells: read.cells,
  });
  const overrides = asked.flatMap((row) => {
    const cell = autoCells?.get(row.code);
    return cell ? checkOverride(row, cell) : [];
  });
  return [...read.reasons, ...identities, ...overrides];
}
