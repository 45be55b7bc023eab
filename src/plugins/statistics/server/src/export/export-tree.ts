import { tableOfReturn } from '../../../../../domain/statistics/table-of-return';
import { tableOfTotals } from '../../../../../domain/statistics/table-of-totals';
import type {
  PrintedReturn,
  PrintedTotals,
  UnitHeading,
} from '../../../../../domain/statistics/table-printed';
import { TABLE_WORDS } from '../../../../../domain/statistics/table-words.data';
import { EXPORT_TYPES, type ExportFile } from './export-file';
import { exportFileName } from './export-file-name';
import { writeTreeXlsx } from './write-tree-xlsx';

export type PrintedUnit = { printed: PrintedReturn; heading: UnitHeading };

async function* tables(batches: AsyncIterable<readonly PrintedUnit[]>) {
  for await (const batch of batches) {
    for (const { printed, heading } of batch) yield tableOfReturn(printed, heading);
  }
}

/**
 * The whole tree below a unit in one workbook: its total, then every return on a sheet of its own. The batches are read as
 * fast as the file is taken; a hundred returns a batch is plenty.
 */
export function exportTree(args: {
  totals: PrintedTotals;
  setName: string;
  batches: AsyncIterable<readonly PrintedUnit[]>;
}): ExportFile {
  const { totals, setName, batches } = args;
  const table = tableOfTotals(totals, setName);
  const named = { ...table, title: `${setName}-${TABLE_WORDS.wholeTree}` };
  return {
    name: exportFileName(named, 'xlsx'),
    type: EXPORT_TYPES.xlsx,
    body: writeTreeXlsx(table, tables(batches)),
  };
}
