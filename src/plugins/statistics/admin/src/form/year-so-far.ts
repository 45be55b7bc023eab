import { amountOf, textOfAmount } from '../../../../../domain/statistics/amount';
import type { CellValue } from '../../../../../domain/statistics/sum-values';
import type { FormRow } from '../../../server/src/contracts/returns';

type Row = Pick<FormRow, 'kind' | 'valueType' | 'value' | 'yearToDate'>;

/** The number of the year so far while the one of the quarter is being changed. */
export function yearSoFar(row: Row, value: CellValue): CellValue {
  const { kind, valueType, yearToDate } = row;
  if (valueType !== 'number' || value === row.value) return yearToDate;
  if (kind === 'stock') return value;
  const before = amountOf(yearToDate ?? '0') - amountOf(row.value ?? '0');
  if (value === null) return before === 0n ? null : textOfAmount(before);
  return textOfAmount(before + amountOf(value));
}
