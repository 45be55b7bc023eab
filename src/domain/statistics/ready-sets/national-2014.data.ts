import { largestOf, sumOf } from '../identity';
import type { IndicatorSet } from '../indicator-set';
import { readyIdentities, readyIndicators, type ToldIdentity, type ToldRow } from './ready-rows';

const LEGAL_TITLE =
  '《国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知》（国办发〔2014〕32号）';

const ITEM = '条';
const PIECE = '件';
const TIMES = '次';

const ledger = (source: string, params?: Record<string, string>) => ({
  source: `ledger.${source}`,
  ...(params ? { params } : {}),
});
const received = (method: string) => ({ source: 'access_requests.received', params: { method } });
const closed = (timing: string) => ({ source: 'access_requests.closed', params: { timing } });
const replied = (outcome: string, ground?: string) => ({
  source: 'access_requests.replied',
  params: { outcome, ...(ground ? { ground } : {}) },
});
const reconsidered = (outcome: string) => ({
  source: 'access_requests.reconsiderations',
  params: { outcome },
});
const sued = (outcome: string) => ({ source: 'access_requests.lawsuits', params: { outcome } });

const GROUNDS = ['3.3.4a', '3.3.4b', '3.3.4c', '3.3.4d', '3.3.4e', '3.3.4f'];
const REPLIES = ['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5', '3.3.6', '3.3.7', '3.3.8'];
const CHANNELS = ['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'];

/** The counting rules are told in our own words; names and units are those of the form. */
const proactive: ToldRow = {
  code: '1',
  name: '一、主动公开情况',
  kind: 'heading',
  rows: [
    {
      code: '1.1',
      name: '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      unit: ITEM,
      autoSource: ledger('first_publications'),
      countingRule:
        '按首次公开日期计入当期，一份文件计1条；部分公开的计1条，一期公报、年鉴、报告计1条；同一信息经多个渠道公开只计1条，以后修改、移动不再计。',
      rows: [
        {
          code: '1.1.1',
          name: '其中：主动公开规范性文件数',
          unit: ITEM,
          autoSource: ledger('normative_documents'),
          countingRule: '体裁或者效力级别为规范性文件的，按首次公开日期计。',
        },
        {
          code: '1.1.2',
          name: '制发规范性文件总数',
          unit: PIECE,
          countingRule:
            '本期制发的全部规范性文件，不论是否公开；本平台只知道已公开的，由填报人填写。',
        },
      ],
    },
    {
      code: '1.2',
      name: '（二）通过不同渠道和方式公开政府信息的情况',
      kind: 'heading',
      rows: [
        channelRow('1.2.1', '1.政府公报公开政府信息数', 'gazette'),
        channelRow('1.2.2', '2.政府网站公开政府信息数', 'website'),
        channelRow('1.2.3', '3.政务微博公开政府信息数', 'weibo'),
        channelRow('1.2.4', '4.政务微信公开政府信息数', 'wechat'),
        channelRow('1.2.5', '5.其他方式公开政府信息数', 'other'),
      ],
    },
  ],
};

function channelRow(code: string, name: string, channel: string): ToldRow {
  return {
    code,
    name,
    unit: ITEM,
    autoSource: ledger('by_channel', { channel }),
    countingRule: '同一信息在每个渠道各计1条，同一渠道不重复计；按首次公开日期计入当期。',
  };
}

const responses: ToldRow = {
  code: '2',
  name: '二、回应解读情况',
  kind: 'heading',
  rows: [
    {
      code: '2.1',
      name: '（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）',
      unit: TIMES,
      countingRule: '同一热点或者舆情以多种方式回应的计1次。',
    },
    {
      code: '2.2',
      name: '（二）通过不同渠道和方式回应解读的情况',
      kind: 'heading',
      rows: [
        {
          code: '2.2.1',
          name: '1.参加或举办新闻发布会总次数',
          unit: TIMES,
          rows: [{ code: '2.2.1a', name: '其中：主要负责同志参加新闻发布会次数', unit: TIMES }],
        },
        {
          code: '2.2.2',
          name: '2.政府网站在线访谈次数',
          unit: TIMES,
          rows: [
            { code: '2.2.2a', name: '其中：主要负责同志参加政府网站在线访谈次数', unit: TIMES },
          ],
        },
        {
          code: '2.2.3',
          name: '3.政策解读稿件发布数',
          unit: '篇',
          autoSource: ledger('interpretations'),
          countingRule: '体裁为政策解读或者关联了被解读文件的，按首次公开日期计。',
        },
        { code: '2.2.4', name: '4.微博微信回应事件数', unit: TIMES },
        { code: '2.2.5', name: '5.其他方式回应事件数', unit: TIMES },
      ],
    },
  ],
};

