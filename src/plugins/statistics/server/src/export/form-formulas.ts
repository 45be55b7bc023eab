import type { Term } from '../../../../../domain/statistics/indicator';
import type { NumberRow } from '../../../../../domain/statistics/table-numbers';
import { yearBefore } from '../../../../../domain/statistics/table-year-before';
import { VALUE_LETTER } from './form-geometry';

/** Which rows of a form are the sum of which others, by code. */
export type Formulas = ReadonlyMap<string, readonly Term[]>;

const cellsOf = (
  terms: readonly Term[],
  factor: Term['factor'],
  rows: ReadonlyMap<string, number>,
) =>
  terms
    .filter((term) => term.factor === factor)
    .map(({ code }) => `${VALUE_LETTER}${rows.get(code)}`);

/** Sums while somebody types, blank while all parts are: blank is not 0. Null where a part is not on the form. */
export function sumFormula(
  terms: readonly Term[],
  rows: ReadonlyMap<string, number>,
): string | null {
  if (terms.length === 0 || terms.some(({ code }) => !rows.has(code))) return null;
  const [added, taken] = [cellsOf(terms, 1, rows), cellsOf(terms, -1, rows)];
  const sum = [
    added.length > 0 ? `SUM(${added.join(',')})` : '0',
    ...(taken.length > 0 ? [`-SUM(${taken.join(',')})`] : []),
  ].join('');
  return `IF(COUNT(${[...added, ...taken].join(',')})=0,"",ROUND(${sum},2))`;
}

/**
 * 本年累计 while somebody types: what the year had before and the number of this period, or of a stock its last number.
 * `before` is null where the year has none yet.
 */
export function yearFormula({ kind, values }: NumberRow, rowNumber: number): string {
  const { current = null, yearToDate = null } = values;
  const cell = `${VALUE_LETTER}${rowNumber}`;
  const isStock = kind === 'stock';
  const known = yearBefore({ kind, current, yearToDate });
  const sum = isStock ? cell : `ROUND(${known ?? 0}+${cell},2)`;
  return `IF(COUNT(${cell})=0,${known ?? '""'},${sum})`;
}
