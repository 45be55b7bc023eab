import type { FreshnessStatus } from '../../../src/domain/freshness/status';
import type { PolicyName } from './policies';
import { THERE, type Step } from './story';

/**
 * Columns with what happened in them and what is right on a day, worked out by hand on the calendars of the State
 * Council (国办发明电〔2024〕12号 for 2025, 国办发明电〔2025〕7号 for 2026), not by the code under test:
 *
 * - 2025: rest Wed 1 to Wed 8 October; work on Sun 28 September and Sat 11 October. 1 September is a Monday.
 * - 2026: rest Thu 1 to Sat 3 January, work on Sun 4 January; rest Sun 15 to Mon 23 February, work on Sat 14 and Sat
 *   28 February; rest Sat 4 to Mon 6 April. 2 February is a Monday. Of 2027 nothing is published.
 *
 * A fortnight warns 10 days after, a week 5, 90 days 63, 180 days 126, 365 days 256 (70 %, upwards), 10 working days on
 * the 7th, 20 on the 14th; in calendar days moved back to a working day, unless that would be before the clock began.
 *
 * Counted out, for instance:
 * - 10 working days after Fri 26 September: Sun 28 (1), 29, 30 (3), October 9, 10, Sat 11 (6), 13 (7: warns), 14, 15,
 *   16 (10: due).
 * - 20 working days after Mon 1 September: 2-5 (4), 8-12 (9), 15-19 (14: warns), 22-26 (19), Sun 28 (20: due).
 * - 20 working days after Fri 30 January: 2-6 (5), 9-13 (10), Sat 14 (11), 24, 25, 26 (14: warns), 27, Sat 28 (16),
 *   March 2, 3, 4, 5 (20: due).
 * - 180 days after 10 June: 20 left of June, July 51, August 82, September 112, October 143, November 173, 7 December.
 */
export type GoldenColumn = {
  name: string;
  /** Null: no policy. */
  policy: PolicyName | null;
  story: Step[];
  today: string;
  openedOn?: string;
  isClosed?: boolean;
  status: FreshnessStatus;
  /** Day, what set the clock. */
  reset: [string, string] | null;
  /** Last day in time, first day it is due soon, last working day to act. */
  dueOn: string | null;
  warnsOn: string | null;
  actBy: string | null;
  left: number | null;
  /** Without the prefix `freshness_told.` */
  counted: string;
  problems?: [string, Record<string, string | number>][];
  notes?: string[];
};

const out = (on: string, doc = 'a', more?: object): Step => ({
  on,
  did: 'published',
  doc,
  ...(more ? { more } : {}),
});
const NONE = { reset: null, dueOn: null, warnsOn: null, actBy: null, left: null } as const;
const ITEMS = 'new_items_calendar_days';
const ITEMS_WD = 'new_items_working_days';
const CONTENT = 'content_calendar_days';
const FOLLOW = 'record_change_working_days';

/** Published on Sat 20 September under a fortnight: due Sat 4 October, in the holiday; the last working day is the 30th. */
const OVER_NATIONAL_DAY = {
  policy: 'fortnight',
  reset: ['2025-09-20', 'published'],
  dueOn: '2025-10-04',
  warnsOn: '2025-09-30',
  actBy: '2025-09-30',
  counted: ITEMS,
} as const satisfies Partial<GoldenColumn>;

