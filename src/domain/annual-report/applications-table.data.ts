import type { FormColumn, FormRow, FormTable, Label, PrintedLabel } from './form';

const columns: readonly FormColumn[] = [
  { code: 'naturalPerson', label: { zh: '自然人', en: 'Natural persons' }, decimals: 0 },
  { code: 'commercial', label: { zh: '商业企业', en: 'Firms' }, decimals: 0 },
  { code: 'research', label: { zh: '科研机构', en: 'Research bodies' }, decimals: 0 },
  {
    code: 'social',
    label: { zh: '社会公益组织', en: 'Public-benefit bodies' },
    decimals: 0,
  },
  { code: 'legal', label: { zh: '法律服务机构', en: 'Legal-service bodies' }, decimals: 0 },
  { code: 'other', label: { zh: '其他', en: 'Other' }, decimals: 0 },
  { code: 'total', label: { zh: '总计', en: 'Total' }, decimals: 0 },
];

const results: Label = { zh: '三、本年度办理结果', en: 'III. Results this year' };
const refused: Label = { zh: '（三）不予公开', en: '(3) Refused' };
const unavailable: Label = { zh: '（四）无法提供', en: '(4) Cannot be provided' };
const notHandled: Label = { zh: '（五）不予处理', en: '(5) Not handled' };
const otherwise: Label = { zh: '（六）其他处理', en: '(6) Other handling' };

type Line = { code: string; zh: string; en: string; group?: Label };

/** The 25 data rows in printed order, labels as printed. */
const lines: readonly Line[] = [
  {
    code: 'A',
    zh: '一、本年新收政府信息公开申请数量',
    en: 'I. New applications received this year',
  },
  {
    code: 'B',
    zh: '二、上年结转政府信息公开申请数量',
    en: 'II. Applications carried over from last year',
  },
  { code: 'C1', zh: '（一）予以公开', en: '(1) Disclosed', group: results },
  {
    code: 'C2',
    zh: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    en: '(2) Disclosed in part (separated cases count here only)',
    group: results,
  },
  { code: 'C3.1', zh: '1.属于国家秘密', en: '1. State secret', group: refused },
  {
    code: 'C3.2',
    zh: '2.其他法律行政法规禁止公开',
    en: '2. Forbidden by other laws or regulations',
    group: refused,
  },
  {
    code: 'C3.3',
    zh: '3.危及“三安全一稳定”',
    en: '3. Endangers the three securities and stability',
    group: refused,
  },
  { code: 'C3.4', zh: '4.保护第三方合法权益', en: '4. Protects a third party', group: refused },
  {
    code: 'C3.5',
    zh: '5.属于三类内部事务信息',
    en: '5. Internal affairs (three kinds)',
    group: refused,
  },
  { code: 'C3.6', zh: '6.属于四类过程性信息', en: '6. Deliberative (four kinds)', group: refused },
  { code: 'C3.7', zh: '7.属于行政执法案卷', en: '7. Enforcement case file', group: refused },
  { code: 'C3.8', zh: '8.属于行政查询事项', en: '8. Administrative query matter', group: refused },
  {
    code: 'C4.1',
    zh: '1.本机关不掌握相关政府信息',
    en: '1. Not held by this authority',
    group: unavailable,
  },
  {
    code: 'C4.2',
    zh: '2.没有现成信息需要另行制作',
    en: '2. Would have to be made specially',
    group: unavailable,
  },
  {
    code: 'C4.3',
    zh: '3.补正后申请内容仍不明确',
    en: '3. Still unclear after correction',
    group: unavailable,
  },
  {
    code: 'C5.1',
    zh: '1.信访举报投诉类申请',
    en: '1. Petition, report or complaint',
    group: notHandled,
  },
  { code: 'C5.2', zh: '2.重复申请', en: '2. Repeated application', group: notHandled },
  { code: 'C5.3', zh: '3.要求提供公开出版物', en: '3. Asks for a publication', group: notHandled },
  {
    code: 'C5.4',
    zh: '4.无正当理由大量反复申请',
    en: '4. Mass applications without good reason',
    group: notHandled,
  },
  {
    code: 'C5.5',
    zh: '5.要求行政机关确认或重新出具已获取信息',
    en: '5. Asks to confirm or reissue information already obtained',
    group: notHandled,
  },
  {
    code: 'C6.1',
    zh: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: '1. Not corrected in time without good reason, no longer handled',
    group: otherwise,
  },
  {
    code: 'C6.2',
    zh: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: '2. Fee not paid in time, no longer handled',
    group: otherwise,
  },
  { code: 'C6.3', zh: '3.其他', en: '3. Other', group: otherwise },
  { code: 'C7', zh: '（七）总计', en: '(7) Total', group: results },
  { code: 'D', zh: '四、结转下年度继续办理', en: 'IV. Carried over to next year' },
];

const rows: readonly FormRow[] = lines.map(({ code, zh, en, group }) => ({
  code,
  label: { zh, en },
  columns,
  ...(group ? { group } : {}),
}));

/** Merged headings, printed on the line of their first row. */
const openings: Record<string, PrintedLabel> = {
  C1: { label: results, rowSpan: 22, heads: 'group' },
  'C3.1': { label: refused, rowSpan: 8, heads: 'group' },
  'C4.1': { label: unavailable, rowSpan: 3, heads: 'group' },
  'C5.1': { label: notHandled, rowSpan: 5, heads: 'group' },
  'C6.1': { label: otherwise, rowSpan: 3, heads: 'group' },
};

function ownLabel(row: FormRow): PrintedLabel {
  const colSpan = row.group === undefined ? 3 : row.group === results ? 2 : 1;
  return { label: row.label, colSpan, heads: 'row' };
}

function columnHead(code: string, rowSpan = 1): PrintedLabel[] {
  return columns
    .filter((column) => column.code === code)
    .map(({ label }) => ({ label, rowSpan, heads: 'column' }));
}

/** Table 3 (section 三): 3 header lines and 25 data rows of 7 numbers. */
export const applicationsTable: FormTable = {
  name: 'applications',
  attribute: 'applicationsTable',
  label: { zh: '收到和处理政府信息公开申请情况', en: 'Applications received and handled' },
  rows,
  head: [
    [
      {
        label: {
          zh: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
          en: '(In each column, items I and II together equal items III and IV together)',
        },
        rowSpan: 3,
        colSpan: 3,
        heads: 'nothing',
      },
      { label: { zh: '申请人情况', en: 'Applicants' }, colSpan: 7, heads: 'column' },
    ],
    [
      ...columnHead('naturalPerson', 2),
      {
        label: { zh: '法人或其他组织', en: 'Legal persons and other organisations' },
        colSpan: 5,
        heads: 'column',
      },
      ...columnHead('total', 2),
    ],
    ['commercial', 'research', 'social', 'legal', 'other'].flatMap((code) => columnHead(code)),
  ],
  body: rows.map((row) => {
    const opening = openings[row.code];
    return [
      ...(opening ? [opening] : []),
      ownLabel(row),
      ...columns.map((column) => ({ row: row.code, column: column.code })),
    ];
  }),
};
