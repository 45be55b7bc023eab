import type { ToldRow } from '../ready-rows';
import { GROUNDS, REPLIES } from './lists.data';
import { PIECE } from './units.data';

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

/** Section 3. */
export const requests: ToldRow = {
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

/** Sections 4 to 7. */
export const remedies: ToldRow[] = [
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