const requests: ToldRow = {
  code: '3',
  name: '三、依申请公开情况',
  kind: 'heading',
  rows: [
    {
      code: '3.1',
      name: '（一）收到申请数',
      unit: PIECE,
      sum: ['3.1.1', '3.1.2', '3.1.3', '3.1.4'],
      rows: [
        { code: '3.1.1', name: '1.当面申请数', unit: PIECE, autoSource: received('in_person') },
        { code: '3.1.2', name: '2.传真申请数', unit: PIECE, autoSource: received('fax') },
        { code: '3.1.3', name: '3.网络申请数', unit: PIECE, autoSource: received('online') },
        { code: '3.1.4', name: '4.信函申请数', unit: PIECE, autoSource: received('letter') },
      ],
    },
    {
      code: '3.2',
      name: '（二）申请办结数',
      unit: PIECE,
      sum: ['3.2.1', '3.2.2'],
      rows: [
        { code: '3.2.1', name: '1.按时办结数', unit: PIECE, autoSource: closed('in_time') },
        { code: '3.2.2', name: '2.延期办结数', unit: PIECE, autoSource: closed('extended') },
      ],
    },
    {
      code: '3.3',
      name: '（三）申请答复数',
      unit: PIECE,
      sum: REPLIES,
      rows: replyRows(),
    },
  ],
};

function replyRows(): ToldRow[] {
  const reply = (code: string, name: string, outcome: string, ground?: string): ToldRow => ({
    code,
    name,
    unit: PIECE,
    autoSource: replied(outcome, ground),
  });
  return [
    reply('3.3.1', '1.属于已主动公开范围数', 'already_public'),
    reply('3.3.2', '2.同意公开答复数', 'granted'),
    reply('3.3.3', '3.同意部分公开答复数', 'partly_granted'),
    {
      code: '3.3.4',
      name: '4.不同意公开答复数',
      unit: PIECE,
      sum: GROUNDS,
      rows: [
        reply('3.3.4a', '其中：涉及国家秘密', 'refused', 'state_secret'),
        reply('3.3.4b', '涉及商业秘密', 'refused', 'trade_secret'),
        reply('3.3.4c', '涉及个人隐私', 'refused', 'personal_privacy'),
        reply(
          '3.3.4d',
          '危及国家安全、公共安全、经济安全和社会稳定',
          'refused',
          'security_stability',
        ),
        reply('3.3.4e', '不是《条例》所指政府信息', 'refused', 'not_government_information'),
        reply('3.3.4f', '法律法规规定的其他情形', 'refused', 'other'),
      ],
    },
    reply('3.3.5', '5.不属于本行政机关公开数', 'not_ours'),
    reply('3.3.6', '6.申请信息不存在数', 'not_held'),
    reply('3.3.7', '7.告知作出更改补充数', 'to_be_corrected'),
    reply('3.3.8', '8.告知通过其他途径办理数', 'other_way'),
  ];
}

const remedies: ToldRow[] = [
  {
    code: '4',
    name: '四、行政复议数量',
    unit: PIECE,
    sum: ['4.1', '4.2', '4.3'],
    rows: [
      {
        code: '4.1',
        name: '（一）维持具体行政行为数',
        unit: PIECE,
        autoSource: reconsidered('upheld'),
      },
      {
        code: '4.2',
        name: '（二）被依法纠错数',
        unit: PIECE,
        autoSource: reconsidered('corrected'),
      },
      { code: '4.3', name: '（三）其他情形数', unit: PIECE, autoSource: reconsidered('other') },
    ],
  },
  {
    code: '5',
    name: '五、行政诉讼数量',
    unit: PIECE,
    sum: ['5.1', '5.2', '5.3'],
    rows: [
      {
        code: '5.1',
        name: '（一）维持具体行政行为或者驳回原告诉讼请求数',
        unit: PIECE,
        autoSource: sued('upheld'),
      },
      { code: '5.2', name: '（二）被依法纠错数', unit: PIECE, autoSource: sued('corrected') },
      { code: '5.3', name: '（三）其他情形数', unit: PIECE, autoSource: sued('other') },
    ],
  },
  { code: '6', name: '六、举报投诉数量', unit: PIECE },
  {
    code: '7',
    name: '七、依申请公开信息收取的费用',
    unit: '万元',
    decimals: 2,
    autoSource: { source: 'access_requests.fees' },
  },
];

/** Which rows of the local form of 2008 are half-yearly is not known: what hardly changes is asked twice a year. */
const HALF_YEARLY = { periodClass: 'half_year', isUnsure: true } as const;

