import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { UncoveredYearError } from '../../../src/domain/calendar/uncovered-year-error';
import { computeDeadline } from '../../../src/domain/deadlines/compute-deadline';
import { DeadlineError } from '../../../src/domain/deadlines/deadline-error';
import type { DeadlineEvent } from '../../../src/domain/deadlines/deadline-event';
import type { DeadlineRule } from '../../../src/domain/deadlines/deadline-rule';

const calendar = createWorkingCalendar();
const twenty: DeadlineRule = { kind: 'working_days_after_formation', n: 20 };

function compute(rule: DeadlineRule, ...events: DeadlineEvent[]) {
  return computeDeadline({ calendar, rule, events });
}

function codes(rule: DeadlineRule, ...events: DeadlineEvent[]) {
  return compute(rule, ...events).trace.map((line) => line.code.replace('deadlines.', ''));
}

function refusedFor(rule: DeadlineRule, ...events: DeadlineEvent[]): string[] {
  try {
    compute(rule, ...events);
  } catch (cause) {
    if (cause instanceof DeadlineError) return cause.reasons.map((reason) => reason.code);
    throw cause;
  }
  return [];
}

describe('working days after formation', () => {
  it.each([
    ['2024-02-01', '2024-03-05', 'Spring Festival 2024 with both make-up Sundays'],
    ['2024-09-27', '2024-10-30', 'National Day 2024 with a make-up Sunday and Saturday'],
    ['2025-09-26', '2025-10-30', 'National Day and Mid-autumn 2025'],
    ['2025-12-25', '2026-01-23', 'the year end and the make-up Sunday 4 January 2026'],
    ['2026-02-05', '2026-03-11', 'Spring Festival 2026 with both make-up Saturdays'],
  ])('formed on %s is due on %s: %s', (on, dueOn) => {
    expect(compute(twenty, { kind: 'formed', on })).toMatchObject({ startsOn: on, dueOn });
  });

  it('takes the limit of the category, here ten days over Spring Festival 2025', () => {
    const rule: DeadlineRule = { kind: 'working_days_after_formation', n: 10 };
    expect(compute(rule, { kind: 'formed', on: '2025-01-22' }).dueOn).toBe('2025-02-11');
  });

  it('tells every step: what was counted, skipped by name, made up, and where it ended', () => {
    const { trace } = compute(twenty, { kind: 'formed', on: '2024-09-27' });
    const steps = trace.map(({ code, params }) => [
      code.replace('deadlines.', ''),
      params.from ?? params.on,
      params.to,
      params.nameEn,
      params.counted,
    ]);
    expect(steps).toEqual([
      ['formed', '2024-09-27', undefined, undefined, undefined],
      ['start_day_not_counted', '2024-09-27', undefined, undefined, undefined],
      ['weekend_skipped', '2024-09-28', '2024-09-28', undefined, 0],
      ['make_up_days_counted', '2024-09-29', '2024-09-29', 'National Day', 1],
      ['working_days_counted', '2024-09-30', '2024-09-30', undefined, 2],
      ['holiday_skipped', '2024-10-01', '2024-10-07', 'National Day', 2],
      ['working_days_counted', '2024-10-08', '2024-10-11', undefined, 6],
      ['make_up_days_counted', '2024-10-12', '2024-10-12', 'National Day', 7],
      ['weekend_skipped', '2024-10-13', '2024-10-13', undefined, 7],
      ['working_days_counted', '2024-10-14', '2024-10-18', undefined, 12],
      ['weekend_skipped', '2024-10-19', '2024-10-20', undefined, 12],
      ['working_days_counted', '2024-10-21', '2024-10-25', undefined, 17],
      ['weekend_skipped', '2024-10-26', '2024-10-27', undefined, 17],
      ['working_days_counted', '2024-10-28', '2024-10-30', undefined, 20],
      ['due', '2024-10-30', undefined, undefined, undefined],
    ]);
  });

  it('starts anew with a change or a restart, whatever the order of the list', () => {
    const { startsOn, dueOn } = compute(
      twenty,
      { kind: 'changed', on: '2026-02-05' },
      { kind: 'formed', on: '2025-12-25' },
    );
    expect([startsOn, dueOn]).toEqual(['2026-02-05', '2026-03-11']);
    const restarted = compute(
      twenty,
      { kind: 'formed', on: '2025-12-25' },
      { kind: 'restarted', on: '2026-02-05' },
    );
    expect(restarted.dueOn).toBe('2026-03-11');
  });

  it('leaves out the days of a pause, both ends included', () => {
    // Without the pause 2026-03-11; 2-6 March are five working days.
    const pause: DeadlineEvent = {
      kind: 'paused',
      from: '2026-03-02',
      to: '2026-03-06',
      reason: '征求第三方意见',
    };
    const { dueOn, trace } = compute(twenty, { kind: 'formed', on: '2026-02-05' }, pause);
    expect(dueOn).toBe('2026-03-18');
    expect(trace.find((line) => line.code === 'deadlines.pause_excluded')?.params).toMatchObject({
      from: '2026-03-02',
      to: '2026-03-06',
      days: 5,
      reason: '征求第三方意见',
    });
  });

  it('does not leave out a day twice where pauses overlap', () => {
    const { dueOn } = compute(
      twenty,
      { kind: 'formed', on: '2026-02-05' },
      { kind: 'paused', from: '2026-03-02', to: '2026-03-04', reason: 'a' },
      { kind: 'paused', from: '2026-03-03', to: '2026-03-06', reason: 'b' },
    );
    expect(dueOn).toBe('2026-03-18');
  });

  it('counts an extension on from the first due day: twenty and twenty are forty', () => {
    const { dueOn } = compute(
      twenty,
      { kind: 'formed', on: '2026-02-05' },
      { kind: 'extended', workingDays: 20, on: '2026-03-10' },
    );
    expect(dueOn).toBe(calendar.addWorkingDays('2026-02-05', 40));
  });

  it('drops an extension that a restart has overtaken, and says so', () => {
    const events: DeadlineEvent[] = [
      { kind: 'formed', on: '2026-01-05' },
      { kind: 'extended', workingDays: 20, on: '2026-01-30' },
      { kind: 'restarted', on: '2026-02-05' },
    ];
    expect(compute(twenty, ...events).dueOn).toBe('2026-03-11');
    expect(codes(twenty, ...events)).toContain('extension_superseded');
  });
});

