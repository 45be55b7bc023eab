import { sumOf } from '../identity';
import type { IndicatorSet } from '../indicator-set';
import { readyIdentities, readyIndicators, type ToldIdentity, type ToldRow } from './ready-rows';

const LEGAL_TITLE = '《定西市政府信息公开情况统计报表》（2008年）';

const ITEM = '条';
const PIECE = '件';
const VISITS = '人次';

const REFUSALS = ['21', '22', '23', '24', '25', '26', '27', '28', '29', '30', '31'];
const METHODS = ['11', '12', '13', '14', '15', '16'];

/** Units the source does not state, and what a heading sums up, are unsure. */
const UNSURE = { isUnsure: true } as const;

const received = (method: string) => ({ source: 'access_requests.received', params: { method } });

const rows: ToldRow[] = [
  {
    code: '01',
    name: '主动公开信息数',
    unit: ITEM,
    autoSource: { source: 'ledger.first_publications' },
    rows: [{ code: '02', name: '其中：全文电子化的主动公开信息数', unit: ITEM, ...UNSURE }],
  },
  {
    code: '03',
    name: '新增的行政规范性文件数',
    unit: ITEM,
    autoSource: { source: 'ledger.normative_documents' },
    ...UNSURE,
  },
  { code: '04', name: '提供服务类信息数', unit: ITEM, ...UNSURE },
  { code: '05', name: '网站专栏页面访问量', unit: VISITS },
  { code: '06', name: '现场接待人数', unit: VISITS },
  { code: '07', name: '网上咨询数', unit: VISITS, ...UNSURE },
  { code: '08', name: '咨询电话接听数', unit: VISITS, ...UNSURE },
  { code: '09', name: '依申请公开信息目录数', unit: ITEM, kind: 'stock', ...UNSURE },
  {
    code: '10',
    name: '申请总数',
    unit: PIECE,
    sum: METHODS,
    rows: [
      { code: '11', name: '当面申请数', unit: PIECE, autoSource: received('in_person') },
      { code: '12', name: '传真申请数', unit: PIECE, autoSource: received('fax') },
      { code: '13', name: '电子邮件申请数', unit: PIECE, autoSource: received('email') },
      { code: '14', name: '网上申请数', unit: PIECE, autoSource: received('online') },
      { code: '15', name: '信函申请数', unit: PIECE, autoSource: received('letter') },
      { code: '16', name: '其他形式申请数', unit: PIECE, autoSource: received('other') },
    ],
  },
  {
    code: '17',
    name: '对申请的答复总数',
    unit: PIECE,
    autoSource: { source: 'access_requests.replied' },
    rows: [
      { code: '18', name: '同意公开数', unit: PIECE },
      { code: '19', name: '同意部分公开数', unit: PIECE },
      {
        code: '20',
        name: '否决公开总数',
        unit: PIECE,
        rows: [
          { code: '21', name: '非政府信息数', unit: PIECE },
          { code: '22', name: '信息不存在数', unit: PIECE },
          { code: '23', name: '非本部门掌握数', unit: PIECE },
          { code: '24', name: '申请内容不明确数', unit: PIECE },
          { code: '25', name: '免予公开范围1', unit: PIECE },
          { code: '26', name: '免予公开范围2', unit: PIECE },
          { code: '27', name: '免予公开范围3', unit: PIECE },
          { code: '28', name: '免予公开范围4', unit: PIECE },
          { code: '29', name: '免予公开范围5', unit: PIECE },
          { code: '30', name: '免予公开范围6', unit: PIECE },
          { code: '31', name: '其他原因', unit: PIECE },
        ],
      },
    ],
  },
  { code: '32', name: '行政复议数', unit: PIECE },
  { code: '33', name: '行政诉讼数', unit: PIECE },
  {
    code: '34',
    name: '行政申诉数',
    unit: PIECE,
    rows: [{ code: '35', name: '其中：对首次处理不满意的行政申诉数', unit: PIECE, ...UNSURE }],
  },
];

/** D2 and D3: the form says what is contained in a total, not that there is nothing else in it. */
const identities: ToldIdentity[] = [
  { id: 'D1', left: sumOf('10'), relation: '=', right: sumOf(...METHODS) },
  { id: 'D2', left: sumOf('17'), relation: '>=', right: sumOf('18', '19', '20'), isUnsure: true },
  { id: 'D3', left: sumOf('20'), relation: '>=', right: sumOf(...REFUSALS), isUnsure: true },
  { id: 'D4', left: sumOf('02'), relation: '<=', right: sumOf('01') },
  { id: 'D5', left: sumOf('35'), relation: '<=', right: sumOf('34') },
];

/** A form of 2008 with rows 01–35, sibling of the lost annexes of 成办发〔2008〕80号; an example to change. */
export const DINGXI_2008: IndicatorSet = {
  key: 'dingxi_2008',
  name: '政府信息公开情况统计报表（2008年样式）',
  indicators: readyIndicators(rows, { legalTitle: LEGAL_TITLE }),
  identities: readyIdentities(identities, { legalTitle: LEGAL_TITLE }),
};