const capacity: ToldRow = {
  code: '8',
  name: '八、机构建设和保障经费情况',
  kind: 'heading',
  rows: [
    {
      code: '8.1',
      name: '（一）政府信息公开工作专门机构数',
      unit: '个',
      kind: 'stock',
      autoSource: { source: 'staff.offices' },
      ...HALF_YEARLY,
    },
    {
      code: '8.2',
      name: '（二）设置政府信息公开查阅点数',
      unit: '个',
      kind: 'stock',
      autoSource: { source: 'query_points.count' },
      ...HALF_YEARLY,
    },
    {
      code: '8.3',
      name: '（三）从事政府信息公开工作人员数',
      unit: '人',
      kind: 'stock',
      sum: ['8.3.1', '8.3.2'],
      ...HALF_YEARLY,
      rows: [
        {
          code: '8.3.1',
          name: '1.专职人员数（不包括政府公报及政府网站工作人员数）',
          unit: '人',
          kind: 'stock',
          autoSource: { source: 'staff.count', params: { employment: 'full_time' } },
          ...HALF_YEARLY,
        },
        {
          code: '8.3.2',
          name: '2.兼职人员数',
          unit: '人',
          kind: 'stock',
          autoSource: { source: 'staff.count', params: { employment: 'part_time' } },
          ...HALF_YEARLY,
        },
      ],
    },
    {
      code: '8.4',
      name: '（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）',
      unit: '万元',
      decimals: 2,
      autoSource: { source: 'funding.spent' },
      ...HALF_YEARLY,
    },
  ],
};

const meetings: ToldRow = {
  code: '9',
  name: '九、政府信息公开会议和培训情况',
  kind: 'heading',
  rows: [
    {
      code: '9.1',
      name: '（一）召开政府信息公开工作会议或专题会议数',
      unit: TIMES,
      autoSource: { source: 'meetings.count' },
    },
    {
      code: '9.2',
      name: '（二）举办各类培训班数',
      unit: TIMES,
      autoSource: { source: 'training.courses' },
    },
    {
      code: '9.3',
      name: '（三）接受培训人员数',
      unit: '人次',
      autoSource: { source: 'training.participants' },
    },
  ],
};

/** R1–R9. R10 (the year and its quarters) is about several returns: `checkYear`. */
const identities: ToldIdentity[] = [
  { id: 'R1', left: sumOf('3.1'), relation: '=', right: sumOf('3.1.1', '3.1.2', '3.1.3', '3.1.4') },
  { id: 'R2', left: sumOf('3.2'), relation: '=', right: sumOf('3.2.1', '3.2.2') },
  { id: 'R3', left: sumOf('3.3'), relation: '=', right: sumOf(...REPLIES) },
  { id: 'R4', left: sumOf('3.3.4'), relation: '=', right: sumOf(...GROUNDS) },
  {
    id: 'R5',
    level: 'warning',
    left: sumOf('3.2'),
    relation: '=',
    right: sumOf('3.3'),
    isUnsure: true,
  },
  { id: 'R6a', left: sumOf('4'), relation: '=', right: sumOf('4.1', '4.2', '4.3') },
  { id: 'R6b', left: sumOf('5'), relation: '=', right: sumOf('5.1', '5.2', '5.3') },
  { id: 'R7', left: sumOf('8.3'), relation: '=', right: sumOf('8.3.1', '8.3.2') },
  { id: 'R8a', left: sumOf('1.1.1'), relation: '<=', right: sumOf('1.1'), isUnsure: true },
  {
    id: 'R8b',
    // A document issued in an earlier quarter may be disclosed in this one.
    level: 'warning',
    left: sumOf('1.1.1'),
    relation: '<=',
    right: sumOf('1.1.2'),
    isUnsure: true,
  },
  { id: 'R8c', left: sumOf('2.2.1a'), relation: '<=', right: sumOf('2.2.1'), isUnsure: true },
  { id: 'R8d', left: sumOf('2.2.2a'), relation: '<=', right: sumOf('2.2.2'), isUnsure: true },
  {
    id: 'R9a',
    level: 'warning',
    left: sumOf('1.1'),
    relation: '>=',
    right: largestOf(...CHANNELS),
    isUnsure: true,
  },
  {
    id: 'R9b',
    level: 'warning',
    left: sumOf('1.1'),
    relation: '<=',
    right: sumOf(...CHANNELS),
    isUnsure: true,
  },
];

/** 政府信息公开情况统计表, all nine sections. */
export const NATIONAL_2014: IndicatorSet = {
  key: 'national_2014',
  name: '政府信息公开情况统计表',
  indicators: readyIndicators([proactive, responses, requests, ...remedies, capacity, meetings], {
    legalTitle: LEGAL_TITLE,
    legalProvision: '附件：政府信息公开情况统计表',
  }),
  identities: readyIdentities(identities, { legalTitle: LEGAL_TITLE }),
};