describe('the other kinds of limit', () => {
  it('ends seven working days of publicity over the May holidays', () => {
    // 29 and 30 April, 6-9 May (Saturday 9 is made up), then Monday 11.
    const rule: DeadlineRule = { kind: 'publicity_period', n: 7, unit: 'working_day' };
    expect(compute(rule, { kind: 'formed', on: '2026-04-28' }).dueOn).toBe('2026-05-11');
  });

  it('moves the last of seven calendar days from a holiday to the next working day, and says why', () => {
    const rule: DeadlineRule = { kind: 'publicity_period', n: 7, unit: 'calendar_day' };
    const event: DeadlineEvent = { kind: 'formed', on: '2026-09-28' };
    expect(compute(rule, event).dueOn).toBe('2026-10-08');
    expect(codes(rule, event)).toEqual([
      'formed',
      'start_day_not_counted',
      'calendar_days_counted',
      'holiday_skipped',
      'moved_forward',
      'due',
    ]);
  });

  it('is due at once, on a rest day at the next working day', () => {
    const rule: DeadlineRule = { kind: 'immediate' };
    expect(compute(rule, { kind: 'formed', on: '2026-02-14' }).dueOn).toBe('2026-02-14');
    expect(compute(rule, { kind: 'formed', on: '2026-02-15' }).dueOn).toBe('2026-02-24');
  });

  it('is due on a date of the next year, moved on or kept when that is a rest day', () => {
    // 31 January 2026 is a Saturday, 31 January 2025 lies in Spring Festival.
    const rule = { kind: 'fixed_date', month: 1, day: 31, year: 'after_event' } as const;
    const event: DeadlineEvent = { kind: 'formed', on: '2025-12-31' };
    expect(compute(rule, event).dueOn).toBe('2026-02-02');
    expect(compute({ ...rule, onRestDay: 'keep' }, event).dueOn).toBe('2026-01-31');
    expect(compute(rule, { kind: 'formed', on: '2024-06-01' }).dueOn).toBe('2025-02-05');
    expect(compute({ ...rule, year: 'of_event' }, { kind: 'formed', on: '2024-01-02' }).dueOn).toBe(
      '2024-01-31',
    );
  });

  it('takes 29 February as the end of February in common years', () => {
    const rule = { kind: 'fixed_date', month: 2, day: 29, year: 'of_event' } as const;
    expect(compute(rule, { kind: 'formed', on: '2024-01-02' }).dueOn).toBe('2024-02-29');
    expect(compute(rule, { kind: 'formed', on: '2025-01-02' }).dueOn).toBe('2025-02-28');
  });

  it('is due before an event, never closer to it than the rule wants', () => {
    const event: DeadlineEvent = { kind: 'scheduled', on: '2026-10-08' };
    // 30, 29 and 28 September; the holidays do not count.
    const working: DeadlineRule = { kind: 'before_event', n: 3, unit: 'working_day' };
    expect(compute(working, event)).toMatchObject({ startsOn: '2026-10-08', dueOn: '2026-09-28' });
    // Seven days back is 1 October, so the last working day before the holidays.
    const days: DeadlineRule = { kind: 'before_event', n: 7, unit: 'calendar_day' };
    expect(compute(days, event).dueOn).toBe('2026-09-30');
    expect(codes(days, event)).toContain('moved_backward');
    const holiday = compute(working, event).trace.find((line) => line.params.nameEn);
    expect(holiday?.params).toMatchObject({ from: '2026-10-01', to: '2026-10-07', days: 7 });
  });

  it('stands still under pauses and extensions when a date sets it, and says so', () => {
    const rule = { kind: 'fixed_date', month: 3, day: 31, year: 'after_event' } as const;
    const events: DeadlineEvent[] = [
      { kind: 'formed', on: '2025-06-01' },
      { kind: 'extended', workingDays: 20, on: '2026-03-01' },
    ];
    expect(compute(rule, ...events).dueOn).toBe('2026-03-31');
    expect(codes(rule, ...events)).toContain('pauses_and_extensions_without_effect');
  });
});

