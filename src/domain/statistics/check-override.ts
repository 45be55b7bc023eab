import { error, type Reason } from '../reasons/reason';
import { isBlank } from '../text/is-blank';
import type { Indicator } from './indicator';
import type { CellValue } from './sum-values';
import { BLANK_MARK, cellName } from './tell-cells';

/** A cell that is counted automatically: what was counted stays beside what was written over it. */
export type AutoCell = {
  counted: CellValue;
  /** What a person wrote instead; undefined where nobody did. */
  entered?: CellValue;
  /** Why. */
  reason: string | null;
};

/** The value that stands in the return. */
export function valueOfAutoCell({ counted, entered }: AutoCell): CellValue {
  return entered === undefined ? counted : entered;
}

/** A counted number may be changed by hand, with a reason; both numbers are kept. */
export function checkOverride(row: Pick<Indicator, 'code' | 'name'>, cell: AutoCell): Reason[] {
  const value = valueOfAutoCell(cell);
  if (value === cell.counted || !isBlank(cell.reason ?? '')) return [];
  const params = {
    cell: cellName(row),
    counted: cell.counted ?? BLANK_MARK,
    value: value ?? BLANK_MARK,
  };
  return [error('statistics.override_without_reason', params, row.code)];
}