const nationalDay: GoldenColumn[] = [
  {
    ...OVER_NATIONAL_DAY,
    name: '国庆前，尚有余地',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20')],
    today: '2025-09-29',
    status: 'fresh',
    left: 5,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '国庆前最后一个工作日提醒',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20')],
    today: '2025-09-30',
    status: 'due_soon',
    left: 4,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '假期中的最后一天仍在期限内',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20')],
    today: '2025-10-04',
    status: 'due_soon',
    left: 0,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '假期中即逾期',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20')],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
  },
  {
    name: '提醒日落在假期，提前到9月30日',
    policy: 'fortnight',
    story: [out('2025-09-24')],
    today: '2025-09-30',
    status: 'due_soon',
    reset: ['2025-09-24', 'published'],
    dueOn: '2025-10-08',
    warnsOn: '2025-09-30',
    actBy: '2025-09-30',
    left: 8,
    counted: ITEMS,
  },
  {
    name: '假期中发布',
    policy: 'fortnight',
    story: [out('2025-10-03')],
    today: '2025-10-10',
    status: 'fresh',
    reset: ['2025-10-03', 'published'],
    dueOn: '2025-10-17',
    warnsOn: '2025-10-13',
    actBy: '2025-10-17',
    left: 7,
    counted: ITEMS,
  },
  {
    // No working day between 30 September and 7 October: the warning stays where it is, and nobody can act in time.
    name: '一周期限整个落在假期',
    policy: 'week',
    story: [out('2025-09-30')],
    today: '2025-10-04',
    status: 'fresh',
    reset: ['2025-09-30', 'published'],
    dueOn: '2025-10-07',
    warnsOn: '2025-10-05',
    actBy: null,
    left: 3,
    counted: ITEMS,
  },
  {
    name: '一周期限，节前只剩一天',
    policy: 'week',
    story: [out('2025-09-29')],
    today: '2025-10-07',
    status: 'overdue',
    reset: ['2025-09-29', 'published'],
    dueOn: '2025-10-06',
    warnsOn: '2025-09-30',
    actBy: '2025-09-30',
    left: -1,
    counted: ITEMS,
  },
  {
    name: '调休周日发布，到期周日，周六上班可处理',
    policy: 'fortnight',
    story: [out('2025-09-28')],
    today: '2025-10-11',
    status: 'due_soon',
    reset: ['2025-09-28', 'published'],
    dueOn: '2025-10-12',
    warnsOn: '2025-09-30',
    actBy: '2025-10-11',
    left: 1,
    counted: ITEMS,
  },
];

