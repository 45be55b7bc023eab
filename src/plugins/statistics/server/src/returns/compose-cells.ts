import { valueOfAutoCell, type AutoCell } from '../../../../../domain/statistics/check-override';
import { fillFormulas } from '../../../../../domain/statistics/fill-formulas';
import type { Indicator } from '../../../../../domain/statistics/indicator';
import type { CellValue } from '../../../../../domain/statistics/sum-values';

/**
 * All asked cells as they stand in a return: counted ones as counted or as written over, formulas worked out, the others as
 * filled in; a blank is null.
 */
export function composeCells(
  asked: readonly Indicator[],
  filled: Readonly<Record<string, CellValue>>,
  auto: Readonly<Record<string, AutoCell>>,
): Record<string, CellValue> {
  const values = new Map<string, CellValue>(
    asked.map(({ code, formula }) => {
      const counted = auto[code];
      if (formula !== null) return [code, null];
      return [code, counted ? valueOfAutoCell(counted) : (filled[code] ?? null)];
    }),
  );
  return Object.fromEntries(fillFormulas(asked, values));
}
