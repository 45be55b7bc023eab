import { applicationsTable } from './applications-table.data';
import type { FormSection, FormTable, TableName } from './form';
import { proactiveTable } from './proactive-table.data';
import { remediesTable } from './remedies-table.data';

/** The national form of 2021 (国办公开办函〔2021〕30号), kept as `formatVersion` "2021". */
export const formVersion = '2021';

export const tables: Record<TableName, FormTable> = {
  proactive: proactiveTable,
  applications: applicationsTable,
  remedies: remediesTable,
};

/** No office counts a million millions of anything: longer numbers are slips of the keyboard. */
export const largestNumber = 999_999_999_999;

/** The six sections with their fixed titles, in their fixed order. */
export const sections: readonly FormSection[] = [
  {
    number: { zh: '一', en: 'I' },
    title: { zh: '总体情况', en: 'Overview' },
    content: { text: 'overview' },
  },
  {
    number: { zh: '二', en: 'II' },
    title: proactiveTable.label,
    content: { table: 'proactive' },
  },
  {
    number: { zh: '三', en: 'III' },
    title: applicationsTable.label,
    content: { table: 'applications' },
  },
  {
    number: { zh: '四', en: 'IV' },
    title: remediesTable.label,
    content: { table: 'remedies' },
  },
  {
    number: { zh: '五', en: 'V' },
    title: { zh: '存在的主要问题及改进情况', en: 'Main problems and improvements' },
    content: { text: 'problems' },
  },
  {
    number: { zh: '六', en: 'VI' },
    title: { zh: '其他需要报告的事项', en: 'Other matters to report' },
    content: { text: 'otherMatters' },
  },
];