const workingDays: GoldenColumn[] = [
  {
    name: '10个工作日跨国庆，假期末',
    policy: 'tenWorkingDays',
    story: [out('2025-09-26')],
    today: '2025-10-08',
    status: 'fresh',
    reset: ['2025-09-26', 'published'],
    dueOn: '2025-10-16',
    warnsOn: '2025-10-13',
    actBy: '2025-10-16',
    left: 7,
    counted: ITEMS_WD,
  },
  {
    name: '10个工作日跨国庆，第7个工作日提醒',
    policy: 'tenWorkingDays',
    story: [out('2025-09-26')],
    today: '2025-10-13',
    status: 'due_soon',
    reset: ['2025-09-26', 'published'],
    dueOn: '2025-10-16',
    warnsOn: '2025-10-13',
    actBy: '2025-10-16',
    left: 3,
    counted: ITEMS_WD,
  },
  {
    name: '10个工作日跨国庆，逾期一个工作日',
    policy: 'tenWorkingDays',
    story: [out('2025-09-26')],
    today: '2025-10-17',
    status: 'overdue',
    reset: ['2025-09-26', 'published'],
    dueOn: '2025-10-16',
    warnsOn: '2025-10-13',
    actBy: '2025-10-16',
    left: -1,
    counted: ITEMS_WD,
  },
  {
    name: '20个工作日到期于调休周日当天',
    policy: 'twentyWorkingDays',
    story: [out('2025-09-01')],
    today: '2025-09-28',
    status: 'due_soon',
    reset: ['2025-09-01', 'published'],
    dueOn: '2025-09-28',
    warnsOn: '2025-09-19',
    actBy: '2025-09-28',
    left: 0,
    counted: ITEMS_WD,
  },
  {
    name: '20个工作日到期于调休周日次日',
    policy: 'twentyWorkingDays',
    story: [out('2025-09-01')],
    today: '2025-09-29',
    status: 'overdue',
    reset: ['2025-09-01', 'published'],
    dueOn: '2025-09-28',
    warnsOn: '2025-09-19',
    actBy: '2025-09-28',
    left: -1,
    counted: ITEMS_WD,
  },
  {
    name: '20个工作日跨国庆',
    policy: 'twentyWorkingDays',
    story: [out('2025-09-12')],
    today: '2025-10-08',
    status: 'fresh',
    reset: ['2025-09-12', 'published'],
    dueOn: '2025-10-16',
    warnsOn: '2025-10-09',
    actBy: '2025-10-16',
    left: 7,
    counted: ITEMS_WD,
  },
  {
    name: '10个工作日跨元旦',
    policy: 'tenWorkingDays',
    story: [out('2025-12-26')],
    today: '2026-01-05',
    status: 'fresh',
    reset: ['2025-12-26', 'published'],
    dueOn: '2026-01-12',
    warnsOn: '2026-01-07',
    actBy: '2026-01-12',
    left: 5,
    counted: ITEMS_WD,
  },
  {
    name: '10个工作日跨春节，到期于调休周六',
    policy: 'tenWorkingDays',
    story: [out('2026-02-09')],
    today: '2026-02-24',
    status: 'fresh',
    reset: ['2026-02-09', 'published'],
    dueOn: '2026-02-28',
    warnsOn: '2026-02-25',
    actBy: '2026-02-28',
    left: 4,
    counted: ITEMS_WD,
  },
  {
    name: '20个工作日跨春节',
    policy: 'twentyWorkingDays',
    story: [out('2026-01-30')],
    today: '2026-03-06',
    status: 'overdue',
    reset: ['2026-01-30', 'published'],
    dueOn: '2026-03-05',
    warnsOn: '2026-02-26',
    actBy: '2026-03-05',
    left: -1,
    counted: ITEMS_WD,
  },
  {
    // 13 working days are left of 2026 after 14 December; the 14th and the 20th lie in 2027.
    name: '20个工作日跨入未公布放假安排的年份，年内',
    policy: 'twentyWorkingDays',
    story: [out('2026-12-14')],
    today: '2026-12-25',
    ...NONE,
    status: 'fresh',
    reset: ['2026-12-14', 'published'],
    counted: 'not_countable',
  },
  {
    name: '20个工作日跨入未公布放假安排的年份，年后',
    policy: 'twentyWorkingDays',
    story: [out('2026-12-14')],
    today: '2027-01-10',
    ...NONE,
    status: 'unknown',
    reset: ['2026-12-14', 'published'],
    counted: 'not_countable',
  },
  {
    name: '自然日期限跨入未公布放假安排的年份',
    policy: 'fortnight',
    story: [out('2026-12-24')],
    today: '2026-12-31',
    status: 'fresh',
    reset: ['2026-12-24', 'published'],
    dueOn: '2027-01-07',
    warnsOn: '2027-01-03',
    actBy: null,
    left: 7,
    counted: ITEMS,
    notes: ['rest_days_unknown'],
  },
];

const springFestival: GoldenColumn[] = [
  {
    name: '春节前，尚有余地',
    policy: 'fortnight',
    story: [out('2026-02-05')],
    today: '2026-02-13',
    status: 'fresh',
    reset: ['2026-02-05', 'published'],
    dueOn: '2026-02-19',
    warnsOn: '2026-02-14',
    actBy: '2026-02-14',
    left: 6,
    counted: ITEMS,
  },
  {
    name: '春节前调休周六提醒',
    policy: 'fortnight',
    story: [out('2026-02-05')],
    today: '2026-02-14',
    status: 'due_soon',
    reset: ['2026-02-05', 'published'],
    dueOn: '2026-02-19',
    warnsOn: '2026-02-14',
    actBy: '2026-02-14',
    left: 5,
    counted: ITEMS,
  },
  {
    name: '节后第一个工作日到期',
    policy: 'fortnight',
    story: [out('2026-02-10')],
    today: '2026-02-24',
    status: 'due_soon',
    reset: ['2026-02-10', 'published'],
    dueOn: '2026-02-24',
    warnsOn: '2026-02-14',
    actBy: '2026-02-24',
    left: 0,
    counted: ITEMS,
  },
  {
    name: '调休周六发布，调休周六到期',
    policy: 'fortnight',
    story: [out('2026-02-14')],
    today: '2026-02-23',
    status: 'fresh',
    reset: ['2026-02-14', 'published'],
    dueOn: '2026-02-28',
    warnsOn: '2026-02-24',
    actBy: '2026-02-28',
    left: 5,
    counted: ITEMS,
  },
  {
    name: '节中发布，周日到期',
    policy: 'fortnight',
    story: [out('2026-02-15')],
    today: '2026-03-02',
    status: 'overdue',
    reset: ['2026-02-15', 'published'],
    dueOn: '2026-03-01',
    warnsOn: '2026-02-25',
    actBy: '2026-02-28',
    left: -1,
    counted: ITEMS,
  },
];

