import type { ToldRow } from '../ready-rows';
import { TIMES } from './units.data';

/** Which rows of the local form of 2008 are half-yearly is not known: what hardly changes is asked twice a year. */
const HALF_YEARLY = { periodClass: 'half_year', isUnsure: true } as const;

/** Section 8. */
export const capacity: ToldRow = {
  code: '8',
  name: '八、机构建设和保障经费情况',
  kind: 'heading',
  rows: [
    {
      code: '8.1',
      name: '（一）政府信息公开工作专门机构数',
      unit: '个',
      kind: 'stock',
      autoSource: { source: 'offices.dedicated' },
      countingRule: '期末最后一日仍在的专门机构，按工作台账计。',
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
          autoSource: { source: 'staff.full_time' },
          countingRule:
            '期末最后一日在岗的专职人员，按工作台账计；政府公报和政府网站工作人员不计。',
          ...HALF_YEARLY,
        },
        {
          code: '8.3.2',
          name: '2.兼职人员数',
          unit: '人',
          kind: 'stock',
          autoSource: { source: 'staff.part_time' },
          countingRule:
            '期末最后一日在岗的兼职人员，按工作台账计；政府公报和政府网站工作人员不计。',
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
      countingRule:
        '支出日期在本期（半年）内的专项经费之和，按工作台账计；用于政府公报编辑管理、政府网站建设维护的不计。',
      ...HALF_YEARLY,
    },
  ],
};

/** Section 9. */
export const meetings: ToldRow = {
  code: '9',
  name: '九、政府信息公开会议和培训情况',
  kind: 'heading',
  rows: [
    {
      code: '9.1',
      name: '（一）召开政府信息公开工作会议或专题会议数',
      unit: TIMES,
      autoSource: { source: 'meetings.held' },
      countingRule: '召开日期在本期内的工作会议和专题会议，按工作台账计，一次会议计1次。',
    },
    {
      code: '9.2',
      name: '（二）举办各类培训班数',
      unit: TIMES,
      autoSource: { source: 'training.courses' },
      countingRule: '举办日期在本期内的培训班，按工作台账计，一期计1次。',
    },
    {
      code: '9.3',
      name: '（三）接受培训人员数',
      unit: '人次',
      autoSource: { source: 'training.participants' },
      countingRule: '本期培训班的到场人数之和，按工作台账计；同一人参加几期的计几人次。',
    },
  ],
};
