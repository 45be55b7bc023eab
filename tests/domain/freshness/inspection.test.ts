import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/domain/freshness/inspection';
import type { InspectionFacts } from '../../../src/domain/freshness/inspection-facts';
import { VETO_CODES, type VetoCode } from '../../../src/domain/freshness/inspection-vetoes';
import type { FreshnessStatus } from '../../../src/domain/freshness/status';
import { textsEn, textsZh } from '../../../src/domain/reasons/texts';
import { columns, makeFacts, policy, report, thing } from './make-facts';

const guide = (id: string, missing: number) => ({
  ...thing(id),
  missing: ['名称', '依据', '条件', '材料', '地点'].slice(0, missing),
});
const home = (status: FreshnessStatus) => ({
  homePage: { ...thing('site'), policy: policy('home'), report: report(status) },
});

type Row = [string, Partial<InspectionFacts>, VetoCode, string, number | null];

/** What was found, and what it means for one item of the inspection. */
const VETOES: Row[] = [
  ['one serious error', { seriousErrors: [thing('e')] }, 'v1', 'hit', 1],
  ['nobody looked for errors', { seriousErrors: null }, 'v1', 'unknown', null],
  ['5 % of visits fail', { availability: { days: 7, probes: 160, failed: 8 } }, 'v2', 'hit', 5],
  ['just under 5 %', { availability: { days: 7, probes: 161, failed: 8 } }, 'v2', 'clear', 4.97],
  [
    'six days of visits',
    { availability: { days: 6, probes: 600, failed: 0 } },
    'v2',
    'unknown',
    null,
  ],
  ['19 visits a day', { availability: { days: 7, probes: 139, failed: 0 } }, 'v2', 'unknown', null],
  ['a stale home page', home('overdue'), 'v3', 'hit', null],
  ['a blank home page', home('blank'), 'v3', 'hit', null],
  ['a home page due soon', home('due_soon'), 'v3', 'clear', null],
  ['a home page nobody can tell', home('unknown'), 'v3', 'unknown', null],
  ['no home page', { homePage: null }, 'v3', 'unknown', null],
  [
    '2 stale news and 3 stale notices',
    {
      columns: [
        ...columns(2, 'overdue', policy('news')),
        ...columns(3, 'overdue', policy('notices_policy')),
      ],
    },
    'v4a',
    'hit',
    5,
  ],
  [
    '2 stale news and 2 notices',
    {
      columns: [
        ...columns(2, 'overdue', policy('news')),
        ...columns(2, 'overdue', policy('notices_policy')),
      ],
    },
    'v4a',
    'clear',
    4,
  ],
  [
    'a blank column counts as stale',
    { columns: [...columns(4, 'overdue', policy('news')), ...columns(1, 'blank', policy('news'))] },
    'v4a',
    'hit',
    5,
  ],
  [
    'one that nobody can tell would make the difference',
    {
      columns: [...columns(4, 'overdue', policy('news')), ...columns(1, 'unknown', policy('news'))],
    },
    'v4a',
    'unknown',
    4,
  ],
  [
    'one that nobody can tell makes no difference',
    {
      columns: [...columns(3, 'overdue', policy('news')), ...columns(1, 'unknown', policy('news'))],
    },
    'v4a',
    'clear',
    3,
  ],
  [
    'others do not count as news',
    { columns: columns(9, 'overdue', policy('other')) },
    'v4a',
    'clear',
    0,
  ],
  ['10 others', { columns: columns(10, 'overdue', policy('other')) }, 'v4b', 'hit', 10],
  ['9 others', { columns: columns(9, 'overdue', policy('other')) }, 'v4b', 'clear', 9],
  ['10 that count nowhere', { columns: columns(10, 'overdue', policy('none')) }, 'v4b', 'clear', 0],
  ['5 blank, without policy', { columns: columns(5, 'blank', null) }, 'v4c', 'hit', 5],
  ['4 blank', { columns: columns(4, 'blank', policy('other')) }, 'v4c', 'clear', 4],
  ['closed columns', { columns: columns(9, 'closed', null) }, 'v4c', 'clear', 0],
  ['no channel for questions', { hasConsultingChannel: false }, 'v5a', 'hit', null],
  ['nobody knows of a channel', { hasConsultingChannel: null }, 'v5a', 'unknown', null],
  // 2 August to 31 October: 29, 30 and 31 days.
  [
    '90 days unanswered',
    { unanswered: [{ ...thing('m'), receivedOn: '2025-08-02' }] },
    'v5b',
    'clear',
    0,
  ],
  [
    '91 days unanswered',
    { unanswered: [{ ...thing('m'), receivedOn: '2025-08-01' }] },
    'v5b',
    'hit',
    1,
  ],
  ['a year ago', { unanswered: [{ ...thing('m'), receivedOn: '2024-10-31' }] }, 'v5b', 'hit', 1],
  [
    'longer than a year ago',
    { unanswered: [{ ...thing('m'), receivedOn: '2024-10-30' }] },
    'v5b',
    'clear',
    0,
  ],
  ['no messages known', { unanswered: null }, 'v5b', 'unknown', null],
  ['no services', { hasServices: false }, 'v6a', 'hit', null],
  [
    'no services, and none due',
    { hasServices: false, isWithoutServices: true },
    'v6a',
    'not_applicable',
    null,
  ],
  [
    '5 poor guides of 9',
    { guides: Array.from({ length: 9 }, (_n, i) => guide(`g${i}`, i < 5 ? 4 : 0)) },
    'v6b',
    'hit',
    5,
  ],
  [
    '4 poor guides of 9',
    { guides: Array.from({ length: 9 }, (_n, i) => guide(`g${i}`, i < 4 ? 5 : 0)) },
    'v6b',
    'clear',
    4,
  ],
  [
    '3 element classes missing',
    { guides: Array.from({ length: 9 }, (_n, i) => guide(`g${i}`, 3)) },
    'v6b',
    'clear',
    0,
  ],
  [
    'the same class missing twice',
    { guides: [{ ...thing('a'), missing: ['名称', '名称', '名称', '名称'] }] },
    'v6b',
    'clear',
    0,
  ],
  [
    'all of 3 guides poor',
    { guides: [guide('a', 4), guide('b', 4), guide('c', 4)] },
    'v6b',
    'hit',
    3,
  ],
  [
    '2 of 3 guides poor',
    { guides: [guide('a', 4), guide('b', 4), guide('c', 0)] },
    'v6b',
    'clear',
    2,
  ],
  ['no guides at all', { guides: [] }, 'v6b', 'clear', 0],
  ['guides unknown', { guides: null }, 'v6b', 'unknown', null],
];

