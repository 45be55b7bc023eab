import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { alertOn, escalate, type AlertKind } from '../../../src/domain/freshness/alerts';
import { checkConfirmation } from '../../../src/domain/freshness/check-confirmation';
import {
  checkAcknowledgement,
  checkRecheck,
} from '../../../src/domain/freshness/check-rectification';
import type { FreshnessStatus } from '../../../src/domain/freshness/status';
import type { Reason } from '../../../src/domain/reasons/reason';
import { policyNamed } from './policies';
import { tell } from './story';

const calendar = createWorkingCalendar();
const codes = (reasons: Reason[]) => reasons.map(({ code }) => code.replace('freshness.', ''));

describe('an alert', () => {
  it.each([
    [null, 'fresh', null],
    [null, 'due_soon', 'due_soon'],
    [null, 'blank', 'blank'],
    ['fresh', 'due_soon', 'due_soon'],
    ['due_soon', 'due_soon', null],
    ['due_soon', 'overdue', 'overdue'],
    ['overdue', 'overdue', null],
    ['overdue', 'blank', 'blank'],
    ['blank', 'overdue', 'overdue'],
    ['overdue', 'fresh', 'recovered'],
    ['blank', 'due_soon', 'recovered'],
    ['due_soon', 'fresh', null],
    ['overdue', 'closed', null],
    ['fresh', 'unknown', null],
    ['overdue', 'not_applicable', null],
  ] as [FreshnessStatus | null, FreshnessStatus, AlertKind | null][])(
    'from %s to %s is %s',
    (before, after, alert) => expect(alertOn(before, after)).toBe(alert),
  );
});

describe('escalation', () => {
  /** Overdue since Tue 30 September; 3 working days later is Sat 11 October, 6 are Wed 15 (9, 10, 11, 13, 14, 15). */
  const since = { calendar, since: '2025-09-30', plannedOn: null, workingDays: 3 };

  it.each([
    ['2025-09-30', 'responsible', '2025-10-11'],
    ['2025-10-08', 'responsible', '2025-10-11'],
    ['2025-10-11', 'head_office', '2025-10-15'],
    ['2025-10-14', 'head_office', '2025-10-15'],
    ['2025-10-15', 'supervising_office', null],
  ])('on %s: %s', (today, level, nextOn) => {
    expect(escalate({ ...since, today })).toEqual({ level, nextOn });
  });

  it('waits for a planned day', () => {
    // 3 working days after Mon 13 October: 14, 15, 16.
    const planned = { ...since, plannedOn: '2025-10-13' };
    expect(escalate({ ...planned, today: '2025-10-15' })).toEqual({
      level: 'responsible',
      nextOn: '2025-10-16',
    });
    expect(escalate({ ...planned, today: '2025-10-16' }).level).toBe('head_office');
    expect(escalate({ ...since, plannedOn: '2025-09-01', today: '2025-10-11' }).level).toBe(
      'head_office',
    );
  });

  it('goes nowhere the calendar does not reach', () => {
    const late = { ...since, since: '2026-12-30', today: '2027-02-01' };
    expect(escalate(late)).toEqual({ level: 'responsible', nextOn: null });
  });
});

describe('an acknowledgement', () => {
  const good = {
    report: { status: 'overdue', countsAsOverdue: true },
    since: '2025-10-01',
    note: '稿件已送审',
    plannedOn: '2025-10-31',
    today: '2025-10-09',
  } as const;

  it.each([
    ['within 30 days', {}, []],
    [
      'before it is due',
      { report: { status: 'due_soon', countsAsOverdue: false }, since: null },
      [],
    ],
    ['for today', { plannedOn: '2025-10-09' }, []],
    [
      'of nothing',
      { report: { status: 'fresh', countsAsOverdue: false } },
      ['nothing_to_acknowledge'],
    ],
    ['without a note', { note: ' ' }, ['note_missing']],
    ['for a day that is over', { plannedOn: '2025-10-08' }, ['planned_in_the_past']],
    ['for a day too late', { plannedOn: '2025-11-01' }, ['planned_too_late']],
    ['for no day', { plannedOn: 'soon', note: '' }, ['note_missing', 'not_a_day']],
    ['long after it began', { today: '2026-01-05', plannedOn: '2026-01-05' }, ['planned_too_late']],
  ] as [string, Partial<Parameters<typeof checkAcknowledgement>[0]>, string[]][])(
    '%s',
    (_name, more, expected) =>
      expect(codes(checkAcknowledgement({ ...good, ...more }))).toEqual(expected),
  );
});

describe('a re-check', () => {
  const fresh = { status: 'fresh', countsAsOverdue: false } as const;
  const overdue = { status: 'overdue', countsAsOverdue: true } as const;
  const who = (personId: string, onBehalfOfId: string | null = null) => ({
    personId,
    onBehalfOfId,
  });

  it.each([
    ['by another', fresh, [who('1')], who('2'), []],
    ['by the same', fresh, [who('1')], who('1'), ['rechecked_by_rectifier']],
    ['by one of several', fresh, [who('1'), who('2')], who('2'), ['rechecked_by_rectifier']],
    ['by a deputy of the same', fresh, [who('1')], who('2', '1'), ['rechecked_by_rectifier']],
    ['by whom a deputy stood in for', fresh, [who('1', '3')], who('3'), ['rechecked_by_rectifier']],
    ['of what is not done', overdue, [who('1')], who('2'), ['not_rectified']],
    [
      'wrong in every way',
      overdue,
      [who('1')],
      who('1'),
      ['rechecked_by_rectifier', 'not_rectified'],
    ],
  ] as const)('%s', (_name, report, rectifiers, checker, expected) => {
    expect(codes(checkRecheck({ report, rectifiers, checker }))).toEqual(expected);
  });
});

describe('a confirmation', () => {
  const page = tell([{ on: '2025-09-01', did: 'published', doc: 'a' }]).column;
  const once = tell([
    { on: '2025-09-01', did: 'published', doc: 'a' },
    { on: '2025-10-09', did: 'confirmed' },
  ]).column;
  /** Changed since: in a column that wants new items that gives no new allowance. */
  const changed = tell([
    { on: '2025-09-01', did: 'published', doc: 'a' },
    { on: '2025-10-09', did: 'confirmed' },
    { on: '2025-10-20', did: 'changed', doc: 'a' },
  ]).column;
  const words = { note: '与权责清单核对一致', evidence: 'https://www.example.gov.cn/qzqd' };

  it.each([
    ['of a page', policyNamed('halfYearStatic'), page, {}, []],
    ['of a page, again', policyNamed('halfYearStatic'), once, {}, []],
    ['the one allowed', policyNamed('year'), page, {}, []],
    ['one too many', policyNamed('year'), once, {}, ['confirmations_used_up']],
    ['one too many after a change', policyNamed('year'), changed, {}, ['confirmations_used_up']],
    [
      'where new items are wanted',
      policyNamed('fortnight'),
      page,
      {},
      ['confirmation_not_allowed'],
    ],
    ['without a policy', null, page, {}, ['confirmation_not_allowed']],
    ['of nothing', policyNamed('halfYearStatic'), tell([]).column, {}, ['nothing_to_confirm']],
    [
      'without words',
      policyNamed('halfYearStatic'),
      page,
      { note: '', evidence: ' ' },
      ['note_missing', 'evidence_missing'],
    ],
  ] as const)('%s', (_name, policy, state, more, expected) => {
    expect(codes(checkConfirmation({ policy, state, ...words, ...more }))).toEqual(expected);
  });
});
