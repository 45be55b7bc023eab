import {
  columnsOfReturn,
  type OtherQuarters,
} from '../../../../../domain/statistics/columns-of-return';
import { shownRows } from '../../../../../domain/statistics/shown-rows';
import { rowPrinter } from '../../../../../domain/statistics/table-rows';
import type { FormRow, Said } from '../contracts/returns';
import type { ReturnSet } from './set-of-return';
import type { StoredAutoCell, StoredReturn } from './stored-return';

type LabelOf = (source: string) => Said | null;

function countedIn(cell: StoredAutoCell | undefined, labelOf: LabelOf): FormRow['auto'] {
  if (!cell) return null;
  const { source, counted, records, reason } = cell;
  return { source, sourceLabel: labelOf(source), counted, records: records.length, reason };
}

/** The printed rows with what only the form on the screen tells: the rule of each row, and where its number was counted. */
export function formRows(
  stored: Pick<StoredReturn, 'quarter' | 'cells' | 'auto'>,
  { set }: Pick<ReturnSet, 'set'>,
  { others, labelOf }: { others: OtherQuarters; labelOf: LabelOf },
): FormRow[] {
  const { quarter, cells, auto } = stored;
  const rows = shownRows(set, quarter).map(({ row }) => row);
  const indicators = new Map(rows.map((row) => [row.code, row]));
  const current = new Map(Object.entries(cells));
  const printed = rowPrinter(set, quarter)(columnsOfReturn(rows, { quarter, current, others }));
  return printed.flatMap((row) => {
    const indicator = indicators.get(row.code);
    if (!indicator) return [];
    const { parentCode, countingRule, legalTitle, legalProvision, isUnsure } = indicator;
    const rule = { parentCode, countingRule, legalTitle, legalProvision, isUnsure };
    return [{ ...row, ...rule, auto: countedIn(auto[row.code], labelOf) }];
  });
}
