import { NO_LABEL, YES_LABEL } from '../table-import/yes-no.data';
import type { ValueType } from './indicator';
import type { CellValue } from './sum-values';

/** A value as it is shown to people; a blank is empty. */
export function shownCell(value: CellValue, valueType: ValueType): string {
  if (valueType !== 'yes_no' || value === null) return value ?? '';
  return value === 'yes' ? YES_LABEL : NO_LABEL;
}
