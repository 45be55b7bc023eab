import type { FreshnessStatus } from '../../../src/domain/freshness/status';

/** How a column stands at the end of a day; days are counted from the first simulated one, which is 0. */
export type Stand = {
  status: FreshnessStatus;
  dueOn: number | null;
  lastResetOn: number | null;
  daysLeft: number | null;
};

export const OFFICES = ['north', 'south'] as const;
export type Office = (typeof OFFICES)[number];

type Told = {
  name: string;
  office: Office;
  /** Day of its newest item; null is none. */
  newest: number | null;
  /** Each of the three days. */
  stands: [Stand, Stand, Stand];
};

const stand = (
  status: FreshnessStatus,
  [lastResetOn, dueOn, daysLeft]: [number | null, number | null, number | null],
): Stand => ({ status, dueOn, lastResetOn, daysLeft });

/**
 * Worked out by hand. News may be fourteen days old and is due soon from the tenth; a warning that would come on a
 * rest day comes on the working day before. Day 0 and day 2 are worked on, day 1 is a rest day, all before day 0 are
 * worked on. At the end of day 1 something is published in `late`.
 */
export const COLUMNS: readonly Told[] = [
  {
    name: 'last-day',
    office: 'north',
    newest: -12,
    stands: [
      stand('due_soon', [-12, 2, 2]),
      stand('due_soon', [-12, 2, 1]),
      stand('due_soon', [-12, 2, 0]),
    ],
  },
  {
    // The tenth day is the rest day.
    name: 'weekend',
    office: 'north',
    newest: -9,
    stands: [
      stand('due_soon', [-9, 5, 5]),
      stand('due_soon', [-9, 5, 4]),
      stand('due_soon', [-9, 5, 3]),
    ],
  },
  {
    name: 'late',
    office: 'north',
    newest: -15,
    stands: [
      stand('overdue', [-15, -1, -1]),
      stand('fresh', [-1, 13, 12]),
      stand('fresh', [-1, 13, 11]),
    ],
  },
  {
    name: 'empty',
    office: 'north',
    newest: null,
    stands: [
      stand('blank', [null, null, null]),
      stand('blank', [null, null, null]),
      stand('blank', [null, null, null]),
    ],
  },
  {
    name: 'late-on-working-day',
    office: 'south',
    newest: -13,
    stands: [
      stand('due_soon', [-13, 1, 1]),
      stand('due_soon', [-13, 1, 0]),
      stand('overdue', [-13, 1, -1]),
    ],
  },
  {
    name: 'late-on-rest-day',
    office: 'south',
    newest: -14,
    stands: [
      stand('due_soon', [-14, 0, 0]),
      stand('overdue', [-14, 0, -1]),
      stand('overdue', [-14, 0, -2]),
    ],
  },
  {
    name: 'soon',
    office: 'south',
    newest: -8,
    stands: [stand('fresh', [-8, 6, 6]), stand('fresh', [-8, 6, 5]), stand('due_soon', [-8, 6, 4])],
  },
  {
    name: 'fresh',
    office: 'south',
    newest: -2,
    stands: [
      stand('fresh', [-2, 12, 12]),
      stand('fresh', [-2, 12, 11]),
      stand('fresh', [-2, 12, 10]),
    ],
  },
];

/** Who gets a mail on which day, and the subjects of what it tells, sorted; a level waits one working day. */
export const MAILS: readonly (readonly [day: number, to: string, subjects: readonly string[]])[] = [
  [
    0,
    'north-manager',
    ['栏目即将到期：last-day', '栏目即将到期：weekend', '栏目逾期未更新：late', '空白栏目：empty'],
  ],
  [0, 'south-manager', ['栏目即将到期：late-on-rest-day', '栏目即将到期：late-on-working-day']],
  [2, 'north-manager', ['栏目已更新：late']],
  [2, 'north-head', ['督办：empty']],
  [
    2,
    'south-manager',
    [
      '栏目即将到期：soon',
      '栏目逾期未更新：late-on-rest-day',
      '栏目逾期未更新：late-on-working-day',
    ],
  ],
  [2, 'south-head', ['督办：late-on-rest-day']],
];

/** Those of the day after, on which a node dies after the mail server has taken a mail and before it wrote that down. */
export const LAST_MAILS: typeof MAILS = [
  [3, 'north-manager', ['栏目逾期未更新：last-day']],
  [3, 'south-head', ['督办：late-on-working-day']],
];
