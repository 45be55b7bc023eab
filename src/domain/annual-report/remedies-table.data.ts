import type { FormColumn, FormRow, FormTable, Label, PrintedLabel } from './form';

const columns: readonly FormColumn[] = [
  { code: 'upheld', label: { zh: '结果维持', en: 'Upheld' }, decimals: 0 },
  { code: 'corrected', label: { zh: '结果纠正', en: 'Corrected' }, decimals: 0 },
  { code: 'otherResult', label: { zh: '其他结果', en: 'Other result' }, decimals: 0 },
  { code: 'pending', label: { zh: '尚未审结', en: 'Pending' }, decimals: 0 },
  { code: 'total', label: { zh: '总计', en: 'Total' }, decimals: 0 },
];

const litigation: Label = { zh: '行政诉讼', en: 'Administrative litigation' };
const reconsideration: FormRow = {
  code: 'reconsideration',
  label: { zh: '行政复议', en: 'Administrative reconsideration' },
  columns,
};
const directLitigation: FormRow = {
  code: 'directLitigation',
  label: { zh: '未经复议直接起诉', en: 'Filed directly' },
  group: litigation,
  columns,
};
const litigationAfterReconsideration: FormRow = {
  code: 'litigationAfterReconsideration',
  label: { zh: '复议后起诉', en: 'Filed after reconsideration' },
  group: litigation,
  columns,
};
const rows = [reconsideration, directLitigation, litigationAfterReconsideration];

function columnHeads(rowSpan: number): PrintedLabel[] {
  return columns.map(({ label }) => ({ label, rowSpan, heads: 'column' }));
}

/** Table 4 (section 四): one data line of 15 numbers, three groups of five. */
export const remediesTable: FormTable = {
  name: 'remedies',
  attribute: 'remediesTable',
  label: {
    zh: '政府信息公开行政复议、行政诉讼情况',
    en: 'Reconsideration and litigation on disclosure',
  },
  rows,
  head: [
    [
      { label: reconsideration.label, colSpan: 5, heads: 'column' },
      { label: litigation, colSpan: 10, heads: 'column' },
    ],
    [
      ...columnHeads(2),
      { label: directLitigation.label, colSpan: 5, heads: 'column' },
      { label: litigationAfterReconsideration.label, colSpan: 5, heads: 'column' },
    ],
    [...columnHeads(1), ...columnHeads(1)],
  ],
  body: [rows.flatMap((row) => columns.map((column) => ({ row: row.code, column: column.code })))],
};