/** What looks like an update and is none. */
const noUpdates: GoldenColumn[] = [
  {
    ...OVER_NATIONAL_DAY,
    name: '空发布',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20'), { on: '2025-10-03', did: 'unchanged', doc: 'a' }],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '新发一个单纯链接',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20'), out('2025-10-02', 'b', { isBareLink: true })],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '补录旧信息',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20'), out('2025-10-09', 'b', { legacyOn: '2025-10-08' })],
    today: '2025-10-09',
    status: 'overdue',
    left: -5,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '修改旧信息不等于有新信息',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20'), { on: '2025-10-03', did: 'changed', doc: 'a' }],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '撤回后恢复',
    reset: ['2025-09-20', 'published'],
    story: [
      out('2025-09-20'),
      { on: '2025-09-22', did: 'withdrawn', doc: 'a' },
      { on: '2025-10-09', did: 'restored', doc: 'a' },
    ],
    today: '2025-10-09',
    status: 'overdue',
    left: -5,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '新信息被撤回',
    reset: ['2025-09-20', 'published'],
    story: [
      out('2025-09-20'),
      out('2025-10-01', 'b'),
      { on: '2025-10-06', did: 'withdrawn', doc: 'b' },
    ],
    today: '2025-10-06',
    status: 'overdue',
    left: -2,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '新信息移到别的栏目',
    reset: ['2025-09-20', 'published'],
    story: [
      out('2025-09-20'),
      out('2025-10-01', 'b'),
      { on: '2025-10-06', did: 'moved', doc: 'b', more: THERE },
    ],
    today: '2025-10-06',
    status: 'overdue',
    left: -2,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '到期失效不是更新',
    reset: ['2025-09-20', 'published'],
    story: [
      out('2025-09-20'),
      {
        on: '2025-10-04',
        did: 'expired',
        doc: 'a',
        more: { isByTask: true, changedFields: ['validity'] },
      },
    ],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
  },
  {
    ...OVER_NATIONAL_DAY,
    name: '不接受核对确认',
    reset: ['2025-09-20', 'published'],
    story: [out('2025-09-20'), { on: '2025-09-30', did: 'confirmed' }],
    today: '2025-10-05',
    status: 'overdue',
    left: -1,
    notes: ['confirmations_do_not_count'],
  },
  {
    name: '从别的栏目移来，沿用原日期',
    policy: 'fortnight',
    story: [out('2025-10-09', 'a', THERE), { on: '2025-10-10', did: 'moved', doc: 'a' }],
    today: '2025-10-11',
    status: 'fresh',
    reset: ['2025-10-09', 'published'],
    dueOn: '2025-10-23',
    warnsOn: '2025-10-17',
    actBy: '2025-10-23',
    left: 12,
    counted: ITEMS,
  },
  {
    name: '链接补充正文',
    policy: 'fortnight',
    story: [
      out('2025-09-20', 'a', { isBareLink: true }),
      { on: '2025-10-09', did: 'changed', doc: 'a' },
    ],
    today: '2025-10-17',
    status: 'due_soon',
    reset: ['2025-10-09', 'changed'],
    dueOn: '2025-10-23',
    warnsOn: '2025-10-17',
    actBy: '2025-10-23',
    left: 6,
    counted: ITEMS,
  },
  {
    name: '迁移带入，按原日期计',
    policy: 'fortnight',
    story: [out('2025-10-09', 'a', { legacyOn: '2025-10-07', isMigration: true })],
    today: '2025-10-09',
    status: 'fresh',
    reset: ['2025-10-07', 'published'],
    dueOn: '2025-10-21',
    warnsOn: '2025-10-17',
    actBy: '2025-10-21',
    left: 12,
    counted: ITEMS,
  },
  {
    name: '只有补录的旧信息',
    policy: 'fortnight',
    story: [out('2025-10-09', 'a', { legacyOn: '2025-10-07' })],
    today: '2025-10-09',
    ...NONE,
    status: 'overdue',
    counted: 'never_updated',
  },
  {
    name: '从未发布',
    policy: 'fortnight',
    story: [],
    today: '2025-10-09',
    ...NONE,
    status: 'blank',
    counted: 'blank',
  },
  {
    name: '全部撤回',
    policy: 'fortnight',
    story: [out('2025-09-25'), { on: '2025-10-09', did: 'withdrawn', doc: 'a' }],
    today: '2025-10-09',
    ...NONE,
    status: 'blank',
    counted: 'blank',
  },
  {
    name: '空白且没有规则',
    policy: null,
    story: [],
    today: '2025-10-09',
    ...NONE,
    status: 'blank',
    counted: 'blank',
  },
  {
    name: '没有规则',
    policy: null,
    story: [out('2025-10-09')],
    today: '2025-10-09',
    ...NONE,
    status: 'not_applicable',
    counted: 'no_policy',
  },
  {
    name: '规则不作要求',
    policy: 'exempt',
    story: [],
    today: '2025-10-09',
    ...NONE,
    status: 'not_applicable',
    counted: 'exempt',
  },
  {
    name: '栏目已停用',
    policy: 'fortnight',
    story: [],
    isClosed: true,
    today: '2025-10-09',
    ...NONE,
    status: 'closed',
    counted: 'closed',
  },
];

