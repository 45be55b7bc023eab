import type { Table, TableColumn } from '../../../../../table-export/table';
import type { ColumnStatus } from '../contracts/api';
import { badgeTexts } from '../translations/badge';
import texts from '../translations/export';

type Column = Omit<TableColumn<ColumnStatus>, 'header'> & { key: keyof typeof texts.columns };

const statuses = badgeTexts['zh-Hans'].statuses;

const COLUMNS: readonly Column[] = [
  { key: 'category', width: 28, of: (row) => row.categoryName },
  { key: 'trail', width: 40, of: (row) => row.categoryTrail },
  { key: 'organization', width: 28, of: (row) => row.organizationName },
  { key: 'status', width: 14, of: (row) => statuses[row.status] ?? row.status },
  {
    key: 'countsAsOverdue',
    width: 10,
    of: (row) => (row.countsAsOverdue ? texts.yes : texts.no),
  },
  { key: 'policy', width: 36, of: (row) => row.policyName ?? '' },
  { key: 'lastResetOn', width: 12, of: (row) => row.lastResetOn ?? '' },
  { key: 'dueOn', width: 12, of: (row) => row.dueOn ?? '' },
  { key: 'actBy', width: 12, of: (row) => row.actBy ?? '' },
  { key: 'daysLeft', width: 10, of: (row) => String(row.daysLeft ?? '') },
  { key: 'unit', width: 10, of: (row) => (row.unit ? texts.units[row.unit] : '') },
  { key: 'counted', width: 60, of: (row) => row.counted.zh },
  { key: 'problems', width: 50, of: (row) => row.problems.map(({ zh }) => zh).join('\n') },
];

/** The list of columns as it is exported. */
export const columnTable: Table<ColumnStatus> = {
  name: texts.fileName,
  columns: COLUMNS.map(({ key, ...column }) => ({ ...column, header: texts.columns[key] })),
};
