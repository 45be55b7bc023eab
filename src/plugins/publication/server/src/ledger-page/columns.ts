import { shanghaiTimeText } from '../../../../../domain/table-export/shanghai-time-text';
import type { Table, TableColumn } from '../../../../../table-export/table';
import type { LedgerRow } from './contract';
import texts from './translations/zh-Hans';

/** Kinds that say something of how weighty a change was. */
const WEIGHED = new Set(['changed', 'corrected']);

type Column = Omit<TableColumn<LedgerRow>, 'header'> & { key: keyof typeof texts.columns };

const time = (instant: string | null) => (instant ? shanghaiTimeText(new Date(instant)) : '');

function weight({ kind, isMajor }: LedgerRow): string {
  if (!WEIGHED.has(kind)) return '';
  return isMajor ? texts.major : texts.minor;
}

const COLUMNS: readonly Column[] = [
  { key: 'sequence', width: 10, of: (row) => row.sequence },
  { key: 'time', width: 20, of: (row) => time(row.occurredAt) },
  { key: 'kind', width: 12, of: (row) => texts.kinds[row.kind] },
  { key: 'title', width: 60, of: (row) => row.title },
  { key: 'indexNumber', width: 26, of: (row) => row.indexNumber },
  { key: 'organization', width: 28, of: (row) => row.organizationName ?? row.organizationId ?? '' },
  { key: 'category', width: 20, of: (row) => row.categoryName ?? '' },
  { key: 'categoryPath', width: 28, of: (row) => row.categoryPath ?? '' },
  { key: 'actor', width: 16, of: (row) => row.actorName },
  { key: 'weight', width: 10, of: weight },
  { key: 'reason', width: 22, of: (row) => (row.reason ? texts.reasons[row.reason] : '') },
  { key: 'note', width: 40, of: (row) => row.explanation ?? row.changeNote ?? '' },
  { key: 'isFirst', width: 10, of: (row) => (row.isFirst ? texts.yes : texts.no) },
  { key: 'formedOn', width: 12, of: (row) => row.formedOn ?? '' },
  { key: 'firstPublishedAt', width: 20, of: (row) => time(row.firstPublishedAt) },
  { key: 'legacyPublishedAt', width: 20, of: (row) => time(row.legacyPublishedAt) },
  { key: 'eventId', width: 38, of: (row) => row.eventId },
];

/** The ledger as it is exported. */
export const ledgerTable: Table<LedgerRow> = {
  name: texts.fileName,
  columns: COLUMNS.map(({ key, ...column }) => ({ ...column, header: texts.columns[key] })),
};
