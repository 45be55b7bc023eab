import type { FormColumn, FormRow, FormTable, Label, PrintedCell } from './form';

const fileCounts: readonly FormColumn[] = [
  { code: 'made', label: { zh: '本年制发件数', en: 'Issued this year' }, decimals: 0 },
  { code: 'repealed', label: { zh: '本年废止件数', en: 'Repealed this year' }, decimals: 0 },
  { code: 'inForce', label: { zh: '现行有效件数', en: 'In force' }, decimals: 0 },
];
const decisionCount: readonly FormColumn[] = [
  { code: 'decisions', label: { zh: '本年处理决定数量', en: 'Decisions this year' }, decimals: 0 },
];
const feeAmount: readonly FormColumn[] = [
  {
    code: 'amount',
    label: {
      zh: '本年收费金额（单位：万元）',
      en: 'Amount charged this year (unit: 10,000 yuan)',
    },
    decimals: 2,
  },
];

const content: Label = { zh: '信息内容', en: 'Information' };

type Block = { label: Label; columns: readonly FormColumn[]; rows: readonly FormRow[] };

function row(code: string, zh: string, en: string, columns: readonly FormColumn[]): FormRow {
  return { code, label: { zh, en }, columns };
}

/** One block for each item of article 20 the form asks for. */
const blocks: readonly Block[] = [
  {
    label: { zh: '第二十条第（一）项', en: 'Article 20, item (1)' },
    columns: fileCounts,
    rows: [
      row('regulations', '规章', 'Regulations', fileCounts),
      row('normativeDocuments', '行政规范性文件', 'Administrative normative documents', fileCounts),
    ],
  },
  {
    label: { zh: '第二十条第（五）项', en: 'Article 20, item (5)' },
    columns: decisionCount,
    rows: [row('licences', '行政许可', 'Administrative licences', decisionCount)],
  },
  {
    label: { zh: '第二十条第（六）项', en: 'Article 20, item (6)' },
    columns: decisionCount,
    rows: [
      row('penalties', '行政处罚', 'Administrative penalties', decisionCount),
      row('coercions', '行政强制', 'Administrative coercion', decisionCount),
    ],
  },
  {
    label: { zh: '第二十条第（八）项', en: 'Article 20, item (8)' },
    columns: feeAmount,
    rows: [row('fees', '行政事业性收费', 'Administrative fees', feeAmount)],
  },
];

/** Single-column blocks span the three number columns of the first one. */
function printed(block: Block): readonly (readonly PrintedCell[])[] {
  const colSpan = block.columns.length === 1 ? 3 : 1;
  return [
    [{ label: block.label, colSpan: 4, heads: 'group' }],
    [
      { label: content, heads: 'column' },
      ...block.columns.map(({ label }) => ({ label, colSpan, heads: 'column' as const })),
    ],
    ...block.rows.map((line) => [
      { label: line.label, heads: 'row' as const },
      ...line.columns.map((column) => ({ row: line.code, column: column.code, colSpan })),
    ]),
  ];
}

/** Table 2 (section 二): four blocks, 10 numbers, no header common to all. */
export const proactiveTable: FormTable = {
  name: 'proactive',
  attribute: 'proactiveTable',
  label: { zh: '主动公开政府信息情况', en: 'Information disclosed proactively' },
  rows: blocks.flatMap((block) => block.rows),
  head: [],
  body: blocks.flatMap(printed),
};