/** Published on Tue 10 June under 180 days: due Sun 7 December, the Friday before to act, due soon from Tue 14 October. */
const STATIC_PAGE = {
  policy: 'halfYearStatic',
  dueOn: '2025-12-07',
  warnsOn: '2025-10-14',
  actBy: '2025-12-05',
  counted: CONTENT,
} as const satisfies Partial<GoldenColumn>;

/** The leader changed on Mon 22 September: 23-26 (4), Sun 28 (5), 29, 30 (7), 9, 10, Sat 11 (10), 13-16 (14), 17, 20-24 (20). */
const NEW_LEADER: Step[] = [out('2025-06-10'), { on: '2025-09-22', did: 'record_changed' }];

const staticPages: GoldenColumn[] = [
  {
    ...STATIC_PAGE,
    name: '静态页，尚有余地',
    story: [out('2025-06-10')],
    today: '2025-10-13',
    status: 'fresh',
    reset: ['2025-06-10', 'published'],
    left: 55,
  },
  {
    ...STATIC_PAGE,
    name: '改错别字不算',
    today: '2025-10-14',
    status: 'due_soon',
    reset: ['2025-06-10', 'published'],
    left: 54,
    story: [
      out('2025-06-10'),
      { on: '2025-10-10', did: 'changed', doc: 'a', more: { isMajor: false } },
    ],
  },
  {
    name: '核对确认',
    policy: 'halfYearStatic',
    story: [out('2025-06-10'), { on: '2025-10-09', did: 'confirmed' }],
    today: '2026-02-11',
    status: 'fresh',
    reset: ['2025-10-09', 'confirmed'],
    dueOn: '2026-04-07',
    warnsOn: '2026-02-12',
    actBy: '2026-04-07',
    left: 55,
    counted: CONTENT,
  },
  {
    name: '领导变动，跟进期限跨国庆',
    policy: 'halfYearStatic',
    story: NEW_LEADER,
    today: '2025-10-13',
    status: 'fresh',
    reset: ['2025-09-22', 'record_changed'],
    dueOn: '2025-10-24',
    warnsOn: '2025-10-16',
    actBy: '2025-10-24',
    left: 9,
    counted: FOLLOW,
  },
  {
    name: '领导变动，逾期未跟进',
    policy: 'halfYearStatic',
    story: NEW_LEADER,
    today: '2025-10-27',
    status: 'overdue',
    reset: ['2025-09-22', 'record_changed'],
    dueOn: '2025-10-24',
    warnsOn: '2025-10-16',
    actBy: '2025-10-24',
    left: -1,
    counted: FOLLOW,
  },
  {
    // 180 days after 20 October: Saturday 18 April; 126 days: Monday 23 February, in the holiday.
    name: '领导变动后已更正',
    policy: 'halfYearStatic',
    story: [...NEW_LEADER, { on: '2025-10-20', did: 'corrected', doc: 'a' }],
    today: '2025-10-27',
    status: 'fresh',
    reset: ['2025-10-20', 'corrected'],
    dueOn: '2026-04-18',
    warnsOn: '2026-02-14',
    actBy: '2026-04-17',
    left: 173,
    counted: CONTENT,
  },
  {
    name: '只随变动更新，没有变动',
    policy: 'onChange',
    story: [out('2024-03-01')],
    today: '2025-10-09',
    ...NONE,
    reset: ['2024-03-01', 'published'],
    status: 'fresh',
    counted: 'nothing_to_follow',
  },
  {
    // The first confirmation counts, the second does not: 365 days after 30 September; 256 days: Saturday 13 June.
    name: '只许连续确认一次',
    policy: 'year',
    today: '2026-06-12',
    story: [
      out('2024-12-02'),
      { on: '2025-09-30', did: 'confirmed' },
      { on: '2025-12-30', did: 'confirmed' },
    ],
    status: 'due_soon',
    reset: ['2025-09-30', 'confirmed'],
    dueOn: '2026-09-30',
    warnsOn: '2026-06-12',
    actBy: '2026-09-30',
    left: 110,
    counted: ITEMS,
    notes: ['confirmations_used_up'],
  },
];

