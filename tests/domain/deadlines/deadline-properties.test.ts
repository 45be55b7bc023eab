import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkingCalendar } from '../../../src/domain/calendar/create-working-calendar';
import { computeDeadline } from '../../../src/domain/deadlines/compute-deadline';
import type { DeadlineEvent } from '../../../src/domain/deadlines/deadline-event';
import type { DeadlineRule, DeadlineUnit } from '../../../src/domain/deadlines/deadline-rule';
import { renderTraceLine } from '../../../src/domain/deadlines/trace-line';
import en from '../../../src/domain/deadlines/translations/en';
import zhHans from '../../../src/domain/deadlines/translations/zh-Hans';
import { addDays, dayNumber, dayOfNumber } from '../../../src/domain/time/day';

const calendar = createWorkingCalendar({
  corrections: [
    { on: '2015-05-14', isWorkingDay: false },
    { on: '2015-05-16', isWorkingDay: true },
  ],
});

const anyDay = fc
  .integer({ min: dayNumber('2008-05-01'), max: dayNumber('2022-12-31') })
  .map(dayOfNumber);
const anyUnit = fc.constantFrom<DeadlineUnit>('working_day', 'calendar_day');
const anyN = fc.integer({ min: 1, max: 60 });

const countedRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  anyN.map((n) => ({ kind: 'working_days_after_formation' as const, n })),
  fc.tuple(anyN, anyUnit).map(([n, unit]) => ({ kind: 'publicity_period' as const, n, unit })),
  fc.constant({ kind: 'immediate' as const }),
);
const anyRule: fc.Arbitrary<DeadlineRule> = fc.oneof(
  countedRule,
  fc.tuple(anyN, anyUnit).map(([n, unit]) => ({ kind: 'before_event' as const, n, unit })),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => ({
      kind: 'fixed_date' as const,
      month,
      day,
      year: 'after_event' as const,
    })),
);

/** Pauses and extensions around a start; at most some months of them, so that no count leaves the calendar. */
function movesAfter(start: string): fc.Arbitrary<DeadlineEvent[]> {
  const offset = fc.integer({ min: -20, max: 90 });
  const pause = fc
    .tuple(offset, fc.integer({ min: 0, max: 30 }))
    .map(([after, length]): DeadlineEvent => {
      const from = addDays(start, after);
      return { kind: 'paused', from, to: addDays(from, length), reason: '征求意见' };
    });
  const extension = fc
    .tuple(offset, fc.integer({ min: 1, max: 20 }))
    .map(([after, workingDays]): DeadlineEvent => {
      return { kind: 'extended', workingDays, on: addDays(start, after) };
    });
  return fc.array(fc.oneof(pause, extension), { maxLength: 4 });
}

const anyStory = anyDay.chain((start) =>
  movesAfter(start).map((moves): { start: string; moves: DeadlineEvent[] } => ({ start, moves })),
);

function eventsFrom(start: string, moves: readonly DeadlineEvent[] = []): DeadlineEvent[] {
  return [{ kind: 'formed', on: start }, { kind: 'scheduled', on: start }, ...moves];
}

describe('every deadline', () => {
  it('is due on a working day outside all pauses that move it', () => {
    fc.assert(
      fc.property(anyRule, anyStory, (rule, { start, moves }) => {
        const { dueOn } = computeDeadline({ calendar, rule, events: eventsFrom(start, moves) });
        expect(calendar.isWorkingDay(dueOn)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(countedRule, anyStory, (rule, { start, moves }) => {
        const { dueOn } = computeDeadline({ calendar, rule, events: eventsFrom(start, moves) });
        const paused = moves.some(
          (move) => move.kind === 'paused' && move.from <= dueOn && dueOn <= move.to,
        );
        expect(paused).toBe(false);
      }),
    );
  });

  it('is the plain sum of working days when nothing happens on the way', () => {
    fc.assert(
      fc.property(anyDay, anyN, (start, n) => {
        const rule: DeadlineRule = { kind: 'working_days_after_formation', n };
        const { dueOn } = computeDeadline({ calendar, rule, events: eventsFrom(start) });
        expect(dueOn).toBe(calendar.addWorkingDays(start, n));
      }),
    );
  });

  it('is never earlier with one day more to it', () => {
    fc.assert(
      fc.property(anyStory, anyN, anyUnit, ({ start, moves }, n, unit) => {
        const due = (days: number) =>
          computeDeadline({
            calendar,
            rule: { kind: 'publicity_period', n: days, unit },
            events: eventsFrom(start, moves),
          }).dueOn;
        expect(due(n + 1) >= due(n)).toBe(true);
      }),
    );
  });

  it('is never shortened by a pause or an extension', () => {
    fc.assert(
      fc.property(countedRule, anyStory, (rule, { start, moves }) => {
        let before = computeDeadline({ calendar, rule, events: eventsFrom(start) }).dueOn;
        moves.forEach((_, index) => {
          const events = eventsFrom(start, moves.slice(0, index + 1));
          const after = computeDeadline({ calendar, rule, events }).dueOn;
          expect(after >= before).toBe(true);
          before = after;
        });
      }),
    );
  });

  it('does not depend on the order of the events', () => {
    fc.assert(
      fc.property(countedRule, anyStory, (rule, { start, moves }) => {
        const events = eventsFrom(start, moves);
        const { dueOn } = computeDeadline({ calendar, rule, events });
        const reversed = computeDeadline({ calendar, rule, events: [...events].reverse() });
        expect(reversed.dueOn).toBe(dueOn);
      }),
    );
  });

  it('accounts in its trace for every day from the start to the due day', () => {
    fc.assert(
      fc.property(anyDay, anyN, (start, n) => {
        const rule: DeadlineRule = { kind: 'working_days_after_formation', n };
        const { dueOn, trace } = computeDeadline({ calendar, rule, events: eventsFrom(start) });
        const told = trace.reduce((sum, line) => sum + Number(line.params.days ?? 0), 0);
        expect(told).toBe(dayNumber(dueOn) - dayNumber(start));
      }),
    );
  });

  it('can be told in both languages, no hole left open', () => {
    fc.assert(
      fc.property(anyRule, anyStory, (rule, { start, moves }) => {
        const { trace } = computeDeadline({ calendar, rule, events: eventsFrom(start, moves) });
        for (const line of trace) {
          expect(renderTraceLine(line, zhHans)).not.toMatch(/[{}]|undefined/);
          expect(renderTraceLine(line, en)).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });
});

describe('the translations', () => {
  it('have the same codes', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zhHans));
  });

  it('tell the days an administrator corrected without a name', () => {
    const rule: DeadlineRule = { kind: 'working_days_after_formation', n: 5 };
    const { dueOn, trace } = computeDeadline({
      calendar,
      rule,
      events: [{ kind: 'formed', on: '2015-05-12' }],
    });
    // 13, 15, 16 (a Saturday declared a working day), 18 and 19 May; Thursday 14 declared a rest day.
    expect(dueOn).toBe('2015-05-19');
    const texts = trace.map((line) => renderTraceLine(line, zhHans));
    expect(texts).toContain('2015-05-14至2015-05-14：放假1天，不计为工作日。');
    expect(texts).toContain('2015-05-16至2015-05-16：调休上班，计工作日1天，累计3天。');
  });
});