describe('what cannot be computed', () => {
  it('is refused with the reason', () => {
    const formed: DeadlineEvent = { kind: 'formed', on: '2026-02-05' };
    const beforeEvent: DeadlineRule = { kind: 'before_event', n: 3, unit: 'working_day' };
    expect(refusedFor(twenty)).toEqual(['deadlines.start_event_missing']);
    expect(refusedFor(beforeEvent, formed)).toEqual(['deadlines.scheduled_event_missing']);
    expect(refusedFor({ ...twenty, n: 0 }, formed)).toEqual(['deadlines.days_not_positive']);
    expect(refusedFor({ ...twenty, n: 2.5 }, formed)).toEqual(['deadlines.days_not_positive']);
    expect(refusedFor({ kind: 'fixed_date', month: 2, day: 30, year: 'of_event' }, formed)).toEqual(
      ['deadlines.date_not_in_calendar'],
    );
    expect(refusedFor(twenty, { kind: 'formed', on: '2026-02-30' })).toEqual([
      'deadlines.not_a_day',
    ]);
    expect(
      refusedFor(twenty, formed, {
        kind: 'paused',
        from: '2026-03-06',
        to: '2026-03-02',
        reason: 'x',
      }),
    ).toEqual(['deadlines.pause_reversed']);
    expect(
      refusedFor(twenty, formed, { kind: 'extended', workingDays: -1, on: '2026-03-02' }),
    ).toEqual(['deadlines.days_not_positive']);
  });

  it('is refused when the count runs into a year that is not covered', () => {
    const lateIn = (year: number): DeadlineEvent => ({ kind: 'formed', on: `${year}-12-10` });
    const covered = createWorkingCalendar({ completeYears: [2098] });
    const compute2098 = () =>
      computeDeadline({ calendar: covered, rule: twenty, events: [lateIn(2098)] });
    expect(compute2098).toThrow(UncoveredYearError);
    expect(() => compute(twenty, { kind: 'formed', on: '2003-06-02' })).toThrow(UncoveredYearError);
  });
});
