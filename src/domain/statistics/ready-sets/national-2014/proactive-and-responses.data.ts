import type { ToldRow } from '../ready-rows';
import { ITEM, PIECE, TIMES } from './units.data';

const ledger = (source: string, params?: Record<string, string>) => ({
  source: `ledger.${source}`,
  ...(params ? { params } : {}),
});

/** Sections 1 and 2. The counting rules are told in our own words; names and units are those of the form. */
export const proactive: ToldRow = {
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

export const responses: ToldRow = {
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
