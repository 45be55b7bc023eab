import type { TableName } from '../../../domain/annual-report/form';

/** Fixed columns where the table is long: it must not shift under the cursor when a hint appears. */
export const columnWidths: Record<TableName, readonly string[]> = {
  proactive: [],
  applications: ['5.4rem', '6.8rem', 'auto', ...Array.from({ length: 7 }, () => '6.2rem')],
  remedies: [],
};
