import { sumOf } from '../identity';
import type { IndicatorSet } from '../indicator-set';
import { readyIdentities, readyIndicators, type ToldIdentity, type ToldRow } from './ready-rows';

const LEGAL_TITLE = '《政府网站发展指引》（国办发〔2017〕47号）';

const ITEM = '条';
const THING = '个';
const TIMES = '次';
const PIECE = '件';
const ROUND = '期';

const text = (code: string, name: string): ToldRow => ({
  code,
  name,
  valueType: 'text',
  kind: 'stock',
});
const yesNo = (code: string, name: string): ToldRow => ({
  code,
  name,
  valueType: 'yes_no',
  kind: 'stock',
});
const count = (code: string, name: string, unit: string): ToldRow => ({ code, name, unit });
const standing = (code: string, name: string, unit: string): ToldRow => ({
  code,
  name,
  unit,
  kind: 'stock',
});
const heading = (code: string, name: string, rows: ToldRow[]): ToldRow => ({
  code,
  name,
  kind: 'heading',
  rows,
});

const site: ToldRow[] = [
  text('W01', '网站名称'),
  text('W02', '首页网址'),
  text('W03', '主办单位'),
  text('W04', '网站类型'),
  text('W05', '政府网站标识码'),
  text('W06', 'ICP备案号'),
  text('W07', '公安机关备案号'),
  count('W08', '独立用户访问总量', THING),
  count('W09', '网站总访问量', TIMES),
];

const publishing: ToldRow[] = [
  heading('W10', '信息发布', [
    {
      ...count('W10.1', '总数', ITEM),
      autoSource: { source: 'ledger.by_channel', params: { channel: 'website' } },
    },
    count('W10.2', '概况类信息更新量', ITEM),
    count('W10.3', '政务动态信息更新量', ITEM),
    count('W10.4', '信息公开目录信息更新量', ITEM),
  ]),
  heading('W11', '专栏专题', [
    standing('W11.1', '维护数量', THING),
    count('W11.2', '新开设数量', THING),
  ]),
  heading('W12', '解读回应', [
    {
      ...count('W12.1', '解读信息总数', ITEM),
      autoSource: { source: 'ledger.interpretations' },
    },
    count('W12.2', '解读材料数量', ITEM),
    count('W12.3', '解读产品数量', ITEM),
    count('W12.4', '媒体评论文章数量', ITEM),
    count('W12.5', '回应公众关注热点或重大舆情数量', TIMES),
  ]),
];

const service: ToldRow = heading('W13', '办事服务', [
  yesNo('W13.1', '是否发布服务事项目录'),
  heading('W13.2', '注册用户数', [
    standing('W13.2a', '自然人', THING),
    standing('W13.2b', '法人', THING),
  ]),
  standing('W13.3', '政务服务事项数量', '项'),
  standing('W13.4', '可全程在线办理政务服务事项数量', '项'),
  heading('W13.5', '办件量', [
    { ...count('W13.5a', '总数', PIECE), sum: ['W13.5b', 'W13.5c'] },
    count('W13.5b', '自然人', PIECE),
    count('W13.5c', '法人', PIECE),
  ]),
]);

const interaction: ToldRow = heading('W14', '互动交流', [
  yesNo('W14.1', '是否使用统一平台'),
  heading('W14.2', '留言办理', [
    count('W14.2a', '收到留言数量', ITEM),
    count('W14.2b', '办结留言数量', ITEM),
    { ...standing('W14.2c', '平均办理时间', '天'), decimals: 2, addsUp: false },
    count('W14.2d', '公开答复数量', ITEM),
  ]),
  heading('W14.3', '征集调查', [
    count('W14.3a', '征集调查期数', ROUND),
    count('W14.3b', '收到意见数量', ITEM),
    count('W14.3c', '公布调查结果期数', ROUND),
  ]),
  heading('W14.4', '在线访谈', [
    count('W14.4a', '访谈期数', ROUND),
    count('W14.4b', '网民留言数量', ITEM),
    count('W14.4c', '答复网民提问数量', ITEM),
  ]),
  yesNo('W14.5', '是否提供智能问答'),
]);

const rest: ToldRow[] = [
  heading('W15', '安全防护', [
    count('W15.1', '安全检测评估次数', TIMES),
    count('W15.2', '发现问题数量', THING),
    count('W15.3', '问题整改数量', THING),
    yesNo('W15.4', '是否建立安全监测预警机制'),
    yesNo('W15.5', '是否开展应急演练'),
    yesNo('W15.6', '是否明确网站安全责任人'),
  ]),
  heading('W16', '移动新媒体', [
    heading('W16.1', '微博', [
      text('W16.1a', '名称'),
      count('W16.1b', '信息发布量', ITEM),
      standing('W16.1c', '关注量', THING),
    ]),
    heading('W16.2', '微信', [
      text('W16.2a', '名称'),
      count('W16.2b', '信息发布量', ITEM),
      standing('W16.2c', '订阅数', THING),
    ]),
    text('W16.3', '其他'),
  ]),
  heading('W17', '创新发展', [
    yesNo('W17.1', '搜索即服务'),
    yesNo('W17.2', '多语言版本'),
    yesNo('W17.3', '无障碍浏览'),
    yesNo('W17.4', '千人千网'),
    text('W17.5', '其他'),
  ]),
];

/** What the words of the form say: a printed total, and parts that cannot exceed their whole. */
const told: ToldIdentity[] = [
  { id: 'W1', left: sumOf('W13.5a'), relation: '=', right: sumOf('W13.5b', 'W13.5c') },
  { id: 'W2', level: 'warning', left: sumOf('W13.4'), relation: '<=', right: sumOf('W13.3') },
  { id: 'W3', level: 'warning', left: sumOf('W14.2b'), relation: '<=', right: sumOf('W14.2a') },
  { id: 'W4', level: 'warning', left: sumOf('W14.2d'), relation: '<=', right: sumOf('W14.2b') },
  { id: 'W5', level: 'warning', left: sumOf('W14.3c'), relation: '<=', right: sumOf('W14.3a') },
  { id: 'W6', level: 'warning', left: sumOf('W14.4c'), relation: '<=', right: sumOf('W14.4b') },
  { id: 'W7', level: 'warning', left: sumOf('W15.3'), relation: '<=', right: sumOf('W15.2') },
  {
    id: 'W8',
    level: 'warning',
    left: sumOf('W10.1'),
    relation: '>=',
    right: sumOf('W10.2', 'W10.3', 'W10.4'),
  },
  {
    id: 'W9',
    level: 'warning',
    left: sumOf('W12.1'),
    relation: '>=',
    right: sumOf('W12.2', 'W12.3', 'W12.4'),
  },
];

/** No text of the rule states any of them. */
const identities = told.map((identity) => ({ ...identity, isUnsure: true }));

/** 政府网站工作年度报表, published by the end of January. */
export const WEBSITE_YEARLY: IndicatorSet = {
  key: 'website_yearly',
  name: '政府网站工作年度报表',
  indicators: readyIndicators([...site, ...publishing, service, interaction, ...rest], {
    legalTitle: LEGAL_TITLE,
    legalProvision: '政府网站工作年度报表',
    periodClass: 'year',
  }),
  identities: readyIdentities(identities, { legalTitle: LEGAL_TITLE }),
};