/** Newest on 20 October: 90 days later is Sunday 18 January, 63 days later Monday 22 December. */
const GRASSROOTS = {
  policy: 'pingchang',
  today: '2025-11-03',
  status: 'fresh',
  dueOn: '2026-01-18',
  warnsOn: '2025-12-22',
  actBy: '2026-01-16',
  left: 76,
  counted: ITEMS,
} as const satisfies Partial<GoldenColumn>;

const numbers: GoldenColumn[] = [
  {
    ...GRASSROOTS,
    name: '四条，间隔都不超过90天',
    openedOn: '2025-07-01',
    reset: ['2025-10-20', 'published'],
    story: [
      out('2025-07-01', 'a'),
      out('2025-08-01', 'b'),
      out('2025-09-01', 'c'),
      out('2025-10-20', 'd'),
    ],
  },
  {
    ...GRASSROOTS,
    name: '三条，少于四条；链接和补录不算',
    openedOn: '2025-07-01',
    reset: ['2025-10-20', 'published'],
    story: [
      out('2025-07-01', 'a'),
      out('2025-08-01', 'b', { isBareLink: true }),
      out('2025-09-01', 'c'),
      out('2025-09-02', 'e', { legacyOn: '2025-08-01' }),
      out('2025-10-20', 'd'),
    ],
    problems: [['too_few_items', { count: 3, least: 4 }]],
  },
  {
    // 29 days left of April, 31, 30 and 21 of July.
    ...GRASSROOTS,
    name: '中间断档111天',
    openedOn: '2025-03-03',
    reset: ['2025-10-20', 'published'],
    story: [
      out('2025-03-03', 'a'),
      out('2025-04-01', 'b'),
      { on: '2025-06-01', did: 'unchanged', doc: 'b' },
      out('2025-07-21', 'c'),
      out('2025-10-20', 'd'),
    ],
    problems: [['gap_too_long', { from: '2025-04-01', to: '2025-07-21', days: 111, most: 90 }]],
  },
  {
    // The fortnight up to 24 October begins on the 11th: the item of the 10th is outside.
    name: '两周内少于三条',
    policy: 'volume',
    story: [out('2025-10-10', 'a'), out('2025-10-11', 'b'), out('2025-10-20', 'c')],
    today: '2025-10-24',
    status: 'fresh',
    reset: ['2025-10-20', 'published'],
    dueOn: '2025-11-03',
    warnsOn: '2025-10-30',
    actBy: '2025-11-03',
    left: 10,
    counted: ITEMS,
    problems: [['too_few_new_items', { count: 2, least: 3, days: 14 }]],
  },
];

export const GOLDEN_COLUMNS: readonly GoldenColumn[] = [
  ...nationalDay,
  ...workingDays,
  ...springFestival,
  ...noUpdates,
  ...staticPages,
  ...numbers,
];
