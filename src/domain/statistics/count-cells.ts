import type { CountContext, Counted, Counter } from './auto-source';
import type { Indicator } from './indicator';
import { periodDays, type Quarter } from './period';

type CountCellsArgs = {
  /** The rows asked in the quarter. */
  indicators: readonly Indicator[];
  quarter: Quarter;
  /** By the key indicators name them with; those of plugins that are not there are missing. */
  counters: ReadonlyMap<string, Counter>;
} & Pick<CountContext, 'unitIds' | 'unitOf'>;

/** By unit, then by code of the indicator. */
type CountedCells = ReadonlyMap<string, ReadonlyMap<string, Counted>>;

/**
 * Counts every cell that has a source, for all units at once. `uncounted` are the codes whose source is not there: they are
 * filled in by hand.
 */
export function countCells({ indicators, quarter, counters, unitIds, unitOf }: CountCellsArgs): {
  cells: CountedCells;
  uncounted: string[];
} {
  const cells = new Map(unitIds.map((id) => [id, new Map<string, Counted>()]));
  const uncounted: string[] = [];
  for (const { code, autoSource, periodClass } of indicators) {
    if (autoSource === null) continue;
    const counter = counters.get(autoSource.source);
    if (!counter) {
      uncounted.push(code);
      continue;
    }
    const days = periodDays(periodClass, quarter);
    const params = autoSource.params ?? {};
    for (const [unitId, counted] of counter({ ...days, params, unitIds, unitOf })) {
      cells.get(unitId)?.set(code, counted);
    }
  }
  return { cells, uncounted };
}
