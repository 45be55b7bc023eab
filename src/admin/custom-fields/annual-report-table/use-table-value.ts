import { useCallback, useMemo, useRef } from 'react';
import { checkTable } from '../../../domain/annual-report/check-table';
import { fillSums } from '../../../domain/annual-report/fill-sums';
import type { FormTable, TableValues } from '../../../domain/annual-report/form';
import { normalizeTable } from '../../../domain/annual-report/normalize-table';
import { sumsOf, type SumCell } from '../../../domain/annual-report/sums-of';
import type { Reason } from '../../../domain/reasons/reason';
import { readDraft, type CellTexts, type TableDraft } from './table-draft';

export type TableValue = {
  /** What the cells show. */
  draft: TableDraft;
  /** The same as numbers, 0 where a cell is unreadable. */
  values: TableValues;
  reasons: Reason[];
  sums: SumCell[];
  setTexts: (texts: CellTexts) => void;
  fillAllSums: () => void;
};

/** A stored table with its live checks and sums; every change hands the whole table to `save`. */
export function useTableValue(
  table: FormTable,
  stored: unknown,
  save: (draft: TableDraft) => void,
): TableValue {
  const checked = useMemo(() => {
    const { table: values, reasons } = normalizeTable(table.name, stored);
    return {
      draft: readDraft(table, stored),
      values,
      reasons: [...reasons, ...checkTable(table.name, values)],
      sums: sumsOf(table.name, values),
    };
  }, [table, stored]);
  // The cells keep one `setTexts` for good, so that typing in one does not render the other 174.
  const latest = useRef({ stored, save });
  latest.current = { stored, save };
  const setTexts = useCallback(
    (texts: CellTexts) => latest.current.save(readDraft(table, latest.current.stored, texts)),
    [table],
  );
  const fillAllSums = () => {
    const filled = fillSums(table.name, checked.values);
    const texts = checked.sums.map(({ field, row, column }): [string, number] => [
      field,
      filled[row]?.[column] ?? 0,
    ]);
    setTexts(new Map(texts));
  };
  return { ...checked, setTexts, fillAllSums };
}
