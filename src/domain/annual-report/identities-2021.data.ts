import type { Label, TableName } from './form';

/** `left` and `right` add up to the same number, in every column (lists of rows) or every row (lists of columns). */
export type Equation = {
  readonly id: string;
  readonly code: string;
  readonly table: TableName;
  readonly inEvery: 'column' | 'row';
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly leftLabel: Label;
  readonly rightLabel: Label;
};

/** The printed identity, as short as it stands under the table. */
export const balanceLabel: Label = {
  zh: '勾稽核对：（一＋二）－（三＋四）',
  en: 'Check: (I + II) − (III + IV)',
};

const resultRows = [
  ...['C1', 'C2'],
  ...['C3.1', 'C3.2', 'C3.3', 'C3.4', 'C3.5', 'C3.6', 'C3.7', 'C3.8'],
  ...['C4.1', 'C4.2', 'C4.3'],
  ...['C5.1', 'C5.2', 'C5.3', 'C5.4', 'C5.5'],
  ...['C6.1', 'C6.2', 'C6.3'],
];

/** I1–I4. Filling sums works from the top: results before applicant totals. */
export const equations: readonly Equation[] = [
  {
    id: 'I1',
    code: 'annual_report.applications_unbalanced',
    table: 'applications',
    inEvery: 'column',
    left: ['A', 'B'],
    right: ['C7', 'D'],
    leftLabel: {
      zh: '“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”',
      en: '"I. New applications received this year" plus "II. Applications carried over from last year"',
    },
    rightLabel: {
      zh: '“三、本年度办理结果（七）总计”加“四、结转下年度继续办理”',
      en: '"III. Results this year (7) Total" plus "IV. Carried over to next year"',
    },
  },
  {
    id: 'I2',
    code: 'annual_report.results_total_differs',
    table: 'applications',
    inEvery: 'column',
    left: ['C7'],
    right: resultRows,
    leftLabel: { zh: '“（七）总计”', en: '"(7) Total"' },
    rightLabel: {
      zh: '“（一）予以公开”至“（六）其他处理”各行之和',
      en: 'the sum of the rows "(1) Disclosed" to "(6) Other handling"',
    },
  },
  {
    id: 'I3',
    code: 'annual_report.applicants_total_differs',
    table: 'applications',
    inEvery: 'row',
    left: ['total'],
    right: ['naturalPerson', 'commercial', 'research', 'social', 'legal', 'other'],
    leftLabel: { zh: '“总计”', en: '"Total"' },
    rightLabel: {
      zh: '“自然人”至“其他”六列之和',
      en: 'the sum of the six columns "Natural persons" to "Other"',
    },
  },
  {
    id: 'I4',
    code: 'annual_report.remedies_total_differs',
    table: 'remedies',
    inEvery: 'row',
    left: ['total'],
    right: ['upheld', 'corrected', 'otherResult', 'pending'],
    leftLabel: { zh: '“总计”', en: '"Total"' },
    rightLabel: {
      zh: '“结果维持”“结果纠正”“其他结果”“尚未审结”之和',
      en: 'the sum of "Upheld", "Corrected", "Other result" and "Pending"',
    },
  },
];

/** I5: what last year carried over is what this year starts with. */
export const carryOver = { table: 'applications', thisYear: 'B', lastYear: 'D' } as const;

/** In force = in force last year + made − repealed. Clean-ups of older files break it, so it only warns. */
export const inForce = {
  table: 'proactive',
  rows: ['regulations', 'normativeDocuments'],
  stock: 'inForce',
  added: 'made',
  removed: 'repealed',
} as const;
