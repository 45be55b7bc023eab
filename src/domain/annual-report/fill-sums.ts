import type { TableName, TableValues } from './form';
import { equations } from './identities-2021.data';
import { sumsOf } from './sums-of';

/** A copy of the table in which every sum cell contains the sum of its parts. */
export function fillSums(name: TableName, values: TableValues): TableValues {
  const filled: TableValues = structuredClone(values);
  // In the order of the data: a sum may be a part of the next one, so each is worked out on the result so far.
  for (const { id } of equations) {
    for (const { row, column, identity, computed } of sumsOf(name, filled)) {
      if (identity === id) {
        filled[row] = { ...filled[row], [column]: computed };
      }
    }
  }
  return filled;
}
