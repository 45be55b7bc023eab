import type { Indicator } from './indicator';
import type { IndicatorSet } from './indicator-set';
import { indicatorsOn } from './indicators-on';
import { isAsked, type Quarter } from './period';

/** A row of a quarter's form; depth is 0 for what stands at the top. */
type ShownRow = { row: Indicator; depth: number };

/**
 * The rows of a quarter's form in printed order: those asked, and what stands above them. A heading with nothing asked below
 * it is left out, so the half-yearly section is not on the forms of the first and third quarter.
 */
export function shownRows(set: Pick<IndicatorSet, 'indicators'>, quarter: Quarter): ShownRow[] {
  const rows = indicatorsOn(set, quarter);
  const parents = new Map(rows.map(({ code, parentCode }) => [code, parentCode]));
  const trailOf = (code: string): string[] => {
    const trail: string[] = [];
    for (let at = parents.get(code) ?? null; at !== null && parents.has(at);) {
      trail.push(at);
      at = parents.get(at) ?? null;
    }
    return trail;
  };
  const shown = new Set(
    rows
      .filter(({ kind, periodClass }) => kind !== 'heading' && isAsked(periodClass, quarter))
      .flatMap(({ code }) => [code, ...trailOf(code)]),
  );
  return rows
    .filter(({ code }) => shown.has(code))
    .map((row) => ({ row, depth: trailOf(row.code).length }));
}