describe('veto items', () => {
  it.each(VETOES)('%s', (_name, more, code, result, measured) => {
    const found = inspect(makeFacts(more));
    const item = found.vetoes.find((veto) => veto.code === code);
    expect([item?.result, item?.measured]).toEqual([result, measured]);
    if (result === 'hit') expect(found).toMatchObject({ verdict: 'failed', score: null });
    if (result === 'unknown') expect(found.verdict).toBe('undetermined');
    if (result === 'clear') expect(found.verdict).toBe('passed');
  });

  it('are all there, in order, with texts', () => {
    expect(inspect(makeFacts()).vetoes.map(({ code }) => code)).toEqual(VETO_CODES);
    for (const code of VETO_CODES) {
      expect(textsZh).toHaveProperty([`freshness_told.inspection_${code}`]);
      expect(textsEn).toHaveProperty([`freshness_told.inspection_${code}`]);
    }
  });

  it('carry the list behind the number', () => {
    const { vetoes } = inspect(makeFacts({ columns: columns(5, 'blank', policy('other')) }));
    const blank = vetoes.find(({ code }) => code === 'v4c');
    expect(blank?.list).toHaveLength(5);
    expect(blank?.list[0]).toEqual({
      kind: 'column',
      categoryId: 'other-0-blank-0',
      categoryName: '栏目0',
      organizationId: 'bureau',
      organizationName: '某局',
      status: 'blank',
    });
  });

  it('mark the numbers no text confirms', () => {
    const unsure = inspect(makeFacts()).vetoes.filter(({ isUnsure }) => isUnsure);
    expect(unsure.map(({ code }) => code)).toEqual(['v6b']);
  });
});
